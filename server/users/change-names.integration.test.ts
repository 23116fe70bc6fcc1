import { expect, test } from "vitest";
import { newGuest } from "../attempts/testing";
import { eachDatabase } from "../db/testing";
import { changeNames } from "./change-names";
import { changePassword } from "./change-password";
import { ownSettings } from "./queries";
import { setBoardPresence } from "./set-board-presence";
import { signOutEverywhere } from "./sign-out-everywhere";
import { signUp } from "./sign-up";
import { accountFor, codeOf, fields, must, now, password, visitor } from "./testing";

eachDatabase((open) => {
  test("settings are the viewer's own, and under 16 the alias is no name", async () => {
    const database = await open();
    const made = must(await signUp(database, visitor, { ...fields, under16: true }, now));
    const account = await accountFor(database, made);
    const asName = await changeNames(database, account, { displayName: "Ana Ruiz", alias: "ana-ruiz" }, now);
    expect(asName).toMatchObject({ code: "invalid", fields: { alias: [expect.any(String)] } });
    must(await changeNames(database, account, { displayName: " Ana  R. ", alias: "Night Owl" }, now));
    must(await setBoardPresence(database, account, { offBoards: true }, now));
    expect(await ownSettings(database, account)).toMatchObject({
      displayName: "Ana R.",
      alias: "Night Owl",
      offBoards: true,
      hasPassword: true,
    });
    expect(await ownSettings(database, visitor)).toBeNull();
    for (const outcome of [
      await changeNames(database, visitor, { displayName: "X", alias: "XX" }, now),
      await setBoardPresence(database, newGuest(), { offBoards: true }, now),
      await signOutEverywhere(database, visitor, {}, now),
      await changePassword(database, visitor, { oldPassword: "", newPassword: password }, now),
    ]) {
      expect(codeOf(outcome)).toBe("sign-in-first");
    }
  });
});
