import { expect, test } from "vitest";
import { lineOf } from "./sorted-lines";

const lines = "anchor:a\nboat:b\nboathouse:c\nrope:d";
const wordOf = (line: string): string => line.split(":")[0] ?? "";

test.each([
  ["anchor", "anchor:a"],
  ["boat", "boat:b"],
  ["boathouse", "boathouse:c"],
  ["rope", "rope:d"],
  ["boa", null],
  ["aft", null],
  ["sail", null],
  ["", null],
])("the line of %s", (word, line) => {
  expect(lineOf(lines, word, wordOf)).toBe(line);
});

test("no lines hold no word", () => {
  expect(lineOf("", "boat", wordOf)).toBeNull();
});
