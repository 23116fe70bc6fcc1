import { expect, test } from "vitest";
import { recordResponse } from "#server/attempts/record-response";
import { startAttempt } from "#server/attempts/start-attempt";
import { assigned, newAccount, publishedSet } from "#server/attempts/testing";
import { eachDatabase } from "#server/db/testing";
import { wholeClassBoard } from "./class-board";

const during = new Date("2026-05-04T10:00:00Z");
const afterwards = new Date("2026-05-05T10:00:00Z");

eachDatabase((open) => {
  test("an attempt whose time passed is handed in before anybody is ranked, by whoever may look", async () => {
    const database = await open();
    const [student, stranger] = [await newAccount(database), await newAccount(database)];
    const set = await publishedSet(database);
    const { classId, assignmentId } = await assigned(database, set.versionId, [student], {
      feedback: "after-finish",
    });
    const started = await startAttempt(database, student, { assignmentId }, during, 1);
    const attemptId = started.ok ? started.value.attemptId : "";
    const [item] = set.items;
    const answer = { attemptId, itemId: item?.id ?? "", optionId: item?.keyId ?? "" };
    expect(await recordResponse(database, student, answer, during)).toMatchObject({ ok: true });
    const finishedAt = async () =>
      (
        await database.attempt.findUniqueOrThrow({
          where: { id: attemptId },
          select: { finishedAt: true },
        })
      ).finishedAt;
    const asked = { classId, period: "all" } as const;

    expect(await wholeClassBoard(database, student, asked, during)).toMatchObject({
      ok: true,
      value: { size: 0 },
    });
    expect(await wholeClassBoard(database, stranger, asked, afterwards)).toMatchObject({
      code: "not-found",
    });
    expect(await wholeClassBoard(database, { kind: "visitor" }, asked, afterwards)).toMatchObject({
      code: "sign-in-first",
    });
    expect(await finishedAt()).toBeNull();
    for (let times = 0; times < 2; times += 1)
      expect(await wholeClassBoard(database, student, asked, afterwards)).toMatchObject({
        ok: true,
        value: { size: 1, own: { rank: 1, points: 1 } },
      });
    expect(await finishedAt()).toEqual(new Date("2026-05-04T15:00:00Z"));
  });
});
