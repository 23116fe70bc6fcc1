import { describe, expect, test } from "vitest";
import { compare, toCommitted } from "./committed";
import { readLines, type GoldArticle, type GoldSpeaker, type Reading } from "./gold-form";
import { scorePhenomena } from "./phenomena";
import { scoreBlocks, scoreSentences } from "./score-cuts";
import { scoreFigures } from "./score-figures";
import { scoreQuotes } from "./score-quotes";
import { scoreTimes } from "./score-times";
import { isMentionRight, isOpen, isShownRight } from "./speaker-names";
import { pairBest, ratesOf, trimmed } from "./spans";

const text = "“We will pay,” Ann Holt said on Tuesday. “All of it,” she said. It costs 5% in 2026.";
const place = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const by = (words: string, name = words): GoldSpeaker => ({
  ...place(words),
  text: name,
  mention: { ...place(words), text: words },
});
const gold = (more: Omit<Reading, "id">): GoldArticle => ({ id: "a", ...more, text });
const tally = (right: number, predicted: number, all: number) => ({ right, predicted, gold: all });

describe("rates", () => {
  test.each([
    [tally(3, 4, 6), { precision: 0.75, recall: 0.5, f1: 0.6 }],
    [tally(0, 0, 3), { precision: 0, recall: 0, f1: 0 }],
    [tally(0, 2, 0), { precision: 0, recall: 0, f1: 0 }],
  ])("of %j", (counts, rates) => {
    const found = ratesOf(counts);
    expect(found.precision).toBeCloseTo(rates.precision);
    expect(found.recall).toBeCloseTo(rates.recall);
    expect(found.f1).toBeCloseTo(rates.f1);
  });
});

test("marks, spaces and punctuation at the ends don't count", () => {
  expect(trimmed(text, place("“We will pay,”"))).toEqual(place("We will pay"));
});

test("the likest are paired first, each once", () => {
  expect(pairBest([1, 5], [4, 2], (a, b) => 1 / (1 + Math.abs(a - b)))).toEqual([
    { gold: 0, predicted: 1 },
    { gold: 1, predicted: 0 },
  ]);
});

describe("quotations", () => {
  const article = gold({
    quotes: [
      { ...place("We will pay"), kind: "direct", speaker: by("Ann Holt") },
      { ...place("All of it"), kind: "direct", speaker: by("she", "Ann Holt") },
    ],
  });

  test("are right with span and speaker", () => {
    const score = scoreQuotes(article, {
      id: "a",
      quotes: [
        { ...place("“We will pay,”"), kind: "direct", speaker: by("Ann Holt", "Holt") },
        { ...place("All of it"), kind: "direct", speaker: by("she", "Jo Reed") },
      ],
    });
    expect(score.exact).toEqual(tally(2, 2, 2));
    expect(score.endToEnd).toEqual(tally(1, 2, 2));
    expect(score.mentions).toEqual(tally(2, 2, 2));
    expect(score.speakers).toEqual(tally(1, 2, 2));
  });

  test("may differ by a word, and are then not exact", () => {
    const quotes = [{ ...place("We will pay,” A"), kind: "direct", speaker: by("Ann Holt") }];
    const score = scoreQuotes(article, { id: "a", quotes });
    expect(score.spans).toEqual(tally(0, 1, 2));
    const near = [{ ...place("e will pay"), kind: "direct", speaker: by("Ann Holt") }];
    expect(scoreQuotes(article, { id: "a", quotes: near }).spans).toEqual(tally(1, 1, 2));
    expect(scoreQuotes(article, { id: "a", quotes: near }).exact).toEqual(tally(0, 1, 2));
  });

  test("count one for each part", () => {
    const parts = [place("We will pay"), place("All of it")];
    const quotes = [{ ...place("We will pay"), kind: "direct", speaker: by("Ann Holt"), parts }];
    expect(scoreQuotes(article, { id: "a", quotes }).endToEnd).toEqual(tally(2, 2, 2));
  });

  test("that are too short, or of another kind, are neither rewarded nor punished", () => {
    const quotes = article.quotes ?? [];
    const score = scoreQuotes(article, { id: "a", quotes }, { minWords: 3 });
    expect(score.endToEnd).toEqual(tally(2, 2, 2));
    expect(scoreQuotes(article, { id: "a", quotes }, { minWords: 4 }).endToEnd).toEqual(tally(0, 0, 0));
    expect(scoreQuotes(article, { id: "a", quotes }, { kinds: ["mixed"] }).endToEnd).toEqual(tally(0, 0, 0));
  });

  test("that nobody said are punished", () => {
    const quotes = [{ ...place("It costs"), kind: "direct", speaker: by("Ann Holt") }];
    expect(scoreQuotes(article, { id: "a", quotes }).spans).toEqual(tally(0, 1, 2));
  });

  test("reported speech is asked for by itself", () => {
    const reports = gold({
      quotes: [{ ...place("It costs 5% in 2026"), kind: "indirect", speaker: by("she", "Ann Holt") }],
    });
    const quotes = [{ ...place("costs 5%"), kind: "indirect", speaker: by("Ann Holt") }];
    expect(scoreQuotes(reports, { id: "a", quotes }).spans).toEqual(tally(0, 0, 0));
    expect(scoreQuotes(reports, { id: "a", quotes }, { kinds: ["indirect"] }).endToEnd).toEqual(
      tally(1, 1, 1),
    );
  });
});

