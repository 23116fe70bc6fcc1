import { articles, midAdverbs, possessives, prepositions } from "../lexicon/function-words";
import type { QuoteSpan } from "./annotation";
import { cueAt, cuesIn, type Cue } from "./cues";
import { weaker, type Said } from "./said";
import { resolve, type Resolution } from "./speakers";
import { quoteTokens, type SpeechContext } from "./speech-context";
import { beforeVerb, subjectBefore, subjectFrom, subjectOfSentence, type Subject } from "./subjects";

/** What a sieve sees: one quotation, and what has been attributed to its left. */
type Case = {
  readonly context: SpeechContext;
  readonly quote: QuoteSpan;
  readonly open: number;
  readonly after: number;
  readonly sentence: number;
  readonly range: readonly [number, number];
  readonly block: readonly [number, number];
  /** The attributions so far, in text order, with the place of the quotation they belong to. */
  readonly previous: readonly { readonly said: Said; readonly quote: QuoteSpan }[];
};

/** A sieve attributes a quotation or passes it on. `continues` says it belongs to an attribution before. */
type Sieve = { readonly rule: string; readonly read: (quotation: Case) => Said | "part-of-previous" | null };

const closing = new Set([",", "–", "—", "-", "--"]);

const polarityOf = (cue: Cue): Said["polarity"] => (cue.negated ? "denied" : cue.form.verb.polarity);

function build(
  quotation: Case,
  cue: Cue | null,
  found: Resolution,
  rule: string,
  extra: Partial<Said> = {},
): Said {
  const { quote, context, sentence, range } = quotation;
  return {
    kind: quote.kind === "full" ? "direct" : "mixed",
    parts: [quote.content],
    speaker: found.speaker,
    cue: cue?.at ?? null,
    frame: cue?.form.verb.frame ?? "say",
    // Words between marks are the speaker's own, also when they deny or doubt: only "did not say" turns them round.
    polarity: cue === null || !cue.negated ? "affirmed" : "denied",
    addressee: null,
    tier: found.tier,
    rule: found.rule === null ? rule : `${rule}/${found.rule}`,
    around: [Math.max(range[0], 0), Math.min(range[1], context.index.tokens.length)],
    sentence,
    ...extra,
  };
}

/** Finite and active: "said", "says", "has said"; not "was told", not "saying". */
const isFinite = (cue: Cue): boolean =>
  !cue.passive &&
  (cue.form.form === "past" ||
    cue.form.form === "third" ||
    cue.form.form === "participle" ||
    cue.form.form === "base");

/** The verb behind a subject, over adverbs and auxiliaries: "Hill | also said". */
function verbAfter(context: SpeechContext, from: number, last: number): Cue | null {
  let at = from;
  while (
    at < last &&
    (midAdverbs.has(context.index.words[at] ?? "") ||
      /^(?:has|have|had)$/u.test(context.index.words[at] ?? ""))
  )
    at += 1;
  if (at - from > 4) return null;
  const cue = cueAt(context, at, from);
  return cue !== null && isFinite(cue) ? cue : null;
}

/** Over the apposition behind a name: "Ana Ruiz, the mayor, | said". */
const afterSubject = (context: SpeechContext, subject: Subject): number => {
  const last = subject.mentions.at(-1);
  const outer = last === undefined ? subject.to : context.outerEnd(last);
  return subject.kind === "names" && outer > subject.to ? outer : subject.to;
};

const beside = ({ context, after }: Case): number =>
  closing.has(context.index.words[after] ?? "") ? after + 1 : after;

