import { expect, test } from "vitest";
import { accountOf } from "../auth/account-of";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { changePassword } from "./change-password";
import { grantAdmin } from "./grant-admin";
import { signIn } from "./sign-in";
import { signOutEverywhere } from "./sign-out-everywhere";
import { signUp } from "./sign-up";
import { accountFor, address, codeOf, countOf, fields, must, now, password, visitor } from "./testing";

eachDatabase((open) => {
  test("sessions end everywhere at once when their owner says so", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, fields, now));
    const account = await accountFor(database, made);
    must(await signOutEverywhere(database, account, {}, now));
    expect(await accountOf(database, made)).toBeNull();
    const again = must(await signIn(database, visitor, { name: fields.name, password, address }, now));
    expect(await accountOf(database, again)).not.toBeNull();
  });

  test("sessions end with another password, except the one that changed it; of two changes at once one counts", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, fields, now));
    const account = await accountFor(database, made);
    const change = { oldPassword: password, newPassword: "five grey herons flew" };
    const outcomes = await Promise.all([
      changePassword(database, account, change, now),
      changePassword(database, account, { ...change, newPassword: "six grey herons flew" }, now),
    ]);
    expect(countOf(outcomes, "done")).toBe(1);
    expect(await accountOf(database, made)).toBeNull();
    const [session] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    expect(session === undefined ? null : await accountOf(database, session)).toMatchObject({
      id: made.userId,
    });
  });

  test("a wrong old password changes nothing, and can't be tried on and on", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, fields, now));
    const account = await accountFor(database, made);
    const wrong = { oldPassword: "not the password", newPassword: "five grey herons flew" };
    const codes: string[] = [];
    for (let at = 0; at <= limits.passwordCheck.points; at += 1) {
      codes.push(codeOf(await changePassword(database, account, wrong, now)));
    }
    expect(codes.slice(0, -1)).toEqual(codes.slice(0, -1).map(() => "wrong-credentials"));
    expect(codes.at(-1)).toBe("too-many-tries");
    expect(await accountOf(database, made)).not.toBeNull();
  });

  test("sessions end when the role changes or the account closes, and an unknown account has none", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, fields, now));
    must(await grantAdmin(database, { name: "ANA.ruiz" }, now));
    expect(await accountOf(database, made)).toBeNull();
    const admin = { userId: made.userId, tokenVersion: 1 };
    expect(await accountOf(database, admin)).toMatchObject({ role: "admin" });
    await database.user.update({ where: { id: made.userId }, data: { closedAt: now } });
    expect(await accountOf(database, admin)).toBeNull();
    expect(await accountOf(database, { userId: "nobody", tokenVersion: 0 })).toBeNull();
  });
});
