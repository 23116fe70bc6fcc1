import { describe, expect, test } from "vitest";
import { danglingWord, genderAsked } from "./pointers";

const names = {
  people: [
    { name: "Mara Velt", gender: "f" as const },
    { name: "Harlan Roe", gender: "m" as const },
  ],
  others: ["Osterby", "Norwick Motors"],
};

describe("a stem that points at something it does not name", () => {
  test.each([
    ["also", "Who said that Mara Velt also supported the ferry?", "also"],
    [
      "another's pronoun",
      "Who said that the visit of Mara Velt would not change his plans for Osterby?",
      "his",
    ],
    [
      "a thing known by its year only",
      "Who said that Mara Velt supported the invasion in 2003?",
      "the invasion",
    ],
    ["a bare thing behind an adjective", "Who said that the political fight hurts Osterby?", "the fight"],
    ["that market", "Who said that Norwick Motors spends most in that market?", "that market"],
    ["the comments", "Who made the comments during a visit to Osterby?", "the comments"],
    ["the same thing", "Who said that the same thing happens in Osterby?", "same thing"],
    ["that year", "Who said that Norwick Motors grew in that year?", "that year"],
    ["that thing", "Who withdrew that bill before Osterby voted?", "that bill"],
    [
      "a possessive behind that",
      "Who said that Mara Velt will leave before that city's election?",
      "that city's",
    ],
    ["did so", "Who said that Norwick Motors did so in May?", "so"],
    ["there", "Who said that Norwick Motors will build a factory there?", "there"],
    [
      "involvement in nothing",
      "Who said that there was no proof of Harlan Roe’s involvement?",
      "involvement",
    ],
    ["these", "Who said that Osterby needs these bridges?", "these"],
  ])("%s", (_, stem, word) => {
    expect(danglingWord(stem, names, null)).toBe(word);
  });
});

describe("a stem that stands alone", () => {
  test.each([
    ["a pronoun behind its name", "Who said that Mara Velt would open her new shop in Osterby?", null],
    ["there is", "Who said that there is room for a second ferry to Osterby?", null],
    ["such as", "Who said that fish such as herring come back to Osterby?", null],
    ["that opens what was said", "Who said that Osterby’s harbour needs a new wall?", null],
    ["a relative that", "Who praised the plan that Osterby approved in May?", null],
    ["involvement in something", "Who spoke of Harlan Roe’s involvement in the Osterby ferry?", null],
    ["a fixed frame", "Which news organisation does the article cite for Mara Velt’s remarks?", null],
    ["“she” for whoever is asked for", "Who said that she would run for mayor of Osterby?", "f" as const],
  ])("%s", (_, stem, bound) => {
    expect(danglingWord(stem, names, bound)).toBeNull();
  });
});

test.each([
  ["Who said that she would run for mayor?", "f"],
  ["Who told the council that his plan was ready?", "m"],
  ["Who said: “He will come”?", null],
  ["True or false? Mara Velt said that she would run.", null],
  ["Who opened a shop in Osterby?", null],
])("the gender that %j gives whoever is asked for", (stem, gender) => {
  expect(genderAsked(stem)).toBe(gender);
});
