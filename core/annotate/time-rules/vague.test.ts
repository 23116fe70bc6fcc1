import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("past, present and future without a date", () => {
  test.each([
    ["She now works there and was recently ill.", ["now=PRESENT_REF?", "recently=PAST_REF?"]],
    ["In the near future it may rain.", ["the near future=FUTURE_REF?"]],
    [
      "These days it is shut for the time being.",
      ["These days=PRESENT_REF?", "for the time being=PRESENT_REF?"],
    ],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it is of something", "He is a future king, and the future of trade is open.", []],
    ["it gives a reason", "Now that she is ill, he waits.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
