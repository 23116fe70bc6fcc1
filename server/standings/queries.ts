import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import { aroundMe } from "#core/standings/around-me";
import { boardName } from "#core/standings/board-name";
import { pointsOf, tallyOf } from "#core/standings/first-attempts";
import { rank } from "#core/standings/rank";
import { weekOf, type Stretch } from "#core/standings/week";
import type { Database } from "../db/client";
import { firstFinishedOfClass, firstFinishedOfSet, type FirstFinished } from "./first-finished";

export type Period = "all" | "week";

export type BoardRow = {
  readonly rank: number;
  readonly name: string;
  readonly points: number;
  readonly isOwn: boolean;
};

/** A leaderboard as one person sees it. */
export type Board = {
  readonly period: Period;
  /** IANA name of the zone whose weeks count. */
  readonly zone: string;
  /** The week shown; null for all time. */
  readonly week: Stretch | null;
  /** The top, then whoever is looking with their neighbours; `leftOut` rows stand before each run. */
  readonly runs: readonly { readonly leftOut: number; readonly rows: readonly BoardRow[] }[];
  /** How many rows there are with those left out. */
  readonly size: number;
  /** The row of whoever is looking; null when they have none. */
  readonly own: BoardRow | null;
  /** Whoever is looking has left the boards: only they see their row. */
  readonly ownIsHidden: boolean;
};

export type SetBoard = Board & { readonly slug: string; readonly title: string };
export type ClassBoard = Board & {
  readonly classId: string;
  readonly name: string;
  readonly aliasOnly: boolean;
  /** In it as a student, and so with a row of one's own to come. */
  readonly isMember: boolean;
};

/** Weeks of a set's board, which has no class to take a zone from. */
const setZone = "UTC";

/** Rows from the top, and neighbours to either side of one's own row. */
const shownRows = { top: 10, either: 2 };
/** A teacher sees the whole class. */
const wholeClass = { top: 1000, either: 0 };

const idOf = (viewer: Viewer): string | null => (viewer.kind === "account" ? viewer.id : null);

type Framing = {
  readonly period: Period;
  readonly zone: string;
  readonly aliasOnly: boolean;
  readonly extent: typeof shownRows;
};

const boardOf = async (
  database: Database,
  viewerId: string | null,
  { attempts, offBoards }: FirstFinished,
  { period, zone, aliasOnly, extent }: Framing,
  now: Date,
): Promise<Board> => {
  const week = period === "week" ? weekOf(now, zone) : null;
  const contestants = [...pointsOf(tallyOf(attempts), week, now)].map(([learnerId, points]) => ({
    learnerId,
    points,
    offBoards: offBoards.has(learnerId),
  }));
  const standings = rank(contestants, viewerId);
  const shown = aroundMe(standings, extent.top, extent.either);
  const named = await database.user.findMany({
    where: { id: { in: shown.flatMap(({ rows }) => rows.map(({ learnerId }) => learnerId)) } },
    select: { id: true, displayName: true, alias: true, under16: true },
  });
  const names = new Map(named.map((user) => [user.id, boardName(user, aliasOnly)]));
  const runs = shown.map(({ leftOut, rows }) => ({
    leftOut,
    rows: rows.map(({ learnerId, ...row }) => ({ ...row, name: names.get(learnerId) ?? "Somebody" })),
  }));
  return {
    period,
    zone,
    week,
    runs,
    size: standings.length,
    own: runs.flatMap(({ rows }) => rows).find(({ isOwn }) => isOwn) ?? null,
    ownIsHidden: viewerId !== null && offBoards.has(viewerId),
  };
};

/**
 * Who may see a set's board: everybody, of a public set; otherwise whoever owns it, was assigned it or assigned it.
 */
const seenBy = (viewerId: string | null) => ({
  archivedAt: null,
  versions: { some: { publishedAt: { not: null } } },
  OR: [
    { isPublic: true },
    ...(viewerId === null
      ? []
      : [
          { ownerId: viewerId },
          {
            versions: {
              some: {
                assignments: {
                  some: {
                    withdrawnAt: null,
                    class: {
                      archivedAt: null,
                      OR: [
                        { teacherId: viewerId },
                        { enrolments: { some: { userId: viewerId, removedAt: null } } },
                      ],
                    },
                  },
                },
              },
            },
          },
        ]),
  ],
});

/** The leaderboard of a set. Refuses with "not-found" when there is none to see. */
export async function setBoard(
  database: Database,
  viewer: Viewer,
  { slug, period }: { readonly slug: string; readonly period: Period },
  now: Date,
): Promise<Outcome<SetBoard>> {
  const viewerId = idOf(viewer);
  const set = await database.questionSet.findFirst({
    where: { slug, ...seenBy(viewerId) },
    select: { id: true, title: true },
  });
  if (set === null) return refuse("not-found");
  const board = await boardOf(
    database,
    viewerId,
    await firstFinishedOfSet(database, set.id),
    { period, zone: setZone, aliasOnly: true, extent: shownRows },
    now,
  );
  return done({ ...board, slug, title: set.title });
}

/** The leaderboard of a class, for those in it and their teacher. Refuses everybody else with "not-found". */
export async function classBoard(
  database: Database,
  viewer: Viewer,
  { classId, period }: { readonly classId: string; readonly period: Period },
  now: Date,
): Promise<Outcome<ClassBoard>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  const found = await database.class.findFirst({
    where: {
      id: classId,
      archivedAt: null,
      OR: [{ teacherId: viewer.id }, { enrolments: { some: { userId: viewer.id, removedAt: null } } }],
    },
    select: { name: true, zone: true, aliasOnly: true, teacherId: true },
  });
  if (found === null) return refuse("not-found");
  const { name, zone, aliasOnly, teacherId } = found;
  const board = await boardOf(
    database,
    viewer.id,
    await firstFinishedOfClass(database, classId),
    { period, zone, aliasOnly, extent: teacherId === viewer.id ? wholeClass : shownRows },
    now,
  );
  return done({ ...board, classId, name, aliasOnly, isMember: teacherId !== viewer.id });
}

/** The sets with a board to see newest first. */
export async function setBoards(
  database: Database,
  viewer: Viewer,
  limit: number,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  return database.questionSet.findMany({
    where: seenBy(idOf(viewer)),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { slug: true, title: true },
  });
}
