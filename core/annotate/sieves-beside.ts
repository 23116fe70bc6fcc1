import { overAdjuncts } from "./adjuncts";
import { cueAt, cuesIn, isFinite } from "./cues";
import { addresseeOf, subjectOf } from "./cue-subjects";
import {
  beside,
  cuedBy,
  endsClause,
  sentenceBehind,
  takesStatement,
  verbOf,
  type QuotationCase,
  type Sieve,
} from "./quotation-case";
import { resolveSpeaker } from "./speakers";
import { quoteTokens } from "./speech-context";
import { textOf } from "../text/span";
import { subjectFrom } from "./subject-after";

/** True when the verb has spoken for the quotation before: “Q1,” said Hill. “Q2.” */
const isSpent = ({ previous }: QuotationCase, cue: number): boolean => previous.at(-1)?.said.cue === cue;

/** The verb touches the opening mark, or only "that", a comma or a colon stands between. */
const cueRightBefore: Sieve["read"] = (quotation) => {
  const { context, open, range, quote } = quotation;
  const { index } = context;
  const cues = quotation.cuesBefore();
  const cue = cues.at(-1);
  if (cue === undefined || cue.negated || cue.passive || isSpent(quotation, cue.at)) return null;
  const { addressee } = addresseeOf(context, cue, open);
  const start = addressee === null ? cue.at + 1 : Math.max(cue.at + 1, index.from(addressee.end));
  const from = overAdjuncts(context, start, open);
  const between = index.words.slice(from, open).join(" ");
  if (!/^(?:,|:|that|that ,|, that|how|: that)?$/u.test(between)) return null;
  const subject = subjectOf(context, cue, cues, range);
  const who = subject === null ? null : resolveSpeaker(context, subject);
  if (who === null) return null;
  const reported = between.includes("that") || (quote.kind !== "full" && between === "");
  return {
    who,
    ...cuedBy(cue),
    kind: quote.kind === "full" || quote.kind === "clause" ? "direct" : "mixed",
    // Words between marks are the speaker's own; but "denied that “…”" turns them round.
    polarity: cue.form.verb.polarity === "denied" && reported ? "denied" : "affirmed",
    addressee,
  };
};

const isDash = (word: string | undefined): boolean => /^(?:[–—-]|--)$/u.test(word ?? "");

/** "Hill mourned her gaffes – “why?” – and Ruiz said so": words between two dashes hang on what is in front. */
const isBetweenDashes = ({ context: { index }, open, after }: QuotationCase): boolean =>
  isDash(index.words[open - 1]) && isDash(index.words[after]);

