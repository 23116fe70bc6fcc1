import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { isToldDeed } from "./told-deed";

/** Whether the first clause of a sentence is a deed told so fully that only this one can be meant. */
const isTold = (sentence: string): boolean => {
  const published = { year: 2025, month: 3, day: 13 };
  const reading = readingOf(annotate(cutText({ text: `The story of Osterby\n\n${sentence}`, published })));
  const clause = reading.claims.find((claim) => claim.clause !== null)?.clause ?? null;
  return clause !== null && isToldDeed(reading, clause);
};

test.each([
  "Mara Velt met the families of 40 ferry captains in the town hall of Norwick on Monday.",
  "Mara Velt spent 40 million euros on two ferries for the harbour of Norwick in 2024.",
  "Mara Velt was escorted out of the town hall by Mayor Harlan Roe on Monday after the ferry debate.",
  "Mara Velt has refused to hear Mayor Harlan Roe and captain Tilda Brand before the ferry vote.",
])("%s", (sentence) => {
  expect(isTold(sentence)).toBe(true);
});

test.each([
  ["too little of its own", "Mara Velt visited Norwick on Monday."],
  ["nothing but a name", "Mara Velt visited the small grey ferry harbour of Norwick."],
  ["an opinion", "Mara Velt liked the families of 40 ferry captains in the town hall of Norwick."],
  ["words for a deed", "Mara Velt spent Monday telling the ferry captains of Norwick and Osterby to wait."],
  ["a figure of speech", "Mara Velt took part in the ferry debate of Norwick and Osterby on Monday."],
])("not with %s: %s", (_, sentence) => {
  expect(isTold(sentence)).toBe(false);
});
