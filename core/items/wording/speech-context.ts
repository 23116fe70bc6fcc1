import type { Claim } from "../../claims/claim";
import { sentenceAt } from "../../claims/evidence";
import type { Span } from "../../text/span";
import { entitiesIn, peopleNames, type Reading } from "../reading";
import { meansAnother } from "./another-meant";
import { onOneLine } from "./plain";
import { heOrShe, personMeant } from "./person-meant";
import { needsContext } from "./quotation-pointers";
import { reportOf } from "./report";
import { saidIn } from "./speech";
import { speechBefore } from "./speech-pieces";
import type { Window } from "./speech-window";
import { verbatim } from "./verbatim";

/** What goes before quoted words in a question, so that they are understood: "said of the ferry plan:". */
export type Context = {
  /** The question up to its colon. */
  readonly opening: string;
  /** What of it tells what the words are about. */
  readonly about: string;
  /** True when that is the one thing they are about, which "it" and "they" stand for. */
  readonly isTopic: boolean;
  /** Where the reporter's clause begins that tells it of the words right before it, and maybe of no others. */
  readonly near?: number;
  /** What words have that are not understood without it: with others it would tell what they are not about. */
  readonly needs?: RegExp;
  /** Where the words begin that the report stands right before: "them" further on may be what a sentence between names. */
  readonly from?: number;
  readonly beside: readonly Span[];
};

/** What the article itself says the words are about, likeliest first. */
export const contextsOf = (reading: Reading, claim: Claim, verb: string): readonly Context[] =>
  [topicNamed, askedAbout, saidOf, reportedBefore].flatMap((find) => find(reading, claim, verb) ?? []);

/** The first window that is understood behind one of the contexts. */
export function windowInContext(
  reading: Reading,
  windows: readonly Window[],
  contexts: readonly Context[],
): { readonly window: Window; readonly context: Context } | null {
  const people = peopleNames(reading);
  for (const context of contexts) {
    const named = reading.annotated.entities.filter(
      ({ type, canonical }) => type === "person" && context.about.includes(canonical),
    );
    const window = windows.find(
      ({ words, pieces }) =>
        (context.near === undefined || endsAt(pieces.at(-1), context.near)) &&
        (context.needs?.test(words) ?? true) &&
        (context.from === undefined || (pieces[0]?.start ?? 0) <= context.from) &&
        !(named.length > 1 && /\b(?:he|she|him|his|her|hers)\b/iu.test(words)) &&
        !needsContext(words, people, { words: context.about, isTopic: context.isTopic }),
    );
    if (window !== undefined) return { window, context };
  }
  return null;
}

/** True for words that end right before a place: only a comma and a mark stand between. */
const endsAt = (words: Span | undefined, place: number): boolean =>
  words !== undefined && words.end <= place && place - words.end <= widestSeam;
const widestSeam = 5;

/** Where the naming of a topic ends. */
const thing =
  /^([^.,;:–—()“”"\n]{3,80}?)(?=\s*[.,;:–—(“"\n]|\s(?:who|which|on|at|during|when|while)\s|\s*$)/u;

const ofThePress =
  /^(?:the|this|that|an?) (?:[\p{L}’'-]+ ){0,3}(?:story|stories|article|articles|column|editorial|op-ed|coverage|headline)$/iu;

/** "…,” Velt said of the ferry plan", "Roe said, speaking of the strike". */
function topicNamed(reading: Reading, claim: Claim, verb: string): Context | null {
  const cue = saidIn(reading, claim)?.cue ?? null;
  const speaker = saidIn(reading, claim)?.speaker?.mention ?? null;
  if (cue === null) return null;
  const from = speaker !== null && speaker.start >= cue.end ? speaker.end : cue.end;
  const behind = reading.text.slice(from, from + 40);
  // "said Ana Ruiz of the council": behind the name it tells where she belongs.
  const lead =
    (from === cue.end ? /^\s+(?:of|about)\s+/u.exec(behind) : null)?.[0] ??
    /^,?\s+(?:speaking\s+(?:of|about)|referring\s+to|in\s+reference\s+to)\s+/u.exec(behind)?.[0];
  if (lead === undefined) return null;
  const start = from + lead.length;
  const words = thing.exec(reading.text.slice(start, start + 90))?.[1];
  // "referring to other remarks": other than which?
  if (words === undefined || /^(?:other|another|such|these|those|this|that|it|them)\b/iu.test(words))
    return null;
  // "speaking of President Harlan R. Roe": cut at an initial.
  if (/ \p{Lu}$/u.test(words)) return null;
  // "said of the story": the piece of a paper, and not what the words are about.
  if (ofThePress.test(words)) return null;
  const about = onOneLine(verbatim(reading, { start, end: start + words.length }, [], new Set()).text);
  // "speaking of Roe" is the reporter's gloss on the words before it; "said of the plan" is true of the whole speech.
  const isGloss = /^,?\s+(?:speaking|referring|in\s+reference)/u.test(lead);
  const near = isGloss ? { near: Math.min(cue.start, speaker?.start ?? cue.start) } : {};
  return { opening: `Who ${verb} of ${about}`, about, isTopic: true, ...near, beside: [] };
}

/** "Asked about the strike, Roe said: “…”" */
function askedAbout(reading: Reading, claim: Claim, verb: string): Context | null {
  const speaker = saidIn(reading, claim)?.speaker?.mention ?? null;
  const index = speaker === null ? null : sentenceAt(reading.annotated, speaker.start);
  const sentence = index === null ? undefined : reading.annotated.document.sentences[index];
  if (speaker === null || sentence === undefined) return null;
  const opening = reading.text.slice(sentence.start, speaker.start);
  const found = /^(?:When\s+)?[Aa]sked\s+about\s+([^,“”"]{3,80}),\s*$/u.exec(opening);
  if (found?.[1] === undefined) return null;
  const start = sentence.start + opening.indexOf(found[1]);
  const about = onOneLine(verbatim(reading, { start, end: start + found[1].length }, [], new Set()).text);
  return { opening: `Who, asked about ${about}, ${verb}`, about, isTopic: true, beside: [] };
}

/** "Velt came late. “He has given twenty years to this town,” Roe said": the article names whom the words mean. */
function saidOf(reading: Reading, claim: Claim, verb: string): Context | null {
  const meant = personMeant(reading, claim);
  if (meant === null) return null;
  const about = meant.entity.canonical;
  return { opening: `Who ${verb} of ${about}`, about, isTopic: true, needs: heOrShe, beside: [meant.proof] };
}

/** "Velt said the plan was dead. “It will never come back,” she said": the report names what the quotation means. */
function reportedBefore(reading: Reading, claim: Claim): Context | null {
  const own = sentenceAt(reading.annotated, claim.span.start);
  const other = speechBefore(reading, claim);
  if (own === null || other === null || other.tier === "C" || saidIn(reading, other)?.kind !== "indirect")
    return null;
  const { sentences } = reading.annotated.document;
  const [last] = other.evidence.slice(-1);
  if (last === undefined || own - last > 1) return null;
  const report = reportOf(reading, other, new Set());
  const [speaker] = entitiesIn(reading, other.slots["speaker"]);
  if (report === null || speaker === undefined || meansAnother(reading, other, report.words, speaker))
    return null;
  return {
    opening: `Who ${report.past} ${report.words} and went on`,
    about: report.words,
    isTopic: false,
    from: claim.span.start,
    beside: other.evidence.flatMap((index) => sentences[index] ?? []),
  };
}
