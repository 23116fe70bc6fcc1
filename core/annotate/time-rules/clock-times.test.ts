import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("times of day", () => {
  test.each([
    ["The bridge opened at 10 a.m. EST on Tuesday.", ["10 a.m. EST on Tuesday=2022-03-29T10:00-05:00"]],
    ["The doors will open Tuesday at 6:30 pm.", ["Tuesday at 6:30 pm=2022-04-05T18:30"]],
    ["It began at noon Saturday.", ["noon Saturday=2022-03-26T12:00"]],
    ["It sank at 4 in the morning.", ["4 in the morning=2022-03-31T04:00?"]],
    ["It ended at 16:08 UTC.", ["16:08 UTC=2022-03-31T16:08Z?"]],
    ["It snowed overnight.", ["overnight=2022-03-30TNI"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it is a score or a verse", "They won 3:15, as in Ruth 3:16.", []],
    ["the hour does not exist", "It left at 25:10 or at 13 a.m. again.", []],
    ["it is a result on the clock", "She ran it in 3:07:35.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
