import { expect, test } from "vitest";
import { read } from "./testing-read";

/** The days that a story of 10 November 2025 tells, null of those that nobody can know. */
const days = (text: string): readonly (string | null)[] =>
  read(`Osterby hears of the ferry\n\n${text}`, "2025-11-10").times.map(({ interval }) => {
    const from = interval?.from ?? null;
    return from === null ? null : [from.year, from.month, from.day].join("-");
  });

test.each([
  [
    "a month told of an earlier year",
    "The ferry burned in July 2021. Mara Velt left Osterby on July 8.",
    ["2021-7-1", null],
  ],
  [
    "the same month told of this year too",
    "The ferry burned in July 2021 and in July 2025. Mara Velt left Osterby on July 8.",
    ["2021-7-1", "2025-7-1", "2025-7-8"],
  ],
  [
    "another month of an earlier year",
    "The ferry burned in May 2021. Mara Velt left Osterby on July 8.",
    ["2021-5-1", "2025-7-8"],
  ],
  [
    "a weekday beside it",
    "The ferry burned in July 2021. Mara Velt left Osterby on Tuesday, July 8.",
    ["2021-7-1", "2025-7-8"],
  ],
  [
    "an earlier year in front of the month",
    "They spoke of the 2021 July unrest. Mara Velt left Osterby on July 8.",
    [null, null, null],
  ],
  [
    "an earlier year told behind it",
    "Mara Velt left Osterby on July 8. The ferry burned in July 2021.",
    ["2025-7-8", "2021-7-1"],
  ],
])("a day without its year, with %s", (_, text, expected) => {
  expect(days(text)).toEqual(expected);
});
