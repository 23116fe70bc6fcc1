import "server-only";
import { sqltag, type Sql } from "@prisma/client/runtime/client";
import type { Learner } from "#core/policy/viewer";
import type { Database } from "../db/client";
import type { AssignmentTermsRow } from "./assignment-terms";

/** The condition on `"Attempt"` that it is this learner's own, as in `ownedBy`. */
export const ownAttempt = (learner: Learner): Sql =>
  learner.kind === "account"
    ? sqltag`"Attempt"."userId" = ${learner.id}`
    : sqltag`"Attempt"."userId" IS NULL AND "Attempt"."guestId" = ${learner.guestId}`;

type Joined = {
  readonly assignmentId: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly timeLimitSeconds: number | null;
  readonly attemptsAllowed: number | null;
  readonly feedback: string | null;
  readonly withdrawnAt: Date | null;
  readonly enrolmentId: string | null;
  readonly removedAt: Date | null;
  readonly extraTimePercent: number | null;
  readonly extraDueMinutes: number | null;
};

export type AttemptToAnswer = Pick<Joined, "assignmentId" | "startedAt" | "finishedAt"> & {
  readonly assignment: AssignmentTermsRow | null;
};

const assignmentOf = (row: Joined): AssignmentTermsRow | null =>
  row.opensAt === null || row.dueAt === null || row.attemptsAllowed === null || row.feedback === null
    ? null
    : {
        opensAt: row.opensAt,
        dueAt: row.dueAt,
        timeLimitSeconds: row.timeLimitSeconds,
        attemptsAllowed: row.attemptsAllowed,
        feedback: row.feedback,
        withdrawnAt: row.withdrawnAt,
        class: {
          enrolments: row.enrolmentId === null ? [] : [{ removedAt: row.removedAt }],
          accommodations:
            row.extraTimePercent === null || row.extraDueMinutes === null
              ? []
              : [{ extraTimePercent: row.extraTimePercent, extraDueMinutes: row.extraDueMinutes }],
        },
      };

/**
 * The learner's attempt at a version, with what decides whether it still takes answers: what `assignmentTermsSelect`
 * selects, in one statement. Prisma asks for the same with five, one after the other, and every answer waits for them
 * (`npm run bench -- respond`). Null when there is no such attempt, or it is somebody else's.
 */
export const attemptToAnswer = async (
  database: Database,
  learner: Learner,
  attemptId: string,
  versionId: string,
): Promise<AttemptToAnswer | null> => {
  // A guest is in no class: the empty id matches nobody.
  const userId = learner.kind === "account" ? learner.id : "";
  const [row] = await database.$queryRaw<Joined[]>`
    SELECT "Attempt"."assignmentId", "Attempt"."startedAt", "Attempt"."finishedAt", "Assignment"."opensAt",
      "Assignment"."dueAt", "Assignment"."timeLimitSeconds", "Assignment"."attemptsAllowed",
      "Assignment"."feedback", "Assignment"."withdrawnAt", "Enrolment"."id" AS "enrolmentId",
      "Enrolment"."removedAt", "Accommodation"."extraTimePercent", "Accommodation"."extraDueMinutes"
    FROM "Attempt"
    LEFT JOIN "Assignment" ON "Assignment"."id" = "Attempt"."assignmentId"
    LEFT JOIN "Enrolment"
      ON "Enrolment"."classId" = "Assignment"."classId" AND "Enrolment"."userId" = ${userId}
    LEFT JOIN "Accommodation"
      ON "Accommodation"."classId" = "Assignment"."classId" AND "Accommodation"."userId" = ${userId}
    WHERE "Attempt"."id" = ${attemptId} AND "Attempt"."versionId" = ${versionId} AND ${ownAttempt(learner)}`;
  if (row === undefined) return null;
  const { assignmentId, startedAt, finishedAt } = row;
  return { assignmentId, startedAt, finishedAt, assignment: assignmentOf(row) };
};
