import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { assignmentTermsSelect, termsOf } from "./assignment-terms";
import { closeAttempt } from "./close-attempt";
import { isLearner, ownedBy } from "./owned-by";

export type FinishedAttempt = {
  readonly attemptId: string;
  readonly finishedAt: Date;
  readonly answered: number;
};

/**
 * Hands an attempt in. What was not answered counts 0. It can be done at any time, after the due time too: then the
 * attempt counts as finished when it closed. Doing it again gives the same and changes nothing.
 */
export const finishAttempt = (
  database: Database,
  viewer: Viewer,
  { attemptId }: { readonly attemptId: string },
  now: Date,
): Promise<Outcome<FinishedAttempt>> =>
  inTransaction(
    database,
    async (tx) => {
      if (!isLearner(viewer)) return refuse("not-found");
      const attempt = await tx.attempt.findUnique({
        where: { id: attemptId, ...ownedBy(viewer) },
        select: {
          id: true,
          startedAt: true,
          finishedAt: true,
          assignment: { select: assignmentTermsSelect(viewer) },
        },
      });
      if (attempt === null) return refuse("not-found");
      if (attempt.finishedAt === null) await closeAttempt(tx, attempt, termsOf(attempt.assignment), now);
      const closed = await tx.attempt.findUniqueOrThrow({
        where: { id: attemptId },
        select: { finishedAt: true, _count: { select: { responses: true } } },
      });
      if (closed.finishedAt === null) throw new Error(`Attempt ${attemptId} was closed and is still open.`);
      return done({ attemptId, finishedAt: closed.finishedAt, answered: closed._count.responses });
    },
    "read-committed",
  );
