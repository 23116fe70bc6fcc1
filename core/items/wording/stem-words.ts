import { remember } from "../../text/remember";

/** The words of a stem, as those who look for words that point outside it read them. */
export type StemWords = {
  /** Without quoted words: each quotation is one word, `quotation`. */
  readonly text: string;
  readonly list: readonly string[];
  /** The same in lower case; a pronoun without the verb that hangs on it ("he’s" is "he"). */
  readonly lower: readonly string[];
  /** What stands before a word. */
  readonly before: (index: number) => string;
  /** The marks between a word and the next one: "," or "". */
  readonly marksBehind: (index: number) => string;
};

/** What stands for a quotation. */
export const quotation = "“”";

const contracted = /^(i|you|he|she|it|we|they|that|there|this|who|what|here)[’'](?:[sdm]|re|ll|ve)$/u;

/** A pronoun without the verb that hangs on it; any other word as it is. */
const uncontracted = (word: string): string => contracted.exec(word)?.[1] ?? word;

/** Takes a stem apart. The fixed words of a frame are no part of what it says. */
export const stemWords = remember((stem: string): StemWords => {
  const text = stem
    .replace(
      /^.{0,80}which (?:figure|place|name) belongs in the gap\?|^.{0,80}(?:did this happen|was this due to happen)\?/iu,
      "",
    )
    .replaceAll(/“[^”]*”/gu, ` ${quotation} `);
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|“”/gu)];
  const list = found.map((match) => match[0]);
  const startOf = (index: number): number => found[index]?.index ?? text.length;
  return {
    text,
    list,
    lower: list.map((word) => uncontracted(word.toLowerCase())),
    before: (index) => text.slice(0, found[index]?.index ?? 0),
    marksBehind: (index) =>
      text.slice(startOf(index) + (list[index] ?? "").length, startOf(index + 1)).trim(),
  };
});

/** True for a pronoun that carries its verb: "he’s", "that’s". */
export const isContracted = (word: string): boolean => contracted.test(word.toLowerCase());
