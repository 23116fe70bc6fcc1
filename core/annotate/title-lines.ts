import { articles, conjunctions, prepositions } from "../lexicon/function-words";
import { isCapitalised, type Reading } from "./reading";

const small = new Set([...articles, ...prepositions, ...conjunctions]);

/** A line in which every word but the small ones has a capital, as in headlines. */
export function isTitleLine(
  { index, document }: Pick<Reading, "index" | "document">,
  sentence: number,
): boolean {
  const [first, last] = index.ofSentence(sentence);
  return isTitleRange({ index, document }, first, last, 5);
}

/** The same for a stretch of tokens with at least some capitals. */
export function isTitleRange(
  { index, document }: Pick<Reading, "index" | "document">,
  first: number,
  last: number,
  least: number,
): boolean {
  let capitals = 0;
  for (let at = first; at < last; at += 1) {
    const token = index.tokens[at];
    if (token?.kind !== "word" || token.lower === "'s") continue;
    if (isCapitalised(document.text, token)) capitals += 1;
    else if (!small.has(token.lower)) return false;
  }
  return capitals >= least;
}
