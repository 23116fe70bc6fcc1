import type { Claim } from "../claims/claim";
import type { ItemKind } from "./item";

/** An answer before the set decides where it stands. */
export type DraftOption = { readonly text: string; readonly why: string };

/**
 * A question as its writer leaves it: not yet screened, its options not yet in order. It may have too few wrong
 * options; the screens say so.
 */
export type Draft = {
  readonly kind: ItemKind;
  readonly stem: string;
  readonly key: DraftOption;
  readonly distractors: readonly DraftOption[];
  /** "ascending": distractors and key stand by size or date; "any": the set shuffles; "fixed": True before False. */
  readonly order: "any" | "ascending" | "fixed";
  /** Place of the key among the options when the order is ascending. */
  readonly keyRank: number;
  readonly rationale: string;
  readonly rule: string;
  readonly claim: Claim;
  /** Name shown as the speaker, for claims that have one. */
  readonly speaker: string | null;
};
