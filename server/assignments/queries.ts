import "server-only";
import { stateOf, type AttemptState } from "#core/assessment/attempt-state";
import { everybodyDoneAt } from "#core/assessment/everybody-done";
import { showsResults } from "#core/assessment/feedback";
import { mayStart, progressOf, type Progress } from "#core/assessment/progress";
import { feedbackPolicyOf, termsFor, type Terms } from "#core/assessment/terms";
import type { Account } from "#core/policy/viewer";
import type { Database } from "../db/client";

/** Whether an assignment, withdrawn or not, belongs to a class of one's own. */
export const isTaught = async (database: Database, viewer: Account, assignmentId: string): Promise<boolean> =>
  (await database.assignment.count({
    where: { id: assignmentId, class: { teacherId: viewer.id, archivedAt: null } },
  })) === 1;

/** A set that can be given to a class: its latest published version. */
export type AssignableSet = {
  readonly versionId: string;
  readonly slug: string;
  readonly title: string;
  readonly items: number;
  readonly isOwn: boolean;
};

/** What somebody may assign: their own published sets first, then the public ones, newest first. */
export async function assignableSets(database: Database, viewer: Account): Promise<readonly AssignableSet[]> {
  const sets = await database.questionSet.findMany({
    where: {
      archivedAt: null,
      OR: [{ isPublic: true }, { ownerId: viewer.id }],
      versions: { some: { publishedAt: { not: null } } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      slug: true,
      title: true,
      ownerId: true,
      versions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { id: true, _count: { select: { items: { where: { isKept: true } } } } },
      },
    },
  });
  const assignable = sets.flatMap(({ slug, title, ownerId, versions: [latest] }) =>
    latest === undefined
      ? []
      : [{ versionId: latest.id, slug, title, items: latest._count.items, isOwn: ownerId === viewer.id }],
  );
  return [...assignable.filter(({ isOwn }) => isOwn), ...assignable.filter(({ isOwn }) => !isOwn)];
}

/** What was assigned, as far as everybody in the class may know. */
export type AssignmentFacts = {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  /** IANA name of the class's zone. */
  readonly zone: string;
  readonly slug: string;
  readonly title: string;
  /** Whether the set can also be taken by oneself. */
  readonly isPublic: boolean;
  readonly items: number;
  readonly opensAt: Date;
  readonly dueAt: Date;
};

export const factsSelect = {
  id: true,
  opensAt: true,
  dueAt: true,
  timeLimitSeconds: true,
  attemptsAllowed: true,
  feedback: true,
  withdrawnAt: true,
  class: { select: { id: true, name: true, zone: true } },
  version: {
    select: {
      set: { select: { slug: true, title: true, isPublic: true } },
      _count: { select: { items: { where: { isKept: true } } } },
    },
  },
} as const;

type FactsRow = {
  id: string;
  opensAt: Date;
  dueAt: Date;
  timeLimitSeconds: number | null;
  attemptsAllowed: number;
  feedback: string;
  withdrawnAt: Date | null;
  class: { id: string; name: string; zone: string };
  version: { set: { slug: string; title: string; isPublic: boolean }; _count: { items: number } };
};

export const factsOf = (row: FactsRow): AssignmentFacts => ({
  id: row.id,
  classId: row.class.id,
  className: row.class.name,
  zone: row.class.zone,
  slug: row.version.set.slug,
  title: row.version.set.title,
  isPublic: row.version.set.isPublic,
  items: row.version._count.items,
  opensAt: row.opensAt,
  dueAt: row.dueAt,
});

export const termsOf = (row: FactsRow): Terms => ({
  opensAt: row.opensAt,
  dueAt: row.dueAt,
  timeLimitSeconds: row.timeLimitSeconds,
  attemptsAllowed: row.attemptsAllowed,
  feedback: feedbackPolicyOf(row.feedback),
});

/** An assignment of one's own class as it is, to be changed. */
export type AssignmentTerms = AssignmentFacts & {
  readonly terms: Terms;
  /** How many have begun. */
  readonly begun: number;
  /** The most attempts anybody has begun. */
  readonly used: number;
};

