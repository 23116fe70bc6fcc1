import type { Claim } from "../claims/claim";
import type { Span } from "../text/span";
import type { AnswerForm } from "./answer-form";
import type { Item, ItemKind } from "./item";

/** An answer before the set decides where it stands. */
export type DraftOption = {
  readonly text: string;
  /** Why it is right or wrong, when nothing more exact can be said. */
  readonly why: string;
  /** What of the article stands in a wrong answer: somebody named in it, or a value with its place in the text. */
  readonly from?: { readonly kind: "entity"; readonly id: number } | ({ readonly kind: "place" } & Span);
};

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
  /** The places whose words the stem shows, also outside the claim: their sentences are the proof. */
  readonly beside?: readonly Span[];
  /** Further claims it rests on: the other pairs of a matching, the other events of an ordering. */
  readonly also?: readonly Claim[];
  /** How it is answered, when there is nothing to choose from. */
  readonly form?: AnswerForm;
  /** Name shown as the speaker, for claims that have one. */
  readonly speaker: string | null;
};

/** A draft with the question it makes; options not yet in their places. */
export type Candidate = { readonly draft: Draft; readonly item: Item };

/** Every claim that a draft rests on. */
export const claimsUnder = ({ claim, also = [] }: Draft): readonly Claim[] => [claim, ...also];
