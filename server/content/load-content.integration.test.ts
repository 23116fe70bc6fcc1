import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "../db/client";
import { eachDatabase, eachDatabaseAddress } from "../db/testing";
import { bridgeReport, paragraphDrafting } from "../question-sets/testing";
import { loadContent } from "./load-content";

const now = new Date("2026-05-03T09:00:00Z");

const contentFile = (text: string, topic = "Town"): string => `---
title: Ambry closes its bridge
published: 2026-05-02
zone: Europe/London
topic: ${topic}
source: Lede brief
provenance:
  - outlet: The Ambry Courier
    what: the vote
    url: https://courier.example/bridge
    date: 2026-05-01
  - outlet: Ambry Radio
    what: the cost
    url: https://radio.example/bridge
    date: 2026-05-01
---

${text}
`;

const folderWith = (text: string): { folder: string; write: (file: string) => void } => {
  const folder = mkdtempSync(path.join(tmpdir(), "lede-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: string) => writeFileSync(path.join(folder, "ambry-bridge.md"), file);
  write(contentFile(text));
  return { folder, write };
};

const outcomes = (loaded: Awaited<ReturnType<typeof loadContent>>) => loaded.map(({ outcome }) => outcome);

eachDatabase((open) => {
  test("a file becomes a public set at its name, once", async () => {
    const database = await open();
    const { folder } = folderWith(bridgeReport);
    const options = { folder, drafting: paragraphDrafting };
    expect(outcomes(await loadContent(database, now, options))).toEqual(["new"]);
    expect(outcomes(await loadContent(database, now, options))).toEqual(["unchanged"]);
    const sets = await database.questionSet.findMany({
      select: {
        slug: true,
        topic: true,
        isPublic: true,
        ownerId: true,
        versions: { select: { publishedAt: true } },
      },
    });
    expect(sets).toEqual([
      {
        slug: "ambry-bridge",
        topic: "Town",
        isPublic: true,
        ownerId: null,
        versions: [{ publishedAt: now }],
      },
    ]);
    expect(await database.articleRevision.count()).toBe(1);
  });

  test("a changed text is a new revision and a new version; the earlier ones stay as they were", async () => {
    const database = await open();
    const { folder, write } = folderWith(bridgeReport);
    const options = { folder, drafting: paragraphDrafting };
    await loadContent(database, now, options);
    const corrected = bridgeReport.replace("12 million", "13 million");
    write(contentFile(corrected));
    expect(outcomes(await loadContent(database, now, options))).toEqual(["changed"]);
    expect(outcomes(await loadContent(database, now, options))).toEqual(["unchanged"]);
    const revisions = await database.articleRevision.findMany({
      orderBy: { number: "asc" },
      select: {
        number: true,
        text: true,
        versions: { select: { number: true, items: { select: { id: true } } } },
      },
    });
    expect(revisions).toEqual([
      { number: 1, text: bridgeReport, versions: [{ number: 1, items: expect.any(Array) as unknown }] },
      { number: 2, text: corrected, versions: [{ number: 2, items: expect.any(Array) as unknown }] },
    ]);

    write(contentFile(bridgeReport));
    expect(outcomes(await loadContent(database, now, options))).toEqual(["changed"]);
    expect(await database.articleRevision.count()).toBe(2);
    expect(await database.questionSetVersion.count()).toBe(3);
  });

  test("another topic moves the set on its shelf and makes no version", async () => {
    const database = await open();
    const { folder, write } = folderWith(bridgeReport);
    const options = { folder, drafting: paragraphDrafting };
    await loadContent(database, now, options);
    write(contentFile(bridgeReport, "Building"));
    expect(outcomes(await loadContent(database, now, options))).toEqual(["unchanged"]);
    expect(await database.questionSet.findMany({ select: { topic: true } })).toEqual([{ topic: "Building" }]);
    expect(await database.questionSetVersion.count()).toBe(1);
  });

  test("a file that gives no question makes no set", async () => {
    const database = await open();
    const { folder } = folderWith(bridgeReport);
    const drafting = () => ({ items: [], dropped: [], shortfall: [] });
    expect(outcomes(await loadContent(database, now, { folder, drafting }))).toEqual(["no-questions"]);
    expect(await database.questionSet.count()).toBe(0);
  });

  test("a file that can't be used is named", async () => {
    const database = await open();
    const { folder, write } = folderWith(bridgeReport);
    write(contentFile(bridgeReport).replace("2026-05-02", "2026-02-30"));
    await expect(loadContent(database, now, { folder, drafting: paragraphDrafting })).rejects.toThrow(
      /ambry-bridge\.md[\s\S]*published/,
    );
  });
});

eachDatabaseAddress((make) => {
  test("two processes that start at once load each file once", async () => {
    const address = await make();
    const { folder } = folderWith(bridgeReport);
    const databases = await Promise.all([openDatabase(address), openDatabase(address)]);
    onTestFinished(async () => {
      for (const database of databases) await database.$disconnect();
    });
    const loaded = await Promise.all(
      databases.map((database) => loadContent(database, now, { folder, drafting: paragraphDrafting })),
    );
    expect(loaded.flatMap(outcomes).sort()).toEqual(["new", "unchanged"]);
    const [database] = databases;
    expect(await database.questionSetVersion.count()).toBe(1);
    expect(await database.article.count()).toBe(1);
  });
});
