import {
  conjunctions,
  irregularPasts,
  midAdverbs,
  possessives,
  prepositions,
  determiners,
} from "../lexicon/function-words";
import { wordSet } from "../lexicon/phrase-book";
import type { SpeechContext } from "./speech-context";
import { isVerbAt } from "./verb-groups";

/** The words beside a verb that say who acts: tokens [from, to). */
export type Subject = {
  readonly from: number;
  readonly to: number;
  readonly kind: "names" | "pronoun" | "noun";
  /** Places in `mentions`; several for "Hill and Blake". */
  readonly mentions: readonly number[];
};

export const speakingPronouns = new Set(["he", "she", "they", "it", "i", "we", "you", "who", "both"]);
export const joins = new Set(["and", "&"]);
export const closesQuote = new Set(["”", '"', "’", "'", "''", "»"]);

/** What can act together: people, bodies and the places that stand for them. */
export const canActTogether = (context: SpeechContext, a: number, b: number): boolean =>
  [a, b].every((place) => !/^(?:event|work)$/u.test(context.mention(place).type));

/** "Hill's" and "the Democrats' plan": the mark behind a plural is no quotation mark. */
export function isPossessive(context: SpeechContext, at: number): boolean {
  const { index } = context;
  const word = index.words[at] ?? "";
  if (word === "'s") return true;
  if (word !== "'" && word !== "’") return false;
  const before = index.tokens[at - 1];
  return (
    before?.kind === "word" &&
    before.lower.endsWith("s") &&
    before.end === index.tokens[at]?.start &&
    index.tokens[at + 1]?.kind === "word" &&
    !context.closesQuote(at)
  );
}

/** A past form that takes something: "ranged from", "blamed the network". Not "the retired neurosurgeon". */
export function isPastVerbAt(context: SpeechContext, at: number): boolean {
  const { index } = context;
  const word = index.words[at] ?? "";
  if (!irregularPasts.has(word) && !/ed$/u.test(word)) return false;
  const next = index.words[at + 1] ?? "";
  return (
    index.tokens[at + 1]?.kind !== "word" ||
    prepositions.has(next) ||
    determiners.has(next) ||
    possessives.has(next) ||
    conjunctions.has(next) ||
    midAdverbs.has(next) ||
    /^(?:him|them|us|me|that|off|up|out|back|down)$/u.test(next) ||
    context.mentionFrom(at + 1) !== null ||
    context.timeFrom(at + 1) !== null
  );
}

const phraseEnders = wordSet("that who which whose while when as because after before during on told to");

/** True for a word that ends the phrase before it: a verb, an adverb in front of one, "that", "who". */
export const endsPhrase = (context: SpeechContext, at: number): boolean => {
  const word = context.index.words[at] ?? "";
  return (isVerbAt(context, at) && word !== "'s") || midAdverbs.has(word) || phraseEnders.has(word);
};
