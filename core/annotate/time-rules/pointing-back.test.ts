import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("words that point back to what was named before, shown and never asked", () => {
  test.each([
    [
      "He met her in 2015. Later that year she left. The following year he followed.",
      ["2015=2015", "Later that year=2015?", "The following year=2016?"],
    ],
    ["The mayor spoke on Monday. The next day she left.", ["Monday=2022-03-28", "The next day=2022-03-29?"]],
    ["The shares fell on Monday and ended the day at 5,210.", ["Monday=2022-03-28", "the day=2022-03-28?"]],
    ["It rained in May. That month the dam broke.", ["May=2021-05", "That month=2021-05?"]],
    [
      "Sales rose last month, up from the same month a year ago.",
      ["last month=2022-02", "the same month a year ago=2021-02?"],
    ],
    ["Most shops closed over the weekend.", ["the weekend=2022-W12-WE?"]],
    ["Sales fell for the year.", ["the year=2022?"]],
    [
      "The index fell on Tuesday from the previous Friday.",
      ["Tuesday=2022-03-29", "the previous Friday=2022-03-25?"],
    ],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["the words say which day themselves", "She remembers the day the ferry sank.", []],
    ["it is a phrase", "At the end of the day it is the time of year that counts.", []],
    ["the year is named", "The year 2000 came, and the year after the war was hard.", ["2000=2000?"]],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
