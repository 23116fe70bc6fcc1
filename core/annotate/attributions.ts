import { prepositions } from "../lexicon/function-words";
import { roleHeads } from "../lexicon/roles";
import { covers, overlaps, type Span } from "../text/span";
import type { Attribution } from "./annotation";
import { readDirectSpeech } from "./direct-speech";
import { readIndirectSpeech } from "./indirect-speech";
import type { Reading, Stage } from "./reading";
import type { Said } from "./said";
import { speechContext, type SpeechContext } from "./speech-context";

/** Words between an outlet and whoever works for it, at most. */
const longestPost = 5;

/** "according to Courier harbour analyst Ana Ruiz": the outlet tells what she is, and reports nothing. */
function isEmployer({ index, reading }: SpeechContext, outlet: Span): boolean {
  const holder = reading.mentions.find(({ type, name }) => type === "person" && name.start >= outlet.end);
  if (holder === undefined) return false;
  const [from, to] = [index.from(outlet.end), index.from(holder.name.start)];
  const between = index.words.slice(from, to);
  return (
    between.length <= longestPost &&
    between.some((word) => roleHeads.has(word)) &&
    between.every((word, place) => index.tokens[from + place]?.kind === "word" && !prepositions.has(word))
  );
}

/** The outlet that reported the words: named after "told", after "according to", or as "X reported". */
function outletOf(context: SpeechContext, said: Said): number | null {
  const { index } = context;
  const speakers = said.speaker?.kind === "entities" ? said.speaker.ids : [];
  const [first] = index.ofSentence(said.sentence);
  // What was misprinted as a sentence of its own still belongs: "… in Porto. according to the Gazette."
  const last = index.ofSentence(said.sentence)[1];
  for (let at = first; at < last; at += 1) {
    const place = context.mentionFrom(at);
    if (place === null || index.quoted(at)) continue;
    const mention = context.mention(place);
    if (mention.type !== "outlet" || speakers.includes(mention.entity)) continue;
    const before = index.words.slice(Math.max(first, at - 3), at).filter((word) => word !== "the");
    const after = index.words.slice(context.tokensOf(place)[1], context.tokensOf(place)[1] + 2);
    const inAddressee = said.addressee !== null && overlaps(said.addressee, mention);
    const isAccording = before.at(-1) === "to" && before.at(-2) === "according";
    const named =
      inAddressee ||
      (isAccording ? !isEmployer(context, mention) : /^(?:told|to|with|by|on)$/u.test(before.at(-1) ?? "")) ||
      /^(?:reported|reports|quoted|cited)$/u.test(after[0] ?? "");
    if (named) return mention.entity;
  }
  return null;
}

/** When it was said: the one time in the writer's words of the sentence that is no part of what was said. */
function timeOf(context: SpeechContext, said: Said): number | null {
  const { reading, index } = context;
  const { times } = reading;
  const [first, last] = index.ofSentence(said.sentence);
  const from = index.tokens[first]?.start ?? 0;
  const to = index.tokens[last - 1]?.end ?? 0;
  const cue = said.cue === null ? null : index.tokens[said.cue];
  if (cue === undefined || cue === null) return null;
  const fitting = times.flatMap((time, place) => {
    const outside =
      time.start >= from &&
      time.end <= to &&
      !time.quoted &&
      !said.parts.some((part) => overlaps(part, time));
    return outside && (time.type === "DATE" || time.type === "TIME") && time.granularity !== "vague"
      ? [place]
      : [];
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Where or on what occasion: the phrase behind the cue, "at the opening of a meeting with …", "during a speech". */
function occasionOf(context: SpeechContext, said: Said): Span | null {
  const { index } = context;
  if (said.cue === null || said.frame === "according") return null;
  const [first, last] = index.ofSentence(said.sentence);
  let at = said.addressee === null ? said.cue + 1 : Math.max(said.cue + 1, index.from(said.addressee.end));
  // “…,” said Hill at the opening
  const subject = context.mentionFrom(at);
  if (subject !== null && context.mention(subject).type === "person") at = context.outerEnd(subject);
  for (let turn = 0; turn < 2; turn += 1) {
    const time =
      context.timeFrom(at) ?? (prepositions.has(index.words[at] ?? "") ? context.timeFrom(at + 1) : null);
    if (time !== null) at = time.to;
  }
  if (at <= first || !/^(?:at|during|in|on|after|before|outside)$/u.test(index.words[at] ?? "")) return null;
  let end = at + 1;
  while (end < last) {
    const word = index.words[end] ?? "";
    if (/^[,.;:!?“”"–—]$/u.test(word) || word === "that" || context.timeFrom(end) !== null) break;
    end += 1;
  }
  while (end > at + 1 && prepositions.has(index.words[end - 1] ?? "")) end -= 1;
  const span = { start: index.tokens[at]?.start ?? 0, end: index.tokens[end - 1]?.end ?? 0 };
  return end - at < 2 || said.parts.some((part) => overlaps(part, span)) ? null : span;
}

/** Finds speech, quoted and reported, and its sources. Carries the outlet of a report to what its speaker says next. */
export const readAttributions: Stage = (reading: Reading): Reading => {
  const context = speechContext(reading);
  const direct = readDirectSpeech(context).map(({ said }) => said);
  const indirect = readIndirectSpeech(context).filter(
    (report) =>
      // A report whose whole statement stands in quotation marks has been read as a quotation.
      !direct.some((quoted) =>
        quoted.parts.some((part) =>
          report.parts.every((own) => covers({ start: part.start - 1, end: part.end + 1 }, own)),
        ),
      ),
  );
  const all = [...direct, ...indirect].sort((a, b) => {
    const [x, y] = [a.parts[0], b.parts[0]];
    return (
      (x?.start ?? 0) - (y?.start ?? 0) ||
      (x?.end ?? 0) - (y?.end ?? 0) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
    );
  });
  const attributions: Attribution[] = [];
  const outlets: { readonly speaker: string; readonly sentence: number; readonly outlet: number }[] = [];
  const inOrder = [...all.keys()].sort((a, b) => (all[a]?.sentence ?? 0) - (all[b]?.sentence ?? 0) || a - b);
  const outletFor = new Map<number, number | null>();
  for (const place of inOrder) {
    const said = all[place];
    if (said === undefined) continue;
    const who = JSON.stringify(said.speaker?.kind === "entities" ? said.speaker.ids : null);
    let outlet = outletOf(context, said);
    if (outlet === null && said.kind !== "indirect") {
      // "Ruiz told the Gazette that …" and in the next lines “…,” Ruiz said.
      const before = outlets.findLast(({ speaker }) => speaker === who);
      if (before !== undefined && said.sentence - before.sentence <= 2) ({ outlet } = before);
    }
    if (outlet !== null && who !== "null") outlets.push({ speaker: who, sentence: said.sentence, outlet });
    outletFor.set(place, outlet);
  }
  all.forEach((said, id) => {
    const cue = said.cue === null ? undefined : reading.index.tokens[said.cue];
    attributions.push({
      id,
      kind: said.kind,
      parts: said.parts,
      speaker: said.speaker,
      cue: cue === undefined ? null : { start: cue.start, end: cue.end },
      frame: said.frame,
      polarity: said.polarity,
      addressee: said.addressee,
      occasion: occasionOf(context, said),
      outlet: outletFor.get(id) ?? null,
      time: timeOf(context, said),
      tier: said.tier,
      rule: said.rule,
    });
  });
  return { ...reading, attributions };
};
