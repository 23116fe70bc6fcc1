import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("seasons, which have other days on the other half of the world", () => {
  test.each([
    ["It closed last summer.", ["last summer=2021-SU?"]],
    ["It will open in the autumn.", ["the autumn=2022-FA?"]],
    ["It has rained since the spring.", ["the spring=2022-SP?"]],
    ["It burned in the winter of 2019.", ["the winter of 2019=2019-WI?"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it is a thing", "The mattress spring broke in the summer camp and the Winter Palace.", []],
    ["it is a fall", "She was hurt in the fall from the roof.", []],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
