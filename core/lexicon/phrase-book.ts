/** Words separated by blanks or line breaks, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Phrases, one a line, without empty lines. */
export const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A phrase found in a list of words, and how many words it takes. */
export type PhraseMatch<Row> = { readonly row: Row; readonly length: number };

/** Finds the longest phrase of a list that begins at a word. Looking up costs no more than the words of one phrase. */
export type PhraseBook<Row> = (words: readonly string[], at: number) => PhraseMatch<Row> | null;

const phraseWords =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{Nd}+(?:[.,]\p{Nd}+)*|'s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:'(?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\S/gu;

/** Cuts a phrase as `core/text` cuts a sentence, in lower case, so that the two can be compared. */
const phraseTokens = (phrase: string): string[] =>
  phrase.toLowerCase().replace(/’/gu, "'").match(phraseWords) ?? [];

/** Builds a book from rows; where two rows share a phrase the first stays. */
export function phraseBook<Row>(rows: Iterable<readonly [phrase: string, row: Row]>): PhraseBook<Row> {
  const entries = new Map<string, Row>();
  const longest = new Map<string, number>();
  for (const [phrase, row] of rows) {
    const words = phraseTokens(phrase);
    const key = words.join(" ");
    const first = words[0];
    if (first === undefined || entries.has(key)) continue;
    entries.set(key, row);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return (words, at) => {
    const first = words[at];
    if (first === undefined) return null;
    for (let length = Math.min(longest.get(first) ?? 0, words.length - at); length > 0; length -= 1) {
      const row = entries.get(words.slice(at, at + length).join(" "));
      if (row !== undefined) return { row, length };
    }
    return null;
  };
}
