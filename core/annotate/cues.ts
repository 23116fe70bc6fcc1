import { articles, possessives, prepositions } from "../lexicon/function-words";
import { alsoNouns, reportingVerb, type VerbForm } from "../lexicon/reporting-verbs";
import { isCapitalised } from "./reading";
import type { SpeechContext } from "./speech-context";
import { beforeVerb, isVerbAt } from "./verb-groups";

/** A reporting verb in the writer's own words. */
export type Cue = {
  readonly at: number;
  readonly form: VerbForm;
  /** "did not say", "refused to say". */
  readonly negated: boolean;
  /** "was told": the words come from somebody else. */
  readonly passive: boolean;
  /** "will say": a speech handed out before it was held. */
  readonly future: boolean;
  /** "schools that reminded him": the verb says something of the noun before it. */
  readonly relative: boolean;
};

const describes =
  /^(?:no|any|some|this|that|these|those|more|further|new|own|official|public|recent|campaign)$/u;

/** "a written statement", "the report": the word describes or is a noun. */
function isNounOrAdjective(context: SpeechContext, at: number, first: number): boolean {
  const { index } = context;
  const word = index.words[at] ?? "";
  const before = at > first ? (index.words[at - 1] ?? "") : "";
  // "a think tank"
  if (word === "think" && /^tanks?$/u.test(index.words[at + 1] ?? "")) return true;
  if (articles.has(before) || (possessives.has(before) && before !== "'s")) return true;
  if (!alsoNouns.has(word)) return false;
  if (word === "saying" && before === "as") return false; // "was quoted as saying"
  if (at > first && (prepositions.has(before) || before === "'s" || describes.test(before))) return true;
  if (at > first && index.tokens[at - 1]?.kind === "number") return true;
  // "calls and emails": one of a list of things
  if (at > first + 1 && before === "and" && alsoNouns.has(index.words[at - 2] ?? "") && /s$/u.test(word))
    return true;
  // "a Harbour News report": a bare form behind one name is a noun; "Republicans report" is none.
  const isBare = reportingVerb(word)?.form === "base";
  // "Velt's apology and promise": joined with a noun that belongs to somebody.
  const owner = at > first + 2 && /^(?:and|or)$/u.test(before) ? (index.words[at - 3] ?? "") : "";
  if (isBare && (owner === "'s" || articles.has(owner) || possessives.has(owner))) return true;
  if (
    isBare &&
    isCapitalised(context.reading.document.text, index.tokens[at - 1]) &&
    !/(?<!new)(?<!time)s$/u.test(before)
  )
    return true;
  return !isVerbAt(context, at);
}

/**
 * The cue at a token, or null when the word is no verb of saying here. `prepared` lets in "will say" too, which only
 * words between quotation marks can follow.
 */
export function cueAt(context: SpeechContext, at: number, first: number, prepared = false): Cue | null {
  const { index } = context;
  const form = reportingVerb(index.words[at] ?? "");
  if (form === null || index.quoted(at) || isNounOrAdjective(context, at, first)) return null;
  const isJoined = index.words[at - 1] === "-" && index.tokens[at - 1]?.end === index.tokens[at]?.start;
  if (index.words[at + 1] === "-" || isJoined) return null;
  const { at: left, negated, passive, modal, future } = beforeVerb(context, at, first);
  const relative = left > first && /^(?:that|which)$/u.test(index.words[left] ?? "");
  // "refused to say", "could say": nothing has been said.
  if (form.form !== "gerund" && (modal || (future && !prepared))) return null;
  return {
    at,
    form,
    negated,
    passive: passive && form.form !== "gerund" && form.form !== "base",
    future,
    relative,
  };
}

/** The cues of a token range outside quotations, from left to right. */
export function cuesIn(context: SpeechContext, first: number, last: number, prepared = false): Cue[] {
  const cues: Cue[] = [];
  for (let at = first; at < last; at += 1) {
    const cue = cueAt(context, at, first, prepared);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** Finite and active: "said", "says", "has said"; not "was told", not "saying". */
export const isFinite = (cue: Cue): boolean => !cue.passive && cue.form.form !== "gerund";
