import "server-only";
import { stateOf } from "#core/assessment/attempt-state";
import { feedbackPolicyOf, termsFor } from "#core/assessment/terms";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { closeAttempt } from "./close-attempt";

/**
 * Hands in, as it is, every attempt at a class's assignments whose time has passed and whose learner never came
 * back: otherwise it would be missing from the teacher's list and from the leaderboard. Safe to repeat.
 *
 * @returns how many were closed.
 */
export const closeLapsedAttempts = async (
  database: Database,
  { classId }: { readonly classId: string },
  now: Date,
): Promise<number> => {
  const attempts = await database.attempt.findMany({
    where: {
      finishedAt: null,
      assignment: { classId, OR: [{ dueAt: { lte: now } }, { timeLimitSeconds: { not: null } }] },
    },
    select: {
      id: true,
      userId: true,
      startedAt: true,
      finishedAt: true,
      assignment: {
        select: {
          opensAt: true,
          dueAt: true,
          timeLimitSeconds: true,
          attemptsAllowed: true,
          feedback: true,
          class: {
            select: {
              accommodations: { select: { userId: true, extraTimePercent: true, extraDueMinutes: true } },
            },
          },
        },
      },
    },
  });
  let closed = 0;
  for (const { assignment, ...attempt } of attempts) {
    if (assignment === null) continue;
    const own = assignment.class.accommodations.find(({ userId }) => userId === attempt.userId) ?? null;
    const terms = termsFor({ ...assignment, feedback: feedbackPolicyOf(assignment.feedback) }, own);
    if (stateOf(attempt, terms, now) === "running") continue;
    await inTransaction(database, (tx) => closeAttempt(tx, attempt, terms, now), "read-committed");
    closed += 1;
  }
  return closed;
};
