import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Account, Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { asJoinCode } from "./join-code";

/** A class as its teacher sees it in a list. */
export type TaughtClass = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly joinCode: string;
  readonly students: number;
  /** Not withdrawn and not yet due. */
  readonly assignments: number;
};

/** The classes somebody teaches, by name. */
export async function taughtClasses(
  database: Database,
  viewer: Account,
  now: Date,
): Promise<readonly TaughtClass[]> {
  const classes = await database.class.findMany({
    where: { teacherId: viewer.id, archivedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      zone: true,
      joinCode: true,
      _count: {
        select: {
          enrolments: { where: { removedAt: null } },
          assignments: { where: { withdrawnAt: null, dueAt: { gt: now } } },
        },
      },
    },
  });
  return classes.map(({ _count, ...one }) => ({
    ...one,
    students: _count.enrolments,
    assignments: _count.assignments,
  }));
}

/** A class as a student in it sees it. */
export type JoinedClass = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly teacherName: string;
};

const joinedSelect = {
  id: true,
  name: true,
  zone: true,
  teacher: { select: { displayName: true } },
} as const;

const asJoined = (one: {
  id: string;
  name: string;
  zone: string;
  teacher: { displayName: string };
}): JoinedClass => ({ id: one.id, name: one.name, zone: one.zone, teacherName: one.teacher.displayName });

/** The classes somebody is in, by name. */
export async function joinedClasses(database: Database, viewer: Account): Promise<readonly JoinedClass[]> {
  const classes = await database.class.findMany({
    where: { archivedAt: null, enrolments: { some: { userId: viewer.id, removedAt: null } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: joinedSelect,
  });
  return classes.map(asJoined);
}

/** A class somebody is in, or null: there is none, or it is not theirs. */
export async function joinedClass(
  database: Database,
  viewer: Account,
  classId: string,
): Promise<JoinedClass | null> {
  const found = await database.class.findFirst({
    where: { id: classId, archivedAt: null, enrolments: { some: { userId: viewer.id, removedAt: null } } },
    select: joinedSelect,
  });
  return found === null ? null : asJoined(found);
}

/** Somebody on a class's roster. */
export type Student = {
  readonly userId: string;
  readonly displayName: string;
  /** What the student types to sign in; null for those who sign in with an address. */
  readonly userName: string | null;
  readonly alias: string;
  readonly joinedAt: Date;
};

/** A class as its teacher runs it. */
export type ClassDesk = {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly joinCode: string;
  readonly aliasOnly: boolean;
  /** By name. */
  readonly students: readonly Student[];
  readonly removed: readonly Student[];
};

/** One's own class with its roster, or null. */
export async function classDesk(
  database: Database,
  viewer: Account,
  classId: string,
): Promise<ClassDesk | null> {
  const found = await database.class.findFirst({
    where: { id: classId, teacherId: viewer.id, archivedAt: null },
    select: {
      id: true,
      name: true,
      zone: true,
      joinCode: true,
      aliasOnly: true,
      enrolments: {
        orderBy: [{ user: { displayName: "asc" } }, { id: "asc" }],
        select: {
          joinedAt: true,
          removedAt: true,
          user: { select: { id: true, displayName: true, userName: true, alias: true } },
        },
      },
    },
  });
  if (found === null) return null;
  const { enrolments, ...desk } = found;
  const roster = enrolments.map(({ user: { id: userId, ...names }, joinedAt, removedAt }) => ({
    student: { userId, ...names, joinedAt },
    isRemoved: removedAt !== null,
  }));
  return {
    ...desk,
    students: roster.filter(({ isRemoved }) => !isRemoved).map(({ student }) => student),
    removed: roster.filter(({ isRemoved }) => isRemoved).map(({ student }) => student),
  };
}

/** What somebody with a code is told before joining. */
export type ClassByCode = {
  readonly id: string;
  readonly name: string;
  readonly teacherName: string;
  readonly joinCode: string;
  /** How the one who looks stands to it. */
  readonly membership: "none" | "in" | "removed" | "teaches";
};

/** The class a code belongs to. Refuses with "unknown-code"; whoever calls this counts tries (`code-tries.ts`). */
export async function classByCode(
  database: Database,
  viewer: Viewer,
  code: string,
): Promise<Outcome<ClassByCode>> {
  const viewerId = viewer.kind === "account" ? viewer.id : null;
  const found = await database.class.findFirst({
    where: { joinCode: asJoinCode(code), archivedAt: null },
    select: {
      id: true,
      name: true,
      joinCode: true,
      teacher: { select: { id: true, displayName: true } },
      enrolments: { where: { userId: viewerId ?? "" }, select: { removedAt: true } },
    },
  });
  if (found === null) return refuse("unknown-code");
  const { teacher, enrolments, ...one } = found;
  const membership = membershipOf(teacher.id === viewerId, enrolments[0]);
  return done({ ...one, teacherName: teacher.displayName, membership });
}

const membershipOf = (
  teaches: boolean,
  enrolment: { removedAt: Date | null } | undefined,
): ClassByCode["membership"] => {
  if (teaches) return "teaches";
  if (enrolment === undefined) return "none";
  return enrolment.removedAt === null ? "in" : "removed";
};

/** The enrolment of a student in one's own class, removed or not, or null. */
export const enrolmentTaught = (
  database: Database,
  viewer: Account,
  { classId, userId }: { readonly classId: string; readonly userId: string },
): Promise<{ id: string } | null> =>
  database.enrolment.findFirst({
    where: { userId, class: { id: classId, teacherId: viewer.id, archivedAt: null } },
    select: { id: true },
  });
