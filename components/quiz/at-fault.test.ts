import { expect, test } from "vitest";
import { isAtFault } from "./at-fault";

test.each<[string | undefined, string[], boolean[]]>([
  ["unclear-number", ["a dozen or so"], [true]],
  ["unclear-date", ["31", "February", "2025"], [true, true, true]],
  ["incomplete-answer", ["3", "", "2025"], [false, true, false]],
  ["incomplete-answer", [" "], [true]],
  ["chosen-twice", ["1", "0", "1"], [true, false, true]],
  // What has nothing to do with what was typed.
  ["too-fast", ["3", ""], [false, false]],
  ["storage-full", ["3"], [false]],
  ["constructor", ["3"], [false]],
  [undefined, ["", ""], [false, false]],
])("refused with %s, of %j", (code, typed, expected) => {
  expect(typed.map((_, at) => isAtFault(code, typed, at))).toEqual(expected);
});
