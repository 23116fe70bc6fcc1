import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("quarters of the calendar and of business reports", () => {
  test.each([
    ["Penn Lines reported a third-quarter loss.", ["third-quarter=2021-Q3?"]],
    ["Its fiscal first quarter was poor.", ["fiscal first quarter=2022-Q1"]],
    ["It won back the money of the 1988 second quarter.", ["the 1988 second quarter=1988-Q2"]],
    ["This year's first quarter was poor.", ["This year's first quarter=2022-Q1"]],
    [
      "Profit rose in the third quarter. In the quarter, costs fell.",
      ["the third quarter=2021-Q3", "the quarter=2021-Q3?"],
    ],
    [
      "Profit rose in the third quarter. A year earlier it had lost $3 million.",
      ["the third quarter=2021-Q3", "A year earlier=2020-Q3?"],
    ],
    [
      "Sales rose in the third quarter from $3 million a year ago.",
      ["the third quarter=2021-Q3", "a year ago=2020-Q3/APPROX?"],
    ],
    [
      "Sales rose in the third quarter against the year-ago period.",
      ["the third quarter=2021-Q3", "the year-ago period=2020-Q3?"],
    ],
    ["In the quarter ended Sept. 30 it grew.", ["the quarter=2021-Q3", "Sept. 30=2021-09-30"]],
    ["A year earlier it had lost $3 million.", ["A year earlier=2021?"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it is a part of a town", "The old quarter of the city burned.", []],
    ["it is a fraction", "She paid a quarter of the price and three-quarters of the rent.", []],
    ["it is a part of a match", "A third-quarter touchdown won it in the second half.", []],
    [
      "the quarter compared with is not the article's own",
      "The third quarter beat the year-ago quarter. The quarter was warm.",
      ["third quarter=2021-Q3", "the year-ago quarter=2020-Q3?", "The quarter=2021-Q3?"],
    ],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
