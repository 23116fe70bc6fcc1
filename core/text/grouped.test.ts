import { expect, test } from "vitest";
import { grouped } from "./grouped";

test.each([
  ["nothing", [], []],
  [
    "groups in the order of their first members",
    ["pear", "apple", "plum", "fig", "avocado"],
    [
      ["p", ["pear", "plum"]],
      ["a", ["apple", "avocado"]],
      ["f", ["fig"]],
    ],
  ],
  ["a member that comes twice", ["fig", "fig"], [["f", ["fig", "fig"]]]],
  ["no member of every object", ["constructor"], [["c", ["constructor"]]]],
])("%s", (_what, words, groups) => {
  expect([...grouped(words, (word) => word.charAt(0))]).toEqual(groups);
});
