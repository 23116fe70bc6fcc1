import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare, readCommitted, toCommitted } from "./committed";
import { committedFile, goldLines, linesFile, readGoldFolder } from "./gold-folder";
import { readGold } from "./gold-form";
import { scoreLayers } from "./layers";
import { phenomena } from "./phenomena";
import { readingsOf } from "./readings";

const articles = readGoldFolder();

describe("content/gold", () => {
  test("has its lines of JSON up to date (npm run measure -- --update)", () => {
    expect(readFileSync(linesFile, "utf8")).toBe(goldLines(articles));
    expect(readGold(linesFile)).toHaveLength(articles.length);
  });

  test.each(articles.map((article) => [article.id, article] as const))(
    "%s is of a usual length",
    (_, { text }) => {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(460);
    },
  );

  test("has the first brief and at least 25 others, with instances of each phenomenon", () => {
    expect(articles.length).toBeGreaterThanOrEqual(26);
    const tags = articles.flatMap(({ quotes, times, quantities, sentences, blocks, traps }) =>
      [quotes, times, quantities, sentences, blocks, traps].flatMap((layer) =>
        (layer ?? []).flatMap((annotation) => annotation.phenomena ?? []),
      ),
    );
    for (const [number, name] of phenomena)
      expect(tags.filter((tag) => tag === number).length, name).toBeGreaterThanOrEqual(3);
    expect(tags.filter((tag) => !phenomena.has(tag))).toEqual([]);
  });

  test(
    "is read no worse than somebody wrote down (npm run measure shows what changed)",
    { timeout: 120_000 },
    () => {
      const readings = readingsOf(articles);
      const layers = scoreLayers(articles.map((article) => ({ article, reading: readings.get(article.id) })));
      const committed = readCommitted(readFileSync(committedFile, "utf8"));
      expect(compare(committed, toCommitted(articles.length, layers)).fallen).toEqual([]);
    },
  );
});
