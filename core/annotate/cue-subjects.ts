import { articles, prepositions } from "../lexicon/function-words";
import { bodies, unnamedSpeakers } from "../lexicon/speaker-nouns";
import type { Cue } from "./cues";
import type { Said } from "./said";
import type { SpeechContext } from "./speech-context";
import { actorBefore, subjectBefore } from "./subject-before";
import { subjectOfSentence, subjectFrom } from "./subject-after";
import type { Subject } from "./subjects";
import { beforeVerb } from "./verb-groups";

/** The subject of a cue: its own, or for "saying" and "and said" that of the verb before it, or of the sentence. */
export function subjectOf(
  context: SpeechContext,
  cue: Cue,
  cues: readonly Cue[],
  range: readonly [number, number],
): Subject | null {
  const { index } = context;
  const { at, passive: isGoingOn } = beforeVerb(context, cue.at, range[0]);
  const before = index.words[at] ?? "";
  // "Hill is arguing that": a verb of its own.
  if (cue.form.form === "gerund" && isGoingOn) return subjectBefore(context, cue.at, range[0]);
  if (cue.form.form !== "gerund") {
    // "Said Ana Ruiz, who grew up here: “Q”": the verb opens the sentence.
    if (cue.at === range[0] && cue.form.verb.inverts) return subjectFrom(context, cue.at + 1, range[1]);
    // "… said that “Q1” and asserted “Q2”": the second verb shares the subject of the first.
    if (/^(?:and|but|then|or)$/u.test(before)) {
      const actor = actorBefore(context, at, range[0]);
      return actor === null && isToldBehindWho(context, at, range[0])
        ? null
        : (actor ?? earlier(context, cue, cues, range));
    }
    return subjectBefore(context, cue.at, range[0]) ?? (before === "," ? openingName(context, range) : null);
  }
  // "was quoted (by the Gazette) as saying"
  if (before === "as")
    for (let quoted = at - 1; quoted > Math.max(range[0], at - 9); quoted -= 1)
      if (/^(?:quoted|cited)$/u.test(index.words[quoted] ?? ""))
        return subjectBefore(context, quoted, range[0]);
  // "blamed the network for saying": what is talked about, not said. "replied by saying" is.
  if (prepositions.has(before) && before !== "by") return null;
  // "a voice over saying", "Velt saying": the one right before it, when no comma parts them.
  if (before !== "," && before !== "by" && before !== "and") {
    const own = context.mentionUntil(at + 1);
    if (own !== null) return subjectBefore(context, cue.at, range[0]);
    if (hangsOnWith(context, cue.at, range[0])) return null;
  }
  return (
    (before === "and" ? speakerWith(context, cue, cues, range) : null) ??
    actorBefore(context, at, range[0]) ??
    earlier(context, cue, cues, range)
  );
}

/** "The pilots chimed in, with Hill calling it a waste and | asking": the second verb is Hill's as the first is. */
function speakerWith(
  context: SpeechContext,
  cue: Cue,
  cues: readonly Cue[],
  [first]: readonly [number, number],
): Subject | null {
  const { words } = context.index;
  const one = cues.findLast(({ at }) => at < cue.at);
  if (one?.form.form !== "gerund" || words.slice(one.at, cue.at).includes(";")) return null;
  const name = context.mentionUntil(one.at);
  if (name === null || context.mention(name).type !== "person") return null;
  const [from, to] = context.tokensOf(name);
  return from > first && words[from - 1] === "with" ? { from, to, kind: "names", mentions: [name] } : null;
}

/** "Velt said she met a man who took her arm | and said": of the man, whoever he is, and not Velt. */
function isToldBehindWho({ index: { words, tokens } }: SpeechContext, at: number, first: number): boolean {
  for (let place = at - 1; place > first && tokens[place]?.kind !== "mark"; place -= 1)
    if (words[place] === "who") return true;
  return false;
}

/** Words that a phrase with "with" has in front of its verb: "with the Porto label". */
const longestWith = 5;

/** "Hill made a record, with the label | saying": the label says so, and not whoever acts in front. */
function hangsOnWith({ index }: SpeechContext, at: number, first: number): boolean {
  for (let place = at - 1; place >= Math.max(first, at - longestWith); place -= 1) {
    if (index.tokens[place]?.kind !== "word") return false;
    if (index.words[place] === "with") return true;
  }
  return false;
}

/** "Ruiz, who was to travel to Porto, Portugal, on Monday, said": the name that opens the sentence. */
function openingName(context: SpeechContext, range: readonly [number, number]): Subject | null {
  const subject = subjectOfSentence(context, range);
  return subject?.kind === "names" && context.index.words[subject.to] === "," ? subject : null;
}

function earlier(
  context: SpeechContext,
  cue: Cue,
  cues: readonly Cue[],
  range: readonly [number, number],
): Subject | null {
  const last = cues
    .filter(({ at, form, passive }) => at < cue.at && form.form !== "gerund" && !passive)
    .at(-1);
  return (
    (last === undefined ? null : subjectOf(context, last, cues, range)) ?? subjectOfSentence(context, range)
  );
}

const audiences =
  /^(?:his|her|their|its|reporters|journalists|parliament|lawmakers|mps|supporters|police|residents|investors|voters|us|me|him|them|viewers|delegates|students|staff|crowds|people|local|state)$/u;

/** "told Reuters", "warned the council": whom the words were said to. */
export function addresseeOf(context: SpeechContext, cue: Cue, limit: number): Pick<Said, "addressee"> {
  const { index } = context;
  if (!/^(?:tell|warn|ask)$/u.test(cue.form.verb.frame)) return { addressee: null };
  const start = cue.at + 1;
  const name = context.mentionFrom(start);
  let to = start;
  if (name !== null) {
    to = context.tokensOf(name)[1];
    // "warned the Porto council"
    const head = index.words[to] ?? "";
    if (bodies.has(head) || unnamedSpeakers.has(head)) to += 1;
  } else if (articles.has(index.words[start] ?? "") || audiences.test(index.words[start] ?? "")) {
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
