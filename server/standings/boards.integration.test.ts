import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { seededBy, wholeBelow } from "#core/items/seeded-order";
import type { Account } from "#core/policy/viewer";
import { pointsOf, tallyOf, type FinishedAttempt } from "#core/standings/first-attempts";
import { newGuest, publishedSet } from "../attempts/testing";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { firstFinishedOfSet } from "./first-finished";
import { classBoard, setBoard, setBoards } from "./queries";

/** A Wednesday. The week in Berlin began on Sunday 22 November at 23:00 UTC. */
const now = new Date("2026-11-25T12:00Z");
const tuesday = new Date("2026-11-24T09:00Z");
const due = new Date("2026-11-27T16:00Z");

type Own = { alias?: string; under16?: boolean; offBoards?: boolean; role?: Account["role"] };

const person = async (database: Database, displayName: string, own: Own = {}): Promise<Account> => {
  const { alias = `alias of ${displayName}`, role = "student", ...more } = own;
  const { id } = await database.user.create({
    data: { displayName, alias, role, ...more },
    select: { id: true },
  });
  return { kind: "account", id, role, displayName, alias };
};

type Finished = {
  versionId: string;
  assignmentId?: string;
  number?: number;
  points: number;
  finishedAt?: Date | null;
};

const finished = async (
  database: Database,
  learner: Account | { kind: "guest"; guestId: string },
  { versionId, assignmentId, number = 1, points, finishedAt = tuesday }: Finished,
) =>
  database.attempt.create({
    data: {
      versionId,
      assignmentId: assignmentId ?? null,
      ...(learner.kind === "account" ? { userId: learner.id } : { guestId: learner.guestId }),
      number,
      seed: 1,
      startedAt: new Date(0),
      finishedAt,
      points: finishedAt === null ? null : points,
      maxPoints: 12,
    },
    select: { id: true },
  });

const classOf = async (
  database: Database,
  students: readonly Account[],
  own: { aliasOnly?: boolean; feedback?: string } = {},
) => {
  const teacher = await person(database, "Vera Holm", { role: "teacher" });
  const set = await publishedSet(database);
  const { id, assignments } = await database.class.create({
    data: {
      name: "10b",
      zone: "Europe/Berlin",
      joinCode: randomUUID(),
      teacherId: teacher.id,
      aliasOnly: own.aliasOnly ?? true,
      enrolments: { create: students.map((student) => ({ userId: student.id })) },
      assignments: {
        create: [1, 2].map(() => ({
          versionId: set.versionId,
          opensAt: new Date(0),
          dueAt: due,
          feedback: own.feedback ?? "after-finish",
        })),
      },
    },
    select: { id: true, assignments: { select: { id: true } } },
  });
  const [first = "", second = ""] = assignments.map((one) => one.id);
  return { classId: id, teacher, versionId: set.versionId, slug: set.slug, first, second };
};

/** A board in short: "1 Kestrel 12*". */
const lines = (
  outcome:
    | { ok: false; code: string }
    | {
        ok: true;
        value: {
          runs: readonly {
            rows: readonly { rank: number; name: string; points: number; isOwn: boolean }[];
          }[];
        };
      },
) =>
  outcome.ok
    ? outcome.value.runs.flatMap(({ rows }) =>
        rows.map(
          ({ rank, name, points, isOwn }) => `${String(rank)} ${name} ${String(points)}${isOwn ? "*" : ""}`,
        ),
      )
    : outcome.code;

