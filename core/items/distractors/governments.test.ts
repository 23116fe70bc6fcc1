import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { isInGovernment, isInOpposition, speaksOfGovernment } from "./governments";

const reading =
  storyOf(`Labour’s Transport Secretary Mara Velt met Conservative MP Harlan Roe and Labour MP Ida Kern in Norwick on Monday.

Shadow transport secretary Tilda Brand left. Former foreign secretary Ole Dahl stayed. Nils Aker, a professor at the University of Norwick, slept.`);

test.each([
  ["Mara Velt", true, false],
  ["Harlan Roe", false, true],
  ["Ida Kern", false, false],
  ["Tilda Brand", false, true],
  ["Ole Dahl", false, false],
  ["Nils Aker", false, false],
])("%s", (name, governs, opposes) => {
  const entity = entityNamed(reading, name);
  expect([isInGovernment(entity), isInOpposition(reading, entity)]).toEqual([governs, opposes]);
});

test.each([
  ["this government has sold the ferry", true],
  ["the Norwick government sails", true],
  ["ministers sleep", true],
  ["government by ferry", false],
  ["the minister sleeps", false],
])("%s", (words, expected) => {
  expect(speaksOfGovernment(words)).toBe(expected);
});
