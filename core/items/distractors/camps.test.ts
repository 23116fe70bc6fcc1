import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { opposedCamps } from "./camps";

const reading = storyOf(`Candidate Mara Velt met Harlan Roe in Norwick on Monday.

“The vote is won,” said Velt spokesman Ole Dahl. Ida Kern, an adviser to Harlan Roe, said the vote was lost. Harlan Roe’s lawyer, Leo Marsh, slept. Velt’s campaign manager, Tilda Brand, said it was early.

Nils Aker, a professor at the University of Norwick, said the vote was open.`);
const named = (name: string) => entityNamed(reading, name);

test.each([
  ["a candidate’s spokesman and a rival’s adviser", "Ole Dahl", "Ida Kern", ["Harlan Roe", "Mara Velt"]],
  ["a spokesman and the rival", "Ole Dahl", "Harlan Roe", ["Harlan Roe", "Mara Velt"]],
  ["a spokesman and the rival’s lawyer", "Ole Dahl", "Leo Marsh", ["Harlan Roe", "Mara Velt"]],
  ["two of one camp", "Ole Dahl", "Tilda Brand", []],
  ["a candidate and her spokesman", "Mara Velt", "Ole Dahl", []],
  ["somebody of no camp", "Ole Dahl", "Nils Aker", []],
])("%s", (_, key, other, camps) => {
  const names = opposedCamps(reading, named(key), named(other)).map(({ canonical }) => canonical);
  expect(names.sort()).toEqual(camps);
});