eachDatabase((open) => {
  describe("the board of a class", () => {
    test("adds first attempts up, lets ties share a rank, marks one's own row", async () => {
      const database = await open();
      const [ana, ben, cem, dia] = [
        await person(database, "Ana"),
        await person(database, "Ben"),
        await person(database, "Cem"),
        await person(database, "Dia"),
      ];
      const { classId, teacher, versionId, first, second } = await classOf(database, [ana, ben, cem, dia]);
      const at = (assignmentId: string, points: number, more: Partial<Finished> = {}): Finished => ({
        versionId,
        assignmentId,
        points,
        ...more,
      });
      await finished(database, ana, at(first, 10));
      await finished(database, ana, at(second, 2));
      await finished(database, ben, at(first, 8));
      // Practice: better, and later.
      await finished(
        database,
        ben,
        at(first, 12, { number: 2, finishedAt: new Date(tuesday.getTime() + 1) }),
      );
      await finished(database, cem, at(second, 8));
      await finished(database, dia, at(first, 5));
      // Still running, and a set of one's own choice: neither counts.
      await finished(database, dia, at(second, 12, { finishedAt: null }));
      await finished(database, dia, { versionId, points: 12 });
      const board = await classBoard(database, ben, { classId, period: "all" }, now);
      expect(lines(board).slice(0, 1)).toEqual(["1 alias of Ana 12"]);
      // Equal points stand in no order that means anything.
      expect(lines(board)).toContain("2 alias of Ben 8*");
      expect(lines(board)).toContain("2 alias of Cem 8");
      expect(lines(board).slice(3)).toEqual(["4 alias of Dia 5"]);
      expect(lines(await classBoard(database, teacher, { classId, period: "all" }, now))).toHaveLength(4);
    });

    test("the week is that of the class's zone, and a later attempt is no first one of a new week", async () => {
      const database = await open();
      const [ana, ben, cem] = [
        await person(database, "Ana"),
        await person(database, "Ben"),
        await person(database, "Cem"),
      ];
      const { classId, versionId, first, second } = await classOf(database, [ana, ben, cem]);
      const monday = new Date("2026-11-22T23:00Z");
      const sunday = new Date(monday.getTime() - 1);
      await finished(database, ana, { versionId, assignmentId: first, points: 4, finishedAt: monday });
      await finished(database, ana, { versionId, assignmentId: second, points: 8, finishedAt: sunday });
      await finished(database, ben, { versionId, assignmentId: first, points: 9, finishedAt: sunday });
      await finished(database, cem, { versionId, assignmentId: first, points: 3, finishedAt: sunday });
      await finished(database, cem, { versionId, assignmentId: first, points: 12, number: 2 });
      expect(lines(await classBoard(database, ana, { classId, period: "week" }, now))).toEqual([
        "1 alias of Ana 4*",
      ]);
      expect(lines(await classBoard(database, ana, { classId, period: "all" }, now))).toEqual([
        "1 alias of Ana 12*",
        "2 alias of Ben 9",
        "3 alias of Cem 3",
      ]);
    });

    test("who left the boards is there for themselves alone, and takes nobody's rank", async () => {
      const database = await open();
      const [ana, ben] = [await person(database, "Ana", { offBoards: true }), await person(database, "Ben")];
      const { classId, teacher, versionId, first } = await classOf(database, [ana, ben]);
      await finished(database, ana, { versionId, assignmentId: first, points: 12 });
      await finished(database, ben, { versionId, assignmentId: first, points: 8 });
      const see = (who: Account) => classBoard(database, who, { classId, period: "all" }, now);
      expect(lines(await see(ben))).toEqual(["1 alias of Ben 8*"]);
      expect(lines(await see(teacher))).toEqual(["1 alias of Ben 8"]);
      expect(lines(await see(ana))).toEqual(["1 alias of Ana 12*", "2 alias of Ben 8"]);
      expect(await see(ana)).toMatchObject({ value: { ownIsHidden: true, own: { rank: 1 } } });
    });

    test("names only where the teacher chose them, and never of those under 16", async () => {
      const database = await open();
      const [ana, kim] = [await person(database, "Ana"), await person(database, "Kim", { under16: true })];
      const { classId, versionId, slug, first } = await classOf(database, [ana, kim], { aliasOnly: false });
      await finished(database, ana, { versionId, assignmentId: first, points: 12 });
      await finished(database, kim, { versionId, assignmentId: first, points: 8 });
      expect(lines(await classBoard(database, kim, { classId, period: "all" }, now))).toEqual([
        "1 Ana 12",
        "2 alias of Kim 8*",
      ]);
      expect(lines(await setBoard(database, kim, { slug, period: "all" }, now))).toEqual([
        "1 alias of Ana 12",
        "2 alias of Kim 8*",
      ]);
    });

    test("a test counts once everybody is done, extra time included", async () => {
      const database = await open();
      const ana = await person(database, "Ana");
      const { classId, versionId, first, slug } = await classOf(database, [ana], { feedback: "after-due" });
      await database.accommodation.create({ data: { classId, userId: ana.id, extraDueMinutes: 30 } });
      await finished(database, ana, { versionId, assignmentId: first, points: 7 });
      const at = async (minutes: number) => {
        const then = new Date(due.getTime() + minutes * 60_000);
        return [
          lines(await classBoard(database, ana, { classId, period: "all" }, then)),
          lines(await setBoard(database, ana, { slug, period: "all" }, then)),
        ];
      };
      expect(await at(-1)).toEqual([[], []]);
      expect(await at(29)).toEqual([[], []]);
      expect(await at(30)).toEqual([["1 alias of Ana 7*"], ["1 alias of Ana 7*"]]);
    });

    test("withdrawn assignments and removed students do not count; strangers see nothing", async () => {
      const database = await open();
      const [ana, ben] = [await person(database, "Ana"), await person(database, "Ben")];
      const { classId, versionId, first, second } = await classOf(database, [ana, ben]);
      await finished(database, ana, { versionId, assignmentId: first, points: 5 });
      await finished(database, ana, { versionId, assignmentId: second, points: 5 });
      await finished(database, ben, { versionId, assignmentId: first, points: 12 });
      await database.assignment.update({ where: { id: second }, data: { withdrawnAt: now } });
      await database.enrolment.updateMany({ where: { userId: ben.id }, data: { removedAt: now } });
      const see = (who: Account) => classBoard(database, who, { classId, period: "all" }, now);
      expect(lines(await see(ana))).toEqual(["1 alias of Ana 5*"]);
      expect(lines(await see(ben))).toBe("not-found");
      expect(lines(await see(await person(database, "Eve", { role: "admin" })))).toBe("not-found");
      expect(lines(await classBoard(database, { kind: "visitor" }, { classId, period: "all" }, now))).toBe(
        "sign-in-first",
      );
    });
  });

  describe("the board of a set", () => {
    test("counts the first of any version, assigned or chosen; no guests, not whoever wrote it", async () => {
      const database = await open();
      const writer = await person(database, "Vera", { role: "teacher" });
      const set = await publishedSet(database, { ownerId: writer.id });
      const { revisionId } = await database.questionSetVersion.findUniqueOrThrow({
        where: { id: set.versionId },
        select: { revisionId: true },
      });
      const second = await database.questionSetVersion.create({
        data: {
          setId: set.setId,
          number: 2,
          revisionId,
          seed: 1,
          engineVersion: "test",
          shortfall: [],
          publishedAt: now,
        },
        select: { id: true },
      });
      const [ana, ben] = [await person(database, "Ana"), await person(database, "Ben")];
      await finished(database, ana, { versionId: set.versionId, points: 3 });
      await finished(database, ana, { versionId: second.id, points: 12, finishedAt: now });
      await finished(database, ben, { versionId: second.id, points: 4 });
      await finished(database, newGuest(), { versionId: set.versionId, points: 12 });
      await finished(database, writer, { versionId: set.versionId, points: 12 });
      const { slug } = set;
      expect(lines(await setBoard(database, { kind: "visitor" }, { slug, period: "all" }, now))).toEqual([
        "1 alias of Ben 4",
        "2 alias of Ana 3",
      ]);
      expect((await setBoards(database, { kind: "visitor" }, 10)).map((one) => one.slug)).toEqual([slug]);
    });

    test("of a set that is not public, only those see it who own it, were assigned it or assigned it", async () => {
      const database = await open();
      const ana = await person(database, "Ana");
      const { teacher, slug } = await classOf(database, [ana]);
      await database.questionSet.update({ where: { slug }, data: { isPublic: false } });
      const see = async (who: Parameters<typeof setBoard>[1]) =>
        lines(await setBoard(database, who, { slug, period: "all" }, now));
      expect(await see(ana)).toEqual([]);
      expect(await see(teacher)).toEqual([]);
      for (const who of [await person(database, "Ben"), newGuest(), { kind: "visitor" } as const])
        expect(await see(who)).toBe("not-found");
    });

    test("one row for each learner, from the database or counted from every attempt", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const dice = seededBy(7);
      const people = await Promise.all(
        Array.from({ length: 12 }, (_, at) => person(database, `P${String(at)}`)),
      );
      const all: FinishedAttempt[] = [];
      for (let number = 1; number <= 60; number += 1) {
        const learner = people[wholeBelow(dice, people.length)];
        if (learner === undefined) continue;
        // Few instants, so that many attempts end in the same millisecond.
        const finishedAt = new Date(tuesday.getTime() + wholeBelow(dice, 4));
        const points = wholeBelow(dice, 13);
        const { id } = await finished(database, learner, {
          versionId: set.versionId,
          number,
          points,
          finishedAt,
        });
        all.push({ id, learnerId: learner.id, unit: set.setId, finishedAt, points, shownFrom: null });
      }
      const { attempts } = await firstFinishedOfSet(database, set.setId);
      expect(attempts).toHaveLength(new Set(all.map(({ learnerId }) => learnerId)).size);
      expect(pointsOf(tallyOf(attempts), null, now)).toEqual(pointsOf(tallyOf(all), null, now));
    });
  });
});
