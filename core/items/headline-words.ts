import type { Entity } from "../annotate/annotation";
import { matterWords } from "../claims/topic";
import { headlineOf } from "../text/document";
import { onceFor } from "../text/remember";
import { covers, textOf } from "../text/span";
import { mentionsOf } from "./names";
import type { Reading } from "./reading";

/** The words of matter of the headline, which stands over the questions wherever they are asked; none without one. */
export const headlineWords = onceFor((reading: Reading): ReadonlySet<string> => {
  const place = headlineOf(reading.annotated.document);
  return new Set(place === null ? [] : matterWords(textOf(reading.text, place)));
});

/** True for somebody whom the headline names. */
export function isInHeadline(reading: Reading, { id }: Entity): boolean {
  const headline = headlineOf(reading.annotated.document);
  return headline !== null && mentionsOf(reading, id).some((mention) => covers(headline, mention));
}

/** True where the headline has a noun, so that "the plan" under it is the one it speaks of. */
export const isNamedByHeadline = (headline: ReadonlySet<string>, noun: string): boolean => {
  const [word] = matterWords(noun);
  return word !== undefined && headline.has(word);
};
