import { learnerKey, type Learner } from "../policy/viewer";

/** What an attempt is an attempt at: an assignment, or a version taken by oneself. */
export type AttemptTarget = { readonly assignmentId: string } | { readonly versionId: string };

/**
 * The value that is unique while an attempt runs, so that two starts at once give one attempt. An attempt that moves
 * from a guest to an account gets the account's.
 */
export const openKeyOf = (learner: Learner, target: AttemptTarget): string =>
  `${learnerKey(learner)}|${"assignmentId" in target ? `assignment:${target.assignmentId}` : `version:${target.versionId}`}`;
