import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { clausesOf } from "./clauses";
import { isLocalEvent, isSingleAct } from "./single-acts";

const areSingle = (text: string): boolean[] =>
  clausesOf(read(text)).map((clause) => isSingleAct(clause, text.slice(clause.rest.start, clause.rest.end)));

describe("acts that one person or body alone can have done", () => {
  test.each([
    "Mara Velt won the mayoral race in Osterby.",
    "Mara Velt has signed the ferry law of Osterby.",
    "Mara Velt was elected mayor of Osterby.",
    "Mara Velt took over as director of the Osterby Port Authority.",
  ])("%s", (text) => {
    expect(areSingle(text)).toEqual([true]);
  });

  test.each([
    ["many can do it", "Mara Velt supported the ferry law of Osterby."],
    ["many can do it, with an auxiliary", "Mara Velt has discussed the ferry law of Osterby."],
    ["many can be it", "Mara Velt was praised for the ferry law of Osterby."],
    ["she was not alone", "Mara Velt signed the ferry law of Osterby together with Harlan Roe."],
    ["others did it too", "Mara Velt was also elected to the council of Osterby."],
    ["nobody says as what", "Mara Velt was chosen first over three ferry captains of Osterby."],
    ["it is told as a fight", "Mara Velt fired at the ferry captains of Osterby."],
    ["anybody may ask", "Mara Velt raised questions about the ferry law of Osterby."],
    [
      "it began a day like another",
      "Mara Velt started on Monday listening to the ferry captains of Osterby.",
    ],
    ["the verb is still to come", "Osterby Motors led by Harlan Roe have asked for a ferry."],
    ["the verb means something else", "Mara Velt fired back at the ferry captains of Osterby."],
    ["it only began", "Mara Velt set about persuading the ferry captains of Osterby."],
    ["the verb is of two words", "Mara Velt closed out her tour of the ferry towns of Osterby."],
    ["the verb alone says nothing", "Mara Velt took part in the ferry race of Osterby."],
  ])("not when %s: %s", (_, text) => {
    expect(areSingle(text)).toEqual([false]);
  });
});

describe("what happens once, at one place", () => {
  test.each([
    "A fire broke out in a mill in Norwick on Monday",
    "Three boats were seized in Norwick in May",
    "Mara Velt has opened a new ferry station in Norwick",
    "Mara Velt appeared on stage in Norwick",
  ])("%s", (told) => {
    expect(isLocalEvent(told)).toBe(true);
  });

  test.each([
    ["it goes on", "Prices rose in Norwick in May"],
    ["the form describes a thing", "The closed mill in Norwick belongs to Osterby"],
    ["it is how something looked", "Mara Velt appeared confident in Norwick"],
    ["it happened more than once", "Boats were repeatedly seized in Norwick"],
  ])("not when %s: %s", (_, told) => {
    expect(isLocalEvent(told)).toBe(false);
  });
});
