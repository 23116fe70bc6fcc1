import { describe, expect, test } from "vitest";
import { maxPointsFor } from "#core/assessment/score";
import type { Learner } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { finishAttempt } from "./finish-attempt";
import { findAttempt, findResults } from "./queries";
import { recordResponse } from "./record-response";
import { startAttempt, type StartAttempt } from "./start-attempt";
import { assigned, newAccount, newGuest, type PublishedSet } from "./testing";
import { formExamples, publishedForms } from "./testing-forms";

const noon = new Date("2026-05-04T12:00:00Z");
const later = new Date("2026-05-04T12:01:00Z");

const start = async (database: Database, learner: Learner, input: StartAttempt): Promise<string> => {
  const outcome = await startAttempt(database, learner, input, noon, 7);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code}`);
  return outcome.value.attemptId;
};

const examplesOf = (set: PublishedSet) =>
  formExamples.map((example, at) => ({ ...example, itemId: set.items[at]?.id ?? "" }));

eachDatabase((open) => {
  test.each(formExamples.map(({ kind }, at) => [kind, at] as const))(
    "%s: the first answer counts, once, and only when it can be read",
    async (_, at) => {
      const database = await open();
      const set = await publishedForms(database);
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      const example = examplesOf(set)[at];
      if (example === undefined) throw new Error("There is no such example.");
      const { itemId, form, right, wrong, unclear } = example;
      const give = (parts: readonly string[], now = noon) =>
        recordResponse(database, guest, { attemptId, itemId, parts }, now);
      const maxPoints = maxPointsFor(form.body);

      expect(await give(unclear)).toMatchObject({ ok: false });
      expect(await give(["", ""])).toMatchObject({ code: "incomplete-answer" });
      expect(
        await recordResponse(database, guest, { attemptId, itemId, optionId: "an option" }, noon),
      ).toMatchObject({ code: "incomplete-answer" });
      expect(await database.response.count()).toBe(0);

      const first = await give(right);
      expect(first).toMatchObject({
        ok: true,
        value: { optionId: null, parts: right, isRight: true, points: maxPoints, maxPoints },
      });
      expect(await give(right, later)).toEqual(first);
      expect(await give(wrong, later)).toMatchObject({
        code: "already-answered",
        first: { parts: right, answeredAt: noon },
      });
      // What can't be read is asked again even where an answer is there: it changes nothing.
      expect(await give(unclear, later)).toMatchObject({ ok: false });
      expect(await database.response.findMany({ select: { answer: true, points: true } })).toEqual([
        { answer: right, points: maxPoints },
      ]);
    },
  );

  describe("an attempt at questions of all kinds", () => {
    test("is worth a point for every part, and tells what was right once it may", async () => {
      const database = await open();
      const set = await publishedForms(database);
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      for (const { itemId, wrong } of examplesOf(set))
        expect(
          await recordResponse(database, guest, { attemptId, itemId, parts: wrong }, noon),
        ).toMatchObject({
          ok: true,
        });
      const chosen = { attemptId, itemId: set.items[4]?.id ?? "", optionId: set.items[4]?.keyId ?? "" };
      await recordResponse(database, guest, chosen, noon);
      await finishAttempt(database, guest, { attemptId }, noon);

      const results = await findResults(database, guest, attemptId, noon);
      // Of the pairs one was right.
      expect(results).toMatchObject({ status: "shown", points: 2, maxPoints: 1 + 1 + 3 + 3 + 1 });
      expect(results?.attempt.items.map(({ feedback }) => feedback?.rightParts)).toEqual([
        [false],
        [false],
        [true, false, false],
        [false, false, false],
        [],
      ]);
      expect(results?.attempt.items.map(({ feedback }) => feedback?.answerKey ?? null)).toEqual([
        ...formExamples.map(({ form }) => form.key),
        null,
      ]);
    });

    test("an option can't be typed, nor can parts stand for it", async () => {
      const database = await open();
      const set = await publishedForms(database);
      const guest = newGuest();
      const attemptId = await start(database, guest, { versionId: set.versionId });
      const itemId = set.items[4]?.id ?? "";
      expect(await recordResponse(database, guest, { attemptId, itemId, parts: ["0"] }, noon)).toMatchObject({
        code: "unknown-option",
      });
    });

    test("shows no key before its time, whatever the policy", async () => {
      const database = await open();
      const set = await publishedForms(database);
      const student = await newAccount(database);
      const { assignmentId } = await assigned(database, set.versionId, [student], { feedback: "after-due" });
      const attemptId = await start(database, student, { assignmentId });
      const told = [];
      for (const { itemId, right, wrong } of examplesOf(set)) {
        told.push(await recordResponse(database, student, { attemptId, itemId, parts: right }, noon));
        told.push(await recordResponse(database, student, { attemptId, itemId, parts: wrong }, noon));
      }
      for (const { value, first } of told as { value?: object; first?: object }[])
        expect(value ?? first).toMatchObject({ isRight: null, points: null });
      const view = await findAttempt(database, student, attemptId, noon);
      await finishAttempt(database, student, { attemptId }, noon);
      const held = await findResults(database, student, attemptId, noon);
      expect(held).toMatchObject({ status: "held" });
      for (const seen of [view, held]) {
        expect(JSON.stringify(seen)).toContain("Nobody asked the fishermen");
        expect(JSON.stringify(seen)).not.toMatch(
          /"(?:low|high|label|pairs|places|dates)"|Rationale|isRight/u,
        );
      }
    });
  });
});
