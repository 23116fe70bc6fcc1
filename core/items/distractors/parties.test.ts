import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { deniedIn, isOfOtherParty, knownPartiesOf, partiesIn, partiesOf } from "./parties";

describe("parties that words name", () => {
  test.each([
    ["don’t let the Tories wreck it again", ["Conservatives"]],
    ["a Conservative government would bring a reform", ["Conservatives"]],
    ["the Harbour Party will fall", ["Harbour Party"]],
    ["Liberal Democrat plans", ["Liberal Democrats"]],
    ["conservative families and a liberal town in labour", []],
    ["a democratic vote of the republic", []],
  ])("%s", (words, expected) => {
    expect([...partiesIn(words)]).toEqual(expected);
  });
});

describe("whose party the article tells", () => {
  const reading = readingOf(
    annotate(
      cutText({
        text: `Harbour Party leader Mara Velt met Republican senator Harlan Roe in Norwick on Monday.

Sen. Tilda Brand (D-Ohio) said the ferry was late. Labour’s Ole Dahl laughed. Ida Kern, a Republican, said the ferry was early.

Ruth Calder, the daughter of a Labour minister, said nothing. Leo Marsh, Republican of Ohio, and Senator Sten Lind (D) slept. Vera Holm, R-Utah, woke. Aide Jonas Ekdal met Tony Blair and plumber John Major.

“The ferry is blue,” said Mara Velt’s spokesman Gus Moen.`,
        published: null,
      }),
    ),
  );
  test.each([
    ["Mara Velt", ["Harbour Party"]],
    ["Harlan Roe", ["Republicans"]],
    ["Tilda Brand", ["Democrats"]],
    ["Ole Dahl", ["Labour"]],
    ["Ida Kern", ["Republicans"]],
    ["Ruth Calder", []],
    ["Leo Marsh", ["Republicans"]],
    ["Sten Lind", ["Democrats"]],
    ["Vera Holm", ["Republicans"]],
    ["Tony Blair", []],
    ["Gus Moen", []],
  ])("%s", (name, expected) => {
    const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
    expect(entity === undefined ? null : [...partiesOf(reading, entity)]).toEqual(expected);
  });

  test.each([
    ["whom the article tells it of", "Mara Velt", ["Harbour Party"]],
    ["whom every reader knows", "Tony Blair", ["Labour"]],
    ["a plumber of a known name", "John Major", []],
    ["who speaks for somebody", "Gus Moen", ["Harbour Party"]],
    ["who speaks for nobody", "Jonas Ekdal", []],
  ])("%s", (_, name, expected) => {
    const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
    expect(entity === undefined ? null : [...knownPartiesOf(reading, entity)]).toEqual(expected);
  });
});

test.each([
  ["no Labour MP has read it", ["Labour"]],
  ["none of the Tories has read it", ["Conservatives"]],
  ["Labour has no plan", []],
])("whose people are said not to: %s", (words, expected) => {
  expect(deniedIn(words)).toEqual(expected);
});

test.each([
  ["a promise", "a Conservative government would build ferries", "Conservative MP", "Labour MP", true],
  [
    "a promise, and nothing told of the other",
    "a Tory government will build ferries",
    "Conservative MP",
    "",
    true,
  ],
  [
    "a promise, and one of the party",
    "a Tory government will build ferries",
    "Tory leader",
    "Conservative MP",
    false,
  ],
  [
    "a promise of another party",
    "a Labour government would build ferries",
    "Conservative MP",
    "Labour MP",
    false,
  ],
  [
    "a plan of the party",
    "the Lib Dems’ ferry plan would help the islands",
    "Lib Dem leader",
    "Labour MP",
    true,
  ],
  ["we of the party", "“we Republicans like ferries”", "Republican senator", "Democratic senator", true],
  [
    "the party as it is",
    "the Conservative government has sold the ferries",
    "Conservative MP",
    "Labour MP",
    false,
  ],
  [
    "others of the party",
    "Republicans should like ferries",
    "Republican senator",
    "Democratic senator",
    false,
  ],
  ["a promise of somebody without a party", "a Tory government will build ferries", "", "Labour MP", true],
  [
    "a promise of somebody without a party, and one of the party",
    "a Tory government will build ferries",
    "",
    "Tory leader",
    false,
  ],
  ["words against the party", "don’t let the Tories sink it", "Labour MP", "Tory leader", true],
  ["words on both parties", "Labour and the Tories agree", "Labour MP", "Tory leader", false],
  ["words of nobody’s party", "don’t let the Tories sink it", "", "Tory leader", false],
])("%s", (_, words, key, other, expected) => {
  expect(isOfOtherParty(words, partiesIn(key), partiesIn(other))).toBe(expected);
});
