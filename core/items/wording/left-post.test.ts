import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { hasLeftPost } from "./left-post";

test.each([
  ["Mayor Mara Velt fired police chief Ole Berg on Monday.", true],
  ["Ole Berg was fired on Monday.", true],
  ["Ole Berg, who resigned on Monday, came late.", true],
  ["Ole Berg has stepped down.", true],
  ["The council spoke about the dismissal of Ole Berg.", true],
  ["Ole Berg’s resignation came late.", true],
  ["Ole Berg took a job at the port of Norwick.", true],
  ["Ole Berg was quietly sidelined after the fire.", true],
  ["Ole Berg left to work for the port.", true],
  // What he does to somebody or something else.
  ["Ole Berg fired the harbour director on Monday.", false],
  ["Ole Berg fired Harlan Roe on Monday.", false],
  ["Ole Berg fired back at Mara Velt on Monday.", false],
  ["Ole Berg said that Harlan Roe had resigned.", false],
  ["Ole Berg will not resign.", false],
  ["Ole Berg left the meeting early.", false],
  ["Ole Berg took a boat to Norwick.", false],
])("%s", (sentence, isLeft) => {
  const text = `Osterby police chief Ole Berg came to Osterby.\n\n${sentence}`;
  const reading = readingOf(annotate(cutText({ text, published: null })));
  const berg = reading.annotated.entities.find(({ canonical }) => canonical === "Ole Berg");
  expect(berg).toBeDefined();
  expect(berg !== undefined && hasLeftPost(reading, berg)).toBe(isLeft);
});
