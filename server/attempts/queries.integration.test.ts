import { describe, expect, test } from "vitest";
import type { Learner } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { finishAttempt } from "./finish-attempt";
import { findAttempt, findResults } from "./queries";
import { recordResponse } from "./record-response";
import { startAttempt, type StartAttempt } from "./start-attempt";
import { assigned, newAccount, newGuest, publishedSet } from "./testing";

const at = (clock: string): Date => new Date(`2026-05-04T${clock}Z`);
const noon = at("12:00:00");

/** What may be in no view before its time: the words of rationales, reasons and evidence, and what names a key. */
const secrets = /Rationale|Why \d|stays open|isKey|keyOptionId"?:"|rationale|proofs|points|seed/u;

const start = async (database: Database, learner: Learner, input: StartAttempt): Promise<string> => {
  const outcome = await startAttempt(database, learner, input, noon, 7);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code}`);
  return outcome.value.attemptId;
};

eachDatabase((open) => {
  describe("a running attempt", () => {
    test("holds no key before the answer, and that of the answered question after it", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      const fresh = await findAttempt(database, guest, attemptId, noon);
      expect(JSON.stringify(fresh)).not.toMatch(secrets);
      expect(fresh?.items).toHaveLength(4);

      const [first] = set.items;
      const wrong = first?.optionIds[2] ?? "";
      await recordResponse(database, guest, { attemptId, itemId: first?.id ?? "", optionId: wrong }, noon);
      const view = await findAttempt(database, guest, attemptId, noon);
      expect(view?.items[0]).toMatchObject({
        response: { optionId: wrong, answeredAt: noon },
        feedback: {
          isRight: false,
          keyOptionId: first?.keyId,
          why: "Why 1-2: says something else.",
          rationale: "Rationale 1: the article quotes Ana Ruiz.",
        },
      });
      const [proof] = view?.items[0]?.feedback?.proofs ?? [];
      const [mark] = proof?.marks ?? [];
      expect(proof?.text.slice(mark?.start, mark?.end)).toBe(
        "“The bridge number 1 stays open,” said Ana Ruiz at the harbour.",
      );
      expect(JSON.stringify(view?.items.slice(1))).not.toMatch(secrets);
    });

    test("shows of a paragraph that would answer another question the proving sentence alone, until the end", async () => {
      const database = await open();
      const set = await publishedSet(database, { items: 2 });
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      const [first, second] = set.items;
      const proof = "“The bridge number 1 stays open,” said Ana Ruiz at the harbour.";
      const paragraph = `Before it. ${proof} After it.`;
      // The second question is proved by what stands before the first one's proof.
      await database.evidence.updateMany({
        where: { itemId: second?.id ?? "" },
        data: { start: 0, end: "Before it.".length },
      });
      const answer = async (item: typeof first) =>
        recordResponse(
          database,
          guest,
          { attemptId, itemId: item?.id ?? "", optionId: item?.keyId ?? "" },
          noon,
        );
      const shown = async () =>
        (await findAttempt(database, guest, attemptId, noon))?.items[0]?.feedback?.proofs.map(
          ({ text }) => text,
        );
      await answer(first);
      expect(await shown()).toEqual([proof]);
      await answer(second);
      expect(await shown()).toEqual([paragraph]);
      await finishAttempt(database, guest, { attemptId }, noon);
      const results = await findResults(database, guest, attemptId, noon);
      expect(results?.attempt.items[0]?.feedback?.proofs.map(({ text }) => text)).toEqual([paragraph]);
    });

    test.each(["after-finish", "after-due", "a word nobody knows"])(
      "holds no key at all under %s",
      async (feedback) => {
        const database = await open();
        const set = await publishedSet(database);
        const student = await newAccount(database);
        const { assignmentId } = await assigned(database, set.versionId, [student], { feedback });
        const attemptId = await start(database, student, { assignmentId });
        for (const { id, keyId } of set.items)
          await recordResponse(database, student, { attemptId, itemId: id, optionId: keyId }, noon);
        const view = await findAttempt(database, student, attemptId, noon);
        expect(view?.items.filter(({ response }) => response !== null)).toHaveLength(4);
        expect(JSON.stringify(view)).not.toMatch(secrets);
        const results = await findResults(database, student, attemptId, noon);
        expect(results?.status).toBe("open");
        expect(JSON.stringify(results)).not.toMatch(secrets);
      },
    );

    test("is its learner's alone", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      for (const stranger of [
        newGuest(),
        await newAccount(database, "admin"),
        { kind: "visitor" } as const,
      ]) {
        expect(await findAttempt(database, stranger, attemptId, noon)).toBeNull();
        expect(await findResults(database, stranger, attemptId, noon)).toBeNull();
      }
      expect(await findAttempt(database, guest, "no such attempt", noon)).toBeNull();
    });

    test("looks the same on every device", async () => {
      const database = await open();
      const set = await publishedSet(database, { items: 8 });
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      expect(await findAttempt(database, guest, attemptId, noon)).toEqual(
        await findAttempt(database, guest, attemptId, noon),
      );
    });

    test("tells what the clock has made of it, with the learner's own extra time", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const student = await newAccount(database);
      const { assignmentId, classId } = await assigned(database, set.versionId, [student], {
        timeLimitSeconds: 1_800,
      });
      const attemptId = await start(database, student, { assignmentId });
      const state = async (now: Date) => (await findAttempt(database, student, attemptId, now))?.state;
      expect(await state(at("12:29:59.999"))).toBe("running");
      expect(await state(at("12:30:00"))).toBe("time-is-up");
      // Given during the attempt, it holds at once.
      await database.accommodation.create({
        data: { classId, userId: student.id, extraTimePercent: 100, extraDueMinutes: 10 },
      });
      expect(await state(at("12:30:00"))).toBe("running");
      expect(await findAttempt(database, student, attemptId, noon)).toMatchObject({
        closesAt: at("13:00:00"),
        assignment: { dueAt: at("15:10:00"), className: "10b", zone: "Europe/Berlin" },
      });
    });
  });

  describe("results", () => {
    test("show every question with its key and proof, answered or not", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      const [first] = set.items;
      await recordResponse(
        database,
        guest,
        { attemptId, itemId: first?.id ?? "", optionId: first?.keyId ?? "" },
        noon,
      );
      await finishAttempt(database, guest, { attemptId }, noon);
      const results = await findResults(database, guest, attemptId, noon);
      expect(results).toMatchObject({ status: "shown", points: 1, maxPoints: 4 });
      expect(results?.attempt.items.map(({ feedback }) => feedback?.isRight)).toEqual([
        true,
        false,
        false,
        false,
      ]);
      expect(results?.attempt.items.map(({ feedback }) => feedback?.keyOptionId)).toEqual(
        set.items.map(({ keyId }) => keyId),
      );
      expect(results?.attempt.items.map(({ feedback }) => feedback?.proofs.length)).toEqual([1, 1, 1, 1]);
    });

    test("under after-due wait until the last of the class can answer no more", async () => {
      const database = await open();
      const set = await publishedSet(database);
      const [student, slower] = [await newAccount(database), await newAccount(database)];
      const { assignmentId, classId } = await assigned(database, set.versionId, [student, slower], {
        feedback: "after-due",
      });
      await database.accommodation.create({
        data: { classId, userId: slower.id, extraDueMinutes: 45 },
      });
      const attemptId = await start(database, student, { assignmentId });
      await finishAttempt(database, student, { attemptId }, noon);
      const held = await findResults(database, student, attemptId, at("15:44:59.999"));
      expect(held).toMatchObject({ status: "held", until: at("15:45:00"), zone: "Europe/Berlin" });
      expect(JSON.stringify(held)).not.toMatch(secrets);
      expect(await findResults(database, student, attemptId, at("15:45:00"))).toMatchObject({
        status: "shown",
        points: 0,
      });
    });
  });
});
