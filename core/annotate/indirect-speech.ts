import {
  articles,
  auxiliaries,
  commonVerbs,
  conjunctions,
  irregularPasts,
  midAdverbs,
  prepositions,
} from "../lexicon/function-words";
import { givingVerbs, saidNouns } from "../lexicon/speaker-nouns";
import type { Span } from "../text/span";
import { cuesIn, type Cue } from "./cues";
import { addresseeOf, subjectOf } from "./cue-subjects";
import { overAdjuncts } from "./adjuncts";
import { weaker, type Said } from "./said";
import { resolve, type Resolution } from "./speakers";
import { isTitleLine, isTitleRange } from "./title-lines";
import type { SpeechContext } from "./speech-context";
import { subjectBefore } from "./subject-before";
import { subjectFrom } from "./subject-after";
import { beforeVerb } from "./verb-groups";

/** One sentence of the story and its cues. */
type Case = {
  readonly context: SpeechContext;
  readonly range: readonly [number, number];
  readonly sentence: number;
  readonly cues: readonly Cue[];
};

type Row = { readonly rule: string; readonly read: (sentence: Case) => Said[] };

const isEnd = (word: string): boolean => /^[.!?…]$/u.test(word);

/** One past the last word of the sentence, its full stop and closing marks left out. */
function bodyEnd(context: SpeechContext, [first, last]: readonly [number, number]): number {
  let end = last;
  while (end > first && isEnd(context.index.words[end - 1] ?? "")) end -= 1;
  return end;
}

/**
 * Where the statement ends: before ", according to …", ", adding …", or a second reporting clause. What stands between
 * two dashes is the writer's aside; it parts the statement.
 */
function statement(context: SpeechContext, from: number, to: number): Span[] {
  const { index } = context;
  let end = to;
  for (let at = from; at < to; at += 1) {
    if (index.quoted(at)) continue;
    const next = index.words[at + 1] ?? "";
    if (
      index.words[at] === "," &&
      ((next === "according" && index.words[at + 2] === "to") ||
        /^(?:adding|saying|noting|citing|warning|arguing|calling|stressing|insisting|telling)$/u.test(next))
    ) {
      // A phrase that goes on behind the source still belongs to the statement: "…, according to X, compared with …".
      const close = next === "according" ? index.words.indexOf(",", at + 3) : -1;
      end = at;
      if (close !== -1 && close < to - 2 && close - at < 14)
        return [...spans(context, from, at), ...spans(context, close + 1, to)];
      break;
    }
  }
  const dashes: number[] = [];
  for (let at = from; at < end; at += 1)
    if (
      /^(?:–|—|--)$/u.test(index.words[at] ?? "") &&
      !index.quoted(at) &&
      (index.tokens[at - 1]?.end ?? 0) < (index.tokens[at]?.start ?? 0)
    )
      dashes.push(at);
  const [open, close] = dashes;
  if (open !== undefined && close !== undefined && dashes.length === 2)
    return [...spans(context, from, open), ...spans(context, close + 1, end)];
  return spans(context, from, end);
}

function spans({ index }: SpeechContext, from: number, to: number): Span[] {
  let end = to;
  while (end > from && /^[,;:–—-]$/u.test(index.words[end - 1] ?? "")) end -= 1;
  const first = index.tokens[from];
  const last = index.tokens[end - 1];
  return first === undefined || last === undefined || end <= from
    ? []
    : [{ start: first.start, end: last.end }];
}

/** True when a verb stands between two tokens; a longer stretch is given the benefit of the doubt unless `strictly`. */
const hasVerb = (context: SpeechContext, from: number, to: number, strictly = false): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = context.index.words[at] ?? "";
    // "announced the towns that will be served": the verb belongs to the noun, not to a statement.
    if (at > from && /^(?:that|which|who)$/u.test(word)) return false;
    if (
      (auxiliaries.has(word) && !(strictly && word === "'s")) ||
      commonVerbs.has(word) ||
      irregularPasts.has(word) ||
      /(?:ed|ing)$/u.test(word)
    )
      return true;
  }
  return !strictly && to - from >= 4;
};

function say(
  sentence: Case,
  cue: Cue | null,
  found: Resolution,
  parts: readonly Span[],
  rule: string,
  extra: Partial<Said> = {},
): Said[] {
  if (parts.length === 0) return [];
  return [
    {
      kind: "indirect",
      parts,
      speaker: found.speaker,
      cue: cue?.at ?? null,
      frame: cue?.form.verb.frame ?? "say",
      polarity: cue === null ? "affirmed" : cue.form.verb.polarity,
      addressee: null,
      tier: found.tier,
      rule: found.rule === null ? rule : `${rule}/${found.rule}`,
      sentence: sentence.sentence,
      ...extra,
    },
  ];
}

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

