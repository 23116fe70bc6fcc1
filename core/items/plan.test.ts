import { expect, test } from "vitest";
import { lackOf, quotas, wantedOf } from "./plan";

const dates = quotas.find(({ kinds }) => kinds.includes("which-date"));

test.each([
  [1, "1 more question about a date was planned."],
  [2, "2 more questions about dates were planned."],
  [11, "11 more questions about dates were planned."],
])("%i missing", (lack, sentence) => {
  expect(dates === undefined ? null : lackOf(dates, lack)).toBe(sentence);
});

test("one is never named as several", () => {
  for (const quota of quotas)
    expect(lackOf(quota, 1)).not.toMatch(/^1 more (?:questions|quotations|true-or-false statements)\b/u);
});

test.each([1, 5, 12, 13, 40])("what is wanted of each group adds up to %i", (size) => {
  expect(wantedOf(size).reduce((sum, count) => sum + count, 0)).toBe(size);
});
