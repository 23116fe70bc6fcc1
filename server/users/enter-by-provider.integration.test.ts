import { expect, test } from "vitest";
import { eachDatabase } from "../db/testing";
import { changePassword } from "./change-password";
import { enterByProvider } from "./enter-by-provider";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { accountFor, address, codeOf, fields, must, now, password, visitor } from "./testing";

eachDatabase((open) => {
  const person = {
    provider: "google",
    providerId: "g-1",
    verifiedEmail: "ana@example.org",
    name: "Ana Ruiz",
    aliasSeed: 2,
  } as const;

  test("a provider's word makes one account however often it comes at once, and finds it again", async () => {
    const database = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => enterByProvider(database, person, now)),
    );
    const ids = new Set(outcomes.map((outcome) => must(outcome).userId));
    expect(ids.size).toBe(1);
    expect(await database.user.findMany({ select: { email: true, role: true, passwordHash: true } })).toEqual(
      [{ email: "ana@example.org", role: "student", passwordHash: null }],
    );
    const renamed = { ...person, verifiedEmail: "ana@new.example.org", name: "Ana Sol" };
    expect(ids.has(must(await enterByProvider(database, renamed, now)).userId)).toBe(true);
  });

  test("a provider's word doesn't open an account that was signed up with the same address and a password", async () => {
    const database = await open();
    must(await signUp(database, visitor, { ...fields, name: "ana@example.org" }, now));
    expect(codeOf(await enterByProvider(database, person, now))).toBe("name-taken");
    expect(await database.oAuthAccount.count()).toBe(0);
  });

  test("a verified address joins two sites that both verified the address, and no site that did not", async () => {
    const database = await open();
    const one = must(await enterByProvider(database, person, now));
    const verified = { ...person, provider: "github", providerId: "h-1" } as const;
    expect(must(await enterByProvider(database, verified, now)).userId).toBe(one.userId);
    const unverified = {
      ...person,
      provider: "microsoft",
      providerId: "m-1",
      verifiedEmail: null,
    } as const;
    expect(must(await enterByProvider(database, unverified, now)).userId).not.toBe(one.userId);
  });

  test("a provider's word doesn't open a closed account", async () => {
    const database = await open();
    const one = must(await enterByProvider(database, person, now));
    await database.user.update({ where: { id: one.userId }, data: { closedAt: now } });
    expect(codeOf(await enterByProvider(database, person, now))).toBe("wrong-credentials");
    const other = { ...person, provider: "github", providerId: "h-1" } as const;
    expect(codeOf(await enterByProvider(database, other, now))).toBe("name-taken");
  });

  test("an account without a password may set its first one", async () => {
    const database = await open();
    const one = must(await enterByProvider(database, person, now));
    const account = await accountFor(database, one);
    must(await changePassword(database, account, { oldPassword: "", newPassword: password }, now));
    must(await signIn(database, visitor, { name: "ana@example.org", password, address }, now));
  });
});