/** "Hill said (on Monday) (that) the bridge will close", "Hill told Reuters that …". */
const forward: Row = {
  rule: "A3-that",
  read: (sentence) => {
    const { context, range, cues } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    return cues.flatMap((cue, place) => {
      const { verb } = cue.form;
      if (!verb.indirect || cue.negated || cue.passive || !/^(?:say|tell|warn)$/u.test(verb.frame)) return [];
      const { addressee } = addresseeOf(context, cue, end);
      if (verb.frame === "tell" && addressee === null) return [];
      let start = addressee === null ? cue.at + 1 : index.from(addressee.end);
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
      // "organisers added 160 guards": what is added is no statement.
      if (!that && verb.lemma === "add" && index.tokens[from]?.kind === "number") return [];
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
      if (!that && !hasVerb(context, from, end, verb.lemma !== "say")) return [];
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

/** "The bridge will close, Hill said." and, in the middle, "The bridge, Hill said, will close." */
const backward: Row = {
  rule: "A1-clause-first",
  read: (sentence) => {
    const { context, range, cues } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    return cues.flatMap((cue) => {
      const { verb, form } = cue.form;
      if (!verb.indirect || cue.negated || cue.passive || verb.frame !== "say" || form === "gerund")
        return [];
      let subject = subjectBefore(context, cue.at, range[0]);
      let from = subject?.from ?? cue.at;
      let to = cue.at + 1;
      if (subject !== null && index.words[from - 1] === "the") from -= 1;
      if (subject === null || index.words[from - 1] !== ",") {
        // ", said Hill": without quotation marks the verb comes first only behind a comma.
        if (index.words[cue.at - 1] !== "," || !verb.inverts) return [];
        subject = subjectFrom(context, cue.at + 1, range[1]);
        if (subject === null) return [];
        from = cue.at;
        to = subject.mentions.length > 0 ? context.outerEnd(subject.mentions.at(-1) ?? 0) : subject.to;
      }
      if (index.words[from - 1] !== "," || index.quoted(from - 2)) return [];
      const opener = index.words[range[0]] ?? "";
      // "Hill pledged to build": no source behind a statement but what was pledged.
      if (
        index.words[to] === "to" &&
        context.mentionFrom(to + 1) === null &&
        !articles.has(index.words[to + 1] ?? "")
      )
        return [];
      const after = overWhen(context, to, end);
      const isLast = after >= end || index.words[after] === ",";
      const rest =
        index.words[after] === "," &&
        after + 1 < end &&
        hasVerb(context, after + 1, end) &&
        !/^(?:adding|saying|citing|and|but|which|who|while|as)$/u.test(index.words[after + 1] ?? "")
          ? spans(context, after + 1, end)
          : [];
      // "a judge kept him in jail - proof, the mayor argued, of his guilt": the statement begins at the dash.
      const start = behindDash(context, range[0], from - 1);
      // "The bridge, Hill said, will open" has its verb behind the source.
      const isWhole = from - 1 - start >= 3 && hasVerb(context, start, from - 1);
      if (!isLast || (!isWhole && rest.length === 0)) return [];
      // "In a letter, Hill said" is no statement followed by its source.
      if (
        (prepositions.has(opener) || (conjunctions.has(opener) && opener !== "if")) &&
        commasBetween(context, range[0], from - 1) === 0
      )
        return [];
      if (anyQuoted(context, range[0], from - 1)) return [];
      const found = resolve(context, subject);
      if (found === null) return [];
      return say(sentence, cue, found, [...spans(context, start, from - 1), ...rest], "A1-clause-first");
    });
  },
};

/** One past the dash that opens an aside and is not closed before a token; `from` without one. */
function behindDash({ index }: SpeechContext, from: number, to: number): number {
  const dashes = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset).filter(
    (at) =>
      /^(?:[–—-]|--)$/u.test(index.words[at] ?? "") &&
      !index.quoted(at) &&
      (index.tokens[at - 1]?.end ?? 0) < (index.tokens[at]?.start ?? 0),
  );
  return dashes.length === 1 ? (dashes[0] ?? from) + 1 : from;
}

const commasBetween = ({ index }: SpeechContext, from: number, to: number): number =>
  index.words.slice(from, to).filter((word) => word === ",").length;
const anyQuoted = ({ index }: SpeechContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (index.quoted(at)) return true;
  return false;
};

/** Over the phrase behind a closing "Hill said": "on Monday", "in a statement". Ends at a comma or the sentence's end. */
function overWhen(context: SpeechContext, from: number, end: number): number {
  const { index } = context;
  if (from >= end || index.words[from] === ",") return from;
  if (
    !prepositions.has(index.words[from] ?? "") &&
    context.timeFrom(from) === null &&
    !midAdverbs.has(index.words[from] ?? "")
  )
    return from;
  for (let at = from; at < Math.min(end, from + 18); at += 1) {
    if (index.words[at] === ",") return at;
    if (index.words[at] === "that") return from;
  }
  return end - from <= 18 ? end : from;
}

/** "According to Hill, …", "…, according to Hill." and "…, according to Hill, …". */
const according: Row = {
  rule: "A4-according-to",
  read: (sentence) => {
    const { context, range, cues } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    const found: Said[] = [];
    for (let at = range[0]; at + 2 < end; at += 1) {
      if (index.words[at] !== "according" || index.words[at + 1] !== "to" || index.quoted(at)) continue;
      // The sentence has a speaker of its own: then this only tells who reported it.
      if (cues.some((cue) => !cue.passive && cue.form.form !== "base" && cue.form.verb.frame !== "call"))
        return found;
      const subject = subjectFrom(context, at + 2, end);
      const who = subject === null ? null : resolve(context, subject);
      if (subject === null || who === null) continue;
      const last = subject.mentions.at(-1);
      const to = last === undefined ? subject.to : Math.max(subject.to, context.outerEnd(last));
      const comma = index.words.indexOf(",", to);
      let parts: Span[];
      if (at === range[0]) {
        const start = index.words[to - 1] === "," ? to : comma === -1 ? -1 : comma + 1;
        if (start === -1 || start >= end) continue;
        parts = statement(context, start, end);
      } else {
        const rest = comma !== -1 && comma < end - 2 && comma - to < 12 ? spans(context, comma + 1, end) : [];
        if (anyQuoted(context, range[0], at)) continue;
        parts = [...spans(context, range[0], at), ...rest];
      }
      found.push(...say(sentence, null, who, parts, "A4-according-to", { cue: at, frame: "according" }));
      break;
    }
    return found;
  },
};

/** "Hill issued a strong warning to the council that …". */
const nounCue: Row = {
  rule: "A3-noun-that",
  read: (sentence) => {
    const { context, range } = sentence;
    const { index } = context;
    const end = bodyEnd(context, range);
    for (let verb = range[0]; verb < end; verb += 1) {
      if (!givingVerbs.has(index.words[verb] ?? "") || index.quoted(verb)) continue;
      let noun = -1;
      for (let at = verb + 1; at < Math.min(end, verb + 7); at += 1) {
        if (saidNouns.has(index.words[at] ?? "")) noun = at;
        if (index.tokens[at]?.kind === "mark" || prepositions.has(index.words[at] ?? "") || noun !== -1)
          break;
      }
      if (
        noun === -1 ||
        !(
          articles.has(index.words[verb + 1] ?? "") ||
          noun === verb + 1 ||
          /^(?:his|her|their|its|another|several|new)$/u.test(index.words[verb + 1] ?? "")
        )
      )
        continue;
      const that = index.words.indexOf("that", noun);
      if (that === -1 || that >= end || that - noun > 12) continue;
      const { negated, passive, modal } = beforeVerb(context, verb, range[0]);
      if (negated || passive || modal) continue;
      let addressee: Span | null = null;
      if (index.words[noun + 1] === "to") {
        const name = context.mentionFrom(noun + 2);
        const [from, to] = name === null ? [noun + 2, that] : context.tokensOf(name);
        addressee = { start: index.tokens[from]?.start ?? 0, end: index.tokens[to - 1]?.end ?? 0 };
      }
      const subject = subjectBefore(context, verb, range[0]);
      const found = subject === null ? null : resolve(context, subject);
      if (found === null) continue;
      return say(sentence, null, found, statement(context, that + 1, end), "A3-noun-that", {
        cue: verb,
        frame: "noun",
        addressee,
        polarity:
          index.words[noun] === "denial"
            ? "denied"
            : /^(?:claim|allegation|accusation|fear|belief)$/u.test(index.words[noun] ?? "")
              ? "doubted"
              : "affirmed",
      });
    }
    return [];
  },
};

/** The order matters: the first row that finds a statement for a cue keeps it. */
const rows: readonly Row[] = [nounCue, forward, backward, according];

/** Reported speech without quotation marks, sentence by sentence. A cue is used once. */
export function readIndirectSpeech(context: SpeechContext): Said[] {
  const { document } = context.reading;
  return document.sentences.flatMap((sentence, place) => {
    const block = document.blocks[sentence.block];
    if (block?.kept !== true || block.kind === "headline") return [];
    const range = context.index.ofSentence(place);
    if (range[0] === range[1]) return [];
    const cues = cuesIn(context, range[0], range[1]);
    const used = new Set<number>();
    const found: Said[] = [];
    for (const { read } of rows)
      for (const said of read({ context, range, sentence: place, cues })) {
        if (said.cue === null || used.has(said.cue)) continue;
        // A headline in the middle of the text asserts nothing that its story does not.
        if (isTitleLine(context.reading, place)) return [];
        if (found.some(({ parts }) => parts[0]?.start === said.parts[0]?.start)) continue; // "issued a warning that" holds two cues
        used.add(said.cue);
        found.push(said);
      }
    return found;
  });
}
