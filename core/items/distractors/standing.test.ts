import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { hasStanding } from "./standing";

/* Who counts in a story, and who was only asked. */

const reading = readingOf(
  annotate(
    cutText({
      text: `Velt opens the ferry

Senator Mara Velt opened the ferry in Norwick on Monday. Tilda Brand, the head of the Osterby School Board, was glad. Republican Ole Dahl was not.

“It will be late,” said Harlan Roe, a warehouse manager. “It was late,” said Ida Kern, 52, a nurse. Ruth Calder came.

Nils Aker sang, Nils Aker danced, and in the end Nils Aker slept.`,
      published: null,
    }),
  ),
);

test.each([
  ["an office", "Mara Velt", true],
  ["a body to speak for", "Tilda Brand", true],
  ["a party", "Ole Dahl", true],
  ["named again and again", "Nils Aker", true],
  ["a calling", "Harlan Roe", false],
  ["asked in the street", "Ida Kern", false],
  ["named once", "Ruth Calder", false],
])("%s", (_, name, expected) => {
  const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
  expect(entity === undefined ? null : hasStanding(reading, entity)).toBe(expected);
});
