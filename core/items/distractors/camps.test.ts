import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { opposedCamps } from "./camps";

const reading = readingOf(
  annotate(
    cutText({
      text: `Candidate Mara Velt met Harlan Roe in Norwick on Monday.

“The vote is won,” said Velt spokesman Ole Dahl. Ida Kern, an adviser to Harlan Roe, said the vote was lost. Velt’s campaign manager, Tilda Brand, said it was early.

Nils Aker, a professor at the University of Norwick, said the vote was open.`,
      published: null,
    }),
  ),
);
const named = (name: string) => {
  const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
  if (entity === undefined) throw new Error(name);
  return entity;
};

test.each([
  ["a candidate’s spokesman and a rival’s adviser", "Ole Dahl", "Ida Kern", ["Harlan Roe", "Mara Velt"]],
  ["a spokesman and the rival", "Ole Dahl", "Harlan Roe", ["Harlan Roe", "Mara Velt"]],
  ["two of one camp", "Ole Dahl", "Tilda Brand", []],
  ["a candidate and her spokesman", "Mara Velt", "Ole Dahl", []],
  ["somebody of no camp", "Ole Dahl", "Nils Aker", []],
])("%s", (_, key, other, camps) => {
  const names = opposedCamps(reading, named(key), named(other)).map(({ canonical }) => canonical);
  expect(names.sort()).toEqual(camps);
});
