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
    ["The ferry was open from May 2 and sank Monday.", ["May 2=2022-05-02?", "Monday=2022-03-28"]],
    ["Voters who on Sunday cast it aside went home.", ["Sunday=2022-03-27"]],
    ["Penn spoke ahead of her third rally on Monday in Norwick.", ["Monday=2022-03-28"]],
    ["Penn noted that Saturday would have been her birthday.", ["Saturday=2022-03-26"]],
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
    [
      "it may lie before or ahead of the paper",
      "The mayor asked them to answer by Monday.",
      ["Monday=2022-04-04?"],
    ],
    ["it is told of then", "Penn said she would light the bridge on Monday.", ["Monday=2022-04-04?"]],
    ["it was planned then", "Penn was set to open it Tuesday in Norwick.", ["Tuesday=2022-04-05?"]],
    [
      "what will be may be remembered",
      "Scenes from the rally in Norwick Tuesday will stay with her.",
      ["Tuesday=2022-04-05?"],
    ],
    ["it has a name of its own", "The race went on until Super Tuesday.", []],
    ["it comes again and again", "On Sundays she rests.", ["On Sundays=XXXX-WXX-7?"]],
  ] as const)("not read, or left open, when %s: %s", (_reason, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
