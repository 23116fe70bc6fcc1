import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { isBlamedIn } from "./accused";

/* Whose own side words blame: they don't say them. */

const reading =
  storyOf(`Conservative MP Mara Velt met Transport Minister Harlan Roe in Norwick on Monday. Labour MP Tilda Brand laughed.

Ole Dahl waved, and Conservative leader Ida Kern and shadow transport minister Ruth Calder left. Ole Dahl waved again.

Nils Aker, a professor at the University of Norwick, slept.

Harlan Roe’s new ferry plan and Tilda Brand’s budget were read.`);
const named = (name: string) => entityNamed(reading, name);

test.each([
  ["a minister, of the government", "Mara Velt", "Harlan Roe", "The government has wasted a year", true],
  ["one of the party that is named", "Mara Velt", "Tilda Brand", "Labour wasted a year", true],
  ["whom every reader knows", "Mara Velt", "Ole Dahl", "Labour wasted a year", true],
  [
    "a shadow minister, of the government",
    "Mara Velt",
    "Ruth Calder",
    "The government has wasted a year",
    false,
  ],
  ["a colleague of the speaker", "Mara Velt", "Ida Kern", "The government has wasted a year", false],
  ["an observer", "Mara Velt", "Nils Aker", "Labour wasted a year", false],
  [
    "a minister who blames the government himself",
    "Harlan Roe",
    "Tilda Brand",
    "The government has wasted a year",
    false,
  ],
  ["whose own plan they blame", "Mara Velt", "Harlan Roe", "This plan would not save the ferry", true],
  ["whose plan they praise", "Mara Velt", "Harlan Roe", "This plan would save the ferry", false],
  ["another’s plan", "Mara Velt", "Tilda Brand", "This plan would not save the ferry", false],
  ["a plan of the speaker’s own", "Harlan Roe", "Ole Dahl", "This plan would not save the ferry", false],
  ["words without blame", "Mara Velt", "Harlan Roe", "The government will build ferries", false],
  [
    "one of the party whose member says so",
    "Mara Velt",
    "Tilda Brand",
    "she was ashamed to be a member of a Labour that had failed",
    false,
  ],
  ["the opposition, of this government", "Ruth Calder", "Harlan Roe", "This government likes taxes", true],
  ["an observer, of this government", "Nils Aker", "Harlan Roe", "This government likes taxes", false],
  ["whose people are denied a deed", "Nils Aker", "Tilda Brand", "No Labour MP has sailed", true],
  ["one of them, of the same", "Tilda Brand", "Tilda Brand", "No Labour MP has sailed", false],
  ["blame of nobody’s side", "Mara Velt", "Harlan Roe", "The ferry wasted a year", false],
])("%s", (_, key, other, words, expected) => {
  expect(isBlamedIn(reading, named(key), named(other), words)).toBe(expected);
});
