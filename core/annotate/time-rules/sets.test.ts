import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("times that come again", () => {
  test.each([
    ["Every Monday she runs; on Sundays she rests.", ["Every Monday=XXXX-WXX-1?", "on Sundays=XXXX-WXX-7?"]],
    ["She sails each July and every summer.", ["each July=XXXX-07?", "every summer=XXXX-SU?"]],
    [
      "It meets every two years, every other week and daily.",
      ["every two years=P2Y?", "every other week=P2W?", "daily=P1D?"],
    ],
    ["It is paid annually.", ["annually=P1Y?"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it is the name of a paper", "The Daily Mirror and the Weekly Standard said so.", []],
    ["it ends the name of a paper", "She told NW Weekly that it holds.", []],
    ["it is somebody’s name", "Daily et al. found it.", []],
    ["each is of something else", "Each dayroom has a lamp for each of them.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
