import { eventHeads } from "../lexicon/events";
import { nameJoiners, organisationHeads } from "../lexicon/organisations";
import type { EntityType } from "./annotation";
import { isCapitalised, type TokenIndex } from "./reading";

/** Something named that is no person: tokens [from, to), and the name readers know. */
export type NamedThing = {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly shown: string;
  /** Names with the same key mean the same thing: "China's Foreign Ministry", "the Chinese foreign ministry". */
  readonly key: string;
  readonly rule: string;
};

/** The sentence in which things are looked for: tokens [first, last). */
export type Context = {
  readonly text: string;
  readonly index: TokenIndex;
  readonly first: number;
  readonly last: number;
  /** One past the last token of the run a token stands in, or the token itself when it is in none. */
  readonly runEnd: (at: number) => number;
  readonly runStart: (at: number) => number;
  /** Names of places and outlets that somebody of the story bears. */
  readonly borne: ReadonlySet<string>;
};

/** Looks for a thing that begins at a token. */
export type Parser = {
  readonly rule: string;
  readonly parse: (context: Context, at: number) => Omit<NamedThing, "rule"> | null;
};

/** The words of tokens as written, on one line. */
export const wordsOf = ({ text, index }: Context, from: number, to: number): string => {
  const first = index.tokens[from];
  const last = index.tokens[to - 1];
  return first === undefined || last === undefined
    ? ""
    : text.slice(first.start, last.end).replace(/\s+/gu, " ");
};
/** True for a capitalised token inside the sentence. */
export const capital = ({ text, index, last }: Context, at: number): boolean =>
  at < last && isCapitalised(text, index.tokens[at]);
/** True for the article in front of a name. */
export const isThe = (word: string | undefined): boolean => word === "the";

/** A listed name counts when its words are written with capitals ("the guardian of the bridge" is no newspaper). */
export const capitalised = (context: Context, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = context.index.words[at] ?? "";
    if (
      context.index.tokens[at]?.kind === "word" &&
      !nameJoiners.has(word) &&
      word !== "'s" &&
      word !== "and" &&
      !capital(context, at)
    )
      return false;
  }
  return capital(context, isThe(context.index.words[from]) ? from + 1 : from);
};

/** True when the run goes on with words that make the listed name part of a longer one ("China Center"). */
export const goesOn = (context: Context, to: number): boolean => {
  const next = context.index.words[to] ?? "";
  return capital(context, to) && (organisationHeads.has(next) || eventHeads.has(next));
};
