import { determiners, midAdverbs, prepositions } from "../lexicon/function-words";
import { textOf } from "../text/span";
import type { QuoteSpan, Tier } from "./annotation";
import { notClosed } from "./quote-spans";
import { cueAt, isFinite, type Cue } from "./cues";
import { weaker, type Said } from "./said";
import type { Resolution } from "./speakers";
import { quoteTokens, type SpeechContext } from "./speech-context";
import { speakingPronouns, type Subject } from "./subjects";
import { beforeVerb, isVerbAt } from "./verb-groups";

/** What a sieve sees: one quotation, and what has been attributed to its left. */
export type QuotationCase = {
  readonly context: SpeechContext;
  readonly quote: QuoteSpan;
  /** Token of the opening mark. */
  readonly open: number;
  /** One past the closing mark. */
  readonly after: number;
  readonly sentence: number;
  /** Tokens from the start of the sentence the quotation opens in to the end of the one it closes in. */
  readonly range: readonly [number, number];
  readonly block: readonly [number, number];
  /** How the words end: with a comma the sentence goes on, with a full stop it is over, else either. */
  readonly ending: "comma" | "stop" | "open";
  /** The cues of the sentence in front of the opening mark, "will say" among them. */
  readonly cuesBefore: () => readonly Cue[];
  /** The attributions so far, in text order, with the place of the quotation they belong to. */
  readonly previous: readonly { readonly said: Said; readonly quote: QuoteSpan }[];
  /** The quotation right before this one, attributed or not. */
  readonly before: QuoteSpan | null;
};

/** What a sieve found: who speaks, and what is known of the saying. */
export type Answer = Partial<Omit<Said, "speaker" | "rule" | "parts">> & { readonly who: Resolution };

/**
 * A sieve attributes a quotation or passes it on. `tier` is the best it may give; "part-of-previous" says that the
 * words go on with the attribution before.
 */
export type Sieve = {
  readonly rule: string;
  readonly tier: Tier;
  readonly read: (quotation: QuotationCase) => Answer | "part-of-previous" | null;
};

