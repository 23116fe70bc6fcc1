import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Account, Viewer } from "#core/policy/viewer";
import { readWallClock, writeWallClock } from "#core/text/wall-clock-text";
import { wallClockIn, type WallClock } from "#core/text/wall-clock";
import { finishAttempt } from "../attempts/finish-attempt";
import { recordResponse } from "../attempts/record-response";
import { startAttempt } from "../attempts/start-attempt";
import { newAccount, newGuest, publishedSet, type PublishedSet } from "../attempts/testing";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { assignSet, type AssignSet } from "./assign-set";
import { assignableSets, assignmentLines, studentAssignment } from "./queries";
import { assignmentReport } from "./report";
import { restoreAssignment } from "./restore-assignment";
import { withdrawAssignment } from "./withdraw-assignment";

const wall = (text: string): WallClock => {
  const read = readWallClock(text);
  if (read === null) throw new Error(text);
  return read;
};

const now = new Date("2026-03-20T12:00Z");

const classOf = async (
  database: Database,
  teacher: Account,
  students: readonly Account[],
  zone = "Europe/Berlin",
) => {
  const { id } = await database.class.create({
    data: {
      name: "10b",
      zone,
      joinCode: randomUUID(),
      teacherId: teacher.id,
      enrolments: { create: students.map((student) => ({ userId: student.id })) },
    },
    select: { id: true },
  });
  return id;
};

const form = (classId: string, set: PublishedSet, own: Partial<AssignSet> = {}): AssignSet => ({
  requestId: randomUUID(),
  classId,
  versionId: set.versionId,
  opens: wall("2026-03-23T08:00"),
  due: wall("2026-03-30T17:00"),
  attemptsAllowed: 1,
  feedback: "after-finish",
  timeLimitMinutes: null,
  ...own,
});

