import type { AttemptState } from "./attempt-state";
import type { FeedbackPolicy } from "./terms";

/**
 * Whether key, rationale and evidence of an item that has an answer may be seen while its attempt goes on.
 * Everything else waits for the results.
 */
export const showsAfterAnswer = (policy: FeedbackPolicy): boolean => policy === "after-answer";

/**
 * Whether the results of an attempt may be seen.
 *
 * @param everybodyDoneAt the first instant at which nobody in the class can answer any more, extra time included:
 *   under "after-due" a key shown to one must not reach another who is still answering. Null: no due time.
 */
export function showsResults(
  policy: FeedbackPolicy,
  state: AttemptState,
  everybodyDoneAt: Date | null,
  now: Date,
): boolean {
  if (state !== "finished") return false;
  return policy !== "after-due" || everybodyDoneAt === null || now >= everybodyDoneAt;
}
