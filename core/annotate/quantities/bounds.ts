import { boundPhrases } from "../../lexicon/numbers";
import { phraseBook } from "../../lexicon/phrase-book";
import type { Quantity } from "../annotation";
import type { TokenIndex } from "../reading";

const bounds = phraseBook(boundPhrases.map(([phrase, bound]) => [phrase, bound] as const));
const longestBound = 4;

/** Words in front that loosen a figure, as many as belong: "nearly", "at least", "no more than". */
export function boundBefore(
  index: TokenIndex,
  at: number,
  first: number,
): { bound: Quantity["bound"]; from: number } {
  const start = at;
  for (let length = longestBound; length >= 1; length -= 1) {
    const from = start - length;
    if (from < first) continue;
    const found = bounds(index.words.slice(from, start), 0);
    if (found?.length === length) return { bound: found.row, from };
  }
  return { bound: "=", from: at };
}

/** Words behind that do the same: "12 or more", "5% or so". */
export function boundAfter(index: TokenIndex, to: number): { bound: Quantity["bound"]; to: number } | null {
  if (index.words[to] !== "or") return index.words[to] === "+" ? { bound: ">=", to: to + 1 } : null;
  const word = index.words[to + 1] ?? "";
  if (word === "more" || word === "over" || word === "older" || word === "above")
    return { bound: ">=", to: to + 2 };
  if (word === "less" || word === "fewer" || word === "under" || word === "younger")
    return { bound: "<=", to: to + 2 };
  if (word === "so") return { bound: "~", to: to + 2 };
  return null;
}
