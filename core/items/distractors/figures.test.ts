import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { figureStyle, shownValue } from "../wording/figure-label";
import { countedUpTo, grainOf, otherFigures } from "./figures";

/** The four answers to a text's first figure, the key with a star; its other figures are siblings, or stand in the question. */
function answers(text: string, shown: number, rank: number, article: "a" | "an" | null = null): string {
  const [key, ...others] = read(text).quantities;
  const style = key === undefined ? null : figureStyle(text, key);
  if (key === undefined || style === null) return "none";
  const siblings = others.slice(shown);
  const { options, keyRank } = otherFigures(key, style, siblings, others.slice(0, shown), rank, article);
  const all = options.map((option) => option.text);
  return [...all.slice(0, keyRank), `*${String(shownValue(style))}`, ...all.slice(keyRank)].join(" | ");
}

test.each([
  // As round as the key, so that it is not the one round number.
  ["The town paid $200,000.", 1, "$150,000 | *200000 | $250,000 | $300,000"],
  ["The town lost 100 boats.", 0, "*100 | 120 | 140 | 160"],
  ["The town lost 447 boats.", 2, "295 | 371 | *447 | 523"],
  ["The wall is 5.95 metres high.", 1, "4.94 metres | *5.95 | 6.96 metres | 7.97 metres"],
  // No thousand millions.
  ["The town lost $915 million.", 1, "$603 million | $759 million | *915 | none"],
  // No share of a hundred or more, no half a boat.
  ["Only 87 percent came.", 0, "57 percent | 72 percent | *87 | none"],
  ["Four boats sank.", 1, "Three | *4 | Five | Six"],
])("%s", (text, rank, expected) => {
  const found = answers(text, 0, rank);
  // Nothing fits above the key: it stands last.
  if (expected.endsWith("none")) expect(found).toMatch(/\*(?:87|915)$/u);
  else expect(found).toBe(expected);
});

test("the article's other figures come first, written as the key is", () => {
  expect(answers("The town kept 72 percent. Nearly 85 percent came and 60 percent went.", 0, 1)).toBe(
    "60 percent | *72 | 85 percent | 98 percent",
  );
});

test("a part stays smaller than the whole that the question shows", () => {
  const found = answers("They asked 447 voters of 500 voters.", 1, 0);
  expect(found).toMatch(/\*447$/u);
});

test("figures too far off to be chosen by anybody are left out", () => {
  expect(answers("The town lost 100 boats. Norwick has 9,000 boats.", 0, 1)).not.toContain("9,000");
});

test("of a body whose size everybody knows, no answer is larger", () => {
  const found = answers("In Velland, 88 senators voted.", 0, 0);
  expect(found).toMatch(/\*88$/u);
});

test("of two figures far from the key no more than one is an answer", () => {
  const found = answers(
    "Of it 33 percent came, 62 percent went, 74 percent stayed and 36 percent slept.",
    0,
    1,
  );
  expect(found).toContain("62 percent");
  expect(found).not.toContain("74 percent");
});

test("no answer lies right beside a figure that the question shows", () => {
  // Three steps of 0.9 from 5.5 are less than 8.2 by a hair of rounding.
  expect(answers("Output rose from €5.5bn to €8.2bn.", 1, 0)).toBe("€4.6bn | *5.5 | €6.4bn | €7.3bn");
  expect(answers("A share of 45.8 percent is more than 35.9 percent.", 1, 1)).not.toMatch(/\b3\d\.\d/u);
});

test.each([
  ["It costs $5.95.", "$4.95 | *5.95 | $6.95 | $7.95"],
  ["It costs Rs 299.", "Rs 249 | *299 | Rs 349 | Rs 399"],
  // Nobody sells for such a sum: any other is as good.
  ["It costs $5.13.", "$4.26 | *5.13 | $6.00 | $6.87"],
])("prices keep their ending: %s", (text, expected) => {
  expect(answers(text, 0, 1)).toBe(expected);
});

test.each([
  ["no eight behind “a”", "The town made a £7m bid.", "a", "£5m | £6m | *7 | £9m"],
  ["no eighteen behind “a”", "There was a 15% fall.", "a", "10% | *15 | 20% | 25%"],
  [
    "eighty and eight thousand begin with a vowel too",
    "It was a £70m bid.",
    "a",
    "£60m | *70 | £90m | £100m",
  ],
  ["nothing else goes with “an 11% fall”", "There was an 11% fall.", "an", "*11"],
  ["a hundred and ten does not", "There was a £110m bid.", "a", "£90m | *110 | £130m | £150m"],
] as const)("behind an article: %s", (_, text, article, expected) => {
  expect(
    answers(
      text,
      0,
      expected.split(" | ").findIndex((one) => one.startsWith("*")),
      article,
    ),
  ).toBe(expected);
});

/** The answers to a text's first figure, which is a share in it. */
function rates(text: string, rank: number): string {
  const [key] = read(text).quantities;
  const style = key === undefined ? null : figureStyle(text, key);
  if (key === undefined || style === null) return "none";
  const { options } = otherFigures(key, style, [], [], rank, null, grainOf(text, style));
  return options.map((option) => option.text).join(" | ");
}

test.each([
  ["Interest rates in Velland stay at 4.75%.", "4.00% | 5.50% | 6.25%"],
  ["The base rate in Velland stays at 5.5%.", "4.5% | 6.5% | 7.5%"],
  ["Interest rates in Velland average 4.71%.", "3.91% | 5.51% | 6.31%"],
  ["The birth rate in Velland stays at 4.75%.", "3.94% | 5.56% | 6.37%"],
])("rates that a bank sets go in quarter points: %s", (text, expected) => {
  expect(rates(text, 1)).toBe(expected);
});

test.each([
  ["Norwick won for the eighth time in ______ games.", [8]],
  ["Norwick suffered a third defeat in ______ games.", [3]],
  ["It was the 12th sinking in the last ______ years.", [12]],
  ["Norwick won eight of ______ games.", []],
  ["The harbour has ______ ferries, and the third is old.", []],
])("%s", (words, expected) => expect(countedUpTo(words).map(({ low }) => low)).toEqual(expected));
