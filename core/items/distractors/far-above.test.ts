import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { isFarAbove } from "./far-above";

/* Who is too great to be taken for whoever speaks. */

const reading = storyOf(`Holm visits Norwick

Vera Holm came. Presidential candidate Mara Velt met Governor Harlan Roe in Norwick. Ruth Calder’s campaign waited. President Barack Obama was at home.

Tilda Brand, a shopper from Osterby, watched them. Ida Kern, a nurse from Tarnby, did too. Nils Aker, an economist, said nothing.`);
const named = (name: string) => entityNamed(reading, name);

test.each([
  ["a president, beside a shopper", "Tilda Brand", "Barack Obama", false, "I saw it on the radio", true],
  ["a candidate, beside a shopper", "Tilda Brand", "Mara Velt", false, "I saw it on the radio", true],
  ["who has a campaign", "Tilda Brand", "Ruth Calder", false, "I saw it on the radio", true],
  ["whom the headline names", "Tilda Brand", "Vera Holm", false, "I saw it on the radio", true],
  ["whom the headline names, beside an expert", "Nils Aker", "Vera Holm", false, "I saw it", false],
  ["a candidate who is quoted", "Tilda Brand", "Mara Velt", true, "I saw it on the radio", false],
  ["another from the street", "Tilda Brand", "Ida Kern", false, "I saw it on the radio", false],
  ["a president, beside an expert", "Nils Aker", "Barack Obama", false, "I saw it on the radio", false],
  ["a president, beside a governor", "Harlan Roe", "Barack Obama", false, "I saw it on the radio", false],
  ["a candidate, on “our candidate”", "Harlan Roe", "Mara Velt", true, "Stand behind our candidate", true],
  ["a president, on “our candidate”", "Harlan Roe", "Barack Obama", true, "Stand by our nominee", true],
  ["a candidate, on “their candidate”", "Harlan Roe", "Mara Velt", true, "they back their candidate", true],
  ["a candidate, on the other party", "Harlan Roe", "Mara Velt", true, "their candidate lied", false],
  ["a candidate, on whose side is told", "Harlan Roe", "Mara Velt", false, "I am voting for Ole Dahl", true],
  ["the same, who is quoted", "Harlan Roe", "Mara Velt", true, "I am voting for Ole Dahl", false],
  ["a candidate, on what is backed", "Harlan Roe", "Mara Velt", false, "I support the ferry", false],
  ["anybody else, on “our candidate”", "Harlan Roe", "Ida Kern", true, "Stand behind our candidate", false],
])("%s", (_, key, other, isQuoted, words, expected) => {
  expect(isFarAbove(reading, named(key), named(other), isQuoted, words)).toBe(expected);
});
