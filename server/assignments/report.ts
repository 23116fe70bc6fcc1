import "server-only";
import { stateOf, type AttemptState } from "#core/assessment/attempt-state";
import type { GivenAnswer } from "#core/assessment/given-answer";
import { maxPointsOf, totalOf } from "#core/assessment/score";
import { termsFor, type Terms } from "#core/assessment/terms";
import type { Worth } from "#core/assessment/worth";
import type { AnswerForm } from "#core/items/answer-form";
import type { Account } from "#core/policy/viewer";
import { bodyOf, formOf, givenOf } from "../db/answer-columns";
import type { Database } from "../db/client";
import { factsOf, factsSelect, termsOf, type AssignmentFacts } from "./queries";

/** An item as the teacher of the class reads it: with its key. */
export type ReportItem = {
  readonly id: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly isKey: boolean }[];
  /** Null: it has options. */
  readonly form: AnswerForm | null;
};

export type ReportResponse = GivenAnswer & Worth;

/** An attempt in a report: how far it is, and what it is worth by what was answered so far. */
export type ReportAttempt = {
  readonly id: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly finishedAt: Date | null;
  readonly answered: number;
  readonly points: number;
  readonly maxPoints: number;
  /** By item. */
  readonly responses: ReadonlyMap<string, ReportResponse>;
};

export type ReportStudent = {
  readonly userId: string;
  readonly displayName: string;
  /** "gone": left the class or was removed from it, and had begun before. */
  readonly membership: "in" | "gone";
  /** In the order they were begun. The first is the one that counts. */
  readonly attempts: readonly ReportAttempt[];
};

/** Who answered what, for the teacher of the class. */
export type AssignmentReport = AssignmentFacts & {
  readonly terms: Terms;
  readonly withdrawnAt: Date | null;
  readonly maxPoints: number;
  /** In the order of the set. */
  readonly questions: readonly ReportItem[];
  /** By name. */
  readonly students: readonly ReportStudent[];
};

/** The report on an assignment of one's own class, or null. */
export async function assignmentReport(
  database: Database,
  viewer: Account,
  assignmentId: string,
  now: Date,
): Promise<AssignmentReport | null> {
  const row = await database.assignment.findFirst({
    where: { id: assignmentId, class: { teacherId: viewer.id, archivedAt: null } },
    select: {
      ...factsSelect,
      class: {
        select: {
          ...factsSelect.class.select,
          enrolments: {
            where: { removedAt: null },
            select: { user: { select: { id: true, displayName: true } } },
          },
          accommodations: { select: { userId: true, extraTimePercent: true, extraDueMinutes: true } },
        },
      },
      version: {
        select: {
          ...factsSelect.version.select,
          items: {
            where: { isKept: true },
            orderBy: { position: "asc" },
            select: {
              id: true,
              stem: true,
              body: true,
              answerKey: true,
              options: { orderBy: { position: "asc" }, select: { id: true, text: true, isKey: true } },
            },
          },
        },
      },
      attempts: {
        where: { userId: { not: null } },
        orderBy: { number: "asc" },
        select: {
          id: true,
          number: true,
          startedAt: true,
          finishedAt: true,
          maxPoints: true,
          user: { select: { id: true, displayName: true } },
          responses: {
            select: { itemId: true, optionId: true, answer: true, points: true, maxPoints: true },
          },
        },
      },
    },
  });
  if (row === null) return null;
  const terms = termsOf(row);
  const extra = new Map(row.class.accommodations.map((one) => [one.userId, one]));
  const names = new Map<string, string>();
  for (const { user } of row.attempts) if (user !== null) names.set(user.id, user.displayName);
  for (const { user } of row.class.enrolments) names.set(user.id, user.displayName);
  const enrolled = new Set(row.class.enrolments.map(({ user }) => user.id));
  const students = [...names].map(([userId, displayName]): ReportStudent => {
    const own = termsFor(terms, extra.get(userId) ?? null);
    return {
      userId,
      displayName,
      membership: enrolled.has(userId) ? "in" : "gone",
      attempts: row.attempts
        .filter(({ user }) => user?.id === userId)
        .map(({ user: _user, responses, startedAt, ...attempt }) => ({
          ...attempt,
          state: stateOf({ startedAt, finishedAt: attempt.finishedAt }, own, now),
          answered: responses.length,
          points: totalOf(responses),
          responses: new Map(
            responses.map(({ points, maxPoints, ...given }) => [
              given.itemId,
              { ...givenOf(given), points, maxPoints },
            ]),
          ),
        })),
    };
  });
  return {
    ...factsOf(row),
    terms,
    withdrawnAt: row.withdrawnAt,
    maxPoints: maxPointsOf(row.version.items.map(({ body }) => bodyOf(body))),
    questions: row.version.items.map(({ body, answerKey, ...item }) => ({
      ...item,
      form: formOf(body, answerKey),
    })),
    students: students.sort(
      (one, other) =>
        one.displayName.localeCompare(other.displayName, "en") || (one.userId < other.userId ? -1 : 1),
    ),
  };
}
