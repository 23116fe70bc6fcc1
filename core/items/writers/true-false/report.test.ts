import { describe, expect, test } from "vitest";
import { annotate } from "../../../annotate/annotate";
import { cutText } from "../../../text/cut";
import { readingOf } from "../../reading";
import { trueFalseReport } from "./report";

/** The statements that are made of what is reported in a sentence of a story with three speakers. */
const statements = (sentence: string): readonly string[] => {
  const text = `Osterby fights over its ferries\n\n${sentence}\n\nOsterby Mayor Mara Velt said that the ferries of Osterby carry every family of the islands.\n\nHarbour director Harlan Roe said that nobody needs four boats in winter. Mr. Roe showed a list of boats. Mrs. Velt did not read it.`;
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  return reading.claims
    .filter(({ span }) => span.start < text.indexOf("Osterby Mayor"))
    .flatMap((claim) => trueFalseReport.write(reading, claim, 0))
    .map(({ stem, key }) => `${key.text}: ${stem.slice("True or false? ".length)}`);
};

describe("what somebody is reported to have said", () => {
  test("is true of whom the article gives it to, and false of another speaker", () => {
    expect(statements("Mara Velt said that the old harbour of Osterby will be sold to Norwick.")).toEqual([
      "True: Mara Velt said that the old harbour of Osterby will be sold to Norwick.",
      "False: Harlan Roe said that the old harbour of Osterby will be sold to Norwick.",
    ]);
  });

  test.each([
    [
      "the speaker's own pronoun",
      "Mr. Harlan Roe said that he would sell the old harbour of Osterby to Norwick.",
    ],
    [
      "a dash",
      "Mara Velt said that the old harbour of Osterby will be sold to Norwick – the dearest of all towns.",
    ],
    [
      "the speaker's own name",
      "Mr. Harlan Roe said that Harlan Roe is the friend of the old harbour of Osterby.",
    ],
    ["another's pronoun", "Mr. Harlan Roe said that her plan for the old harbour of Osterby is no plan."],
    ["nobody known who was told", "Mara Velt told them that the old harbour of Osterby will be sold."],
    ["nobody known who did it", "Mara Velt said they will sell the old harbour of Osterby to Norwick."],
    ["a report of nothing", "Mara Velt said that it means the old harbour of Osterby will be sold."],
  ])("is not stated with %s", (_, sentence) => {
    expect(statements(sentence)).toEqual([]);
  });

  test("is stated without the reporter's own words behind it", () => {
    const sentence =
      "Mara Velt said that the sale would not “save the old harbour of Osterby,” while the baker Ida Kern began a list of names.";
    expect(statements(sentence)).toContain(
      "True: Mara Velt said that the sale would not “save the old harbour of Osterby.”",
    );
  });
});
