import type { Claim } from "../../claims/claim";
import type { Draft } from "../draft";
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
 * Claims a writer may ask for: proved well enough, of the kind, with the slot still open to one answer. Sensitive ones
 * are written too: the last screen leaves them out and lists them, so that a teacher sees what there would be.
 */
export const isAskable = (claim: Claim, slot: string): boolean =>
  claim.tier !== "C" &&
  claim.functional.includes(slot) &&
  !claim.conflicts.some((conflict) => conflict.slot === slot);
