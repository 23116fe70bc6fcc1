import { auxiliaries, midAdverbs } from "../lexicon/function-words";
import { wordSet } from "../lexicon/phrase-book";
import { alsoNouns, reportingVerb } from "../lexicon/reporting-verbs";
import { isCapitalised } from "./reading";
import type { SpeechContext } from "./speech-context";

const forms = {
  be: wordSet("was were been be is are being am"),
  have: wordSet("has have had did does do having"),
  future: wordSet("will would 'll 'd"),
  habit: wordSet("used liked likes loved loves"),
  modal: wordSet("to could should might may must can shall cannot"),
};

const isVerbWord = (word: string): boolean => auxiliaries.has(word) || reportingVerb(word) !== null;

/** True for an auxiliary or a verb of saying. "the IMF report stated": a noun when the verb comes right behind it. */
export function isVerbAt({ index, reading }: SpeechContext, at: number): boolean {
  const word = index.words[at] ?? "";
  if (!isVerbWord(word)) return false;
  if (!alsoNouns.has(word)) return true;
  // "State policy director": a capital inside a phrase begins a name.
  return !isVerbWord(index.words[at + 1] ?? "") && !isCapitalised(reading.document.text, index.tokens[at]);
}

/** What stands in front of a verb: adverbs, auxiliaries, a negation. `at` is the token to the left of all of them. */
export type VerbGroup = {
  readonly at: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "to" and "could": nothing has been said. */
  readonly modal: boolean;
  /** "will say", "would say": words prepared, or said again and again. */
  readonly future: boolean;
};

/** Goes left over adverbs and auxiliaries of a verb: "has also repeatedly | said". Tells whether the verb is negated. */
export function beforeVerb({ index }: SpeechContext, verb: number, first: number): VerbGroup {
  let at = verb - 1;
  let negated = false;
  let passive = false;
  let modal = false;
  let future = false;
  while (at >= first) {
    const word = index.words[at] ?? "";
    if (word === "not" || word === "never" || word.endsWith("n't")) negated = true;
    else if (forms.be.has(word)) passive = true;
    else if (forms.future.has(word)) future = true;
    else if (word === "to" && forms.habit.has(index.words[at - 1] ?? ""))
      at -= 1; // "she liked to say"
    else if (forms.modal.has(word)) modal = true;
    else if (!forms.have.has(word) && !midAdverbs.has(word)) break;
    if (word.endsWith("n't") && /^(?:was|were|is|are)/u.test(word)) passive = true;
    at -= 1;
  }
  return { at, negated, passive, modal, future };
}
