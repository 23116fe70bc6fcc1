import { reportWords } from "../../lexicon/boilerplate";
import { weekdays } from "../../lexicon/calendar";
import type { BlockRule } from "./block-rule";
import { anyQuote, bare, endsSentence, isInTitleCase, lowered, wordsOf } from "./block-words";

/** "OSTERBY (AP) —": what stands in front of a story's first sentence, cut off it. */
const isPlaceLine = (line: string | null): boolean => line !== null && /^\p{Lu}.{2,68}\s[—–_-]$/u.test(line);

/** "LETTERS.", "ABSTRACT.": what a paper writes over a kind of text. */
const isLabel = (line: string): boolean =>
  wordsOf(line).length <= 2 && /^\p{Lu}[\p{Lu}\s]+[.:]?$/u.test(line);

/** What a first sentence has and a headline leaves out: who said it, and somebody who speaks of himself. */
const toldAsNews = /\b(?:said|told|announced|was|were|has|have|had|I|I[’']m|we|this is|here is)\b/u;

/** A lead says on which day. */
const namesWeekday = (words: readonly string[]): boolean =>
  words.some((word) => weekdays.has(lowered(bare(word))));

/** What is left: the parts of a story, known by their place and shape. The last row takes everything. */
export const storyLines: readonly BlockRule[] = [
  { rule: "live-entry", kind: "live-entry", reason: null, matches: ({ isEntry }) => isEntry },
  {
    rule: "dateline",
    kind: "dateline",
    reason: "dateline",
    matches: ({ text, words, isDateline }) =>
      isDateline || (words.length <= 8 && /^\p{Lu}{2}/u.test(text) && /[—–-]$/u.test(text)),
  },
  {
    rule: "list-item",
    kind: "list",
    reason: null,
    matches: ({ text }) => /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)])\s+\S/u.test(text),
  },
  {
    rule: "headline",
    kind: "headline",
    reason: null,
    matches: ({ text, words, index, count, next }) =>
      index === 0 &&
      count > 1 &&
      words.length <= 24 &&
      words.length >= 2 &&
      // Some papers end a headline with a full stop; its capitals, or the place line behind it, tell it from a sentence.
      (!endsSentence(text) || isInTitleCase(words) || (words.length <= 16 && isPlaceLine(next))),
  },
  {
    rule: "headline-sentence",
    kind: "headline",
    reason: null,
    // "Council asks Velt to return ferry funds.": the papers that end a headline like a sentence tell it in the present,
    // and the story goes on at more length.
    matches: ({ text, words, index, count, next }) =>
      index === 0 &&
      count >= 3 &&
      words.length >= 2 &&
      words.length <= 16 &&
      next !== null &&
      (wordsOf(next).length > 1.3 * words.length || isLabel(next)) &&
      !toldAsNews.test(text) &&
      !namesWeekday(words),
  },
  {
    rule: "standfirst",
    kind: "standfirst",
    reason: null,
    // A lead says when or how many; a standfirst sums up in a dozen words.
    matches: ({ text, words, index, count, previousKind, next }) =>
      count >= 3 &&
      (index === 0 || (index === 1 && previousKind === "headline")) &&
      words.length <= 18 &&
      next !== null &&
      wordsOf(next).length > words.length &&
      !/\d/u.test(text) &&
      !words.some((word) => reportWords.has(bare(word))) &&
      !namesWeekday(words),
  },
  {
    rule: "subheading",
    kind: "headline",
    reason: null,
    matches: ({ text, words, index, count }) =>
      index > 0 &&
      index < count - 1 &&
      words.length <= 10 &&
      !endsSentence(text) &&
      !anyQuote(text) &&
      !/[,:;]$/u.test(text),
  },
  { rule: "body", kind: "body", reason: null, matches: () => true },
];