describe("the name shown", () => {
  const named = (name: string, words = name): GoldSpeaker => ({
    start: 0,
    end: words.length,
    text: name,
    mention: { start: 0, end: words.length, text: words },
  });
  test.each([
    ["Ann Holt", "Holt"],
    ["Ann Holt", "Mayor Ann Holt"],
    ["Ann Holt", "A. Holt"],
    ["Robert Klein", "Rob Klein"],
    ["Zoë Müller", "Zoe Muller"],
    ["the Ministry of Ports", "Ministry of Ports"],
    ["a spokesman for the ministry", "the spokesman"],
    ["Ann Holt and Jo Reed", "Jo Reed and Ann Holt"],
  ])("%s is %s", (name, shown) => {
    expect(isShownRight(named(name), named(shown))).toBe(true);
  });
  test.each([
    ["Ann Holt", "Ben Holt"],
    ["Ann Holt", "Ann Reed"],
    ["Ann Holt", "she"],
    ["the Ministry of Ports", "the Ministry of Trade"],
    ["a spokesman for the ministry", "the ministry"],
    ["Ann Holt and Jo Reed", "Ann Holt"],
    ["Ann Holt", "Ann Holt and Jo Reed"],
  ])("%s is not %s", (name, shown) => {
    expect(isShownRight(named(name), named(shown))).toBe(false);
  });
  test("nobody is nobody", () => {
    expect(isShownRight(null, null)).toBe(true);
    expect(isShownRight(null, named("Ann Holt"))).toBe(false);
    expect(isShownRight(named("Ann Holt"), null)).toBe(false);
  });
  test("a pronoun of a public set is open; its words can be found all the same", () => {
    const pronoun = { start: 5, end: 8, text: "she", type: "pronoun", resolved: "Ann Holt" };
    expect(isOpen(pronoun)).toBe(true);
    expect(isOpen(named("Ann Holt", "she"))).toBe(false);
    const found = { start: 5, end: 8, text: "Jo Reed", mention: { start: 5, end: 8, text: "she" } };
    expect(isMentionRight(pronoun, found)).toBe(true);
    expect(isMentionRight(pronoun, { start: 0, end: 3, text: "Jo Reed" })).toBe(false);
  });
});

test("a time is found by any character, and right by its value", () => {
  const article = gold({
    times: [
      { ...place("on Tuesday"), type: "DATE", value: "2026-03-03" },
      { ...place("2026"), type: "DATE", value: "2026" },
    ],
  });
  const times = [
    { ...place("Tuesday"), value: "2026-03-03" },
    { ...place("in 2026"), value: "2025" },
    { ...place("pay"), value: "2026-01" },
  ];
  const score = scoreTimes(article, { id: "a", times });
  expect(score.spans).toEqual(tally(2, 3, 2));
  expect(score.values).toEqual(tally(1, 3, 2));
});