const sieves: readonly Sieve[] = [
  {
    rule: "A1-subject-cue", // “…,” Hill said
    read: (quotation) => {
      const { context, block } = quotation;
      const start = beside(quotation);
      const subject = subjectFrom(context, start, block[1]);
      if (subject === null) return null;
      // A noun phrase takes in everything up to the verb; a name may have an apposition behind it.
      const cue =
        verbAfter(context, afterSubject(context, subject), block[1]) ??
        verbAfter(context, subject.to, block[1]);
      if (cue === null) return null;
      const found = resolve(context, subject);
      return found === null
        ? null
        : build(quotation, cue, found, "A1-subject-cue", { around: [start, sentenceEnd(context, cue.at)] });
    },
  },
  {
    rule: "A2-cue-subject", // “…,” said Hill: only here may the verb come first
    read: (quotation) => {
      const { context, block } = quotation;
      const start = beside(quotation);
      const cue = cueAt(context, start, start);
      if (cue === null || !isFinite(cue) || !cue.form.verb.inverts) return null;
      const subject = subjectFrom(context, start + 1, block[1]);
      if (subject === null) return null;
      const found = resolve(context, subject);
      return found === null
        ? null
        : build(quotation, cue, found, "A2-cue-subject", { around: [start, sentenceEnd(context, cue.at)] });
    },
  },
  {
    rule: "A4-according-to", // “…,” according to Hill
    read: (quotation) => {
      const { context, block } = quotation;
      const start = beside(quotation);
      if (context.index.words[start] !== "according" || context.index.words[start + 1] !== "to") return null;
      const subject = subjectFrom(context, start + 2, block[1]);
      const found = subject === null ? null : resolve(context, subject);
      return found === null
        ? null
        : build(quotation, null, found, "A4-according-to", {
            cue: start,
            frame: "according",
            around: [start, sentenceEnd(context, start)],
          });
    },
  },
  {
    rule: "A5-split", // “Q1,” Hill said, “Q2”
    read: ({ context, open, quote, sentence, previous }) => {
      const last = previous.at(-1);
      if (
        last === undefined ||
        last.said.cue === null ||
        last.said.sentence !== sentence ||
        last.said.speaker === null
      )
        return null;
      const before = quoteTokens(context.index, last.quote);
      if (last.said.cue < before.after || last.said.cue > open || !/^A[12]/u.test(last.said.rule))
        return null;
      const gap = context.index.words.slice(before.after, open);
      if (gap.length > 24 || gap.includes(";") || quote.kind === "fragment" || quote.kind === "scare")
        return null;
      if (cuesIn(context, last.said.cue + 1, open).length > 0) return null;
      return /^[,:.–—-]$/u.test(context.index.words[open - 1] ?? "") ? "part-of-previous" : null;
    },
  },
  {
    rule: "A3-cue-before", // Hill said: “…” and Hill called it “…”
    read: (quotation) => {
      const { context, open, range, quote } = quotation;
      const { index } = context;
      const cues = cuesIn(context, range[0], open);
      const cue = cues.at(-1);
      if (cue === undefined) return cueInSentenceBefore(quotation);
      if (cue.negated) return null; // "did not say whether": nothing was said
      const between = index.words.slice(cue.at + 1, open);
      if (between.some((word) => word === ";" || word === "”")) return null;
      // A verb behind a closed quotation speaks for that one: “Q1,” said Hill. A second sentence follows.
      const last = quotation.previous.at(-1);
      if (last?.said.cue === cue.at && /^A2/u.test(last.said.rule)) return null;
      if (cue.passive && cue.form.verb.lemma !== "say") return passiveBy(quotation, cue);
      const subject = subjectOf(context, cue, cues, range);
      if (subject === null) return null;
      const found = resolve(context, subject);
      if (found === null) return null;
      const isBeside =
        between.length === 0 ||
        (between.length === 1 && /^(?:[,:]|that|how|as|is|was|the|an?)$/u.test(between[0] ?? "")) ||
        (/^[:,]$/u.test(between.at(-1) ?? "") && quote.kind === "full") ||
        (between.at(-1) === "that" && between.length <= 14);
      const frame = cue.form.verb.frame;
      if (isBeside)
        return build(quotation, cue, found, "A3-cue-before", {
          kind:
            quote.kind === "full" || (quote.kind === "clause" && between.length <= 1) ? "direct" : "mixed",
          ...addresseeOf(context, cue, open),
          around: [range[0], open],
        });
      const isCall = frame === "call" || frame === "describe" || frame === "echo";
      return build(quotation, cue, found, isCall ? "B4-called" : "B4-within", {
        kind: "mixed",
        tier: weaker(found.tier, "B"),
        polarity: polarityOf(cue),
        ...addresseeOf(context, cue, open),
        around: [range[0], range[1]],
      });
    },
  },
  {
    rule: "A4-according-to-before", // According to Hill, “…”
    read: (quotation) => {
      const { context, open, range } = quotation;
      for (let at = range[0]; at < open; at += 1) {
        if (context.index.words[at] !== "according" || context.index.words[at + 1] !== "to") continue;
        const subject = subjectFrom(context, at + 2, open);
        const found = subject === null ? null : resolve(context, subject);
        if (found !== null)
          return build(quotation, null, found, "A4-according-to-before", {
            kind: "mixed",
            cue: at,
            frame: "according",
            tier: weaker(found.tier, "B"),
          });
      }
      return null;
    },
  },
  {
    rule: "B4-cue-after", // The plan was “…”, Hill said
    read: (quotation) => {
      const { context, after, range } = quotation;
      const limit = range[1];
      for (let at = after; at < limit; at += 1) {
        if (context.index.words[at] === "according" && context.index.words[at + 1] === "to") {
          const subject = subjectFrom(context, at + 2, limit);
          const found = subject === null ? null : resolve(context, subject);
          return found === null
            ? null
            : build(quotation, null, found, "B4-according-to-after", {
                kind: "mixed",
                cue: at,
                frame: "according",
                tier: weaker(found.tier, "B"),
              });
        }
        if (context.index.words[at] !== ",") continue;
        const subject = subjectFrom(context, at + 1, limit);
        const cue = subject === null ? null : verbAfter(context, afterSubject(context, subject), limit);
        if (subject !== null && cue !== null && cue.form.verb.frame !== "call") {
          const found = resolve(context, subject);
          if (found !== null)
            return build(quotation, cue, found, "B4-cue-after", {
              kind: "mixed",
              tier: weaker(found.tier, "B"),
            });
        }
        const inverted = cueAt(context, at + 1, at + 1);
        if (inverted !== null && isFinite(inverted) && inverted.form.verb.inverts) {
          const behind = subjectFrom(context, at + 2, limit);
          const found = behind === null ? null : resolve(context, behind);
          if (found !== null)
            return build(quotation, inverted, found, "B4-cue-after", {
              kind: "mixed",
              tier: weaker(found.tier, "B"),
            });
        }
      }
      return null;
    },
  },
  {
    rule: "A4-as-put-it", // As Hill put it, “…”
    read: (quotation) => {
      const { context, open, range } = quotation;
      for (let at = range[0]; at < open; at += 1) {
        if (!/^(?:put|puts)$/u.test(context.index.words[at] ?? "") || context.index.words[at + 1] !== "it")
          continue;
        const subject = subjectBefore(context, at, range[0]);
        const found = subject === null ? null : resolve(context, subject);
        if (found !== null) return build(quotation, null, found, "A4-as-put-it", { cue: at });
      }
      return null;
    },
  },
  {
    rule: "B4-referred-to", // Hill referred to the plan as “…”
    read: (quotation) => {
      const { context, open, range } = quotation;
      const as =
        articles.has(context.index.words[open - 1] ?? "") ||
        possessives.has(context.index.words[open - 1] ?? "")
          ? open - 2
          : open - 1;
      if (context.index.words[as] !== "as") return null;
      for (let at = as - 1; at > Math.max(range[0], open - 16); at -= 1) {
        if (
          !/^(?:referred|refers|regarded|regards|denounced|denounces|condemned|condemns|hailed|hails|characterised|characterized|portrayed|rejected|dismissed|slammed|criticised|criticized|defended|derided|blasted|mocked|branded)$/u.test(
            context.index.words[at] ?? "",
          )
        )
          continue;
        const { passive, negated } = beforeVerb(context, at, range[0]);
        if (passive || negated) return null;
        const subject = subjectBefore(context, at, range[0]);
        const found = subject === null ? null : resolve(context, subject);
        if (found !== null)
          return build(quotation, null, found, "B4-referred-to", {
            kind: "mixed",
            cue: at,
            frame: "call",
            tier: weaker(found.tier, "B"),
          });
      }
      return null;
    },
  },
  {
    rule: "B1-carry", // “Q1,” Hill said. “Q2.”
    read: (quotation) => {
      const { context, block, open, after, previous, range } = quotation;
      const last = previous.at(-1);
      if (last === undefined || last.said.speaker === null || last.said.tier === "C") return null;
      const before = quoteTokens(context.index, last.quote);
      if (before.open < block[0] || last.said.kind === "indirect") return null;
      if (!/^[.!?…”"'’]$/u.test(context.index.words[open - 1] ?? "") && open !== range[0]) return null;
      // Somebody else is named as acting between the two: the floor may have passed on.
      if (
        cuesIn(context, Math.max(last.said.cue ?? 0, before.after) + 1, open).length > 0 ||
        after > block[1]
      )
        return null;
      return build(quotation, null, { speaker: last.said.speaker, tier: "B", rule: null }, "B1-carry", {
        frame: last.said.frame,
      });
    },
  },
  {
    rule: "B2-next-paragraph", // the paragraph before did not close its quotation
    read: ({ context, open, block, previous }) => {
      const last = previous.at(-1);
      if (last === undefined || !last.quote.continues || open !== block[0]) return null;
      const before = context.blockRange(quoteTokens(context.index, last.quote).open);
      return before[1] === block[0] || block[0] - before[1] >= 0 ? "part-of-previous" : null;
    },
  },
  {
    rule: "B1-after-report", // Hill denied the claim. “Never.”
    read: (quotation) => {
      const { open, range, block } = quotation;
      if (open !== range[0] || open === block[0]) return null;
      return carryFromSentence(quotation, quotation.sentence - 1, "B1-after-report");
    },
  },
  {
    rule: "B2-floating", // a paragraph that is one quotation, after a paragraph with one speaker
    read: (quotation) => {
      const { context, open, after, block, previous } = quotation;
      if (open !== block[0] || block[1] - after > 1) return null;
      const { sentences, blocks } = context.reading.document;
      let before = (sentences[quotation.sentence]?.block ?? 0) - 1;
      while (before >= 0 && blocks[before]?.kept !== true) before -= 1;
      const own = previous.filter(({ said }) => sentences[said.sentence]?.block === before);
      const speakers = new Set(
        own.map(({ said }) =>
          JSON.stringify(
            said.speaker?.kind === "entities" ? said.speaker.ids : (said.speaker?.label ?? null),
          ),
        ),
      );
      const last = own.at(-1);
      if (last !== undefined && last.said.speaker !== null && speakers.size === 1 && last.said.tier !== "C")
        return build(quotation, null, { speaker: last.said.speaker, tier: "B", rule: null }, "B2-floating");
      if (own.length > 0) return null;
      return carryFromSentence(quotation, quotation.sentence - 1, "B2-floating");
    },
  },
  {
    rule: "C-nearest", // for people to look at, never for a question
    read: (quotation) => {
      const { context, sentence, open, range, quote } = quotation;
      if (quote.kind === "fragment" || quote.kind === "clause") {
        const subject = subjectOfSentence(context, range);
        const found = subject === null || subject.from >= open ? null : resolve(context, subject);
        return found?.speaker.kind === "entities" &&
          context.reading.entities[found.speaker.ids[0] ?? -1]?.type === "person"
          ? build(quotation, null, { ...found, tier: "C" }, "C-nearest")
          : null;
      }
      for (const place of [sentence, sentence - 1]) {
        const [first, last] = context.index.ofSentence(place);
        if (context.blockRange(first)[0] !== context.blockRange(open)[0] && place !== sentence - 1) continue;
        for (let at = Math.min(last, open) - 1; at >= first; at -= 1) {
          const name = context.mentionFrom(at);
          if (name === null || context.mention(name).type !== "person" || context.index.quoted(at)) continue;
          return build(
            quotation,
            null,
            {
              speaker: {
                kind: "entities",
                ids: [context.mention(name).entity],
                mention: context.mention(name).name,
              },
              tier: "C",
              rule: null,
            },
            "C-nearest",
          );
        }
      }
      return null;
    },
  },
];

/** One past the last token of the sentence a token stands in. */
const sentenceEnd = (context: SpeechContext, token: number): number =>
  context.index.ofSentence(context.index.tokens[token]?.sentence ?? 0)[1];

/** The subject of a cue: its own, or for "saying" that of the verb before it, or of the sentence. */
export function subjectOf(
  context: SpeechContext,
  cue: Cue,
  cues: readonly Cue[],
  range: readonly [number, number],
): Subject | null {
  if (cue.form.form !== "gerund") {
    const own = subjectBefore(context, cue.at, range[0]);
    // "… said that “Q1” and asserted “Q2”": the second verb shares the subject of the first.
    const before = context.index.words[beforeVerb(context, cue.at, range[0]).at] ?? "";
    if ((own === null || /^(?:and|but|then)$/u.test(before)) && /^(?:and|but|then|,)$/u.test(before)) {
      const earlier = cues.filter(({ at, form }) => at < cue.at && form.form !== "gerund").at(-1);
      if (earlier !== undefined) return subjectOf(context, earlier, cues, range);
      return subjectOfSentence(context, range);
    }
    return own;
  }
  if (
    context.index.words[cue.at - 1] === "as" &&
    /^(?:quoted|cited)$/u.test(context.index.words[cue.at - 2] ?? "")
  )
    return subjectBefore(context, cue.at - 2, range[0]);
  const earlier = cues
    .filter(({ at, form, passive }) => at < cue.at && form.form !== "gerund" && !passive)
    .at(-1);
  if (earlier !== undefined) {
    const shared = subjectOf(context, earlier, cues, range);
    if (shared !== null) return shared;
  }
  return subjectOfSentence(context, range);
}

/** "told Reuters", "warned the council": whom the words were said to. */
export function addresseeOf(context: SpeechContext, cue: Cue, limit: number): Pick<Said, "addressee"> {
  const { index } = context;
  if (!/^(?:tell|warn|ask)$/u.test(cue.form.verb.frame)) return { addressee: null };
  const start = cue.at + 1;
  const name = context.mentionFrom(start);
  let to = start;
  if (name !== null) to = context.tokensOf(name)[1];
  else if (
    articles.has(index.words[start] ?? "") ||
    /^(?:his|her|their|its|reporters|journalists|parliament|lawmakers|mps|supporters|police|residents|investors|voters|us|me|him|them|viewers|delegates|students|staff|crowds|people|local|state)$/u.test(
      index.words[start] ?? "",
    )
  ) {
    while (to < Math.min(limit, start + 10)) {
      const inner = context.mentionFrom(to);
      if (inner !== null && context.tokensOf(inner)[1] > to) {
        to = context.tokensOf(inner)[1];
        continue;
      }
      const word = index.words[to] ?? "";
      if (
        index.tokens[to]?.kind === "mark" ||
        word === "that" ||
        (to > start &&
          (prepositions.has(word) ||
            context.timeFrom(to) !== null ||
            /^(?:he|she|it|they|there|to|will|would|had|has)$/u.test(word)))
      )
        break;
      to += 1;
    }
  }
  if (to === start) return { addressee: null };
  return { addressee: { start: index.tokens[start]?.start ?? 0, end: index.tokens[to - 1]?.end ?? 0 } };
}

/** The plan was described by Hill as “…”. */
function passiveBy(quotation: Case, cue: Cue): Said | null {
  const { context, open } = quotation;
  for (let at = cue.at + 1; at < Math.min(open, cue.at + 8); at += 1) {
    if (context.index.words[at] !== "by") continue;
    const subject = subjectFrom(context, at + 1, open);
    const found = subject === null ? null : resolve(context, subject);
    return found === null
      ? null
      : build(quotation, cue, found, "B4-passive-by", { kind: "mixed", tier: weaker(found.tier, "B") });
  }
  return null;
}

/** "Hill was defiant:" or "Hill said:" at the end of the sentence (or line) before the quotation. */
function cueInSentenceBefore(quotation: Case): Said | null {
  const { context, open, range, sentence } = quotation;
  if (open !== range[0] || context.index.words[open - 1] !== ":") return null;
  const before = context.index.ofSentence(sentence - 1);
  const cues = cuesIn(context, before[0], before[1]);
  const cue = cues.at(-1);
  const subject =
    cue === undefined ? subjectOfSentence(context, before) : subjectOf(context, cue, cues, before);
  const found = subject === null ? null : resolve(context, subject);
  return found === null
    ? null
    : build(quotation, cue ?? null, found, "A3-cue-before", {
        tier: cue === undefined ? weaker(found.tier, "B") : found.tier,
        around: before,
      });
}

/** The one person a sentence reports words of, for a quotation that follows without a cue of its own. */
function carryFromSentence(quotation: Case, sentence: number, rule: string): Said | null {
  const { context } = quotation;
  const { sentences, blocks } = context.reading.document;
  if (sentence < 0 || blocks[sentences[sentence]?.block ?? -1]?.kept !== true) return null;
  const range = context.index.ofSentence(sentence);
  const cues = cuesIn(context, range[0], range[1]).filter(({ passive }) => !passive);
  const ids = new Set<string>();
  let only: Resolution | null = null;
  for (const cue of cues) {
    const subject = subjectOf(context, cue, cues, range);
    const found = subject === null ? null : resolve(context, subject);
    if (found === null) continue;
    ids.add(JSON.stringify(found.speaker.kind === "entities" ? found.speaker.ids : found.speaker.label));
    only = found;
  }
  if (only === null || ids.size !== 1) return null;
  return build(quotation, null, { speaker: only.speaker, tier: weaker(only.tier, "B"), rule: null }, rule);
}

/** Runs the sieves over every quotation of the story, from left to right. */
export function readDirectSpeech(
  context: SpeechContext,
): { readonly said: Said; readonly quote: QuoteSpan }[] {
  const { reading, index } = context;
  const { document, quoteSpans } = reading;
  const done: { said: Said; quote: QuoteSpan }[] = [];
  for (const quote of quoteSpans) {
    if (quote.depth > 0 || quote.kind === "title") continue;
    const { open, after } = quoteTokens(index, quote);
    const sentence = index.tokens[open]?.sentence ?? -1;
    const block = document.blocks[document.sentences[sentence]?.block ?? -1];
    if (block?.kept !== true || block.kind === "headline") continue;
    // Where the quotation ends decides which sentence speaks of it: “One. Two,” said Hill.
    const lastSentence = index.tokens[Math.max(open, after - 1)]?.sentence ?? sentence;
    const range: readonly [number, number] = [
      index.ofSentence(sentence)[0],
      index.ofSentence(lastSentence)[1],
    ];
    const quotation: Case = {
      context,
      quote,
      open,
      after,
      sentence,
      range,
      block: context.blockRange(open),
      previous: done,
    };
    const usable = quote.kind === "scare" ? sieves.filter(({ rule }) => /^A[123]/u.test(rule)) : sieves;
    for (const sieve of usable) {
      const result = sieve.read(quotation);
      if (result === null) continue;
      if (result === "part-of-previous") {
        const last = done.at(-1);
        if (last === undefined) break;
        done[done.length - 1] = { said: { ...last.said, parts: [...last.said.parts, quote.content] }, quote };
      } else done.push({ said: result, quote });
      break;
    }
  }
  return done;
}
