import { expect, test } from "vitest";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import { newAccount } from "../attempts/testing";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { codeOf, countOf } from "../users/testing";
import { countingCodeTries } from "./code-tries";

const school = "192.0.2.7";
const visitor: Viewer = { kind: "visitor" };

const wrong = (): Promise<Outcome<never>> => Promise.resolve(refuse("unknown-code"));
const right = (): Promise<Outcome<string>> => Promise.resolve(done("9a"));

/** Tries `times` codes that are nobody's, all at once. */
const guess = (database: Database, viewer: Viewer, address: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => countingCodeTries(database, viewer, address, wrong)));

eachDatabase((open) => {
  test("an account may guess so often and no more, even all at once, and others go on", async () => {
    const database = await open();
    const { points } = limits.codeByAccount;
    const guesser = await newAccount(database);
    const outcomes = await guess(database, guesser, school, points + 15);
    expect(countOf(outcomes, "unknown-code")).toBe(points);
    expect(countOf(outcomes, "too-many-tries")).toBe(15);
    // Not even the right one, or a guess would tell by its refusal.
    expect(codeOf(await countingCodeTries(database, guesser, "192.0.2.8", right))).toBe("too-many-tries");
    // Going on costs the school nothing.
    await guess(database, guesser, school, limits.codeFromAddress.points);
    const classmate = await newAccount(database);
    expect(codeOf(await countingCodeTries(database, classmate, school, right))).toBe("done");
  });

  test("all behind one address may guess so often and no more, with an account or without", async () => {
    const database = await open();
    const { points } = limits.codeFromAddress;
    for (let tried = 0; tried < points; tried += 50) await guess(database, visitor, school, 50);
    expect(codeOf(await countingCodeTries(database, visitor, school, right))).toBe("too-many-tries");
    const newcomer = await newAccount(database);
    expect(codeOf(await countingCodeTries(database, newcomer, school, right))).toBe("too-many-tries");
    expect(codeOf(await countingCodeTries(database, newcomer, "192.0.2.8", right))).toBe("done");
  });

  test("a code that exists costs nothing, however often it is opened, and whatever comes of it", async () => {
    const database = await open();
    const student = await newAccount(database);
    const removed = (): Promise<Outcome<never>> => Promise.resolve(refuse("removed-from-class"));
    for (let tried = 0; tried < limits.codeByAccount.points + 5; tried += 1) {
      expect(codeOf(await countingCodeTries(database, student, school, right))).toBe("done");
      expect(codeOf(await countingCodeTries(database, student, school, removed))).toBe("removed-from-class");
    }
  });
});
