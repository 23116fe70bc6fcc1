import type { Entity } from "../annotate/annotation";
import { contentWords } from "../claims/content-words";
import { matterWords } from "../claims/topic";
import { headlineOf, titleOf } from "../text/document";
import { onceFor } from "../text/remember";
import { covers } from "../text/span";
import { mentionsOf, namesOfStory } from "./names";
import type { Reading } from "./reading";

/** The words of matter of the headline, which stands over the questions wherever they are asked; none without one. */
export const headlineWords = onceFor(
  (reading: Reading): ReadonlySet<string> => new Set(matterWords(titleOf(reading.annotated.document) ?? "")),
);

/** All its content words, those of names among them. */
export const titleWords = onceFor(
  (reading: Reading): ReadonlySet<string> => new Set(contentWords(titleOf(reading.annotated.document) ?? "")),
);

/** The same with the names inside longer words: "velt" of "anti-Velt talk". */
export const titleNames = onceFor((reading: Reading): ReadonlySet<string> => {
  const parts = [...titleWords(reading)].flatMap((word) => (word.includes("-") ? word.split("-") : []));
  return new Set([...titleWords(reading), ...parts.filter((part) => namesOfStory(reading).has(part))]);
});

/** True for somebody whom the headline names. */
export function isInHeadline(reading: Reading, { id, canonical, aliases }: Entity): boolean {
  const { document } = reading.annotated;
  const headline = headlineOf(document);
  return headline === null
    ? [canonical, ...aliases].some((name) =>
        contentWords(name).every((word) => titleWords(reading).has(word)),
      )
    : mentionsOf(reading, id).some((mention) => covers(headline, mention));
}

/** True where the headline has a noun, so that "the plan" under it is the one it speaks of. */
export const isNamedByHeadline = (headline: ReadonlySet<string>, noun: string): boolean => {
  const [word] = matterWords(noun);
  return word !== undefined && headline.has(word);
};
