import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Account, Viewer } from "#core/policy/viewer";
import { newAccount, newGuest } from "../attempts/testing";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { changeClass } from "./change-class";
import { createClass } from "./create-class";
import { joinClass } from "./join-class";
import { leaveClass } from "./leave-class";
import { classByCode, classDesk, joinedClass, joinedClasses, taughtClasses } from "./queries";
import { removeStudent } from "./remove-student";
import { renewJoinCode } from "./renew-join-code";
import { restoreStudent } from "./restore-student";

const now = new Date("2026-11-25T12:00Z");

/** Draws the numbers given, one after the other, then the last one on and on. */
const drawing =
  (...numbers: number[]) =>
  (from: number): number =>
    from + ((numbers.length > 1 ? numbers.shift() : numbers[0]) ?? 0);

const madeClass = async (database: Database, teacher: Account) => {
  const form = { requestId: randomUUID(), name: "10b", zone: "Europe/Berlin" };
  const made = await createClass(database, teacher, form, now);
  if (!made.ok) throw new Error(made.code);
  const desk = await classDesk(database, teacher, made.value.classId);
  if (desk === null) throw new Error("The class is not there.");
  return desk;
};

const roster = async (database: Database, teacher: Account, classId: string) => {
  const desk = await classDesk(database, teacher, classId);
  return {
    students: desk?.students.map(({ userId }) => userId),
    removed: desk?.removed.map(({ userId }) => userId),
  };
};