/** "When she was asked, “…?” Hill said": whoever asked is not told, and answers behind the marks. */
const askedByNobody: Sieve["read"] = ({ context: { index, reading }, open, quote }) => {
  const cue = index.words[open - 1] === "," ? open - 2 : open - 1;
  const token = index.tokens[cue];
  if (token === undefined || index.words[cue] !== "asked") return null;
  if (!/^(?:was|were|been|being|is|are|when|if)$/u.test(index.words[cue - 1] ?? "")) return null;
  if (!/\?[”"']?\s*$/u.test(textOf(reading.document.text, quote.content))) return null;
  const mention = { start: token.start, end: token.end };
  return {
    who: { speaker: { kind: "unnamed", label: "asked", mention }, tier: "C", rule: "C-unresolved" },
    cue,
  };
};

/** Sieves that see the source right beside the marks. Their order is that of `sieves`. */
export const besideSieves: readonly Sieve[] = [
  { rule: "A0-asked", tier: "C", read: askedByNobody },
  { rule: "A3-cue-before", tier: "A", read: cueRightBefore }, // Hill said: “…”, Hill said that “…”
  {
    rule: "A1-subject-cue", // “…,” Hill said
    tier: "A",
    read: (quotation) => {
      if (isBetweenDashes(quotation)) return null;
      const { context, ending } = quotation;
      const limit = sentenceBehind(quotation);
      const start = beside(quotation);
      const subject = subjectFrom(context, start, limit);
      if (subject === null) return null;
      const cue = verbOf(quotation, subject, limit);
      if (cue === null || cue.form.verb.frame === "call" || cue.form.verb.frame === "describe") return null;
      // Words that end with a full stop are over: "Hill said" behind them begins a sentence about something else.
      if (ending === "stop" && (!endsClause(context, cue) || isSpent(quotation, cue.at))) return null;
      if (ending === "open" && takesStatement(context, cue)) return null;
      return {
        who: resolveSpeaker(context, subject),
        ...cuedBy(cue),
        ...(ending === "stop" && cuedBy(cue).tier === "A" ? { tier: "B" as const } : {}),
        ...addresseeOf(context, cue, limit),
      };
    },
  },
  {
    rule: "A2-cue-subject", // “…,” said Hill: only here may the verb come first
    tier: "A",
    read: (quotation) => {
      const { context, ending } = quotation;
      const { index, reading } = context;
      const start = beside(quotation);
      const cue = cueAt(context, start, start);
      if (cue === null || !isFinite(cue) || !cue.form.verb.inverts) return null;
      // “… over.” Said Hill, “…”: the capital begins the next sentence.
      const first = reading.document.text.charAt(index.tokens[start]?.start ?? 0);
      if (ending === "stop" && first !== first.toLowerCase()) return null;
      const subject = subjectFrom(context, start + 1, sentenceBehind(quotation));
      return subject === null ? null : { who: resolveSpeaker(context, subject), ...cuedBy(cue) };
    },
  },
  {
    rule: "A4-according-to", // “…,” according to Hill
    tier: "A",
    read: (quotation) => {
      const { context } = quotation;
      const start = beside(quotation);
      if (context.index.words[start] !== "according" || context.index.words[start + 1] !== "to") return null;
      const subject = subjectFrom(context, start + 2, sentenceBehind(quotation));
      return subject === null
        ? null
        : { who: resolveSpeaker(context, subject), cue: start, frame: "according" };
    },
  },
  {
    rule: "B2-signature", // “…” — Ana Ruiz, on the same line or the next
    tier: "B",
    read: ({ context, after, block, open, range, quote }) => {
      const { index, reading } = context;
      if (open !== block[0] && open !== range[0]) return null;
      // A headline in a list of sources has no point at its end.
      if (!/[.!?…]$/u.test(reading.document.text.slice(quote.content.start, quote.content.end))) return null;
      if (!/^(?:[\-–—]|--)$/u.test(index.words[after] ?? "")) return null;
      const name = context.mentionFrom(after + 1);
      if (name === null || context.mention(name).type === "place") return null;
      const [from, to] = context.tokensOf(name);
      const isAlone =
        to >= index.tokens.length ||
        /^[.,(]$/u.test(index.words[to] ?? "") ||
        context.blockRange(to)[0] === to;
      return isAlone ? { who: resolveSpeaker(context, { from, to, kind: "names", mentions: [name] }) } : null;
    },
  },
  {
    rule: "B2-between-dashes", // the pilots, among them Hill -- “Q” -- and Ruiz
    tier: "B",
    read: (quotation) => {
      const { context, open, quote } = quotation;
      const isSaid = quote.kind === "full" || quote.kind === "clause";
      const name = isSaid && isBetweenDashes(quotation) ? context.mentionUntil(open - 1) : null;
      if (name === null || context.mention(name).type !== "person") return null;
      const [from, to] = context.tokensOf(name);
      return { who: resolveSpeaker(context, { from, to, kind: "names", mentions: [name] }) };
    },
  },
  {
    rule: "A5-split", // “Q1,” Hill said, “Q2”
    tier: "A",
    read: ({ context, open, quote, sentence, previous }) => {
      const last = previous.at(-1);
      const cue = last?.said.cue ?? null;
      if (last === undefined || cue === null || last.said.sentence !== sentence) return null;
      const before = quoteTokens(context.index, last.quote);
      if (cue < before.after || cue > open || !/^A[12]/u.test(last.said.rule)) return null;
      const gap = context.index.words.slice(before.after, open);
      if (gap.length > 24 || gap.includes(";") || quote.kind === "fragment" || quote.kind === "scare")
        return null;
      if (cuesIn(context, cue + 1, open).length > 0) return null;
      return /^[,:.–—-]$/u.test(context.index.words[open - 1] ?? "") ? "part-of-previous" : null;
    },
  },
];
