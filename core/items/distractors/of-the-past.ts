import type { Entity } from "../../annotate/annotation";
import { sentenceAt } from "../../claims/evidence";
import { onceFor } from "../../text/remember";
import { textOf } from "../../text/span";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";

/** "in 1884", "of 2017", "the 1880s", "the 19th century": when something was. A number of ships has neither. */
const when =
  /\b(?:in|of|since|from|until|by|during|before|after|late|early|mid-?|the|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)[ -](?<year>1\d\d\d|20\d\d)s?(?![\p{L}\p{N}%])|\b(?<century>1\d)th[- ]century\b/gu;

/** The years that words tell. */
export const yearsIn = (words: string): readonly number[] =>
  [...words.matchAll(when)].map(({ groups }) =>
    groups?.["century"] === undefined ? Number(groups?.["year"]) : Number(groups["century"]) * 100 - 1,
  );

/** Whoever acted so long ago is no longer asked for an opinion. */
const longAgo = 60;
/** What was done so many years before the news is what led to it. */
const before = 2;

/**
 * True for somebody who belongs to the past of a story that has no words of theirs: first named with a year long gone ("the
 * mill that Ole Dahl built in 1884"), or only with years before the news ("after Mara Velt left the pact in 2017").
 */
export const isOfThePast = (reading: Reading, entity: Entity): boolean => ofThePast(reading)(entity);

const ofThePast = onceFor((reading: Reading) =>
  onceFor(({ id, type }: Entity): boolean => {
    const { annotated, text } = reading;
    const now = annotated.document.published?.year;
    if (type !== "person" || now === undefined) return false;
    const places = new Set(mentionsOf(reading, id).map(({ start }) => sentenceAt(annotated, start)));
    const years = [...places].flatMap((place) => {
      const sentence = place === null ? undefined : annotated.document.sentences[place];
      return sentence === undefined ? [] : [yearsIn(textOf(text, sentence))];
    });
    const [first = []] = years;
    const areAll = (told: readonly number[], least: number): boolean =>
      told.length > 0 && told.every((year) => year <= now - least);
    return areAll(first, longAgo) || (years.length > 0 && years.every((told) => areAll(told, before)));
  }),
);
