import { expect, test } from "vitest";
import type { Account } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { decideItem } from "./decide-item";
import { deskOf } from "./desk";
import { draftSet } from "./draft-set";
import {
  bridgeReport,
  bringReport,
  engineDrafting,
  engineHere,
  makeAccount,
  paragraphDrafting,
} from "./testing";

const now = new Date("2026-05-03T09:00:00Z");
const engine = engineDrafting(paragraphDrafting);

const bring = (database: Database, teacher: Account): Promise<string> =>
  bringReport(database, teacher, bridgeReport);

eachDatabase((open) => {
  test("a draft keeps questions, options in order, proof, what was dropped and what is short", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const articleId = await bring(database, teacher);
    const outcome = await draftSet(database, teacher, { articleId }, now, engine);
    expect(outcome).toMatchObject({ ok: true, value: { slug: "ambry-talks-about-its-bridge", isNew: true } });
    const version = await database.questionSetVersion.findFirstOrThrow({
      select: {
        publishedAt: true,
        shortfall: true,
        rejections: { select: { screen: true } },
        items: {
          orderBy: { position: "asc" },
          select: {
            isKept: true,
            options: { orderBy: { position: "asc" }, select: { text: true, isKey: true } },
            evidence: { select: { start: true, end: true, quotedText: true } },
          },
        },
      },
    });
    expect(version.publishedAt).toBeNull();
    expect(version.shortfall).toEqual(["2 fewer dates than planned"]);
    expect(version.rejections).toEqual([{ screen: "V08" }]);
    expect((await deskOf(database, teacher, "ambry-talks-about-its-bridge", engineHere))?.rejections).toEqual(
      [
        {
          id: expect.any(String) as string,
          kind: "which-date",
          stem: "When?",
          screen: "V08",
          reason: "Two days are named.",
          sentence: "The council of Ambry voted on Monday to close its oldest bridge.",
          mayReturn: false,
        },
      ],
    );
    expect(version.items).toHaveLength(3);
    for (const item of version.items) {
      expect(item.isKept).toBe(true);
      expect(item.options.map(({ text }) => text)).toEqual(["True", "False"]);
      for (const proof of item.evidence) {
        expect(bridgeReport.slice(proof.start, proof.end)).toBe(proof.quotedText);
      }
    }
  });

  test("drafting five times at once makes one draft", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const articleId = await bring(database, teacher);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => draftSet(database, teacher, { articleId }, now, engine)),
    );
    const versions = new Set(
      outcomes.map((outcome) => (outcome.ok ? outcome.value.versionId : outcome.code)),
    );
    expect(versions.size).toBe(1);
    expect(await database.questionSet.count()).toBe(1);
    expect(await database.questionSetVersion.count()).toBe(1);
  });

  test("two articles with one title get two addresses", async () => {
    const database = await open();
    const slugs = [];
    for (const name of ["Ida Brandt", "Jo Okafor"]) {
      const teacher = await makeAccount(database, name);
      const articleId = await bring(database, teacher);
      const outcome = await draftSet(database, teacher, { articleId }, now, engine);
      slugs.push(outcome.ok ? outcome.value.slug : outcome.code);
    }
    expect(slugs).toEqual(["ambry-talks-about-its-bridge", "ambry-talks-about-its-bridge-2"]);
  });

  test("another teacher's article can't be drafted from, nor its questions decided", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const other = await makeAccount(database, "Jo Okafor");
    const articleId = await bring(database, teacher);
    expect(await draftSet(database, other, { articleId }, now, engine)).toMatchObject({
      ok: false,
      code: "not-found",
    });
    await draftSet(database, teacher, { articleId }, now, engine);
    const item = await database.item.findFirstOrThrow({ select: { id: true } });
    expect(await decideItem(database, other, { itemId: item.id, isKept: false })).toMatchObject({
      ok: false,
      code: "not-found",
    });
    expect(await database.item.count({ where: { isKept: false } })).toBe(0);
  });

  test("a question is left out, taken back, and left alone once published", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const articleId = await bring(database, teacher);
    const draft = await draftSet(database, teacher, { articleId }, now, engine);
    if (!draft.ok) throw new Error(draft.code);
    const { id: itemId } = await database.item.findFirstOrThrow({
      where: { position: 1 },
      select: { id: true },
    });
    const decide = (isKept: boolean) => decideItem(database, teacher, { itemId, isKept });
    const isKept = async () =>
      (await database.item.findUniqueOrThrow({ where: { id: itemId }, select: { isKept: true } })).isKept;

    expect(await decide(false)).toMatchObject({ ok: true, value: { position: 1 } });
    expect(await decide(false)).toMatchObject({ ok: true });
    expect(await isKept()).toBe(false);
    await decide(true);
    expect(await isKept()).toBe(true);
    await decide(false);
    await database.questionSetVersion.update({
      where: { id: draft.value.versionId },
      data: { publishedAt: now },
    });
    expect(await decide(true)).toMatchObject({ ok: false, code: "already-published" });
    expect(await isKept()).toBe(false);

    const next = await draftSet(database, teacher, { articleId }, now, engine);
    expect(next).toMatchObject({ ok: true, value: { isNew: true, slug: "ambry-talks-about-its-bridge" } });
    const carried = await database.item.findMany({
      where: { version: { publishedAt: null }, isKept: false },
      select: { position: true },
    });
    expect(carried).toEqual([{ position: 1 }]);
  });
});
