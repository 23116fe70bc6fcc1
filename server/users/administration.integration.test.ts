import { expect, test } from "vitest";
import { newGuest } from "../attempts/testing";
import { eachDatabase } from "../db/testing";
import { grantAdmin } from "./grant-admin";
import { auditForAdmin, usersForAdmin } from "./queries";
import { resetPassword } from "./reset-password";
import { revokeAdmin } from "./revoke-admin";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { accountFor, address, codeOf, fields, must, now, password, visitor } from "./testing";

eachDatabase((open) => {
  test("administrators are made once and unmade to the role before, passwords reset, and each is written down", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, fields, now));
    expect(must(await grantAdmin(database, { name: "ana.ruiz" }, now)).changed).toBe(true);
    expect(must(await grantAdmin(database, { name: "ana.ruiz" }, now)).changed).toBe(false);
    const admin = await accountFor(database, { userId: made.userId, tokenVersion: 1 });
    expect((await usersForAdmin(database, admin, { search: "ANA", page: 1 }))?.total).toBe(1);
    expect((await usersForAdmin(database, admin, { search: "zzz", page: 1 }))?.total).toBe(0);
    must(await resetPassword(database, { name: "ana.ruiz", password: "given at the desk" }, now));
    expect(must(await revokeAdmin(database, { name: "ana.ruiz" }, now))).toMatchObject({ role: "student" });
    expect(must(await revokeAdmin(database, { name: "ana.ruiz" }, now)).changed).toBe(false);
    must(await signIn(database, visitor, { name: "ana.ruiz", password: "given at the desk", address }, now));
    const entries = await auditForAdmin(database, admin);
    expect(entries?.map(({ action }) => action).sort((one, two) => (one < two ? -1 : 1))).toEqual([
      "grant-admin",
      "reset-password",
      "revoke-admin",
    ]);
    expect(JSON.stringify(entries)).not.toContain("given at the desk");
    for (const outcome of [
      await grantAdmin(database, { name: "nobody" }, now),
      await revokeAdmin(database, { name: "no name at all" }, now),
      await resetPassword(database, { name: "nobody", password }, now),
    ]) {
      expect(codeOf(outcome)).toBe("not-found");
    }
  });

  test("only administrators see accounts and what was done", async () => {
    const database = await open();
    const student = must(await signUp(database, visitor, fields, now));
    const teacher = must(await signUp(database, visitor, { ...fields, name: "ben", role: "teacher" }, now));
    const accounts = [await accountFor(database, student), await accountFor(database, teacher)];
    for (const looking of [...accounts, visitor, newGuest()]) {
      expect(await usersForAdmin(database, looking, { search: "", page: 1 })).toBeNull();
      expect(await auditForAdmin(database, looking)).toBeNull();
    }
  });
});
