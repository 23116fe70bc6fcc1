import { expect, test } from "vitest";
import { read } from "../../../annotate/testing-read";
import { draftsOf } from "../../draft-set";
import { readingOf } from "../../reading";
import { everyFamily, ferryPlan } from "../../sound-items.fixture";

/** The true statements with a date that are made of a sentence. */
const told = (sentence: string): readonly string[] => {
  const text = `Osterby council buys a ferry\n\n${ferryPlan}\n\n${sentence}\n\n${everyFamily}`;
  return draftsOf(readingOf(read(text, "2025-05-08")))
    .filter(({ item }) => item.rule === "true-false/date/true")
    .map(({ item }) => item.stem.replace(/^True or false\? (?:From the story “.*?”: )?/u, ""));
};

test("what happened is told with its date", () => {
  expect(told("The old ferry of Osterby was launched in 2019 by the Norwick shipyard.")).toEqual([
    "The old ferry of Osterby was launched in 2019 by the Norwick shipyard.",
  ]);
});

test.each([
  "The ferry poll of Osterby voters was conducted in March 2024 by the Norwick shipyard.",
  "The old ferry of Osterby was launched in 2019 when Mara Velt was two years old.",
])("what tells its date itself, or how something was found out, is not: %s", (sentence) => {
  expect(told(sentence)).toEqual([]);
});
