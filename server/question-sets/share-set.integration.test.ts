import { describe, expect, test } from "vitest";
import type { Viewer } from "#core/policy/viewer";
import { assigned, newAccount, newGuest, publishedSet } from "../attempts/testing";
import { finishAttempt } from "../attempts/finish-attempt";
import { recordResponse } from "../attempts/record-response";
import { startAttempt } from "../attempts/start-attempt";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { everySet, findCards } from "./find-cards";
import { shownSet } from "./queries";
import { shareSet } from "./share-set";

const now = new Date("2026-05-04T09:00:00Z");
const visitor: Viewer = { kind: "visitor" };

const listed = async (database: Database) =>
  (await findCards(database, everySet, { page: 1, length: 100 })).cards;

eachDatabase((open) => {
  describe("sharing a set", () => {
    test("lets everybody find and take it, can be said twice, and is taken back", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const { slug, versionId } = await publishedSet(database, { ownerId: teacher.id, isPublic: false });
      const guest = newGuest();
      const isSeen = async () => ({
        listed: (await listed(database)).some((card) => card.slug === slug),
        shown: (await shownSet(database, visitor, slug)) !== null,
        taken: (await startAttempt(database, guest, { versionId }, now, 1)).ok,
      });
      const nobody = { listed: false, shown: false, taken: false };
      expect(await isSeen()).toEqual(nobody);
      for (const isPublic of [true, true]) {
        expect(await shareSet(database, teacher, { slug, isPublic })).toEqual({
          ok: true,
          value: { slug, isPublic },
        });
        expect(await isSeen()).toEqual({ listed: true, shown: true, taken: true });
      }
      for (const isPublic of [false, false]) {
        expect((await shareSet(database, teacher, { slug, isPublic })).ok).toBe(true);
        expect(await isSeen()).toEqual({ ...nobody, taken: false });
      }
    });

    test("taken back, what was begun goes on and other teachers' classes keep it", async () => {
      const database = await open();
      const [teacher, student] = [await newAccount(database, "teacher"), await newAccount(database)];
      const set = await publishedSet(database, { ownerId: teacher.id });
      const { assignmentId } = await assigned(database, set.versionId, [student]);
      const guest = newGuest();
      const begun = await startAttempt(database, guest, { versionId: set.versionId }, now, 1);
      const attemptId = begun.ok ? begun.value.attemptId : "";
      await shareSet(database, teacher, { slug: set.slug, isPublic: false });
      const [item] = set.items;
      const answer = { attemptId, itemId: item?.id ?? "", optionId: item?.keyId ?? "" };
      expect((await recordResponse(database, guest, answer, now)).ok).toBe(true);
      expect((await finishAttempt(database, guest, { attemptId }, now)).ok).toBe(true);
      expect((await startAttempt(database, student, { assignmentId }, now, 1)).ok).toBe(true);
    });

    test("is its owner's alone, and needs something published", async () => {
      const database = await open();
      const teacher = await newAccount(database, "teacher");
      const { slug } = await publishedSet(database, { ownerId: teacher.id, isPublic: false });
      const draft = await publishedSet(database, {
        ownerId: teacher.id,
        isPublic: false,
        publishedAt: null,
      });
      const share = async (viewer: Viewer, which = slug) => {
        const outcome = await shareSet(database, viewer, { slug: which, isPublic: true });
        return outcome.ok ? "done" : outcome.code;
      };
      expect(await share(visitor)).toBe("sign-in-first");
      expect(await share(newGuest())).toBe("sign-in-first");
      expect(await share(await newAccount(database))).toBe("not-allowed");
      expect(await share(await newAccount(database, "teacher"))).toBe("not-found");
      expect(await share(await newAccount(database, "admin"))).toBe("not-found");
      expect(await share(teacher, "no-such-set")).toBe("not-found");
      expect(await share(teacher, draft.slug)).toBe("not-published");
      expect(await listed(database)).toEqual([]);
      expect(await share(teacher)).toBe("done");
    });
  });
});
