import { expect, test } from "vitest";
import type { GoldArticle } from "./gold-form";
import { readGoldFolder } from "./gold-folder";
import { answersOf, scoreAnswers } from "./score-answers";

/** Of these a figure, a date and pairs are asked for typing. */
const asked = readGoldFolder().filter(({ id }) =>
  [
    "lock-reopens",
    "rice-prices-india",
    "river-storm",
    "glassblower-interview",
    "solar-press-release",
  ].includes(id),
);

const wrongIn = (change: (article: GoldArticle) => Partial<GoldArticle>): readonly string[] =>
  asked
    .flatMap((article) => answersOf({ ...article, ...change(article) }))
    .flatMap(({ part, isRight }) => (isRight ? [] : [part]));

test.each<[string, (article: GoldArticle) => Partial<GoldArticle>, RegExp | null]>([
  ["what is true of it", () => ({}), null],
  [
    "other figures",
    ({ quantities = [] }) => ({ quantities: quantities.map((one) => ({ ...one, value: 7 })) }),
    /\d/u,
  ],
  [
    "other days",
    ({ times = [] }) => ({ times: times.map((one) => ({ ...one, value: "2026-06-01" })) }),
    /^(?:19|20)\d{2}$/u,
  ],
  [
    "other speakers",
    ({ quotes = [] }) => ({ quotes: quotes.map((one) => ({ ...one, speaker: null })) }),
    /: \p{Lu}/u,
  ],
])("the answers of an article with %s in the gold", (_, change, wrong) => {
  const found = wrongIn(change);
  if (wrong === null) expect(found).toEqual([]);
  else expect(found).toContainEqual(expect.stringMatching(wrong));
});

test("an article of which nothing of the kind is asked counts for nothing", () => {
  expect(scoreAnswers({ id: "rain", text: "It rained." })).toEqual({ right: 0, predicted: 0, gold: 0 });
});
