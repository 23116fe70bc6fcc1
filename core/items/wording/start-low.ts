import { articles, conjunctions, prepositions } from "../../lexicon/function-words";
import { gapWord } from "../distractors/gap-fillers";
import { isNameAt } from "../names";
import type { Reading } from "../reading";

/** True for a word, in small letters, with which no name begins. */
export const beginsNoName = (word: string): boolean =>
  [articles, prepositions, conjunctions].some((list) => list.has(word));

const firstWord = (words: string): string => (/^\p{L}+/u.exec(words)?.[0] ?? "").toLowerCase();

/** True where the first word of a sentence has its capital only because it stands first. */
function opensSmall(reading: Reading, words: string): boolean {
  const small = firstWord(words);
  return (
    beginsNoName(small) ||
    reading.smallWords.has(small) ||
    // "Flanked by guards, Velt …"
    /^\p{Lu}\p{Ll}+ed by /u.test(words) ||
    // "Public polling": an adjective in front of what it tells of.
    (gapWord(small)?.part === "adjective" && /^\p{L}+ \p{Ll}{3}/u.test(words)) ||
    // "Shoppers spent": several of what everybody knows.
    (gapWord(small)?.isPlural === true && /^\p{L}+ \p{Ll}/u.test(words)) ||
    // "Record-breaking crowds": the second part of a name would have a capital too.
    /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(words)
  );
}

const low = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A sentence that no longer stands first loses its capital, unless its first word is never written small. */
export function startLow(reading: Reading, start: number, words: string): string {
  const isName = isNameAt(reading, start) && !/^(?:The|A|An)\s/u.test(words);
  return isName || !opensSmall(reading, words) ? words : low(words);
}

/** Words with which our own questions begin. */
const asks = /^(?:According to|Who|Whom|Whose|Which|What|When|Where|How|Complete|Match|Put)\b/u;

/** The same of a question, which opens with a word of ours or, as a statement cut in front of "which year?", with a name. */
export function questionLow(reading: Reading, stem: string): string {
  // "Captain Roe’s votes": an office in front of a name.
  const isName = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(stem) && !beginsNoName(firstWord(stem));
  const isKnown = reading.annotated.entities.some(({ canonical }) => stem.startsWith(canonical));
  return asks.test(stem) || (opensSmall(reading, stem) && !isName && !isKnown) ? low(stem) : stem;
}
