import { expect, test } from "vitest";
import type { Viewer } from "#core/policy/viewer";
import { readArticleText } from "#core/text/article-text";
import { eachDatabase } from "../db/testing";
import { bridgeReport, makeAccount } from "../question-sets/testing";
import { importArticle, type BroughtArticle } from "./import-article";

const now = new Date("2026-05-03T09:00:00Z");

const brought = (changes: Partial<BroughtArticle> = {}): BroughtArticle => {
  const read = readArticleText(bridgeReport);
  if (!read.ok) throw new Error(read.why);
  return {
    title: "Ambry closes its bridge",
    sourceName: "The Ambry Courier",
    sourceUrl: "https://courier.example/bridge",
    publishedOn: { year: 2026, month: 5, day: 2 },
    publishedZone: "Europe/London",
    text: read.text,
    ...changes,
  };
};

eachDatabase((open) => {
  test("an article is stored with its first revision, as it was brought", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const outcome = await importArticle(database, teacher, brought(), now);
    expect(outcome).toMatchObject({ ok: true, value: { isNew: true } });
    const articles = await database.article.findMany({
      select: {
        ownerId: true,
        sourceName: true,
        revisions: { select: { number: true, text: true, publishedOn: true } },
      },
    });
    expect(articles).toEqual([
      {
        ownerId: teacher.id,
        sourceName: "The Ambry Courier",
        revisions: [{ number: 1, text: bridgeReport, publishedOn: "2026-05-02" }],
      },
    ]);
  });

  test("the same article brought eight times at once is one article", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => importArticle(database, teacher, brought(), now)),
    );
    const ids = new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.articleId : outcome.code)));
    expect(ids.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.value.isNew)).toHaveLength(1);
    expect(await database.article.count()).toBe(1);
  });

  test("another teacher's article, another day or another title is another article", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    await importArticle(database, teacher, brought(), now);
    await importArticle(database, teacher, brought({ publishedOn: { year: 2026, month: 5, day: 1 } }), now);
    await importArticle(database, teacher, brought({ title: "A bridge closes" }), now);
    await importArticle(database, await makeAccount(database, "Jo Okafor"), brought(), now);
    expect(await database.article.count()).toBe(4);
  });

  test.each<[string, Viewer, string]>([
    ["a visitor", { kind: "visitor" }, "sign-in-first"],
    ["a guest", { kind: "guest", guestId: "g" }, "sign-in-first"],
    ["a student", { kind: "account", id: "s", role: "student", displayName: "S", alias: "S" }, "not-allowed"],
  ])("%s brings no article", async (_who, viewer, code) => {
    const database = await open();
    expect(await importArticle(database, viewer, brought(), now)).toMatchObject({ ok: false, code });
    expect(await database.article.count()).toBe(0);
  });

  test("a day that has begun only elsewhere is refused beside its field", async () => {
    const database = await open();
    const teacher = await makeAccount(database, "Ida Brandt");
    const late = new Date("2026-05-03T22:30:00Z");
    const tomorrow = { publishedOn: { year: 2026, month: 5, day: 4 } };
    const london = await importArticle(
      database,
      teacher,
      brought({ ...tomorrow, publishedZone: "UTC" }),
      late,
    );
    expect(london).toMatchObject({
      ok: false,
      code: "invalid",
      fields: { publishedOn: [expect.any(String)] },
    });
    const berlin = { ...tomorrow, publishedZone: "Europe/Berlin" };
    expect(await importArticle(database, teacher, brought(berlin), late)).toMatchObject({ ok: true });
  });
});
