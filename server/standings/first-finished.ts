import "server-only";
import { everybodyDoneAt } from "#core/assessment/everybody-done";
import type { FinishedAttempt } from "#core/standings/first-attempts";
import type { Contestant } from "#core/standings/rank";
import type { Database } from "../db/client";

/** A row of the two queries below, as both databases' drivers give it. */
type Row = {
  id: string;
  learnerId: string;
  unit: string;
  finishedAt: Date;
  points: number;
  dueAt: Date | null;
  feedback: string | null;
  extraDueMinutes: number | bigint | null;
  offBoards: boolean | number;
};

/** First attempts, and who of their learners left the boards. */
export type FirstFinished = {
  readonly attempts: readonly FinishedAttempt[];
  readonly offBoards: ReadonlySet<Contestant["learnerId"]>;
};

/** Under "after-due" points, too, wait until nobody in the class can answer any more, extra time included. */
const shownFrom = ({ dueAt, feedback, extraDueMinutes }: Row): Date | null =>
  feedback === "after-due" && dueAt !== null ? everybodyDoneAt(dueAt, [Number(extraDueMinutes ?? 0)]) : null;

const asFirstFinished = (rows: readonly Row[]): FirstFinished => ({
  attempts: rows.map((row) => ({
    id: row.id,
    learnerId: row.learnerId,
    unit: row.unit,
    finishedAt: row.finishedAt,
    points: row.points,
    shownFrom: shownFrom(row),
  })),
  offBoards: new Set(rows.filter(({ offBoards }) => Boolean(offBoards)).map(({ learnerId }) => learnerId)),
});

// Written in SQL because the first row of each group is what Prisma can't ask a database for: reading every attempt to
// keep one in three took five times as long. `core/standings/first-attempts.ts` states the rule, and a test holds
// this against it.

/**
 * Everybody's first finished attempt at any version of a set, assigned or chosen. Guests have no name to show, and
 * whoever wrote the set knows the keys.
 */
export const firstFinishedOfSet = async (database: Database, setId: string): Promise<FirstFinished> =>
  asFirstFinished(
    await database.$queryRaw<Row[]>`
      SELECT f."id", f."learnerId", f."unit", f."finishedAt", f."points", s."dueAt", s."feedback", u."offBoards",
        (SELECT MAX(x."extraDueMinutes") FROM "Accommodation" x WHERE x."classId" = s."classId") AS "extraDueMinutes"
      FROM (
        SELECT a."id", a."userId" AS "learnerId", q."id" AS "unit", q."ownerId", a."finishedAt", a."points",
          a."assignmentId",
          ROW_NUMBER() OVER (PARTITION BY a."userId" ORDER BY a."finishedAt", a."id") AS "place"
        FROM "Attempt" a
        JOIN "QuestionSetVersion" v ON v."id" = a."versionId"
        JOIN "QuestionSet" q ON q."id" = v."setId"
        WHERE q."id" = ${setId} AND a."userId" IS NOT NULL AND a."finishedAt" IS NOT NULL
          AND a."points" IS NOT NULL
      ) f
      JOIN "User" u ON u."id" = f."learnerId"
      LEFT JOIN "Assignment" s ON s."id" = f."assignmentId"
      WHERE f."place" = 1 AND u."closedAt" IS NULL AND (f."ownerId" IS NULL OR f."ownerId" <> f."learnerId")`,
  );

/** The first finished attempt of each student who is in a class at each of its assignments that stand. */
export const firstFinishedOfClass = async (database: Database, classId: string): Promise<FirstFinished> =>
  asFirstFinished(
    await database.$queryRaw<Row[]>`
      SELECT f."id", f."learnerId", f."unit", f."finishedAt", f."points", f."dueAt", f."feedback", u."offBoards",
        (SELECT MAX(x."extraDueMinutes") FROM "Accommodation" x WHERE x."classId" = ${classId}) AS "extraDueMinutes"
      FROM (
        SELECT a."id", a."userId" AS "learnerId", s."id" AS "unit", a."finishedAt", a."points", s."dueAt",
          s."feedback",
          ROW_NUMBER() OVER (PARTITION BY a."userId", s."id" ORDER BY a."finishedAt", a."id") AS "place"
        FROM "Assignment" s
        JOIN "Attempt" a ON a."assignmentId" = s."id"
        WHERE s."classId" = ${classId} AND s."withdrawnAt" IS NULL AND a."userId" IS NOT NULL
          AND a."finishedAt" IS NOT NULL AND a."points" IS NOT NULL
      ) f
      JOIN "Enrolment" e ON e."classId" = ${classId} AND e."userId" = f."learnerId" AND e."removedAt" IS NULL
      JOIN "User" u ON u."id" = f."learnerId"
      WHERE f."place" = 1 AND u."closedAt" IS NULL`,
  );
