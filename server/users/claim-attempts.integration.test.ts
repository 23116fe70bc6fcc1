import { expect, test } from "vitest";
import { finishAttempt } from "../attempts/finish-attempt";
import { recordResponse } from "../attempts/record-response";
import { startAttempt } from "../attempts/start-attempt";
import { newGuest, publishedSet } from "../attempts/testing";
import { eachDatabase } from "../db/testing";
import { claimGuestAttempts } from "./claim-guest-attempts";
import { signUp } from "./sign-up";
import { accountFor, codeOf, fields, must, now, visitor } from "./testing";

eachDatabase((open) => {
  test("a guest's attempts move to the new account, still running, and the account goes on where the guest stopped", async () => {
    const database = await open();
    const guest = newGuest();
    const { versionId, items } = await publishedSet(database);
    const { attemptId } = must(await startAttempt(database, guest, { versionId }, now, 7));
    const item = items[0];
    if (item === undefined) throw new Error("The set has no question.");
    must(await recordResponse(database, guest, { attemptId, itemId: item.id, optionId: item.keyId }, now));
    const made = must(await signUp(database, guest, fields, now));
    expect(made.claimed).toBe(1);
    const account = await accountFor(database, made);
    expect(must(await startAttempt(database, account, { versionId }, now, 8)).attemptId).toBe(attemptId);
    must(await finishAttempt(database, account, { attemptId }, now));
    const attempt = await database.attempt.findUniqueOrThrow({ where: { id: attemptId } });
    expect(attempt).toMatchObject({
      userId: made.userId,
      guestId: null,
      number: 1,
      points: 1,
      openKey: null,
    });
    expect(await database.response.count({ where: { attemptId } })).toBe(1);
    // The guest's cookie, kept by somebody, opens nothing any more.
    expect(codeOf(await finishAttempt(database, guest, { attemptId }, now))).toBe("not-found");
  });

  test("attempts move once, whoever claims them at the same moment", async () => {
    const database = await open();
    const guest = newGuest();
    const attemptIds: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      const { versionId } = await publishedSet(database, { items: 1 });
      attemptIds.push(must(await startAttempt(database, guest, { versionId }, now, at)).attemptId);
    }
    const one = must(await signUp(database, visitor, fields, now));
    const two = must(await signUp(database, visitor, { ...fields, name: "ben" }, now));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        claimGuestAttempts(database, guest, { userId: at % 2 === 0 ? one.userId : two.userId }, now),
      ),
    );
    expect(outcomes.map((outcome) => must(outcome).claimed).reduce((sum, claimed) => sum + claimed, 0)).toBe(
      3,
    );
    const owners = await database.attempt.findMany({
      select: { userId: true, guestId: true, number: true },
    });
    expect(owners).toHaveLength(3);
    expect(new Set(owners.map(({ userId }) => userId)).size).toBe(1);
    expect(owners.every(({ guestId, number }) => guestId === null && number === 1)).toBe(true);
  });

  test("attempts are numbered on after what the account did before, and two that run can both be finished", async () => {
    const database = await open();
    const guest = newGuest();
    const { versionId } = await publishedSet(database);
    const made = must(await signUp(database, visitor, fields, now));
    const account = await accountFor(database, made);
    const first = must(await startAttempt(database, account, { versionId }, now, 1));
    must(await finishAttempt(database, account, { attemptId: first.attemptId }, now));
    const second = must(await startAttempt(database, account, { versionId }, now, 2));
    const guests = must(await startAttempt(database, guest, { versionId }, now, 3));
    must(await claimGuestAttempts(database, guest, { userId: made.userId }, now));
    const numbers = await database.attempt.findMany({
      where: { userId: made.userId },
      orderBy: { number: "asc" },
      select: { id: true, number: true },
    });
    expect(numbers).toEqual([
      { id: first.attemptId, number: 1 },
      { id: second.attemptId, number: 2 },
      { id: guests.attemptId, number: 3 },
    ]);
    expect(must(await startAttempt(database, account, { versionId }, now, 4)).attemptId).toBe(
      second.attemptId,
    );
    must(await finishAttempt(database, account, { attemptId: guests.attemptId }, now));
    must(await finishAttempt(database, account, { attemptId: second.attemptId }, now));
  });
});
