import { beginsName } from "../../lexicon/given-names";
import { familyFirst } from "../../lexicon/name-parts";
import { onceFor } from "../../text/remember";
import { headlineWords } from "../headline-words";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";

/** Whom a story names so often its readers know by the first name as well. */
const known = 4;

/** "Henry", and not the "Kim" of Kim Jae-in, which is the family's. */
const isFirstName = (word: string): boolean => beginsName(word) && !familyFirst.has(word.toLowerCase());

/** The first names of people whom the story speaks of in passing, each with the rest of the name. */
const passing = onceFor((reading: Reading): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const common = new Set<string>();
  for (const entity of reading.annotated.entities) {
    const [first = "", ...rest] = entity.canonical.split(" ");
    if (entity.type !== "person") {
      for (const word of entity.canonical.split(" ")) common.add(word);
      continue;
    }
    const isKnown =
      mentionsOf(reading, entity.id).length >= known ||
      entity.canonical.split(" ").some((word) => headlineWords(reading).has(word.toLowerCase()));
    if (rest.length === 0 || isKnown || common.has(first)) {
      common.add(first);
      found.delete(first);
    } else if (isFirstName(first)) found.set(first, rest);
  }
  return found;
});

/**
 * A first name alone by which quoted words call somebody whom the story names in passing: "Ben has pointed out". Null
 * when there is none, or the question has the rest of the name somewhere.
 */
export function bareFirstName(stem: string, reading: Reading): string | null {
  const people = passing(reading);
  for (const { 1: quotation = "" } of stem.matchAll(/“([^”]*)”/gu))
    for (const { 0: word } of quotation.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})/gu)) {
      const rest = people.get(word);
      if (rest !== undefined && !rest.some((part) => stem.includes(part))) return word;
    }
  return null;
}
