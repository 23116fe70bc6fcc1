import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("ranges, each end with its own value", () => {
  test.each([
    ["The fair ran from 3 to 7 March.", ["3 to 7 March=2022-03-03/2022-03-07"]],
    ["The fair ran 28 December to 3 January 2022.", ["28 December to 3 January 2022=2021-12-28/2022-01-03"]],
    [
      "The fair ran from January 23 through March 9.",
      ["from January 23 through March 9=2022-01-23/2022-03-09"],
    ],
    ["It closed from June to August 2019.", ["from June to August 2019=2019-06/2019-08"]],
    ["Her first books (1892–94) are lost.", ["1892–94=1892/1894"]],
    ["She ruled from 1715 until 1774.", ["from 1715 until 1774=1715/1774"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["a figure follows", "Sales fell from March 3 to 7 percent.", ["March 3=2022-03-03"]],
    ["two months are listed", "It rained in March and in May.", ["March=2022-03", "May=2021-05"]],
    ["the second year is the earlier", "The numbers 2018-2014 are on the door.", []],
    ["it is a telephone number", "Call 2020-15-33.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
