import type { Names } from "./pronoun-pointers";
import { pronounGender } from "./pronoun-pointers";

/**
 * The first "he" or "she" between the quotation marks of a report that nobody named before it can be: in "Who said that
 * because Ben Okri is popular, “he helps her”?", "her" is somebody of an earlier sentence. Null when every one is clear.
 */
export function quotedPronoun(stem: string, people: Names["people"]): string | null {
  for (const { 1: quotation = "", index } of stem.matchAll(/“([^”]*)”/gu)) {
    for (const word of quotation.matchAll(/\p{L}+/gu)) {
      const gender = pronounGender(word[0].toLowerCase());
      const before = stem.slice(0, index + 1 + word.index);
      if (
        gender !== null &&
        !people.some((one) => (one.gender ?? gender) === gender && before.includes(one.name))
      )
        return word[0];
    }
  }
  return null;
}
