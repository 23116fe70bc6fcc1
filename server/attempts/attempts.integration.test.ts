import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Learner } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { closeLapsedAttempts } from "./close-lapsed-attempts";
import { finishAttempt } from "./finish-attempt";
import { recordResponse } from "./record-response";
import { startAttempt } from "./start-attempt";
import { assigned, newAccount, newGuest, publishedSet, type PublishedSet } from "./testing";

const at = (clock: string): Date => new Date(`2026-05-04T${clock}Z`);
const noon = at("12:00:00");
const seed = 20260504;

const started = async (database: Database, learner: Learner, set: PublishedSet): Promise<string> => {
  const outcome = await startAttempt(database, learner, { versionId: set.versionId }, noon, seed);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code}`);
  return outcome.value.attemptId;
};

const itemOf = (set: PublishedSet, index: number): PublishedSet["items"][number] => {
  const item = set.items[index];
  if (item === undefined) throw new Error(`The set has no item ${String(index)}.`);
  return item;
};

const answer = (set: PublishedSet, attemptId: string, index: number, option: number) => {
  const { id, optionIds } = itemOf(set, index);
  return { attemptId, itemId: id, optionId: optionIds[option] ?? "no such option" };
};

const stored = (database: Database, attemptId: string) =>
  database.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: { points: true, finishedAt: true, openKey: true, responses: { select: { points: true } } },
  });

eachDatabase((open) => {
  describe("starting", () => {
    test("twenty times at once gives one attempt, and everyone is told the same", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () =>
          startAttempt(database, guest, { versionId: set.versionId }, noon, seed),
        ),
      );
      expect(await database.attempt.count()).toBe(1);
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      expect(outcomes[0]?.ok).toBe(true);
    });

    test("after handing in gives the next attempt with the next number", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const first = await started(database, guest, set);
      await finishAttempt(database, guest, { attemptId: first }, noon);
      const second = await startAttempt(database, guest, { versionId: set.versionId }, noon, seed);
      expect(second).toMatchObject({ ok: true, value: { number: 2 } });
      expect(second).not.toMatchObject({ value: { attemptId: first } });
    });

    test("is refused for what is not published, not public, or nobody's", async () => {
      const database = await open();
      const owner = await newAccount(database, "teacher");
      const draft = await publishedSet(database, { publishedAt: null });
      const own = await publishedSet(database, { isPublic: false, ownerId: owner.id });
      const start = (learner: Learner, versionId: string) =>
        startAttempt(database, learner, { versionId }, noon, seed);
      expect(await start(newGuest(), draft.versionId)).toMatchObject({ code: "not-found" });
      expect(await start(newGuest(), own.versionId)).toMatchObject({ code: "not-found" });
      expect(await start(await newAccount(database, "teacher"), own.versionId)).toMatchObject({
        code: "not-found",
      });
      expect(await start(newGuest(), "no such version")).toMatchObject({ code: "not-found" });
      expect(await start(owner, own.versionId)).toMatchObject({ ok: true });
      expect(
        await startAttempt(database, { kind: "visitor" }, { versionId: own.versionId }, noon, seed),
      ).toMatchObject({ code: "sign-in-first" });
    });

    test("an assignment takes who is enrolled, in its window, as often as it allows", async () => {
      const database = await open();
      const set = await publishedSet(database, { isPublic: false });
      const student = await newAccount(database);
      const { assignmentId, classId } = await assigned(database, set.versionId, [student], {
        attemptsAllowed: 2,
      });
      const start = (learner: Learner, now: Date) =>
        startAttempt(database, learner, { assignmentId }, now, seed);
      expect(await start(newGuest(), noon)).toMatchObject({ code: "not-found" });
      expect(await start(await newAccount(database), noon)).toMatchObject({ code: "not-found" });
      expect(await start(student, at("05:59:59.999"))).toMatchObject({ code: "not-open-yet" });
      expect(await start(student, at("15:00:00"))).toMatchObject({ code: "past-due" });
      for (const number of [1, 2]) {
        const outcome = await start(student, at("06:00:00"));
        expect(outcome).toMatchObject({ ok: true, value: { number } });
        if (outcome.ok) await finishAttempt(database, student, { attemptId: outcome.value.attemptId }, noon);
      }
      expect(await start(student, noon)).toMatchObject({ code: "no-attempts-left" });
      await database.enrolment.updateMany({ where: { classId }, data: { removedAt: noon } });
      expect(await start(student, noon)).toMatchObject({ code: "removed-from-class" });
      await database.enrolment.updateMany({ where: { classId }, data: { removedAt: null } });
      await database.assignment.updateMany({ where: { classId }, data: { withdrawnAt: noon } });
      expect(await start(student, noon)).toMatchObject({ code: "past-due" });
    });

    test("an attempt whose limit has passed is closed, and the next one starts", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const student = await newAccount(database);
      const { assignmentId } = await assigned(database, set.versionId, [student], {
        timeLimitSeconds: 600,
        attemptsAllowed: 2,
      });
      const first = await startAttempt(database, student, { assignmentId }, at("08:00:00"), seed);
      const attemptId = first.ok ? first.value.attemptId : "";
      await recordResponse(database, student, answer(set, attemptId, 0, 0), at("08:01:00"));
      const second = await startAttempt(database, student, { assignmentId }, at("09:00:00"), seed);
      expect(second).toMatchObject({ ok: true, value: { number: 2 } });
      expect(await stored(database, attemptId)).toMatchObject({
        points: 1,
        finishedAt: at("08:10:00"),
        openKey: null,
      });
    });

    test("racing for the last attempt never gives more than are allowed", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const student = await newAccount(database);
      const { assignmentId } = await assigned(database, set.versionId, [student], { attemptsAllowed: 3 });
      await Promise.all(
        Array.from({ length: 12 }, async () => {
          const outcome = await startAttempt(database, student, { assignmentId }, noon, seed);
          if (outcome.ok)
            await finishAttempt(database, student, { attemptId: outcome.value.attemptId }, noon);
        }),
      );
      const numbers = await database.attempt.findMany({
        orderBy: { number: "asc" },
        select: { number: true },
      });
      // How many came about depends on the race; none is skipped, doubled or beyond what is allowed.
      expect([[1], [1, 2], [1, 2, 3]]).toContainEqual(numbers.map(({ number }) => number));
    });
  });

  describe("answering", () => {
    test("one answer sent fifty times at once is one response, and everyone is told the same", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await started(database, guest, set);
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, turn) =>
          recordResponse(database, guest, answer(set, attemptId, 0, 0), new Date(noon.getTime() + turn)),
        ),
      );
      expect(await database.response.count()).toBe(1);
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      expect(outcomes[0]).toMatchObject({ ok: true, value: { isRight: true } });
      await finishAttempt(database, guest, { attemptId }, noon);
      expect(await stored(database, attemptId)).toMatchObject({ points: 1 });
    });

    test("different answers at once: one counts, and the others are told which", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await started(database, guest, set);
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, turn) =>
          recordResponse(database, guest, answer(set, attemptId, 0, turn % 4), noon),
        ),
      );
      const [row, ...more] = await database.response.findMany({
        select: { optionId: true, points: true },
      });
      expect(more).toEqual([]);
      for (const [turn, outcome] of outcomes.entries()) {
        const own = answer(set, attemptId, 0, turn % 4).optionId;
        if (own === row?.optionId) expect(outcome).toMatchObject({ ok: true, value: { optionId: own } });
        else
          expect(outcome).toMatchObject({
            ok: false,
            code: "already-answered",
            first: { optionId: row?.optionId, isRight: row?.points === 1, answeredAt: noon },
          });
      }
    });

    test("is refused to whoever's attempt it is not, and for what is not in it", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const other = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await started(database, guest, set);
      const right = answer(set, attemptId, 0, 0);
      for (const stranger of [newGuest(), await newAccount(database), { kind: "visitor" } as const])
        expect(await recordResponse(database, stranger, right, noon)).toMatchObject({ code: "not-found" });
      for (const [input, code] of [
        [{ ...right, attemptId: "no such attempt" }, "not-found"],
        [{ ...right, itemId: "no such item" }, "not-found"],
        [{ ...right, itemId: itemOf(other, 0).id, optionId: itemOf(other, 0).keyId }, "not-found"],
        [{ ...right, optionId: "no such option" }, "unknown-option"],
        [{ ...right, optionId: itemOf(set, 1).keyId }, "unknown-option"],
      ] as const)
        expect(await recordResponse(database, guest, input, noon)).toMatchObject({ ok: false, code });
      expect(await database.response.count()).toBe(0);
    });

    test("an attempt that moved to an account is no longer the guest's", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const account = await newAccount(database);
      const attemptId = await started(database, guest, set);
      await database.attempt.update({ where: { id: attemptId }, data: { userId: account.id } });
      const right = answer(set, attemptId, 0, 0);
      expect(await recordResponse(database, guest, right, noon)).toMatchObject({ code: "not-found" });
      expect(await recordResponse(database, account, right, noon)).toMatchObject({ ok: true });
    });

    test("at the due instant is late; what came before is kept, told again, and counted", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const [student, slower] = [await newAccount(database), await newAccount(database)];
      const { assignmentId, classId } = await assigned(database, set.versionId, [student, slower]);
      await database.accommodation.create({
        data: { classId, userId: slower.id, extraDueMinutes: 30 },
      });
      const start = async (learner: Learner) => {
        const outcome = await startAttempt(database, learner, { assignmentId }, noon, seed);
        return outcome.ok ? outcome.value.attemptId : "";
      };
      const attemptId = await start(student);
      const inTime = answer(set, attemptId, 0, 0);
      const saved = await recordResponse(database, student, inTime, at("14:59:59.999"));
      // Under "after-finish" nobody is told yet whether it was right.
      expect(saved).toMatchObject({ ok: true, value: { isRight: null } });
      const late = await recordResponse(database, student, answer(set, attemptId, 1, 0), at("15:00:00"));
      expect(late).toMatchObject({ ok: false, code: "past-due" });
      expect(await recordResponse(database, student, inTime, at("15:00:00"))).toEqual(saved);
      const handedIn = await finishAttempt(database, student, { attemptId }, at("16:00:00"));
      expect(handedIn).toMatchObject({ ok: true, value: { answered: 1, finishedAt: at("15:00:00") } });
      expect(await stored(database, attemptId)).toMatchObject({ points: 1 });

      const longer = await start(slower);
      expect(
        await recordResponse(database, slower, answer(set, longer, 1, 0), at("15:29:59.999")),
      ).toMatchObject({ ok: true });
      expect(await recordResponse(database, slower, answer(set, longer, 2, 0), at("15:30:00"))).toMatchObject(
        { code: "past-due" },
      );
    });

    test("after the limit the time is up, after removal from the class nothing is taken", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const student = await newAccount(database);
      const { assignmentId, classId } = await assigned(database, set.versionId, [student], {
        timeLimitSeconds: 60,
      });
      const outcome = await startAttempt(database, student, { assignmentId }, noon, seed);
      const attemptId = outcome.ok ? outcome.value.attemptId : "";
      const record = (index: number, now: Date) =>
        recordResponse(database, student, answer(set, attemptId, index, 0), now);
      expect(await record(0, at("12:01:00"))).toMatchObject({ code: "time-is-up" });
      await database.enrolment.updateMany({ where: { classId }, data: { removedAt: noon } });
      expect(await record(0, at("12:00:30"))).toMatchObject({ code: "removed-from-class" });
      await database.enrolment.updateMany({ where: { classId }, data: { removedAt: null } });
      expect(await record(0, at("12:00:30"))).toMatchObject({ ok: true });
      await finishAttempt(database, student, { attemptId }, at("12:00:40"));
      expect(await record(1, at("12:00:50"))).toMatchObject({ code: "already-finished" });
    });
  });

  describe("handing in", () => {
    test("twenty times at once counts once, and everyone is told the same", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await started(database, guest, set);
      for (const [index, option] of [
        [0, 0],
        [1, 0],
        [2, 3],
      ] as const)
        await recordResponse(database, guest, answer(set, attemptId, index, option), noon);
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, turn) =>
          finishAttempt(database, guest, { attemptId }, new Date(noon.getTime() + turn)),
        ),
      );
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
      expect(outcomes[0]).toMatchObject({ ok: true, value: { answered: 3 } });
      expect(await stored(database, attemptId)).toMatchObject({ points: 2, openKey: null });
      expect(await finishAttempt(database, newGuest(), { attemptId }, noon)).toMatchObject({
        code: "not-found",
      });
    });

    test("is done for those who never came back, each at their own closing time, and for nobody else", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const [student, slower] = [await newAccount(database), await newAccount(database)];
      const { assignmentId, classId } = await assigned(database, set.versionId, [student, slower]);
      await database.accommodation.create({ data: { classId, userId: slower.id, extraDueMinutes: 30 } });
      const ids: string[] = [];
      for (const learner of [student, slower]) {
        const outcome = await startAttempt(database, learner, { assignmentId }, noon, seed);
        const attemptId = outcome.ok ? outcome.value.attemptId : "";
        await recordResponse(database, learner, answer(set, attemptId, 0, 0), noon);
        ids.push(attemptId);
      }
      const guest = newGuest();
      const practice = await started(database, guest, set);
      const close = (now: Date) => closeLapsedAttempts(database, { classId }, now);
      expect(await close(at("14:59:59.999"))).toBe(0);
      expect(await close(at("15:00:00"))).toBe(1);
      expect(await close(at("16:00:00"))).toBe(1);
      expect(await close(at("16:00:00"))).toBe(0);
      expect(await stored(database, ids[0] ?? "")).toMatchObject({ points: 1, finishedAt: at("15:00:00") });
      expect(await stored(database, ids[1] ?? "")).toMatchObject({ points: 1, finishedAt: at("15:30:00") });
      expect(await stored(database, practice)).toMatchObject({ finishedAt: null });
    });

    test("without an answer counts 0, not nothing", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await started(database, guest, set);
      await finishAttempt(database, guest, { attemptId }, noon);
      expect(await stored(database, attemptId)).toMatchObject({ points: 0 });
    });

    test("while answers are coming in: what was told as saved is counted, the rest is refused", async () => {
      const database = await open();
      const set = await publishedSet(database, { items: 12 });
      for (let round = 0; round < 10; round += 1) {
        const guest = newGuest();
        const attemptId = await started(database, guest, set);
        const answers = set.items.map((_, index) =>
          recordResponse(database, guest, answer(set, attemptId, index, 0), noon),
        );
        const [, ...outcomes] = await Promise.all([
          finishAttempt(database, guest, { attemptId }, noon),
          ...answers,
        ]);
        const saved = outcomes.filter((outcome) => outcome.ok).length;
        const row = await stored(database, attemptId);
        expect(row.points).toBe(saved);
        expect(row.responses).toHaveLength(saved);
      }
    });
  });

  test("whatever is done in whatever order, points are the sum of one response an item", async () => {
    const database = await open();
    const set = await publishedSet(database, { items: 3 });
    const step = fc.oneof(
      fc.record({ act: fc.constant("start" as const) }),
      fc.record({ act: fc.constant("finish" as const) }),
      fc.record({ act: fc.constant("answer" as const), index: fc.nat(2), option: fc.nat(3) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
        async (batches) => {
          const guest = newGuest();
          const known = new Set([await started(database, guest, set)]);
          const current = (): string => [...known].at(-1) ?? "";
          for (const batch of batches) {
            await Promise.all(
              batch.map(async (one) => {
                if (one.act === "start") known.add(await started(database, guest, set));
                else if (one.act === "finish")
                  await finishAttempt(database, guest, { attemptId: current() }, noon);
                else
                  await recordResponse(database, guest, answer(set, current(), one.index, one.option), noon);
              }),
            );
          }
          const attempts = await database.attempt.findMany({
            where: { guestId: guest.guestId },
            orderBy: { number: "asc" },
            select: {
              id: true,
              number: true,
              points: true,
              finishedAt: true,
              openKey: true,
              responses: true,
            },
          });
          expect(new Set(attempts.map(({ id }) => id))).toEqual(known);
          expect(attempts.filter(({ openKey }) => openKey !== null).length).toBeLessThanOrEqual(1);
          for (const attempt of attempts) {
            const items = attempt.responses.map(({ itemId }) => itemId);
            expect(new Set(items).size).toBe(items.length);
            const sum = attempt.responses.reduce((total, { points }) => total + points, 0);
            if (attempt.finishedAt === null) expect(attempt.points).toBeNull();
            else expect(attempt.points).toBe(sum);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
