import type { Attribution } from "./annotation";
import { cueAt, cuesIn, isFinite, type Cue } from "./cues";
import { addresseeOf, subjectOf } from "./cue-subjects";
import { isCapitalised } from "./reading";
import type { SpeechContext } from "./speech-context";
import { cuedBy, verbOf, type QuotationCase, type Sieve } from "./quotation-case";
import { resolve, resolveSpeaker } from "./speakers";
import { subjectBefore } from "./subject-before";
import { subjectFrom, subjectOfSentence } from "./subject-after";

const polarityOf = (cue: Cue): Attribution["polarity"] => (cue.negated ? "denied" : cue.form.verb.polarity);

const quotesOthers = /^(?:quot(?:ed|ing)|recit(?:ed|ing)|invok(?:ed|ing)|paraphras(?:ed|ing))$/u;

/** The last cue before the quotation in its sentence, when nothing closes between them and it has not spoken yet. */
function cueBefore({ context, open, cuesBefore, previous }: QuotationCase): { cue: Cue; cues: Cue[] } | null {
  const all = cuesBefore().filter(({ future, relative, passive }) => !future && (!relative || passive));
  const cues = all.filter(
    ({ at }, place) => !isOfClauseInside(context, all[place - 1]?.at ?? null, at, open),
  );
  const cue = cues.at(-1);
  if (cue === undefined || cue.negated) return null; // "did not say whether": nothing was said
  const between = context.index.words.slice(cue.at + 1, open);
  if (between.includes(";") || isOfClauseInFront(context, cue, open)) return null;
  // "noted that it was Monday and quoted Velt’s rule “Q”": somebody else's words in the speaker's mouth.
  if (between.some((word) => quotesOthers.test(word))) return null;
  // A verb behind a closed quotation speaks for that one: “Q1,” said Hill, and left for “Q2”.
  const last = previous.at(-1);
  return last?.said.cue === cue.at && /^A2/u.test(last.said.rule) ? null : { cue, cues };
}

/** "Hill said that when Roe rails at banks, “she speaks for us”": the clause in the report has a verb of its own. */
function isOfClauseInside(
  { index: { words } }: SpeechContext,
  outer: number | null,
  inner: number,
  open: number,
): boolean {
  if (outer === null || words[open - 1] !== "," || !/^\p{Ll}/u.test(words[open + 1] ?? "")) return false;
  const from = words[outer + 1] === "that" ? outer + 2 : outer + 1;
  return (
    /^(?:when|whenever|if|after|because|since|although|though|while|once)$/u.test(words[from] ?? "") &&
    !words.slice(from, inner).includes(",") &&
    words.indexOf(",", inner) === open - 1
  );
}

/** "After Roe criticised her, Velt shot back, “Q”": the clause in front has had its say, and another subject speaks. */
function isOfClauseInFront({ index, reading }: SpeechContext, cue: Cue, open: number): boolean {
  // "When Roe told of it, Velt “had a good laugh”": words in the middle of the other clause are still Roe's.
  if (!/^[,:]$/u.test(index.words[open - 1] ?? "")) return false;
  const [first] = index.ofSentence(index.tokens[cue.at]?.sentence ?? 0);
  if (!/^(?:after|when|while|as|although|though|because|since|before|once)$/u.test(index.words[first] ?? ""))
    return false;
  const comma = index.words.indexOf(",", cue.at + 1);
  if (comma === -1 || comma >= open - 2) return false;
  const next = index.words[comma + 1] ?? "";
  const isSubject =
    isCapitalised(reading.document.text, index.tokens[comma + 1]) || /^(?:s?he|they|it|the)$/u.test(next);
  // "…, Hill, a lawyer, said": the clause may begin with somebody's name and what that is.
  return isSubject && index.words.slice(comma + 2, open).some((word) => /^\p{L}/u.test(word));
}

const cued =
  (fits: (cue: Cue, between: readonly string[], quotation: QuotationCase) => boolean): Sieve["read"] =>
  (quotation) => {
    const { context, open, range } = quotation;
    const found = cueBefore(quotation);
    if (found === null || found.cue.passive) return null;
    const { cue, cues } = found;
    if (!fits(cue, context.index.words.slice(cue.at + 1, open), quotation)) return null;
    const subject = subjectOf(context, cue, cues, range);
    const who = subject === null ? null : resolveSpeaker(context, subject);
    // Behind a colon or comma the words are the speaker's own: "Hill denied it: “I was never there.”"
    const own = quotation.quote.kind === "full" && /^[:,]$/u.test(context.index.words[open - 1] ?? "");
    const polarity = own ? "affirmed" : polarityOf(cue);
    return who === null
      ? null
      : { who, ...cuedBy(cue), kind: "mixed", polarity, ...addresseeOf(context, cue, open) };
  };

const isCall = ({ form }: Cue): boolean => /^(?:call|describe|echo)$/u.test(form.verb.frame);

