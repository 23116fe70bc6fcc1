import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Account, Viewer } from "#core/policy/viewer";
import { readWallClock } from "#core/text/wall-clock-text";
import type { WallClock } from "#core/text/wall-clock";
import { closeLapsedAttempts } from "../attempts/close-lapsed-attempts";
import { finishAttempt } from "../attempts/finish-attempt";
import { findAttempt, findResults } from "../attempts/queries";
import { recordResponse } from "../attempts/record-response";
import { startAttempt } from "../attempts/start-attempt";
import { newAccount, newGuest, publishedSet } from "../attempts/testing";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { changeAssignment, type ChangeAssignment } from "./change-assignment";
import { assignmentTerms, studentAssignment } from "./queries";

const wall = (text: string): WallClock => {
  const read = readWallClock(text);
  if (read === null) throw new Error(text);
  return read;
};

/** Berlin's clocks are two hours ahead. Open on 4 May from 8:00 to 17:00 there. */
const opensAt = new Date("2026-05-04T06:00:00Z");
const dueAt = new Date("2026-05-04T15:00:00Z");
const during = new Date("2026-05-04T10:00:00Z");
const afterDue = new Date("2026-05-04T16:00:00Z");

type Terms = Omit<ChangeAssignment, "assignmentId">;
const asItIs: Terms = {
  opens: wall("2026-05-04T08:00"),
  due: wall("2026-05-04T17:00"),
  attemptsAllowed: 3,
  feedback: "after-finish",
};

const world = async (database: Database, own: { feedback?: string; seconds?: number } = {}) => {
  const teacher = await newAccount(database, "teacher");
  const [ana, ben] = [await newAccount(database), await newAccount(database)];
  const set = await publishedSet(database, { items: 2 });
  const { id: classId, assignments } = await database.class.create({
    data: {
      name: "10b",
      zone: "Europe/Berlin",
      joinCode: randomUUID(),
      teacherId: teacher.id,
      enrolments: { create: [ana, ben].map(({ id }) => ({ userId: id })) },
      assignments: {
        create: {
          versionId: set.versionId,
          opensAt: new Date(opensAt.getTime() + (own.seconds ?? 0) * 1000),
          dueAt: new Date(dueAt.getTime() + (own.seconds ?? 0) * 1000),
          attemptsAllowed: 3,
          feedback: own.feedback ?? "after-finish",
        },
      },
    },
    select: { id: true, assignments: { select: { id: true } } },
  });
  const assignmentId = assignments[0]?.id ?? "";
  const begin = async (student: Account, at: Date) => {
    const started = await startAttempt(database, student, { assignmentId }, at, 1);
    return started.ok ? started.value.attemptId : started.code;
  };
  const answer = async (student: Account, attemptId: string, item: number, at: Date) => {
    const { id = "", keyId = "" } = set.items[item] ?? {};
    const recorded = await recordResponse(database, student, { attemptId, itemId: id, optionId: keyId }, at);
    return recorded.ok ? "saved" : recorded.code;
  };
  const change = (terms: Partial<Terms>, at: Date, viewer: Viewer = teacher) =>
    changeAssignment(database, viewer, { assignmentId, ...asItIs, ...terms }, at);
  const stored = () =>
    database.assignment.findUniqueOrThrow({
      where: { id: assignmentId },
      select: { opensAt: true, dueAt: true, attemptsAllowed: true, feedback: true },
    });
  return { teacher, ana, ben, classId, assignmentId, begin, answer, change, stored };
};

