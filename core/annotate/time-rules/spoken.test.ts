import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("years and hours as they are spoken", () => {
  test.each([
    ["In nineteen ninety-one the bridge fell.", ["nineteen ninety-one=1991"]],
    ["The works began in twenty oh-five.", ["twenty oh-five=2005"]],
    ["They feared the year two thousand.", ["the year two thousand=2000"]],
    ["The gates close at half past five.", ["half past five=2022-03-31T17:30?"]],
    ["The last call is at a quarter to one.", ["a quarter to one=2022-03-31T12:45?"]],
    ["It was lit at five in the morning.", ["five in the morning=2022-03-31T05:00?"]],
    ["They met at twelve o’clock.", ["twelve o’clock=2022-03-31T12:00?"]],
    [
      "It left at twenty-five to seven in the evening.",
      ["twenty-five to seven in the evening=2022-03-31T18:35?"],
    ],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ["it counts things", "He sold nineteen ninety-cent stamps and twenty forty-foot containers."],
    ["it counts things behind a preposition", "She swam in twenty forty metre lanes."],
    ["it is a range", "It will take from five to ten days, or ten to twelve."],
    ["it is one of several", "She drank one in the morning and two in the evening."],
    ["it is a part", "He ate a quarter to half of it."],
  ])("not read when %s: %s", (_reason, text) => {
    expect(timesOf(text).filter((time) => /=\d{4}.*[:T]|=\d{4}$/u.test(time))).toEqual([]);
  });
});
