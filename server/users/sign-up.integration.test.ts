import { expect, test } from "vitest";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { address, codeOf, countOf, fields, must, now, password, visitor } from "./testing";

eachDatabase((open) => {
  test("signing up makes an account with an alias, and signs in by either way of writing the name", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, { ...fields, under16: true }, now));
    expect(made).toMatchObject({ role: "student", tokenVersion: 0, claimed: 0 });
    const user = await database.user.findUniqueOrThrow({ where: { id: made.userId } });
    expect(user).toMatchObject({ userName: "ana.ruiz", email: null, under16: true, createdAt: now });
    expect(user.alias).toMatch(/^\w+ \w+$/);
    expect(user.passwordHash).not.toContain(password);
    const again = must(await signIn(database, visitor, { name: " ANA.ruiz ", password, address }, now));
    expect(again.userId).toBe(made.userId);
  });

  test("signing up twenty times at once with one name makes one account", async () => {
    const database = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => signUp(database, visitor, fields, now)),
    );
    expect(countOf(outcomes, "done")).toBe(1);
    expect(countOf(outcomes, "name-taken")).toBe(19);
    expect(await database.user.count()).toBe(1);
  });

  test("signing up refuses beside its field what can't be used, and makes nothing", async () => {
    const database = await open();
    for (const [field, wrong] of [
      ["name", { name: "a b" }],
      ["name", { name: "ana@" }],
      ["displayName", { displayName: " \u200b " }],
      ["password", { password: "seven77" }],
      ["password", { password: "Password123" }],
      ["password", { password: "ana.ruiz2024" }],
    ] as const) {
      const outcome = await signUp(database, visitor, { ...fields, ...wrong }, now);
      expect(outcome).toMatchObject({ ok: false, code: "invalid" });
      expect(outcome.ok ? [] : Object.keys(outcome.fields ?? {})).toEqual([field]);
    }
    expect(await database.user.count()).toBe(0);
  });

  test("a teacher is never under 16", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, { ...fields, role: "teacher", under16: true }, now));
    expect(await database.user.findUnique({ where: { id: made.userId }, select: { under16: true } })).toEqual(
      {
        under16: false,
      },
    );
  });

  test("who asks on and on whose e-mails are known here is stopped; user names are not e-mails", async () => {
    const database = await open();
    must(await signUp(database, visitor, { ...fields, name: "ana@example.org" }, now));
    const asked: string[] = [];
    for (let at = 0; at <= limits.takenEmailFromAddress.points; at += 1) {
      asked.push(codeOf(await signUp(database, visitor, { ...fields, name: "ANA@example.org" }, now)));
    }
    expect(asked.slice(0, -1)).toEqual(asked.slice(0, -1).map(() => "name-taken"));
    expect(asked.at(-1)).toBe("too-many-tries");
    // A free address gets the same answer from there now, so the answer tells nothing.
    const free = await signUp(database, visitor, { ...fields, name: "new@example.org" }, now);
    expect(codeOf(free)).toBe("too-many-tries");
    must(await signUp(database, visitor, { ...fields, name: "ben" }, now));
  });
});