describe("figures", () => {
  const score = (
    goldUnit: string,
    quantity: { value: number | string; unit: string },
    value: number | string = 5,
  ) =>
    scoreFigures(gold({ quantities: [{ ...place("5%"), value, unit: goldUnit }] }), {
      id: "a",
      quantities: [{ ...place("5%"), ...quantity }],
    });
  test.each([
    [5, { value: 5, unit: "percent" }, 1, 1],
    [5, { value: 5.00001, unit: "Percents" }, 1, 1],
    [5, { value: 5, unit: "person" }, 1, 0],
    [5, { value: 6, unit: "percent" }, 0, 0],
    ["5-7", { value: "5-7", unit: "percent" }, 1, 1],
    ["5-7", { value: 5, unit: "percent" }, 0, 0],
    [-5, { value: "-5", unit: "percent" }, 1, 1],
  ])("%j read as %j", (value, quantity, values, units) => {
    const found = score("percent", quantity, value);
    expect(found.values).toEqual(tally(values, 1, 1));
    expect(found.units).toEqual(tally(units, 1, 1));
  });
  test("elsewhere in the text don't count, unless the gold tells no place", () => {
    const quantities = [{ ...place("2026"), value: 5, unit: "percent" }];
    const here = gold({ quantities: [{ ...place("5%"), value: 5, unit: "percent" }] });
    expect(scoreFigures(here, { id: "a", quantities }).values.right).toBe(0);
    const nowhere = gold({ quantities: [{ value: 5, unit: "percent" }] });
    expect(scoreFigures(nowhere, { id: "a", quantities }).units.right).toBe(1);
  });
});

test("a sentence is right when both ends are; a byline asks for none", () => {
  const article = gold({ sentences: [place("It costs 5% in 2026.")] });
  const sentences = [place("It costs 5% in 2026"), place("“We will pay,” Ann Holt said on Tuesday.")];
  expect(scoreSentences(article, { id: "a", sentences }).tally).toEqual(tally(1, 1, 1));
  expect(scoreSentences(article, { id: "a", sentences: [place("It costs")] }).tally).toEqual(tally(0, 1, 1));
});

test("a block is right when it is where and what it should be; body is not counted", () => {
  const article = gold({
    blocks: [
      { ...place("It costs 5% in 2026."), kind: "caption" },
      { ...place("“We will pay,”"), kind: "body" },
    ],
  });
  const blocks = (kind: string) => [
    { ...place("It costs 5% in 2026."), kind },
    { ...place("“We will pay,”"), kind: "body" },
  ];
  expect(scoreBlocks(article, { id: "a", blocks: blocks("caption") }).tally).toEqual(tally(1, 1, 1));
  expect(scoreBlocks(article, { id: "a", blocks: blocks("body") }).tally).toEqual(tally(0, 0, 1));
  expect(scoreBlocks(article, { id: "a", blocks: blocks("credit") }).tally).toEqual(tally(0, 1, 1));
});

test("a phenomenon counts what is tagged with it, and traps that were sprung", () => {
  const article = gold({
    times: [{ ...place("Tuesday"), value: "2026-03-03", phenomena: [24] }],
    traps: [{ ...place("2026"), layer: "times", phenomena: [24, 23] }],
  });
  const times = [
    { ...place("Tuesday"), value: "2026-03-03" },
    { ...place("in 2026"), value: "2026" },
  ];
  const scores = scorePhenomena(article, { id: "a", times });
  expect(scores.get(24)).toEqual({ tally: tally(1, 2, 1), traps: 1, avoided: 0 });
  expect(scores.get(23)).toEqual({ tally: tally(0, 1, 0), traps: 1, avoided: 0 });
  expect(scores.has(1)).toBe(false);
});

describe("the committed figures", () => {
  const kept = toCommitted(2, new Map([["times", tally(9, 10, 10)]]));
  test.each([
    [tally(9, 10, 10), [], []],
    [tally(8, 10, 10), ["times"], []],
    [tally(10, 10, 10), [], ["times"]],
  ])("%j", (now, fallen, risen) => {
    expect(compare(kept, toCommitted(2, new Map([["times", now]])))).toEqual({ fallen, risen });
  });
  test("a layer that is gone has fallen", () => {
    expect(compare(kept, toCommitted(2, new Map()))).toEqual({ fallen: ["times"], risen: [] });
  });
});

test("a line that is no annotated article is named", () => {
  expect(() => readLines('{"id":"a"}\n{"id":"b","times":[{"start":-1,"end":2}]}', "x.jsonl")).toThrow(
    /^x\.jsonl, line 2/,
  );
});
