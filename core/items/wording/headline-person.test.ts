import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { headlinePerson } from "./headline-person";

const published = { year: 2025, month: 5, day: 8 };
const people =
  "Harlan Roe, the mayor of Osterby, spoke on Monday. Tom Berg, a captain, did not come. Mara Velt, his wife, did. The rain came late. Nobody stayed. The harbour froze.";

/** Whom "he" means in what Ana Quill says at the end of a story, by its headline. */
function meantUnder(headline: string, story: string): string | null {
  const text = `${headline}\n\n${people}\n\n${story} “It was a good year and he is a good sailor,” Ana Quill said.`;
  const reading = readingOf(annotate(cutText({ text, published })));
  const claim = reading.claims.find(({ kind }) => kind === "attribution");
  return claim === undefined ? null : (headlinePerson(reading, claim, "m")?.canonical ?? null);
}

const near = "The town was quiet.";

test.each([
  ["whom the headline names alone", "Osterby doubts Harlan Roe", near, "Harlan Roe"],
  ["by the last name", "Osterby doubts Roe", near, "Harlan Roe"],
  ["beside a woman", "Mara Velt doubts Harlan Roe", near, "Harlan Roe"],
  ["who has just been named", "Osterby doubts Harlan Roe", "Harlan Roe was quiet.", "Harlan Roe"],
  ["and no woman", "Osterby doubts Mara Velt", near, null],
  ["one of two", "Tom Berg doubts Harlan Roe", near, null],
  ["nobody", "Osterby doubts its mayor", near, null],
  ["not where another man stands before the words", "Osterby doubts Harlan Roe", "Tom Berg was quiet.", null],
  ["nor one without a name", "Osterby doubts Harlan Roe", "Her husband was quiet.", null],
])("%s", (_, headline, story, expected) => {
  expect(meantUnder(headline, story)).toBe(expected);
});
