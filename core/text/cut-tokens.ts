import type { Sentence, Token } from "./document";

/**
 * One pass, longest reading first: initials ("U.S.", "a.m."), numbers with their points and commas, a possessive or
 * shortened ending, words with apostrophes inside, runs of points or dashes, any other character by itself. Hyphens
 * stand alone, so "China-Russia" and "45-year-old" are read by their parts.
 */
const tokenPattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|['’][sS](?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|(?<run>\.{2,}|-{2,}|–{2,}|—{2,}|``|'')|(?<mark>\S)/gu;

/** The words, numbers and marks of each sentence. Every character that is not blank belongs to exactly one token. */
export function cutTokens(text: string, sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap((sentence, index) => {
    const tokens: Token[] = [];
    for (const match of text.slice(sentence.start, sentence.end).matchAll(tokenPattern)) {
      const { groups } = match;
      const start = sentence.start + match.index;
      tokens.push({
        start,
        end: start + match[0].length,
        kind:
          groups?.["number"] !== undefined
            ? "number"
            : groups?.["run"] !== undefined || groups?.["mark"] !== undefined
              ? "mark"
              : "word",
        lower: match[0].toLowerCase().replace(/’/gu, "'"),
        sentence: index,
      });
    }
    return tokens;
  });
}
