import type { Tier } from "../annotate/annotation";
import type { Span } from "../text/span";
import type { Clause } from "./clause";

export type ClaimKind = "attribution" | "figure" | "dating" | "action" | "joint-action" | "role" | "place";

/** What can stand in a slot. `ids` index entities, `index` the quantities or times of the annotated document. */
export type SlotValue =
  | { readonly kind: "entities"; readonly ids: readonly number[] }
  | { readonly kind: "unnamed"; readonly label: string }
  | { readonly kind: "quantity"; readonly index: number }
  | { readonly kind: "time"; readonly index: number }
  | { readonly kind: "words"; readonly span: Span };

/** A second value for a slot, and where it stands. */
export type Conflict = { readonly slot: string; readonly witness: Span; readonly reason: string };

/**
 * Something the article asserts. `slots` holds its parts by name ("speaker", "words", "value", "what", "period",
 * "source", "event", "date", "person", "role", "outlet"); `functional` the slots for which only one value can be right.
 */
export type Claim = {
  readonly id: number;
  readonly kind: ClaimKind;
  /** The span of what is claimed: the quotation without its marks, the figure, the date expression. */
  readonly span: Span;
  readonly slots: Readonly<Record<string, SlotValue>>;
  readonly functional: readonly string[];
  /** Sentence indices that prove it, in text order. */
  readonly evidence: readonly number[];
  /** Words that limit it and must stay in a stem: hedges, since/until/if/only/first scopes. */
  readonly scope: readonly Span[];
  /** Other claims or dropped lines that give a slot another value: that slot is not asked. */
  readonly conflicts: readonly Conflict[];
  readonly tier: Tier;
  /** 0 to 1: what the story is about comes before what it mentions. */
  readonly salience: number;
  readonly sensitive: string | null;
  readonly rule: string;
  /** Claims that share a number state one fact (parts of one quotation, two sides of a comparison): asked once. */
  readonly fact: number;
  /** The clause the claim is taken from, where a figure or a date stands in one that can be taken apart. */
  readonly clause: Clause | null;
  /** The annotation it was made from: an index into that layer. */
  readonly from: {
    readonly layer: "attributions" | "quantities" | "times" | "entities";
    readonly index: number;
  };
};

/** Three-valued: a distractor is used only when it is certainly false. */
export type Truth = "true" | "false" | "unknown";
