import { articles } from "../../lexicon/function-words";
import type { Reading } from "../reading";

/** A sentence that no longer stands first loses its capital, unless its first word is never written small. */
export function startLow(reading: Reading, start: number, words: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  const isName = reading.annotated.mentions.some(
    (mention) => mention.start === start && !/^(?:The|A|An)\s/u.test(words),
  );
  const isSmall = articles.has(first.toLowerCase()) || reading.smallWords.has(first.toLowerCase());
  return isName || !isSmall ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
