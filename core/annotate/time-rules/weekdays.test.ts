import { describe, expect, test } from "vitest";
import { timesOf } from "../testing-read";

describe("weekdays by the tense of their clause", () => {
  test.each([
    ["The union has scheduled a rally Saturday.", ["Saturday=2022-04-02"]],
    ["Mr Odell is to travel to Porto on Friday.", ["Friday=2022-04-01"]],
    ["The permit had been due to expire Friday.", ["Friday=2022-03-25"]],
    ["Ana Ruiz and Tom Odell meet Monday.", ["Monday=2022-04-04"]],
    ["On Tuesday, islanders vote in Norwick.", ["Tuesday=2022-04-05"]],
    ["Islanders changed their vote on Tuesday.", ["Tuesday=2022-03-29"]],
    ["It stayed below its record high set on Tuesday.", ["Tuesday=2022-03-29"]],
    ["The train is expected on Sunday.", ["Sunday=2022-04-03"]],
    ["The mayor asked them to answer by Monday.", ["Monday=2022-04-04"]],
    ["She left on Monday night.", ["Monday night=2022-03-28TNI"]],
  ])("%s", (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    [
      "it is of a noun",
      "He spoke at a Friday meeting about Wednesday's ruling.",
      ["Friday=2022-03-25?", "Wednesday=2022-03-30?"],
    ],
    ["it has a name of its own", "The race went on until Super Tuesday.", []],
    ["it comes again and again", "On Sundays she rests.", ["On Sundays=XXXX-WXX-7?"]],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
