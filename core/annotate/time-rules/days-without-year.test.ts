import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("days that leave out their year", () => {
  test.each([
    ["The parent firm asked it to respond by April 20.", ["April 20=2022-04-20"]],
    ["The deadline was extended to May 16.", ["May 16=2022-05-16"]],
    ["It was closed on Friday, 29 October.", ["Friday, 29 October=2021-10-29"]],
    ["He was shot last Oct. 23.", ["last Oct. 23=2021-10-23"]],
    ["It was shut on Christmas Day.", ["Christmas Day=2021-12-25"]],
    [
      "They met last Thanksgiving and on Good Friday.",
      ["last Thanksgiving=2021-11-25?", "Good Friday=2021-04-02?"],
    ],
    ["Voters chose on Election Day 2020.", ["Election Day 2020=2020-11-03?"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["tense and nearness do not agree", "It sank on April 20.", ["April 20=2022-04-20?"]],
    [
      "weekday and date do not agree",
      "It was closed on Friday, 28 October.",
      ["Friday, 28 October=2022-10-28?"],
    ],
    ["the day does not exist", "It sank on 31 June and on Feb. 30.", []],
    [
      "it is of a noun",
      "The deadly March 5 fire spread to the May 9 parade.",
      ["March 5=2022-03-05?", "May 9=2022-05-09?"],
    ],
    [
      "it is a number",
      "It fell in March 5 percent and in May 1.5 million.",
      ["March=2022-03", "May=2021-05"],
    ],
    [
      "it is the feast",
      "He calls Christmas a sham and A Very Odell Christmas a film of the Christmas market.",
      [],
    ],
    ["it is only near the day", "He left before Christmas.", ["Christmas=2021-12-25?"]],
    ["the holiday is a parade", "The Thanksgiving parade was long.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