/** Sieves that find the source in the sentence the quotation is part of. Their order is that of `sieves`. */
export const withinSieves: readonly Sieve[] = [
  {
    rule: "A3-introduced", // Hill said in a statement: “…”, Hill told the council on Monday, “…”
    tier: "A",
    read: cued(
      (_, between, { quote }) =>
        (/^[:,]$/u.test(between.at(-1) ?? "") && quote.kind === "full") ||
        (between.at(-1) === "that" && between.length <= 14),
    ),
  },
  { rule: "B4-called", tier: "B", read: cued((cue) => isCall(cue)) }, // Hill called the plan “…”
  { rule: "B4-within", tier: "B", read: cued(() => true) }, // Hill said the plan was “…”
  {
    rule: "B4-passive-by", // The plan was described by Hill as “…”
    tier: "B",
    read: (quotation) => {
      const { context, open } = quotation;
      const found = cueBefore(quotation);
      if (found?.cue.passive !== true) return null;
      for (let at = found.cue.at + 1; at < Math.min(open, found.cue.at + 8); at += 1) {
        if (context.index.words[at] !== "by") continue;
        const subject = subjectFrom(context, at + 1, open);
        const who = subject === null ? null : resolve(context, subject);
        return who === null ? null : { who, ...cuedBy(found.cue), kind: "mixed" };
      }
      return null;
    },
  },
  {
    rule: "B4-passive-by-after", // The plan was called “…” by Hill
    tier: "B",
    read: (quotation) => {
      const { context, open, after, range } = quotation;
      const found = cueBefore(quotation);
      if (found?.cue.passive !== true || found.cue.at !== open - 1 || context.index.words[after] !== "by")
        return null;
      const subject = subjectFrom(context, after + 1, range[1]);
      const who = subject === null ? null : resolveSpeaker(context, subject);
      return who === null ? null : { who, ...cuedBy(found.cue), kind: "mixed" };
    },
  },
  {
    rule: "B4-according-to-before", // According to Hill, “…”
    tier: "B",
    read: ({ context, open, range }) => {
      for (let at = range[0]; at < open; at += 1) {
        if (context.index.words[at] !== "according" || context.index.words[at + 1] !== "to") continue;
        const subject = subjectFrom(context, at + 2, open);
        const who = subject === null ? null : resolve(context, subject);
        if (who !== null) return { who, kind: "mixed", cue: at, frame: "according" };
      }
      return null;
    },
  },
  {
    rule: "B4-cue-after", // The plan was “…”, Hill said
    tier: "B",
    read: (quotation) => {
      const { context, after, range } = quotation;
      const { index } = context;
      const limit = range[1];
      for (let at = after; at < limit; at += 1) {
        if (index.words[at] === "according" && index.words[at + 1] === "to") {
          const subject = subjectFrom(context, at + 2, limit);
          const who = subject === null ? null : resolveSpeaker(context, subject);
          return who === null ? null : { who, kind: "mixed", cue: at, frame: "according" };
        }
        if (index.words[at] !== ",") continue;
        const subject = subjectFrom(context, at + 1, limit);
        const cue = subject === null || subject.from >= limit ? null : verbOf(quotation, subject, limit);
        if (subject !== null && cue !== null && cue.form.verb.frame !== "call") {
          const who = resolve(context, subject);
          if (who !== null) return { who, ...cuedBy(cue), kind: "mixed" };
        }
        const inverted = cueAt(context, at + 1, at + 1);
        if (inverted === null || !isFinite(inverted) || !inverted.form.verb.inverts) continue;
        const behind = subjectFrom(context, at + 2, limit);
        const who = behind === null ? null : resolveSpeaker(context, behind);
        if (who !== null) return { who, ...cuedBy(inverted), kind: "mixed" };
      }
      return null;
    },
  },
  {
    rule: "A4-as-put-it", // As Hill put it, “…”
    tier: "A",
    read: ({ context, open, range }) => {
      for (let at = range[0]; at < open; at += 1) {
        if (!/^(?:put|puts)$/u.test(context.index.words[at] ?? "") || context.index.words[at + 1] !== "it")
          continue;
        const subject = subjectBefore(context, at, range[0]);
        const who = subject === null ? null : resolve(context, subject);
        if (who !== null) return { who, cue: at };
      }
      return null;
    },
  },
  {
    rule: "B4-written-by", // “A Bridge Too Many,” by the Courier’s Mary Odell: “…”
    tier: "B",
    read: ({ context, open, range, quote }) => {
      const { words } = context.index;
      const writer = words[open - 1] === ":" && quote.kind === "full" ? context.mentionUntil(open - 1) : null;
      if (writer === null) return null;
      const [start] = context.tokensOf(writer);
      const by = words.slice(Math.max(range[0], start - 5), start).lastIndexOf("by");
      if (by === -1) return null;
      const subject = subjectFrom(context, start, open);
      const who = subject === null ? null : resolve(context, subject);
      return who === null ? null : { who };
    },
  },
  {
    rule: "B4-colon", // Hill was defiant: “…”, Hill has since apologised: “…”
    tier: "B",
    read: ({ context, open, range, quote, sentence }) => {
      const { index } = context;
      if (index.words[open - 1] !== ":" || quote.kind !== "full") return null;
      if (index.words.slice(range[0], open).some((word) => quotesOthers.test(word))) return null;
      const around = open === range[0] ? index.ofSentence(sentence - 1) : range;
      if (open === range[0] && context.blockRange(around[0])[0] > open) return null;
      const cues = cuesIn(context, around[0], Math.min(around[1], open)).filter(({ negated }) => !negated);
      const cue = cues.at(-1);
      const subject =
        cue === undefined || cue.passive
          ? subjectOfSentence(context, around)
          : subjectOf(context, cue, cues, around);
      const who = subject === null ? null : resolve(context, subject);
      if (who === null) return null;
      return cue === undefined ? { who } : { who, ...cuedBy(cue) };
    },
  },
];
