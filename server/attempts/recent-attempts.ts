import "server-only";
import { everybodyDoneAt } from "#core/assessment/everybody-done";
import { showsResults } from "#core/assessment/feedback";
import { feedbackPolicyOf } from "#core/assessment/terms";
import type { Account } from "#core/policy/viewer";
import type { Database } from "../db/client";

/** An attempt in one's own list. */
export type RecentAttempt = {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly assignmentId: string | null;
  readonly finishedAt: Date | null;
  /** Null while the points may not be told. */
  readonly points: number | null;
  readonly maxPoints: number;
};

/** One's own latest attempts: those that run on sets one chose, and those that are finished. Newest first. */
export async function recentAttempts(
  database: Database,
  viewer: Account,
  limit: number,
  now: Date,
): Promise<{ readonly running: readonly RecentAttempt[]; readonly finished: readonly RecentAttempt[] }> {
  const select = {
    id: true,
    assignmentId: true,
    finishedAt: true,
    points: true,
    maxPoints: true,
    version: { select: { set: { select: { title: true, slug: true } } } },
    assignment: {
      select: {
        dueAt: true,
        feedback: true,
        class: { select: { accommodations: { select: { extraDueMinutes: true } } } },
      },
    },
  } as const;
  const [running, finished] = await Promise.all([
    database.attempt.findMany({
      where: { userId: viewer.id, finishedAt: null, assignmentId: null },
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      take: limit,
      select,
    }),
    database.attempt.findMany({
      where: { userId: viewer.id, finishedAt: { not: null } },
      orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
      take: limit,
      select,
    }),
  ]);
  const asRecent = ({
    version,
    assignment,
    points,
    ...attempt
  }: (typeof finished)[number]): RecentAttempt => ({
    ...attempt,
    title: version.set.title,
    slug: version.set.slug,
    points: assignment === null || isTold(assignment, now) ? points : null,
  });
  return { running: running.map(asRecent), finished: finished.map(asRecent) };
}

const isTold = (
  assignment: {
    dueAt: Date;
    feedback: string;
    class: { accommodations: readonly { extraDueMinutes: number }[] };
  },
  now: Date,
): boolean => {
  const allDoneAt = everybodyDoneAt(
    assignment.dueAt,
    assignment.class.accommodations.map(({ extraDueMinutes }) => extraDueMinutes),
  );
  return showsResults(feedbackPolicyOf(assignment.feedback), "finished", allDoneAt, now);
};
