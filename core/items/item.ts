import type { ClaimKind } from "../claims/claim";
import type { Span } from "../text/span";
import type { AnswerForm } from "./answer-form";

/** Kinds of question. A later kind is added here, in `writers`, and in the screens that know it. */
export type ItemKind =
  | "who-said"
  | "who-said-indirect"
  | "who-said-joint"
  | "complete-quotation"
  | "which-figure"
  | "figure-period"
  | "which-date"
  | "which-outlet"
  | "who-holds-role"
  | "who-did"
  | "where"
  | "true-false"
  | "figure-entry"
  | "date-entry"
  | "matching"
  | "ordering";

/** True for a question put together from several: each of its parts has a claim, a proof and a point of its own. */
export const isComposed = (item: { readonly kind: ItemKind }): boolean =>
  item.kind === "matching" || item.kind === "ordering";

export type Level = 1 | 2 | 3;

/** A piece of the article that proves the key, with the words it covers. */
export type Evidence = Span & { readonly text: string };

/** One answer to choose from. `why` tells, for people, why it is right or wrong. */
export type ItemOption = { readonly text: string; readonly isKey: boolean; readonly why: string };

/** A question that passed every screen. Options stand in the order the set fixes; each attempt shuffles them anew. */
export type Item = {
  readonly kind: ItemKind;
  readonly stem: string;
  /** The answers to choose from; none where `form` says how it is answered. */
  readonly options: readonly ItemOption[];
  /** A figure or a date to give, words to match, events to put in order. Absent: one of the options is chosen. */
  readonly form?: AnswerForm;
  /** The key as shown; with a form, what `keyShown` makes of it. */
  readonly key: string;
  readonly evidence: readonly Evidence[];
  /** One sentence: why the key is right and where the article says so. */
  readonly rationale: string;
  readonly claim: {
    readonly kind: ClaimKind;
    readonly start: number;
    readonly end: number;
    readonly speaker?: string;
    readonly tier: "A" | "B";
  };
  readonly level: Level;
  /** The writer that made it: "who-said/direct". */
  readonly rule: string;
};

/** A question that a screen stopped, kept for people. `screen` is its name (V01–V26 and what it looks at). */
export type Rejection = {
  readonly kind: ItemKind;
  readonly stem: string;
  readonly screen: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
};

/** The questions of one article. Same text, date, seed and size: the same set, byte for byte. */
export type DraftedSet = {
  readonly items: readonly Item[];
  readonly dropped: readonly Rejection[];
  /** What the plan asked for and the article could not give: "2 more questions about dates were planned.". */
  readonly shortfall: readonly string[];
};
