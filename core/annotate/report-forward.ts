import { auxiliaries, prepositions } from "../lexicon/function-words";
import { smallNumbers } from "../lexicon/numbers";
import { overAdjuncts } from "./adjuncts";
import { addresseeOf, subjectOf } from "./cue-subjects";
import type { Cue } from "./cues";
import { bodyEnd, hasVerb, say, statement, type ReportRow } from "./report-parts";
import { weaker } from "./said";
import { resolve } from "./speakers";
import type { SpeechContext } from "./speech-context";
import { isTitleRange } from "./title-lines";
import { beforeVerb } from "./verb-groups";

/** Words that open a clause, so that a verb without "that" is known to bring in a statement. */
const opensClause = (context: SpeechContext, at: number): boolean => {
  const word = context.index.words[at] ?? "";
  const token = context.index.tokens[at];
  return (
    token?.kind !== "mark" &&
    // "a plan that Hill said will work": the verb belongs to what stands in front.
    !auxiliaries.has(word) &&
    !prepositions.has(word) &&
    !/^(?:and|or|but|so|nothing|little|yes|no|goodbye|sorry|hello|more|much|what|whether|how|why|where|when|who|which|to|farewell|this|anything|something)$/u.test(
      word,
    ) &&
    !/^(?:by|for|of)$/u.test(word)
  );
};

/** "organisers added 160 guards", "added four goals", "added his voice after the vote": what is added is no statement. */
const isThingAdded = ({ index }: SpeechContext, at: number): boolean =>
  index.tokens[at]?.kind === "number" ||
  smallNumbers.has(index.words[at] ?? "") ||
  /^(?:voice|name|signature|weight|support)$/u.test(index.words[at + 1] ?? "");

/** Verbs that have things for objects as well as statements: "added her seventh goal", "admitted fraud". */
const takesThings = /^(?:add|admit|claim|fear|concede|hope)$/u;

/**
 * Where the first clause ends: "Hill added [her seventh goal], and Odell saved 27 shots", "added [a goal] as the boats won",
 * "admitted [fraud] and will testify". What stands behind it has a verb of its own.
 */
function firstClauseEnd({ index: { words } }: SpeechContext, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const word = words[at] ?? "";
    const isJoint = word === "and" && (words[at - 1] === "," || auxiliaries.has(words[at + 1] ?? ""));
    if (isJoint || /^(?:as|when|while|after|before|until)$/u.test(word)) return at;
  }
  return end;
}

/** "Hill said (on Monday) (that) the bridge will close", "Hill told Reuters that …". */
export const forward: ReportRow = {
  rule: "A3-that",
  read: (sentence) => {
    const { context, range, cues } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    return cues.flatMap((cue, place) => {
      const { verb } = cue.form;
      // "pointed out that": "pointed" alone only shows where.
      const isPointedOut = verb.lemma === "point" && index.words[cue.at + 1] === "out";
      if (
        !(verb.indirect || isPointedOut) ||
        cue.negated ||
        cue.passive ||
        !/^(?:say|tell|warn)$/u.test(verb.frame)
      )
        return [];
      const { addressee } = addresseeOf(context, cue, end);
      if (verb.frame === "tell" && addressee === null) return [];
      let start = addressee === null ? cue.at + (isPointedOut ? 2 : 1) : index.from(addressee.end);
      // "warned China – a major competitor – that": the aside belongs to the addressee.
      if (/^[–—,]$/u.test(index.words[start] ?? "")) {
        const close = index.words.indexOf(index.words[start] ?? "", start + 1);
        if (close !== -1 && close - start < 14 && index.words[close + 1] === "that") start = close + 1;
      }
      start = overAdjuncts(context, start, end);
      const that = index.words[start] === "that";
      const from = that ? start + 1 : start;
      if (from >= end || index.quoted(from)) return [];
      if (!that && (!opensClause(context, from) || verb.lemma === "report")) return [];
      if (!that && verb.lemma === "add" && isThingAdded(context, from)) return [];
      // "admitted making mistakes": what was done, and no statement.
      if (!that && verb.lemma === "admit" && /(?<!th).ing$/u.test(index.words[from] ?? "")) return [];
      if (
        !that &&
        !/^(?:say|tell|believe|think|add|claim|insist|hope|fear|warn|admit|argue|reply|explain|concede)$/u.test(
          verb.lemma,
        )
      )
        return [];
      // The verb must follow its subject: “…,” said Hill is no report of what comes next.
      const subject = subjectOf(context, cue, cues, range);
      if (subject === null || subject.from >= cue.at) return [];
      // A headline that was glued to the text.
      if (isTitleRange(context.reading, from, end, 3)) return [];
      // "a sign of what analysts say is decay": a part of another statement.
      if (/^(?:what|which|whom?)$/u.test(index.words[subject.from - 1] ?? "")) return [];
      // "if she thinks the council has failed": nobody knows yet whether she does.
      if (/^(?:if|unless|whether)$/u.test(index.words[subject.from - 1] ?? "")) return [];
      const clauseEnd = takesThings.test(verb.lemma) ? firstClauseEnd(context, from, end) : end;
      if (!that && !hasVerb(context, from, clauseEnd, verb.lemma !== "say")) return [];
      // "The pilots, Roe explained earlier in the hearing, were paid": an insertion that the statement goes on behind.
      const close = index.words[subject.from - 1] === "," && !that ? index.words.indexOf(",", from) : -1;
      if (close !== -1 && close < end && auxiliaries.has(index.words[close + 1] ?? "")) return [];
      const next = cues[place + 1];
      const stop =
        next !== undefined && next.form.form !== "gerund" && sharesSubject(context, next, from)
          ? clauseBreakBefore(context, next.at, from)
          : end;
      const found = resolve(context, subject);
      if (found === null) return [];
      const parts = statement(context, from, stop);
      const isParticiple = cue.form.form === "gerund";
      const tier =
        isParticiple && isBehindSender(context, cue.at, range[0])
          ? "C"
          : isParticiple && place > 0
            ? weaker(found.tier, "B")
            : found.tier;
      return say(
        sentence,
        cue,
        { ...found, tier },
        parts,
        cue.form.form === "gerund" ? "A3-saying" : that ? "A3-that" : "A3-clause",
        { addressee },
      );
    });
  },
};

/** "Hill answered a message from the harbour chief Mary Odell, reporting that …": it may be Odell's message that reports. */
function isBehindSender(context: SpeechContext, cue: number, first: number): boolean {
  const { words } = context.index;
  const sender = words[cue - 1] === "," ? context.mentionUntil(cue - 1) : null;
  if (sender === null) return false;
  const [start] = context.tokensOf(sender);
  return words.slice(Math.max(first, start - 6), start + 1).some((word) => word === "from" || word === "by");
}

/** "… and added that": a second report of the same subject. */
const sharesSubject = (context: SpeechContext, cue: Cue, from: number): boolean => {
  const { at } = beforeVerb(context, cue.at, from);
  return /^(?:and|but|,)$/u.test(context.index.words[at] ?? "");
};
const clauseBreakBefore = (context: SpeechContext, cue: number, from: number): number => {
  const { at } = beforeVerb(context, cue, from);
  return context.index.words[at - 1] === "," ? at - 1 : at;
};