eachDatabase((open) => {
  describe("making a class", () => {
    test("only those who teach do", async () => {
      const database = await open();
      const form = { requestId: randomUUID(), name: "10b", zone: "Europe/Berlin" };
      const tries: [Viewer, string][] = [
        [{ kind: "visitor" }, "sign-in-first"],
        [newGuest(), "sign-in-first"],
        [await newAccount(database), "not-allowed"],
      ];
      for (const [viewer, code] of tries)
        expect(await createClass(database, viewer, form, now)).toMatchObject({ ok: false, code });
      expect(await createClass(database, await newAccount(database, "admin"), form, now)).toMatchObject({
        ok: true,
      });
    });

    test("a form sent many times at once makes one class", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const form = { requestId: randomUUID(), name: "10b", zone: "Europe/Berlin" };
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => createClass(database, teacher, form, now)),
      );
      for (const reply of replies) expect(reply).toEqual({ ok: true, value: { classId: form.requestId } });
      expect(await taughtClasses(database, teacher, now)).toHaveLength(1);
    });

    test("another form with the same id is refused, and tells a stranger nothing", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const desk = await madeClass(database, teacher);
      const other = await newAccount(database, "teacher");
      const form = { requestId: desk.id, name: "9a", zone: "UTC" };
      expect(await createClass(database, teacher, form, now)).toMatchObject({ code: "key-reused" });
      expect(
        await createClass(database, other, { ...form, name: "10b", zone: "Europe/Berlin" }, now),
      ).toMatchObject({
        code: "key-reused",
      });
    });

    test("a code that is taken is drawn again", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const first = { requestId: randomUUID(), name: "one", zone: "UTC" };
      const second = { requestId: randomUUID(), name: "two", zone: "UTC" };
      await createClass(database, teacher, first, now, drawing(0, 0));
      expect(await createClass(database, teacher, second, now, drawing(0, 0, 0, 0, 1, 5))).toMatchObject({
        ok: true,
      });
      const codes = (await taughtClasses(database, teacher, now)).map(({ joinCode }) => joinCode);
      expect(new Set(codes).size).toBe(2);
    });
  });

  describe("joining", () => {
    test("by a code however it is typed; many times at once is once", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const student = await newAccount(database);
      const { id, joinCode } = await madeClass(database, teacher);
      const typed = joinCode.toLowerCase().replace("-", " ");
      const replies = await Promise.all(
        Array.from({ length: 20 }, () => joinClass(database, student, { code: typed }, now)),
      );
      for (const reply of replies) expect(reply).toEqual({ ok: true, value: { classId: id } });
      expect(await roster(database, teacher, id)).toEqual({ students: [student.id], removed: [] });
    });

    test("many students at once all get in", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const { id, joinCode } = await madeClass(database, teacher);
      const students = await Promise.all(Array.from({ length: 30 }, () => newAccount(database)));
      await Promise.all(students.map((student) => joinClass(database, student, { code: joinCode }, now)));
      expect((await roster(database, teacher, id)).students).toHaveLength(30);
    });

    test("who may not", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const { joinCode } = await madeClass(database, teacher);
      const student = await newAccount(database);
      const tries: [Viewer, string, string][] = [
        [{ kind: "visitor" }, joinCode, "sign-in-first"],
        [newGuest(), joinCode, "sign-in-first"],
        [teacher, joinCode, "not-allowed"],
        [student, "NOWHERE-100", "unknown-code"],
        [student, "", "unknown-code"],
      ];
      for (const [viewer, code, refusal] of tries)
        expect(await joinClass(database, viewer, { code }, now)).toMatchObject({ ok: false, code: refusal });
    });

    test("a code that was renewed lets nobody in, and those in it stay", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const { id, joinCode } = await madeClass(database, teacher);
      const early = await newAccount(database);
      const late = await newAccount(database);
      await joinClass(database, early, { code: joinCode }, now);
      const renewals = await Promise.all(
        Array.from({ length: 5 }, () => renewJoinCode(database, teacher, { classId: id, oldCode: joinCode })),
      );
      for (const renewal of renewals) expect(renewal).toMatchObject({ ok: true });
      const renewed = (await classDesk(database, teacher, id))?.joinCode ?? "";
      expect(renewed).not.toBe(joinCode);
      // Pressed again on a page that shows the old code: the code students are typing stays.
      await renewJoinCode(database, teacher, { classId: id, oldCode: joinCode });
      expect((await classDesk(database, teacher, id))?.joinCode).toBe(renewed);
      expect(await joinClass(database, late, { code: joinCode }, now)).toMatchObject({
        code: "unknown-code",
      });
      expect(await joinClass(database, late, { code: renewed }, now)).toMatchObject({ ok: true });
      expect((await roster(database, teacher, id)).students).toHaveLength(2);
    });
  });

  test("who was removed is told so, sees the class no more, and comes back only when restored", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const student = await newAccount(database);
    const { id, joinCode } = await madeClass(database, teacher);
    await joinClass(database, student, { code: joinCode }, now);
    const who = { classId: id, userId: student.id };
    for (let times = 0; times < 2; times += 1)
      expect(await removeStudent(database, teacher, who, now)).toMatchObject({ ok: true });
    expect(await joinedClass(database, student, id)).toBeNull();
    expect(await joinClass(database, student, { code: joinCode }, now)).toMatchObject({
      code: "removed-from-class",
    });
    // Leaving is no way around a removal.
    await leaveClass(database, student, { classId: id });
    expect(await joinClass(database, student, { code: joinCode }, now)).toMatchObject({
      code: "removed-from-class",
    });
    expect(await classByCode(database, student, joinCode)).toMatchObject({
      value: { membership: "removed" },
    });
    expect(await roster(database, teacher, id)).toEqual({ students: [], removed: [student.id] });
    expect(await restoreStudent(database, teacher, who)).toMatchObject({ ok: true });
    expect(await joinedClass(database, student, id)).toMatchObject({ name: "10b" });
  });

  test("who leaves can come back by the code", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const student = await newAccount(database);
    const { id, joinCode } = await madeClass(database, teacher);
    await joinClass(database, student, { code: joinCode }, now);
    for (let times = 0; times < 2; times += 1)
      expect(await leaveClass(database, student, { classId: id })).toMatchObject({ ok: true });
    expect(await joinedClasses(database, student)).toEqual([]);
    expect(await joinClass(database, student, { code: joinCode }, now)).toMatchObject({ ok: true });
  });

  test("nobody but its teacher runs a class", async () => {
    const database = await open();
    const teacher = await newAccount(database, "teacher");
    const student = await newAccount(database);
    const { id, joinCode } = await madeClass(database, teacher);
    await joinClass(database, student, { code: joinCode }, now);
    const who = { classId: id, userId: student.id };
    const others: [Viewer, string][] = [
      [{ kind: "visitor" }, "sign-in-first"],
      [student, "not-found"],
      [await newAccount(database, "teacher"), "not-found"],
      [await newAccount(database, "admin"), "not-found"],
    ];
    for (const [viewer, code] of others) {
      const replies = [
        await removeStudent(database, viewer, who, now),
        await restoreStudent(database, viewer, who),
        await renewJoinCode(database, viewer, { classId: id, oldCode: joinCode }),
        await changeClass(database, viewer, { classId: id, name: "mine", zone: "UTC", aliasOnly: false }),
      ];
      for (const reply of replies) expect(reply).toMatchObject({ ok: false, code });
      if (viewer.kind === "account") expect(await classDesk(database, viewer, id)).toBeNull();
    }
    expect(await classDesk(database, teacher, id)).toMatchObject({ name: "10b", joinCode, aliasOnly: true });
  });
});