/** The terms of an assignment of one's own class, withdrawn or not; null for everybody else. */
export async function assignmentTerms(
  database: Database,
  viewer: Account,
  assignmentId: string,
): Promise<AssignmentTerms | null> {
  const row = await database.assignment.findFirst({
    where: { id: assignmentId, class: { teacherId: viewer.id, archivedAt: null } },
    select: {
      ...factsSelect,
      attempts: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      _count: { select: { attempts: { where: { number: 1 } } } },
    },
  });
  if (row === null) return null;
  return {
    ...factsOf(row),
    terms: termsOf(row),
    begun: row._count.attempts,
    used: row.attempts[0]?.number ?? 0,
  };
}

/** An assignment in its teacher's list. */
export type AssignmentLine = AssignmentFacts & {
  readonly withdrawnAt: Date | null;
  /** Students who handed in a first attempt. */
  readonly handedIn: number;
};

/** The assignments of one's own class, or of all of them, latest due first. */
export async function assignmentLines(
  database: Database,
  viewer: Account,
  classId: string | null,
): Promise<readonly AssignmentLine[]> {
  const rows = await database.assignment.findMany({
    where: { ...(classId === null ? {} : { classId }), class: { teacherId: viewer.id, archivedAt: null } },
    orderBy: [{ dueAt: "desc" }, { id: "desc" }],
    take: 100,
    select: {
      ...factsSelect,
      _count: { select: { attempts: { where: { number: 1, finishedAt: { not: null } } } } },
    },
  });
  return rows.map((row) => ({
    ...factsOf(row),
    withdrawnAt: row.withdrawnAt,
    handedIn: row._count.attempts,
  }));
}

/** One of a student's own attempts. */
export type OwnAttempt = {
  readonly id: string;
  readonly number: number;
  readonly state: AttemptState;
  readonly finishedAt: Date | null;
  /** Null while the points may not be told. */
  readonly points: number | null;
  readonly maxPoints: number;
};

/** An assignment as a student sees it. */
export type StudentAssignment = AssignmentFacts & {
  /** With the student's own extra time: what binds them. */
  readonly terms: Terms;
  readonly progress: Progress;
  readonly mayStart: boolean;
  /** In the order they were begun. */
  readonly attempts: readonly OwnAttempt[];
};

/** The assignments of the classes somebody is in, or of one of them, first due first. */
export async function studentAssignments(
  database: Database,
  viewer: Account,
  only: { readonly classId?: string; readonly assignmentId?: string },
  now: Date,
): Promise<readonly StudentAssignment[]> {
  const rows = await database.assignment.findMany({
    where: {
      ...(only.assignmentId === undefined ? {} : { id: only.assignmentId }),
      ...(only.classId === undefined ? {} : { classId: only.classId }),
      withdrawnAt: null,
      class: { archivedAt: null, enrolments: { some: { userId: viewer.id, removedAt: null } } },
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: {
      ...factsSelect,
      class: {
        select: {
          ...factsSelect.class.select,
          accommodations: { select: { userId: true, extraTimePercent: true, extraDueMinutes: true } },
        },
      },
      attempts: {
        where: { userId: viewer.id },
        orderBy: { number: "asc" },
        select: { id: true, number: true, startedAt: true, finishedAt: true, points: true, maxPoints: true },
      },
    },
  });
  return rows.map((row) => {
    const { accommodations } = row.class;
    const terms = termsFor(termsOf(row), accommodations.find(({ userId }) => userId === viewer.id) ?? null);
    const allDoneAt = everybodyDoneAt(
      row.dueAt,
      accommodations.map(({ extraDueMinutes }) => extraDueMinutes),
    );
    return {
      ...factsOf(row),
      terms,
      progress: progressOf(terms, row.attempts, now),
      mayStart: mayStart(terms, row.attempts, now),
      attempts: row.attempts.map(({ startedAt, ...attempt }) => {
        const state = stateOf({ startedAt, finishedAt: attempt.finishedAt }, terms, now);
        const isTold = showsResults(terms.feedback, state, allDoneAt, now);
        return { ...attempt, state, points: isTold ? attempt.points : null };
      }),
    };
  });
}

/** One assignment as a student of the class sees it, or null. */
export async function studentAssignment(
  database: Database,
  viewer: Account,
  assignmentId: string,
  now: Date,
): Promise<StudentAssignment | null> {
  const [found] = await studentAssignments(database, viewer, { assignmentId }, now);
  return found ?? null;
}
