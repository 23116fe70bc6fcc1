import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { entitiesIn, readingOf } from "../reading";
import { namedPronoun } from "./named-pronoun";

/** What each report of a text has for its pronoun. */
function named(text: string): readonly (string | undefined)[] {
  const reading = readingOf(annotate(cutText({ text, published: null })));
  return reading.claims.flatMap((claim) => {
    const [speaker] = entitiesIn(reading, claim.slots["speaker"]);
    return speaker === undefined ? [] : [namedPronoun(reading, claim.span, speaker)?.with];
  });
}

test.each([
  ["Ms. Mara Velt thanked Mr. Harlan Roe, saying he could win the ferry race.", "Harlan Roe"],
  ["Ms. Mara Velt thanked Mr. Harlan Roe, saying Osterby would need his plan.", "Harlan Roe’s"],
  ["Mr. Harlan Roe thanked Ms. Mara Velt, saying Osterby would trust her for years.", "Mara Velt"],
  ["Mr. Harlan Roe thanked Ms. Mara Velt, saying Osterby would need her plan.", "Mara Velt’s"],
])("%s", (text, name) => {
  expect(named(text)).toEqual([name]);
});

test.each([
  [
    "two are in front of it",
    "Ms. Mara Velt thanked Mr. Harlan Roe and Mr. Jonas Ekdal, saying he could win.",
  ],
  ["it is the speaker’s own", "Mr. Harlan Roe met Ms. Mara Velt and said he could win the ferry race."],
  ["a name inside is nearer", "Ms. Mara Velt said that Mr. Harlan Roe knew he could win the ferry race."],
  [
    "it stands between marks",
    "Ms. Mara Velt thanked Mr. Harlan Roe, saying “he could win the ferry race of Osterby.”",
  ],
])("not where %s", (_, text) => {
  expect(named(text).filter((name) => name !== undefined)).toEqual([]);
});