eachDatabase((open) => {
  describe("what may be changed", () => {
    test.each<[string, Partial<Terms>, object]>([
      ["nothing", {}, { ok: true, value: { changes: [] } }],
      [
        "everything, by the class's clocks",
        {
          opens: wall("2026-05-03T08:00"),
          due: wall("2026-05-11T17:00"),
          attemptsAllowed: 4,
          feedback: "after-due",
        },
        { ok: true, value: { changes: ["opens-earlier", "due-later", "more-attempts", "feedback"] } },
      ],
      [
        "due earlier, still ahead",
        { due: wall("2026-05-04T12:01") },
        { ok: true, value: { changes: ["due-earlier"] } },
      ],
      ["due now", { due: wall("2026-05-04T12:00") }, { fields: { due: [/has passed in Berlin/] } }],
      [
        "due when it opens",
        { opens: wall("2026-05-05T08:00"), due: wall("2026-05-05T08:00") },
        { fields: { due: [/after it opens/] } },
      ],
      [
        "due at a time the clocks skip",
        { due: wall("2027-03-28T02:30") },
        { fields: { due: [/Berlin go forward/] } },
      ],
      [
        "opening later while nobody has begun",
        { opens: wall("2026-05-04T13:00") },
        { ok: true, value: { changes: ["opens-later"] } },
      ],
    ])("%s", async (_name, terms, expected) => {
      const { change, stored } = await world(await open());
      const before = await stored();
      const reply = await change(terms, during);
      if (reply.ok) {
        expect(reply).toMatchObject(expected);
        // Said again, it is so already.
        const after = await stored();
        expect(await change(terms, during)).toMatchObject({ ok: true, value: { changes: [] } });
        expect(await stored()).toEqual(after);
        return;
      }
      const { fields = {} } = expected as { fields?: Record<string, RegExp[]> };
      for (const [name, [sentence]] of Object.entries(fields))
        expect(reply.fields?.[name]?.[0]).toMatch(sentence ?? /^$/);
      expect(reply.code).toBe("invalid");
      expect(await stored()).toEqual(before);
    });

    test("fewer attempts, allowed while somebody begins one more, are never exceeded", async () => {
      const database = await open();
      const { ana, assignmentId, begin, change } = await world(database);
      await finishAttempt(database, ana, { attemptId: await begin(ana, during) }, during);
      // Its attempts are counted; before the next is stored, its teacher allows no more than there are.
      const meanwhile = database.$extends({
        query: {
          attempt: {
            count: async ({ args, query }) => {
              const counted = await query(args);
              expect(await change({ attemptsAllowed: 1 }, during)).toMatchObject({ ok: true });
              return counted;
            },
          },
        },
      }) as unknown as Database;
      expect(await startAttempt(meanwhile, ana, { assignmentId }, during, 1)).toMatchObject({
        code: "no-attempts-left",
      });
      expect(await database.attempt.count({ where: { assignmentId } })).toBe(1);
    });

    test("of a start and fewer attempts at the same moment one gives way", async () => {
      const database = await open();
      const { ana, assignmentId, begin, change, stored } = await world(database);
      await finishAttempt(database, ana, { attemptId: await begin(ana, during) }, during);
      await Promise.all([begin(ana, during), change({ attemptsAllowed: 1 }, during), begin(ana, during)]);
      const { attemptsAllowed } = await stored();
      expect(await database.attempt.count({ where: { assignmentId } })).toBeLessThanOrEqual(attemptsAllowed);
    });

    test("what is left as it was stays the very instant, and may have passed", async () => {
      const { change, stored } = await world(await open(), { seconds: 42 });
      const before = await stored();
      expect(await change({ feedback: "after-due" }, new Date("2026-06-01T00:00Z"))).toMatchObject({
        ok: true,
        value: { changes: ["feedback"] },
      });
      expect(await stored()).toEqual({ ...before, feedback: "after-due" });
    });

    test("once somebody has begun it stays open, and nobody's attempts are taken away", async () => {
      const database = await open();
      const { ana, assignmentId, teacher, begin, change } = await world(database);
      for (let attempt = 0; attempt < 2; attempt += 1)
        await finishAttempt(database, ana, { attemptId: await begin(ana, during) }, during);
      expect(await assignmentTerms(database, teacher, assignmentId)).toMatchObject({ begun: 1, used: 2 });
      const refused = await change({ attemptsAllowed: 1 }, during);
      expect(refused).toMatchObject({ code: "invalid", fields: { attemptsAllowed: [expect.any(String)] } });
      expect(await change({ opens: wall("2026-05-04T13:00") }, during)).toMatchObject({
        fields: { opens: [expect.any(String)] },
      });
      expect(await change({ opens: wall("2026-05-04T09:00"), attemptsAllowed: 2 }, during)).toMatchObject({
        ok: true,
        value: { changes: ["opens-later", "fewer-attempts"] },
      });
      expect(await begin(ana, during)).toBe("no-attempts-left");
    });

    test("is the teacher's of the class alone", async () => {
      const database = await open();
      const { ana, assignmentId, change, stored } = await world(database);
      const before = await stored();
      const others: [Viewer, string][] = [
        [{ kind: "visitor" }, "sign-in-first"],
        [newGuest(), "sign-in-first"],
        [ana, "not-found"],
        [await newAccount(database, "teacher"), "not-found"],
        [await newAccount(database, "admin"), "not-found"],
      ];
      for (const [viewer, code] of others) {
        expect(await change({ attemptsAllowed: 9 }, during, viewer)).toMatchObject({ code });
        if (viewer.kind === "account")
          expect(await assignmentTerms(database, viewer, assignmentId)).toBeNull();
      }
      expect(await stored()).toEqual(before);
    });
  });

  describe("what it changes for whom", () => {
    test("due later: who has not handed in goes on, who missed it can begin, what is handed in stays", async () => {
      const database = await open();
      const { ana, ben, classId, assignmentId, begin, answer, change } = await world(database);
      const anas = await begin(ana, during);
      const bens = await begin(ben, during);
      await answer(ana, anas, 0, during);
      await answer(ben, bens, 0, during);
      await finishAttempt(database, ben, { attemptId: bens }, during);
      expect(await answer(ana, anas, 1, afterDue)).toBe("past-due");

      expect((await change({ due: wall("2026-05-04T20:00") }, afterDue)).ok).toBe(true);
      expect(await findAttempt(database, ana, anas, afterDue)).toMatchObject({
        state: "running",
        closesAt: new Date("2026-05-04T18:00:00Z"),
      });
      expect(await answer(ana, anas, 1, afterDue)).toBe("saved");
      expect(await answer(ben, bens, 1, afterDue)).toBe("already-finished");
      expect(await findResults(database, ben, bens, afterDue)).toMatchObject({ status: "shown", points: 1 });
      // Two of Ben's three attempts are left, as practice.
      expect(await studentAssignment(database, ben, assignmentId, afterDue)).toMatchObject({
        mayStart: true,
      });

      const evening = new Date("2026-05-04T18:00:00Z");
      expect(await closeLapsedAttempts(database, { classId }, evening)).toBe(1);
      expect(await findResults(database, ana, anas, evening)).toMatchObject({ status: "shown", points: 2 });
    });

    test("what was closed because its time had passed is handed in and is not opened again", async () => {
      const database = await open();
      const { ana, classId, begin, answer, change } = await world(database);
      const anas = await begin(ana, during);
      await closeLapsedAttempts(database, { classId }, afterDue);
      await change({ due: wall("2026-05-05T17:00") }, afterDue);
      expect(await answer(ana, anas, 0, afterDue)).toBe("already-finished");
    });

    test("due earlier: nothing is taken from then on, what came before counts", async () => {
      const database = await open();
      const { ana, begin, answer, change } = await world(database);
      const anas = await begin(ana, during);
      await answer(ana, anas, 0, during);
      await change({ due: wall("2026-05-04T12:30") }, during);
      const half = new Date("2026-05-04T10:30:00Z");
      expect(await answer(ana, anas, 1, half)).toBe("past-due");
      await finishAttempt(database, ana, { attemptId: anas }, afterDue);
      expect(await findResults(database, ana, anas, afterDue)).toMatchObject({
        points: 1,
        attempt: { finishedAt: half },
      });
    });

    test("answers shown at another time: in attempts that run, too", async () => {
      const database = await open();
      const { ana, begin, answer, change } = await world(database, { feedback: "after-due" });
      const anas = await begin(ana, during);
      await answer(ana, anas, 0, during);
      const told = async () =>
        (await findAttempt(database, ana, anas, during))?.items.map(({ feedback }) => feedback !== null);
      expect(await told()).toEqual([false, false]);
      await change({ feedback: "after-answer" }, during);
      expect(await told()).toEqual([true, false]);
      await change({ feedback: "after-due" }, during);
      await finishAttempt(database, ana, { attemptId: anas }, during);
      expect(await findResults(database, ana, anas, during)).toMatchObject({ status: "held", until: dueAt });
    });
  });
});
