import "server-only";
import { finishedAtOf } from "#core/assessment/attempt-state";
import type { Terms } from "#core/assessment/terms";
import type { Transaction } from "../db/client";

/**
 * Ends an attempt and counts its points. Safe to repeat: who comes second changes nothing.
 *
 * Closing comes first and counting after it: from the closing on no response gets in (`record-response.ts`), and on
 * PostgreSQL it waits for those on their way, which the next statement then sees. That needs a transaction at READ
 * COMMITTED; a fixed snapshot would not see them.
 */
export const closeAttempt = async (
  tx: Transaction,
  attempt: { readonly id: string; readonly startedAt: Date },
  terms: Terms,
  now: Date,
): Promise<void> => {
  const { count } = await tx.attempt.updateMany({
    where: { id: attempt.id, finishedAt: null },
    data: { finishedAt: finishedAtOf(attempt.startedAt, terms, now), openKey: null },
  });
  if (count === 0) return;
  const sum = await tx.response.aggregate({ where: { attemptId: attempt.id }, _sum: { points: true } });
  await tx.attempt.update({
    where: { id: attempt.id },
    data: { points: sum._sum.points ?? 0 },
    select: { id: true },
  });
};