eachDatabase((open) => {
  describe("times by the class's clocks", () => {
    test.each<[string, string, string, string, string | RegExp]>([
      [
        "summer time begins between the two",
        "Europe/Berlin",
        "2026-03-23T08:00",
        "2026-03-30T17:00",
        "2026-03-30T15:00",
      ],
      ["winter time", "Europe/Berlin", "2026-03-23T08:00", "2026-03-27T17:00", "2026-03-27T16:00"],
      ["another zone", "America/New_York", "2026-03-23T08:00", "2026-03-30T17:00", "2026-03-30T21:00"],
      [
        "a due time that comes twice is the second",
        "Europe/Berlin",
        "2026-10-24T08:00",
        "2026-10-25T02:30",
        "2026-10-25T01:30",
      ],
      [
        "a due time the clocks skip",
        "Europe/Berlin",
        "2026-03-23T08:00",
        "2026-03-29T02:30",
        /Berlin go forward/,
      ],
      ["due before it opens", "Europe/Berlin", "2026-03-30T08:00", "2026-03-29T08:00", /after it opens/],
      ["due when it opens", "Europe/Berlin", "2026-03-30T08:00", "2026-03-30T08:00", /after it opens/],
      [
        "due in the past there",
        "Pacific/Auckland",
        "2026-03-20T08:00",
        "2026-03-21T01:00",
        /has passed in Auckland/,
      ],
      [
        "the same clocks, not yet past here",
        "Europe/Berlin",
        "2026-03-20T08:00",
        "2026-03-21T01:00",
        "2026-03-21T00:00",
      ],
    ])("%s", async (_name, zone, opens, due, expected) => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const set = await publishedSet(database);
      const classId = await classOf(database, teacher, [], zone);
      const reply = await assignSet(
        database,
        teacher,
        form(classId, set, { opens: wall(opens), due: wall(due) }),
        now,
      );
      if (typeof expected === "string") {
        expect(reply).toMatchObject({ ok: true });
        const [line] = await assignmentLines(database, teacher, classId);
        expect(line?.dueAt.toISOString().slice(0, 16)).toBe(expected);
        expect(writeWallClock(wallClockIn(zone, line?.dueAt ?? now))).toBe(due);
      } else {
        expect(reply).toMatchObject({ code: "invalid", fields: { due: [expect.stringMatching(expected)] } });
        expect(await assignmentLines(database, teacher, classId)).toEqual([]);
      }
    });
  });

  test("who may assign what", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const other = await newAccount(database, "teacher");
    const student = await newAccount(database);
    const classId = await classOf(database, teacher, [student]);
    const shared = await publishedSet(database);
    const own = await publishedSet(database, { ownerId: teacher.id, isPublic: false });
    const others = await publishedSet(database, { ownerId: other.id, isPublic: false });
    const draft = await publishedSet(database, { ownerId: teacher.id, publishedAt: null });
    const tries: [string, Viewer, PublishedSet, string | null][] = [
      ["a public set", teacher, shared, null],
      ["an own set", teacher, own, null],
      ["somebody else's set", teacher, others, "invalid"],
      ["a draft", teacher, draft, "invalid"],
      ["a student", student, shared, "not-allowed"],
      ["a visitor", { kind: "visitor" }, shared, "sign-in-first"],
      ["a guest", newGuest(), shared, "sign-in-first"],
      ["another teacher", other, shared, "not-found"],
      ["an administrator", await newAccount(database, "admin"), shared, "not-found"],
    ];
    for (const [name, viewer, set, code] of tries) {
      const reply = await assignSet(database, viewer, form(classId, set), now);
      expect(reply, name).toMatchObject(code === null ? { ok: true } : { code });
    }
    const offered = (await assignableSets(database, teacher)).map(({ versionId }) => versionId);
    expect(offered).toEqual([own.versionId, shared.versionId]);
  });

  test("a form sent many times at once assigns once", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const classId = await classOf(database, teacher, []);
    const sent = form(classId, await publishedSet(database));
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => assignSet(database, teacher, sent, now)),
    );
    for (const reply of replies) expect(reply).toEqual({ ok: true, value: { assignmentId: sent.requestId } });
    expect(await assignmentLines(database, teacher, classId)).toHaveLength(1);
    expect(await assignSet(database, teacher, { ...sent, attemptsAllowed: 3 }, now)).toMatchObject({
      code: "key-reused",
    });
  });

  test("from opening to after due: what each sees, and who answered what", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const [ana, ben, cem] = [
      await newAccount(database),
      await newAccount(database),
      await newAccount(database),
    ];
    const classId = await classOf(database, teacher, [ana, ben, cem]);
    const set = await publishedSet(database, { items: 2 });
    const sent = form(classId, set, { feedback: "after-due" });
    const assignmentId = sent.requestId;
    await assignSet(database, teacher, sent, now);
    const early = new Date("2026-03-23T06:59Z");
    const during = new Date("2026-03-24T10:00Z");
    const due = new Date("2026-03-30T15:00Z");
    const see = async (student: Account, at: Date) => studentAssignment(database, student, assignmentId, at);

    expect(await see(ana, early)).toMatchObject({ progress: "opens-later", mayStart: false });
    expect(await startAttempt(database, ana, { assignmentId }, early, 1)).toMatchObject({
      code: "not-open-yet",
    });

    expect(await see(ana, during)).toMatchObject({ progress: "to-do", mayStart: true, items: 2 });
    const started = await startAttempt(database, ana, { assignmentId }, during, 1);
    const bens = await startAttempt(database, ben, { assignmentId }, during, 2);
    if (!started.ok || !bens.ok) throw new Error("Nothing was started.");
    const { attemptId } = started.value;
    const answer = async (student: Account, attempt: string, item: number, option: number, at: Date) => {
      const { id = "", optionIds = [] } = set.items[item] ?? {};
      return recordResponse(
        database,
        student,
        { attemptId: attempt, itemId: id, optionId: optionIds[option] ?? "" },
        at,
      );
    };
    await answer(ana, attemptId, 0, 0, during);
    expect(await see(ana, during)).toMatchObject({ progress: "running" });
    await answer(ana, attemptId, 1, 2, during);
    await finishAttempt(database, ana, { attemptId }, during);
    await answer(ben, bens.value.attemptId, 0, 1, during);

    const told = await see(ana, during);
    expect(told).toMatchObject({ progress: "done", mayStart: false });
    expect(told?.attempts[0]?.points).toBeNull();
    expect((await see(ana, due))?.attempts[0]?.points).toBe(1);

    expect(await answer(ben, bens.value.attemptId, 1, 0, due)).toMatchObject({ code: "past-due" });
    expect(await see(cem, due)).toMatchObject({ progress: "missed", mayStart: false });
    expect(await startAttempt(database, cem, { assignmentId }, due, 3)).toMatchObject({ code: "past-due" });

    const report = await assignmentReport(database, teacher, assignmentId, due);
    const rowOf = (student: Account) => report?.students.find(({ userId }) => userId === student.id);
    const [first, second] = set.items;
    expect(rowOf(ana)?.attempts[0]).toMatchObject({
      answered: 2,
      points: 1,
      state: "finished",
      finishedAt: during,
    });
    expect(rowOf(ana)?.attempts[0]?.responses.get(second?.id ?? "")).toEqual({
      optionId: second?.optionIds[2],
      parts: null,
      points: 0,
      maxPoints: 1,
    });
    expect(rowOf(ben)?.attempts[0]).toMatchObject({ answered: 1, points: 0, state: "past-due" });
    expect(rowOf(ben)?.attempts[0]?.responses.get(first?.id ?? "")).toMatchObject({
      points: 0,
      maxPoints: 1,
    });
    expect(rowOf(cem)?.attempts).toEqual([]);
  });

  test("what was withdrawn is gone for students and comes back as it was", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const ana = await newAccount(database);
    const classId = await classOf(database, teacher, [ana]);
    const sent = form(classId, await publishedSet(database));
    const assignmentId = sent.requestId;
    const during = new Date("2026-03-24T10:00Z");
    await assignSet(database, teacher, sent, now);
    expect(await withdrawAssignment(database, ana, { assignmentId }, now)).toMatchObject({
      code: "not-found",
    });
    for (let times = 0; times < 2; times += 1)
      expect(await withdrawAssignment(database, teacher, { assignmentId }, now)).toMatchObject({ ok: true });
    expect(await studentAssignment(database, ana, assignmentId, during)).toBeNull();
    expect(await startAttempt(database, ana, { assignmentId }, during, 1)).toMatchObject({ ok: false });
    expect(await restoreAssignment(database, ana, { assignmentId })).toMatchObject({ code: "not-found" });
    expect(await restoreAssignment(database, teacher, { assignmentId })).toMatchObject({ ok: true });
    expect(await studentAssignment(database, ana, assignmentId, during)).toMatchObject({ progress: "to-do" });
  });

  test("a report keeps who left after beginning, and shows it to nobody else", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const ana = await newAccount(database);
    const classId = await classOf(database, teacher, [ana]);
    const sent = form(classId, await publishedSet(database));
    const assignmentId = sent.requestId;
    await assignSet(database, teacher, sent, now);
    const during = new Date("2026-03-24T10:00Z");
    await startAttempt(database, ana, { assignmentId }, during, 1);
    await database.enrolment.deleteMany({ where: { userId: ana.id } });
    expect((await assignmentReport(database, teacher, assignmentId, during))?.students).toMatchObject([
      { userId: ana.id, membership: "gone" },
    ]);
    for (const other of [ana, await newAccount(database, "teacher"), await newAccount(database, "admin")])
      expect(await assignmentReport(database, other, assignmentId, during)).toBeNull();
  });
});
