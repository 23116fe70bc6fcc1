import { describe, expect, test } from "vitest";
import type { Rejected } from "#core/items/rejected";
import type { Account, Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { decideItem } from "./decide-item";
import { deskOf, type Desk } from "./desk";
import { draftSet } from "./draft-set";
import { publishSet } from "./publish-set";
import { putBackQuestion } from "./put-back-question";
import { bringReport, engineHere, injuryReport, makeAccount } from "./testing";

const now = new Date("2026-05-03T09:00:00Z");

type World = {
  database: Database;
  teacher: Account;
  versionId: string;
  desk: () => Promise<Desk>;
};

const withDraft = async (database: Database): Promise<World> => {
  const teacher = await makeAccount(database, "Ida Brandt");
  const articleId = await bringReport(database, teacher, injuryReport);
  const draft = await draftSet(database, teacher, { articleId }, now, engineHere);
  if (!draft.ok) throw new Error(draft.code);
  const desk = async () => {
    const found = await deskOf(database, teacher, draft.value.slug, engineHere);
    if (found === null) throw new Error("There is no desk.");
    return found;
  };
  return { database, teacher, versionId: draft.value.versionId, desk };
};

const sensitiveIn = ({ rejections }: Desk): Rejected => {
  const found = rejections.find(({ mayReturn, kind }) => mayReturn && kind === "who-said");
  if (found === undefined) throw new Error("Nothing was left out for safety or taste.");
  return found;
};

eachDatabase((open) => {
  describe("a question left out for safety or taste", () => {
    test("is put into the draft whole, once, is published with it, and can be dropped again", async () => {
      const { database, teacher, versionId, desk } = await withDraft(await open());
      const before = await desk();
      const { id: rejectionId, stem, sentence } = sensitiveIn(before);
      expect(sentence).toContain("Weber said on Friday");
      const pressed = () => putBackQuestion(database, teacher, { rejectionId }, engineHere);
      for (const reply of [...(await Promise.all([pressed(), pressed(), pressed()])), await pressed()])
        expect(reply).toMatchObject({ ok: true, value: { position: before.items.length } });
      const after = await desk();
      expect(after.items).toHaveLength(before.items.length + 1);
      const item = after.items.at(-1);
      expect(item).toMatchObject({ stem, isKept: true });
      expect(item?.options.find(({ isKey }) => isKey)?.text).toBe("Nils Weber");
      expect(item?.options).toHaveLength(4);
      for (const { start, end, quotedText } of item?.evidence ?? [])
        expect(after.article.text.slice(start, end)).toBe(quotedText);
      expect(after.rejections.find(({ id }) => id === rejectionId)?.mayReturn).toBe(false);
      // It is told as worth a look, and stops nothing.
      expect(after.faults?.advice.some(({ reason }) => reason.startsWith("Left out by default"))).toBe(true);
      expect(after.faults?.stops).toEqual([]);

      await decideItem(database, teacher, { itemId: item?.id ?? "", isKept: false });
      expect((await desk()).items.at(-1)?.isKept).toBe(false);
      await putBackQuestion(database, teacher, { rejectionId }, engineHere);
      expect((await desk()).items.at(-1)?.isKept).toBe(true);

      expect(await publishSet(database, teacher, { versionId }, now, engineHere)).toMatchObject({ ok: true });
      expect(await putBackQuestion(database, teacher, { rejectionId }, engineHere)).toMatchObject({
        code: "already-published",
      });
    });

    test("what another check stopped is never put back", async () => {
      const { database, teacher, desk } = await withDraft(await open());
      const before = await desk();
      const others = before.rejections.filter(({ mayReturn }) => !mayReturn);
      expect(others.length).toBeGreaterThan(0);
      for (const { id: rejectionId } of others)
        expect(await putBackQuestion(database, teacher, { rejectionId }, engineHere)).toMatchObject({
          code: "fails-a-screen",
        });
      // Nor what only says that it was left out for taste.
      const { id } = sensitiveIn(before);
      await database.rejection.update({
        where: { id },
        data: { stem: "Who said what nobody said?" },
        select: { id: true },
      });
      expect(await putBackQuestion(database, teacher, { rejectionId: id }, engineHere)).toMatchObject({
        code: "fails-a-screen",
      });
      expect((await desk()).items).toEqual(before.items);
    });

    test("is the business of the set's owner", async () => {
      const { database, desk } = await withDraft(await open());
      const before = await desk();
      const { id: rejectionId } = sensitiveIn(before);
      const others: [Viewer, string][] = [
        [{ kind: "visitor" }, "sign-in-first"],
        [await makeAccount(database, "Mira Sol", "student"), "not-allowed"],
        [await makeAccount(database, "Jo Okafor"), "not-found"],
        [await makeAccount(database, "Head", "admin"), "not-found"],
      ];
      for (const [viewer, code] of others)
        expect(await putBackQuestion(database, viewer, { rejectionId }, engineHere)).toMatchObject({ code });
      expect((await desk()).items).toEqual(before.items);
    });
  });
});
