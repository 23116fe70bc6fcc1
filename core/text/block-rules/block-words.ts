import { articles, conjunctions, prepositions } from "../../lexicon/function-words";

/** Lower case with straight apostrophes, for comparing with lists. */
export const lowered = (text: string): string => text.toLowerCase().replace(/’/gu, "'");
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Letters and inner points of a word: "(Reuters)," is "Reuters". */
export const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
export const opensWith = (lower: string, openings: readonly string[]): boolean =>
  openings.some((opening) => lower.startsWith(opening));
export const anyQuote = (text: string): boolean => /["“”«»]/u.test(text);
/** "…, Porto." and "… (Reuters)": the end of a sentence, marks behind the stop counted in. */
export const endsSentence = (text: string): boolean => /[.!?…]["”’')\]]?$/u.test(text);
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const small = new Set([...articles, ...prepositions, ...conjunctions]);

/** So many capitals are no accident. */
const leastCapitals = 4;

/** "The Harbour Board Votes on a Bridge": every word but the small ones has a capital, and there are some. */
export function isInTitleCase(words: readonly string[]): boolean {
  const large = words.map(bare).filter((word) => word !== "" && !small.has(lowered(word)));
  return large.length >= leastCapitals && large.every((word) => /^[\p{Lu}\p{N}$€£]/u.test(word));
}