/** “… and I will stand down.’”: the end of what somebody else said, and no beginning. */
const innerEnd = /[.!?,…]['’]\s*$/u;
const innerStart = /(?<![\p{L}\p{N}.!?,…])['‘](?=[\p{L}\p{N}])/u;

/** True for words that end what the speaker has somebody else say. */
function endsAnother({ context, quote }: QuotationCase): boolean {
  const words = textOf(context.reading.document.text, quote.content);
  return innerEnd.test(words) && !innerStart.test(words);
}

/** The attribution a sieve's answer makes. */
export function saidBy(
  { rule, tier }: Pick<Sieve, "rule" | "tier">,
  quotation: QuotationCase,
  answer: Answer,
): Said {
  const { quote, sentence } = quotation;
  const { who, ...known } = answer;
  return {
    kind: quote.kind === "full" ? "direct" : "mixed",
    parts: [quote.content],
    cue: null,
    frame: "say",
    polarity: "affirmed",
    addressee: null,
    sentence,
    ...known,
    speaker: who.speaker,
    tier:
      quote.rule === notClosed || endsAnother(quotation)
        ? "C"
        : weaker(weaker(tier, who.tier), answer.tier ?? "A"),
    rule: who.rule === null ? rule : `${rule}/${who.rule}`,
  };
}

/** Cue and frame of an answer. Words handed out before they were said are shown, never asked. */
export const cuedBy = (cue: Cue): { cue: number; frame: string; tier: Tier } => ({
  cue: cue.at,
  frame: cue.form.verb.frame,
  tier: cue.future ? "C" : "A",
});

/** The verb behind a subject, over adverbs and auxiliaries: "Hill | also said". */
export function verbAfter(context: SpeechContext, from: number, last: number): Cue | null {
  let at = from;
  while (
    at < last &&
    (midAdverbs.has(context.index.words[at] ?? "") ||
      /^(?:has|have|had|will|would|both|all|used|liked|likes|loved|loves)$/u.test(
        context.index.words[at] ?? "",
      ) ||
      (at > from && context.index.words[at] === "to"))
  )
    at += 1;
  if (at - from > 4) return null;
  const cue = cueAt(context, at, from, true);
  return cue !== null && isFinite(cue) ? cue : null;
}

/** One past the apposition behind a name: "Ana Ruiz, the mayor, | said". */
const outerEndOf = (context: SpeechContext, subject: Subject): number => {
  const last = subject.mentions.at(-1);
  return subject.kind === "names" && last !== undefined
    ? Math.max(subject.to, context.outerEnd(last))
    : subject.to;
};

const opensInsertion = new Set([",", "(", "–", "—", "--", "-", "who"]);

/**
 * The verb of a subject that words stand between: "Ruiz of the Harbour Board said", "Ruiz, who runs the port, said",
 * "Ruiz (D) said", "Ruiz, who runs the port said".
 */
function verbOverInsertion(quotation: QuotationCase, subject: Subject, limit: number): Cue | null {
  const { context, ending } = quotation;
  const { index } = context;
  const from = subject.to;
  const opener = index.words[from] ?? "";
  const isPhrase = prepositions.has(opener);
  if (opener === "-" && index.tokens[from - 1]?.end === index.tokens[from]?.start) return null;
  if (!isPhrase && !opensInsertion.has(opener)) return null;
  let only: Cue | null = null;
  let others = 0;
  for (let at = from; at < Math.min(limit, from + 45); at += 1) {
    if (index.quoted(at) || /^[;:“”"]$/u.test(index.words[at] ?? "")) break;
    const cue = cueAt(context, at, from, true);
    if (cue === null || !isFinite(cue)) {
      if (isVerbAt(context, at) && isPhrase) return null;
      continue;
    }
    const before = index.words[beforeVerb(context, at, from).at] ?? "";
    if (/^[,)–—-]$/u.test(before) || before === "--") return cue;
    if (isPhrase) return cue;
    if (/^(?:who|that|which|and)$/u.test(before)) continue;
    only ??= cue;
    others += 1;
  }
  // Without a closing comma only where the sentence must still tell who speaks.
  return ending === "comma" && others === 1 && only !== null && endsClause(context, only) ? only : null;
}

/** The verb that a subject right behind a quotation has. */
export const verbOf = (quotation: QuotationCase, subject: Subject, limit: number): Cue | null =>
  verbAfter(quotation.context, outerEndOf(quotation.context, subject), limit) ??
  verbAfter(quotation.context, subject.to, limit) ??
  (subject.kind === "pronoun" ? null : verbOverInsertion(quotation, subject, limit));

/** True when no statement of its own follows the verb: "Hill said.", "Hill said on Monday", not "Hill said the plan". */
export function endsClause(context: SpeechContext, cue: Cue): boolean {
  const { index } = context;
  const at = cue.at + 1;
  const word = index.words[at] ?? "";
  const token = index.tokens[at];
  return (
    token === undefined ||
    (token.kind === "mark" && !/^[“"‘':]$/u.test(index.words[token.lower === "," ? at + 1 : at] ?? "")) ||
    prepositions.has(word) ||
    midAdverbs.has(word) ||
    /^(?:when|while|as|to|because|referring|adding|after|before)$/u.test(word) ||
    context.timeFrom(at) !== null ||
    token.sentence !== index.tokens[cue.at]?.sentence
  );
}

/** True when the verb takes a statement: "Hill said the plan …" begins a sentence of its own. */
export function takesStatement(context: SpeechContext, cue: Cue): boolean {
  const { index } = context;
  if (cue.form.verb.frame !== "say") return false;
  const at = cue.at + 1;
  const word = index.words[at] ?? "";
  if (context.timeFrom(at) !== null) return false;
  return (
    word === "that" || determiners.has(word) || speakingPronouns.has(word) || context.mentionFrom(at) !== null
  );
}

const closing = new Set([",", "–", "—", "-", "--"]);

/** The token behind the closing mark and the comma or dash that may follow it. */
export const beside = ({ context, after }: QuotationCase): number =>
  closing.has(context.index.words[after] ?? "") ? after + 1 : after;

/** One past the last token of the sentence that goes on behind the quotation. */
export function sentenceBehind({ context, after, block }: QuotationCase): number {
  const { index } = context;
  const sentence = index.tokens[after]?.sentence;
  return sentence === undefined || after >= block[1]
    ? after
    : Math.min(block[1], index.ofSentence(sentence)[1]);
}

/** How the words of a quotation end. */
export function endingOf(context: SpeechContext, quote: QuoteSpan): QuotationCase["ending"] {
  const { index, reading } = context;
  const { after } = quoteTokens(index, quote);
  if (closing.has(index.words[after] ?? "")) return "comma";
  const last = reading.document.text
    .slice(quote.content.start, quote.content.end)
    .trimEnd()
    .replace(/['’]+$/u, "")
    .at(-1);
  return last === "," ? "comma" : last === "." ? "stop" : "open";
}
