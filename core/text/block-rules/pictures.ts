import {
  captionOpenings,
  creditEndings,
  creditOpenings,
  poseVerbs,
  reportWords,
} from "../../lexicon/boilerplate";
import type { BlockRule } from "./block-rule";
import { anyQuote, bare, endsSentence, lowered, opensWith, wordsOf } from "./block-words";

const endsWithCredit = (text: string): boolean => {
  const line = lowered(text).replace(/[).]+$/u, "");
  return creditEndings.some((ending) => line.endsWith(ending));
};
const isCredit = (text: string): boolean => {
  const { length } = wordsOf(text);
  return (
    (length <= 14 && opensWith(lowered(text), creditOpenings)) ||
    (length <= 12 && !endsSentence(text) && endsWithCredit(text))
  );
};

/** "Storm hits Reuters" over a story: its words are no name of whoever took a picture, and nothing parts them from it. */
const tellsOfAgency = (text: string): boolean =>
  !/[/:(|©]|\bvia\b|\b(?:hand-?out|image|photo|picture)/iu.test(text) &&
  wordsOf(text)
    .slice(0, -1)
    .some((word) => /^\p{Ll}{4,}$/u.test(word));

/** "(left)", "from left": words that point into a picture. */
const pointsIntoPicture =
  /\((?:left|right|centre|center|front|back|above|below)\)|^(?:from left|left to right|clockwise)\b|, (?:pictured|seen here|shown here)\b|\b(?:seen|shown) in this (?:undated |file |handout )?(?:photo|picture|image)/u;

/** "… at the port on Thursday, June 16, 2016." */
const dayInFull = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}\.?$/u;

/** "A boat passes the bridge. Photograph: Ida Moss": the line above and its credit run together. */
const creditBehind = (text: string): string => {
  const stop = text.search(/[.!?]["”’)]? [^.!?]{3,80}$/u);
  return stop < 0 ? "" : text.slice(stop + 1).trim();
};
const picturedBy = /^\p{Lu}[\p{L}.’' -]{1,40}\/\p{Lu}[\p{L}.’' -]{1,40}$/u;

/** Lines under a picture: what it shows and who took it. */
export const pictures: readonly BlockRule[] = [
  {
    rule: "credit",
    kind: "credit",
    reason: "picture credit",
    matches: ({ text, index }) => isCredit(text) && !(index === 0 && tellsOfAgency(text)),
  },
  {
    rule: "caption-opening",
    kind: "caption",
    reason: "photo caption",
    matches: ({ lower, words }) => words.length <= 60 && opensWith(lower, captionOpenings),
  },
  {
    rule: "caption-credited",
    kind: "caption",
    reason: "photo caption",
    matches: ({ text, words }) =>
      words.length <= 60 &&
      /[)\]]\.?$/u.test(text) &&
      endsWithCredit(text.replace(/[)\].]+$/u, "")) &&
      !anyQuote(text),
  },
  {
    rule: "caption-pose",
    kind: "caption",
    reason: "photo caption",
    // Two signals: a pose in the present tense, and a credit line beside it or a day in full, without a past tense.
    matches: ({ text, words, next, previousKind }) =>
      words.length <= 45 &&
      !anyQuote(text) &&
      words.some((word, place) => place > 0 && poseVerbs.has(bare(word))) &&
      !words.some((word) => reportWords.has(bare(word))) &&
      (previousKind === "credit" || dayInFull.test(text) || (next !== null && isCredit(next))),
  },
  {
    rule: "caption-pointing",
    kind: "caption",
    reason: "photo caption",
    matches: ({ text, lower, words }) =>
      words.length <= 45 &&
      !anyQuote(text) &&
      pointsIntoPicture.test(lower) &&
      !words.some((word) => reportWords.has(bare(word))),
  },
  {
    rule: "caption-with-credit",
    kind: "caption",
    reason: "photo caption",
    matches: ({ text, words }) => {
      const credit = words.length <= 60 && !anyQuote(text) ? creditBehind(text) : "";
      return credit !== "" && (isCredit(credit) || picturedBy.test(credit));
    },
  },
];
