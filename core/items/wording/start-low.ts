import { articles, conjunctions, prepositions } from "../../lexicon/function-words";
import { gapWord } from "../distractors/gap-fillers";
import { isNameAt } from "../names";
import type { Reading } from "../reading";

/** Words with which no name begins. */
const beginNoName = [articles, prepositions, conjunctions];

/** A sentence that no longer stands first loses its capital, unless its first word is never written small. */
export function startLow(reading: Reading, start: number, words: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  const isName = isNameAt(reading, start) && !/^(?:The|A|An)\s/u.test(words);
  const small = first.toLowerCase();
  const isSmall =
    beginNoName.some((list) => list.has(small)) ||
    reading.smallWords.has(small) ||
    // "Flanked by guards, Velt …"
    /^\p{Lu}\p{Ll}+ed by /u.test(words) ||
    // "Public polling": an adjective in front of what it tells of.
    (gapWord(small)?.part === "adjective" && /^\p{L}+ \p{Ll}{3}/u.test(words)) ||
    // "Shoppers spent": several of what everybody knows.
    (gapWord(small)?.isPlural === true && /^\p{L}+ \p{Ll}/u.test(words)) ||
    // "Record-breaking crowds": the second part of a name would have a capital too.
    /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(words);
  return isName || !isSmall ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
