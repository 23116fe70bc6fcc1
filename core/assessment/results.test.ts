import { expect, test } from "vitest";
import { nextOpen } from "./results";

const items = (answered: string) =>
  Array.from(answered, (mark, at) => ({ number: at + 1, response: mark === "x" ? {} : null }));

test.each([
  ["-----", 0, 1],
  ["x----", 0, 2],
  ["--x--", 2, 4],
  ["--xxx", 2, 1],
  ["xxxxx", 3, null],
  ["xx-xx", 3, null],
  ["-xxxx", 5, 1],
  ["", 0, null],
])("after question %2$i of %1$s comes %3$s", (answered, number, expected) => {
  expect(nextOpen(items(answered), number)).toBe(expected);
});
