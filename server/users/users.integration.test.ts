import { describe, expect, test } from "vitest";
import type { Outcome } from "#core/policy/outcome";
import type { Account, Viewer } from "#core/policy/viewer";
import { finishAttempt } from "../attempts/finish-attempt";
import { recordResponse } from "../attempts/record-response";
import { startAttempt } from "../attempts/start-attempt";
import { newGuest, publishedSet } from "../attempts/testing";
import { accountOf } from "../auth/account-of";
import type { Session } from "../auth/session";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { limits } from "../http/rate-limit";
import { changeNames } from "./change-names";
import { changePassword } from "./change-password";
import { claimGuestAttempts } from "./claim-guest-attempts";
import { enterByProvider } from "./enter-by-provider";
import { grantAdmin } from "./grant-admin";
import { auditForAdmin, ownSettings, usersForAdmin } from "./queries";
import { resetPassword } from "./reset-password";
import { revokeAdmin } from "./revoke-admin";
import { setBoardPresence } from "./set-board-presence";
import { signIn } from "./sign-in";
import { signOutEverywhere } from "./sign-out-everywhere";
import { signUp } from "./sign-up";
import { startTeaching } from "./start-teaching";

const now = new Date("2026-05-04T08:00:00Z");
const visitor: Viewer = { kind: "visitor" };
const password = "four grey herons flew";
const address = "192.0.2.7";

const fields = {
  name: "Ana.Ruiz",
  displayName: "Ana Ruiz",
  password,
  role: "student",
  under16: false,
  aliasSeed: 1,
  address,
} as const;

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.code);

const countOf = (outcomes: readonly Outcome<unknown>[], code: string): number =>
  outcomes.filter((outcome) => codeOf(outcome) === code).length;

const must = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.code}`);
  return outcome.value;
};

const accountFor = async (database: Database, session: Session): Promise<Account> => {
  const account = await accountOf(database, session);
  if (account === null) throw new Error("The session is over.");
  return account;
};

eachDatabase((open) => {
  describe("signing up", () => {
    test("makes an account with an alias, and signs in by either way of writing the name", async () => {
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

    test("twenty times at once with one name makes one account", async () => {
      const database = await open();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => signUp(database, visitor, fields, now)),
      );
      expect(countOf(outcomes, "done")).toBe(1);
      expect(countOf(outcomes, "name-taken")).toBe(19);
      expect(await database.user.count()).toBe(1);
    });

    test("refuses beside its field what can't be used, and makes nothing", async () => {
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
      expect(
        await database.user.findUnique({ where: { id: made.userId }, select: { under16: true } }),
      ).toEqual({
        under16: false,
      });
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

  describe("a guest's attempts", () => {
    test("move to the new account, still running, and the account goes on where the guest stopped", async () => {
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

    test("move once, whoever claims them at the same moment", async () => {
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
      expect(
        outcomes.map((outcome) => must(outcome).claimed).reduce((sum, claimed) => sum + claimed, 0),
      ).toBe(3);
      const owners = await database.attempt.findMany({
        select: { userId: true, guestId: true, number: true },
      });
      expect(owners).toHaveLength(3);
      expect(new Set(owners.map(({ userId }) => userId)).size).toBe(1);
      expect(owners.every(({ guestId, number }) => guestId === null && number === 1)).toBe(true);
    });

    test("are numbered on after what the account did before, and two that run can both be finished", async () => {
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

  describe("signing in", () => {
    test("says the same of a wrong password, a missing account, a closed one and one without a password", async () => {
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

    test("checks no more passwords than the limit, however many come at once, for a name that exists or not", async () => {
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

  describe("sessions", () => {
    test("end everywhere at once when their owner says so", async () => {
      const database = await open();
      const made = must(await signUp(database, visitor, fields, now));
      const account = await accountFor(database, made);
      must(await signOutEverywhere(database, account, {}, now));
      expect(await accountOf(database, made)).toBeNull();
      const again = must(await signIn(database, visitor, { name: fields.name, password, address }, now));
      expect(await accountOf(database, again)).not.toBeNull();
    });

    test("end with another password, except the one that changed it; of two changes at once one counts", async () => {
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

    test("end when the role changes or the account closes, and an unknown account has none", async () => {
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

  describe("settings", () => {
    test("are the viewer's own, and under 16 the alias is no name", async () => {
      const database = await open();
      const made = must(await signUp(database, visitor, { ...fields, under16: true }, now));
      const account = await accountFor(database, made);
      const asName = await changeNames(
        database,
        account,
        { displayName: "Ana Ruiz", alias: "ana-ruiz" },
        now,
      );
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

  describe("turning to teaching", () => {
    test("is done once, ends other sessions, and is not for who is under 16", async () => {
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

  describe("another site's word", () => {
    const person = {
      provider: "google",
      providerId: "g-1",
      verifiedEmail: "ana@example.org",
      name: "Ana Ruiz",
      aliasSeed: 2,
    } as const;

    test("makes one account however often it comes at once, and finds it again", async () => {
      const database = await open();
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => enterByProvider(database, person, now)),
      );
      const ids = new Set(outcomes.map((outcome) => must(outcome).userId));
      expect(ids.size).toBe(1);
      expect(
        await database.user.findMany({ select: { email: true, role: true, passwordHash: true } }),
      ).toEqual([{ email: "ana@example.org", role: "student", passwordHash: null }]);
      const renamed = { ...person, verifiedEmail: "ana@new.example.org", name: "Ana Sol" };
      expect(ids.has(must(await enterByProvider(database, renamed, now)).userId)).toBe(true);
    });

    test("doesn't open an account that was signed up with the same address and a password", async () => {
      const database = await open();
      must(await signUp(database, visitor, { ...fields, name: "ana@example.org" }, now));
      expect(codeOf(await enterByProvider(database, person, now))).toBe("name-taken");
      expect(await database.oAuthAccount.count()).toBe(0);
    });

    test("joins two sites that both verified the address, and no site that did not", async () => {
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

    test("doesn't open a closed account", async () => {
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

  describe("administration", () => {
    test("grants once, revokes to the role before, resets passwords, and writes down each", async () => {
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
      must(
        await signIn(database, visitor, { name: "ana.ruiz", password: "given at the desk", address }, now),
      );
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

    test("shows others nothing", async () => {
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
});
