import type { Claim } from "../../claims/claim";
import type { Candidate, Draft } from "../draft";
import type { ItemKind } from "../item";
import type { Reading } from "../reading";

/**
 * Turns a claim into the questions of one kind, or into none. A writer fits words into a frame and never paraphrases;
 * whether the result is fair is for the screens to say.
 *
 * @param rank wanted place of the key where options stand in order of size or time, 0 to 3.
 */
export type Writer = {
  readonly rule: string;
  readonly write: (reading: Reading, claim: Claim, rank: number) => readonly Draft[];
};

/**
 * Makes questions of those that passed every screen: one that is answered by typing, or several put together. It is as
 * sound as what it is made of; what it needs beyond that is for the screens to say.
 */
export type Assembler = {
  readonly rule: string;
  readonly write: (reading: Reading, passed: readonly Candidate[]) => readonly Draft[];
};

/** A claim of so much weight is what the story is about, and may be known by heart. */
const weighty = 0.5;

/** A set takes so few that more need not be made. */
const mostTyped = 6;

/** The questions of a kind that are about what matters most, for typing their answers. */
export const forTyping = (kind: ItemKind, passed: readonly Candidate[]): readonly Draft[] =>
  passed
    .map(({ draft }) => draft)
    .filter((draft) => draft.kind === kind && draft.claim.salience >= weighty)
    .sort((a, b) => b.claim.salience - a.claim.salience || a.claim.id - b.claim.id)
    .slice(0, mostTyped);

/** What a draft no longer has when nothing is left to choose from. */
export const typed = { distractors: [], order: "fixed", keyRank: 0 } as const;

/**
 * Claims a writer may ask for: proved well enough, of the kind, with the slot still open to one answer. Sensitive ones
 * are written too: the last screen leaves them out and lists them, so that a teacher sees what there would be.
 */
export const isAskable = (claim: Claim, slot: string): boolean =>
  claim.tier !== "C" &&
  claim.functional.includes(slot) &&
  !claim.conflicts.some((conflict) => conflict.slot === slot);
