import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("lengths of time", () => {
  test.each([
    ["It took two more weeks and eight trading days.", ["two more weeks=P2W?", "eight trading days=P8D?"]],
    ["It will last two to three weeks.", ["two to three weeks=P2W?"]],
    ["She waited for years.", ["years=PXY?"]],
    ["The weeks ahead are hard.", ["weeks ahead=PXW?"]],
    ["A 45-minute film was shown.", ["45-minute=PT45M?"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it is an age", "The 12-year-old boat and the girl, 9 years old, were safe.", []],
    ["it is an order", "Wait a second; a quarter of it is three-quarters done.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
