import { expect, test } from "vitest";
import { accountOf } from "../auth/account-of";
import { eachDatabase } from "../db/testing";
import { signUp } from "./sign-up";
import { startTeaching } from "./start-teaching";
import { accountFor, codeOf, fields, must, now, visitor } from "./testing";

eachDatabase((open) => {
  test("turning to teaching is done once, ends other sessions, and is not for who is under 16", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, fields, now));
    const account = await accountFor(database, made);
    const session = must(await startTeaching(database, account, {}, now));
    expect(await accountOf(database, made)).toBeNull();
    expect(await accountOf(database, session)).toMatchObject({ role: "teacher" });
    expect(must(await startTeaching(database, account, {}, now))).toEqual(session);
    expect(await database.auditEntry.count({ where: { actorId: made.userId } })).toBe(1);
    const child = must(await signUp(database, visitor, { ...fields, name: "ben", under16: true }, now));
    expect(codeOf(await startTeaching(database, await accountFor(database, child), {}, now))).toBe(
      "not-allowed",
    );
    expect(codeOf(await startTeaching(database, visitor, {}, now))).toBe("sign-in-first");
  });
});
