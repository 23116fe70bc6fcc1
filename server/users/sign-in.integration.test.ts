import { expect, test } from "vitest";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { address, codeOf, countOf, fields, must, now, password, visitor } from "./testing";

eachDatabase((open) => {
  test("signing in says the same of a wrong password, a missing account, a closed one and one without a password", async () => {
    const database = await open();
    must(await signUp(database, visitor, fields, now));
    const closed = must(await signUp(database, visitor, { ...fields, name: "closed.one" }, now));
    await database.user.update({ where: { id: closed.userId }, data: { closedAt: now } });
    await database.user.create({
      data: { userName: "by.provider", displayName: "Ben", alias: "Ben", role: "student" },
    });
    const tries = [
      { name: "ana.ruiz", password: "not the password" },
      { name: "nobody.here", password },
      { name: "closed.one", password },
      { name: "by.provider", password },
      { name: "nobody@example.org", password },
      { name: "no name at all", password },
      { name: "", password: "" },
    ];
    const outcomes = await Promise.all(
      tries.map((typed) => signIn(database, visitor, { ...typed, address }, now)),
    );
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, code: "wrong-credentials" });
  });

  test("signing in checks no more passwords than the limit, however many come at once, for a name that exists or not", async () => {
    const database = await open();
    must(await signUp(database, visitor, fields, now));
    for (const name of ["ana.ruiz", "nobody.here"]) {
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, () =>
          signIn(database, visitor, { name, password: "not the password", address }, now),
        ),
      );
      expect(countOf(outcomes, "wrong-credentials")).toBe(limits.signInHere.points);
      expect(countOf(outcomes, "too-many-tries")).toBe(30 - limits.signInHere.points);
      // The right password changes nothing there.
      expect(codeOf(await signIn(database, visitor, { name, password, address }, now))).toBe(
        "too-many-tries",
      );
    }
    // A classmate elsewhere can't lock the owner out.
    must(await signIn(database, visitor, { name: "ana.ruiz", password, address: "198.51.100.3" }, now));
  });

  test("a school behind one address signs in again and again: only failures count", async () => {
    const database = await open();
    must(await signUp(database, visitor, fields, now));
    for (let at = 0; at < limits.signInHere.points + 3; at += 1) {
      must(await signIn(database, visitor, { name: "ana.ruiz", password, address }, now));
    }
  });

  test("neither names nor addresses are kept where tries are counted", async () => {
    const database = await open();
    await signIn(database, visitor, { name: "ana.ruiz", password, address }, now);
    const kept = JSON.stringify(await database.rateLimit.findMany());
    expect(kept).not.toBe("[]");
    expect(kept).not.toContain("ana");
    expect(kept).not.toContain(address);
  });
});
