import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import type { Item } from "./item";
import { clash, gistOf } from "./leaks";
import { readingOf } from "./reading";

const reading = readingOf(
  annotate(
    cutText({
      text: `Mayor Mara Velt of Osterby met Harlan Roe, the director of the harbour.

The ferry company joined the harbour union in May 2024. The union grew from five to nine members in May 2024.`,
      published: { year: 2025, month: 5, day: 8 },
    }),
  ),
);

const item = (kind: Item["kind"], stem: string, key: string): Item => ({
  kind,
  stem,
  options: [{ text: key, isKey: true, why: "" }],
  key,
  evidence: [],
  rationale: "",
  claim: { kind: kind === "which-date" ? "dating" : "attribution", start: 0, end: 1, tier: "A" },
  level: 1,
  rule: kind,
});

const said = (words: string, key = "Mara Velt"): Item => item("who-said", `Who said: “${words}”?`, key);
const clashes = (one: Item, other: Item): string | null =>
  clash({ ...gistOf(one, reading), facts: [1] }, { ...gistOf(other, reading), facts: [2] });

const tax = said("The council owns the tax on ferries and the bank keeps the money for a new bridge");

test.each([
  [
    "nearly the same of one person",
    said("The tax on ferries that the council sets is dear to poor families"),
    true,
  ],
  [
    "nearly the same of somebody else",
    said("The tax on ferries that the council sets is dear to poor families", "Harlan Roe"),
    false,
  ],
  ["another matter of one person", said("The harbour needs a deeper channel before the winter"), false],
  ["a word in common", said("The council needs a deeper channel before the winter"), false],
])("two questions about words: %s", (_, other, isTold) => {
  expect(clashes(tax, other)).toBe(
    isTold ? "Two questions ask about nearly the same words of one person." : null,
  );
});

const joined = (key: string): Item =>
  item("which-date", "When did this happen? The ferry company joined the harbour union.", key);

test.each([
  [
    "the month, with a word of it",
    joined("May 2024"),
    "The union grew from ______ members in May 2024.",
    true,
  ],
  ["the month, of something else", joined("May 2024"), "Osterby had ______ guests in May 2024.", false],
  ["another month", joined("May 2024"), "The union grew from ______ members in June 2024.", false],
  ["the year", joined("2024"), "The union grew from ______ members in 2024.", false],
  [
    "the day of the paper",
    joined("8 May 2025"),
    "As reported on 8 May 2025, which figure belongs in the gap? The union has ______ members.",
    false,
  ],
])("a question that shows %s of another", (_, when, stem, isTold) => {
  const figure = item("which-figure", stem, "nine");
  expect(clashes(when, figure)).toBe(isTold ? "One question shows the day that another asks for." : null);
  expect(clashes(figure, when)).toBe(isTold ? "One question shows the day that another asks for." : null);
});
