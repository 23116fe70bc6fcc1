import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { triedOf } from "../draft-set";
import { pertinenceOf } from "../pertinence";
import { readingOf } from "../reading";

const lead = `Ferry plan of Osterby

Osterby Mayor Mara Velt presented the ferry plan of Osterby on Monday. In 2024, the Osterby Port Authority paid $4.5 million for the Norwick ferry.`;

/** Enough of one story that its last lines stand far down. */
const middle = Array.from(
  { length: 9 },
  (_, place) =>
    `Mara Velt spoke of the ferry plan on ${["Monday", "Tuesday", "Friday"][place % 3] ?? ""} and showed a list of the harbours of Osterby. The Osterby Port Authority answered with a letter about pier ${["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][place] ?? ""}.`,
);

/** The sound questions about figures of paragraphs, each with the mark of what a set takes first: "own" or "passing". */
const asked = (...paragraphs: readonly string[]): string => {
  const text = paragraphs.join("\n\n");
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  return triedOf(reading)
    .filter(({ item, fault }) => fault === null && item.claim.kind === "figure")
    .map(({ item }) => `${pertinenceOf(item, reading) > 0 ? "own" : "passing"} ${item.kind}: ${item.stem}`)
    .join("\n");
};

/** With words that stand in the middle of the story, and with words that close it. */
const inside = (words: string) => asked(lead, ...middle.slice(0, 4), words, ...middle.slice(4));
const behind = (words: string) => asked(lead, ...middle, words);

test("what a story begins with is taken first", () => {
  expect(behind("The harbours wait.")).toMatch(/^own which-figure: .*Norwick ferry/mu);
});

test("a figure of what the story does not turn on is asked in passing", () => {
  expect(inside("In 2019, the Tarnby Zoo bought 1,200 penguins for its new pond.")).toMatch(
    /^passing which-figure: .*penguins/mu,
  );
});

test("the name of a person alone ties nothing to the beginning of a long story", () => {
  expect(inside("In 2019, Mara Velt bought 1,200 penguins for a zoo in Tarnby.")).toMatch(
    /^passing which-figure: .*penguins/mu,
  );
});

test("the name of the body that a story is about ties nothing either", () => {
  expect(inside("In 2019, the Osterby Port Authority bought 1,200 lamps for its offices.")).toMatch(
    /^passing which-figure: .*lamps/mu,
  );
});

const lamps = "In 2019, the Osterby Port Authority bought 1,200 lamps for the ferry harbours.";

test("a figure of what the story is about is its own in the middle of it, to be chosen and not to be typed", () => {
  expect(inside(lamps)).toMatch(/^own which-figure: [^\n]*lamps/mu);
  expect(inside(lamps)).not.toMatch(/figure-entry: [^\n]*lamps/u);
});

test("a figure that closes a story is told in passing", () => {
  expect(behind(lamps)).toMatch(/^passing which-figure: [^\n]*lamps/mu);
});

test("a figure that a story comes back to is its own, wherever it stands", () => {
  const again = `${lamps} The 1,200 lamps for the ferry harbours are still there.`;
  expect(asked(lead, ...middle.slice(0, 4), lamps, ...middle.slice(4), again)).toMatch(
    /^own figure-entry: [^\n]*lamps/mu,
  );
});

const since = "The Osterby Port Authority has bought 1,200 lamps since May 2024";

test.each([
  [
    "set against that of another year",
    `${since}, according to Mara Velt, compared to 900 lamps in 2018.`,
    true,
  ],
  ["set against nothing", `${since}, according to Mara Velt.`, false],
  [
    "set against one without a time",
    `${since}, according to Mara Velt, compared to 900 lamps for the quay.`,
    false,
  ],
  ["set against another that nobody is named for", `${since}, compared to 900 lamps in 2018.`, false],
])("a figure %s, in the last lines of a story", (_, words, isOwn) => {
  expect(/^own which-figure: .*lamps/mu.test(behind(words))).toBe(isOwn);
});

/** A story of gifts, long enough that its figures are a list. */
const gifts = (words: string): string => {
  const names = [
    "Mara Velt",
    "Harlan Roe",
    "Ana Ruiz",
    "Ben Okri",
    "Sol Tarn",
    "Ida Brand",
    "Per Holm",
    "Eva Lind",
    "Jon Falk",
  ];
  const given = names.map(
    (name, place) =>
      `${name} of Osterby wrote to the Velland Arts League in May. ${name} gave it $${String(41 + place * 7)},000 in 2024.`,
  );
  return asked(
    "Donors of the Velland Arts League paid for the new theatre in Osterby, records showed on Monday.",
    ...given.slice(0, 4),
    words,
    ...given.slice(4),
  );
};

test("of a list of figures, one is the story’s own only for what it begins with", () => {
  expect(gifts("In 2024, Tarnby Motors gave $95,000 for a boat race in Norwick.")).toMatch(
    /^passing which-figure: .*boat race/mu,
  );
  expect(gifts("In 2024, donors in Norwick gave $95,000 for the theatre in Osterby.")).toMatch(
    /^own which-figure: .*the theatre/mu,
  );
});
