import type { TimeExpression } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { Clause } from "../../claims/clauses";
import { contentWords } from "../../claims/content-words";
import { frameOf } from "../../claims/told-apart";
import { baseOfParticiple } from "../../claims/participles";
import { datedInLead, datedSpeech, datedVerbs } from "../../lexicon/dated-verbs";
import { addDays, compareDates } from "../../text/civil-date";
import { covers, textOf, type Span } from "../../text/span";
import { otherDates } from "../distractors/dates";
import type { Draft } from "../draft";
import { entitiesIn, type Reading } from "../reading";
import { asStatement, turnedRound, without } from "../wording/clause-question";
import { dateAnswer, dateLabel, type DateAnswer } from "../wording/date-label";
import { isStatement } from "../wording/figure-question";
import { capitalised, listed, onOneLine, withoutTail } from "../wording/plain";
import { reportOf } from "../wording/report";
import { asides, isSpeech, saidIn } from "../wording/speech";
import { verbatim, type Edit } from "../wording/verbatim";
import { isAskable, type Writer } from "./writer";

const asks = {
  day: "On which day",
  "part-of-month": "When",
  month: "In which month",
  year: "In which year",
} as const;

/** What may be so in other years too: "won the seat in 1997 and has a majority", "fell to a record low". */
const lasts = /\band (?:has|have|is|are)\b|\bto an? (?:record|new|all-time|historic) (?:low|high)\b/iu;

/** The date in a claim's slot as an answer; null when it is vague or its label would not be exact. */
export function dateIn(reading: Reading, claim: Claim): DateAnswer | null {
  const slot = claim.slots["date"];
  const time = slot?.kind === "time" ? reading.annotated.times[slot.index] : undefined;
  if (time === undefined || time.quoted || time.type !== "DATE" || isTomorrowElsewhere(reading, time))
    return null;
  const frame = frameOf(claim);
  if (frame !== null && time.granularity !== "day" && lasts.test(textOf(reading.text, frame))) return null;
  return dateAnswer(time);
}

/**
 * "Said Friday" in a paper of Thursday: hardly the Friday of the week before, and where the news comes from it may be
 * Friday already.
 */
function isTomorrowElsewhere({ annotated }: Reading, { stated, interval }: TimeExpression): boolean {
  const { published } = annotated.document;
  if (
    published === null ||
    interval === null ||
    interval.from === null ||
    stated.some((part) => part !== "weekday")
  )
    return false;
  return stated.length > 0 && compareDates(addDays(interval.from, 6), published) === 0;
}

/** True when the day has come by publication; a date without publication day counts as past. */
export function isPast(reading: Reading, claim: Claim, date: DateAnswer): boolean {
  const slot = claim.slots["date"];
  const tense = slot?.kind === "time" ? reading.annotated.times[slot.index]?.tense : null;
  const published = reading.annotated.document.published;
  if (tense === "future" || claim.clause?.verbWord === "will") return false;
  return published === null || compareDates(date.from, published) <= 0;
}

/** "on Sunday, after she had said on Saturday …": the other day tells this one. */
const hasOtherDay = (reading: Reading, claim: Claim, { start, end }: Span): boolean =>
  reading.annotated.times.some(
    (time) =>
      time.start !== claim.span.start &&
      covers({ start, end }, time) &&
      time.granularity !== "vague" &&
      time.type === "DATE",
  );

const hanging =
  /\b(?:for|by|since|until|till|from|of|to|at|during|through|before|after|between|and|or|the|a|an|around|about|than|late|early|later|earlier|mid)\s+$/iu;

/** The clause of an event, its date, and the words of the date as they can be cut out. */
type DatedClause = { readonly clause: Clause; readonly date: DateAnswer; readonly cut: Edit };

function datedClause(reading: Reading, claim: Claim): DatedClause | null {
  const clause = shortened(claim);
  if (claim.kind !== "dating" || clause === null || !clause.whole || !isAskable(claim, "date")) return null;
  const date = dateIn(reading, claim);
  if (date === null || isSpeech(reading, clause) || !happensOnce(reading, claim, clause)) return null;
  // "Monday's encounter": without the day nothing is left of the phrase.
  if (/^['’]s?\b/u.test(reading.text.slice(claim.span.end))) return null;
  // "chose her as its person of the year for 2015": what stands before the date would be left hanging.
  const cut = without(reading, claim.span);
  if (hanging.test(reading.text.slice(Math.max(0, cut.start - 12), cut.start))) return null;
  if (hasOtherDay(reading, claim, clause)) return null;
  if (["has", "have", "is", "are", "can", "may", "should", "must"].includes(clause.verbWord)) return null;
  // "was still angry": what goes on has no day.
  if (/^(?:still|already|no longer)\b/iu.test(textOf(reading.text, clause.rest))) return null;
  return { clause, date, cut };
}

/** What happened, told without its date, and the date. */
export type DatedEvent = { readonly words: string; readonly date: DateAnswer };

/** The event that a claim dates, whether its subject has a name or not. */
export function datedEvent(reading: Reading, claim: Claim): DatedEvent | null {
  const found = datedClause(reading, claim);
  if (found === null) return datedStatement(reading, claim);
  const { clause, date, cut } = found;
  return { words: asStatement(reading, clause, [cut, ...asides(reading.text, clause)]), date };
}

/** On which day did X approve …? */
export const whichDateOfEvent: Writer = {
  rule: "which-date/event",
  write(reading, claim, rank) {
    const event = datedClause(reading, claim);
    if (event === null) return [];
    const { clause, date, cut } = event;
    const question = turnedRound(reading, clause, [cut]);
    if (question === null) return [];
    return [
      draftOf(reading, claim, date, `${asks[date.style]} ${question}?`, rank, whichDateOfEvent.rule, null),
    ];
  },
};

/** The clause without what only adds to it, where its statement is known. */
function shortened({ clause, slots }: Claim): Clause | null {
  const end = slots["statement"]?.kind === "words" ? slots["statement"].span.end : Infinity;
  if (clause === null || end >= clause.end || end <= clause.verb.end) return clause;
  return { ...clause, end, rest: { start: clause.rest.start, end } };
}

/** True for a deed whose day is worth a question: one that happens once, or one with which the story begins. */
function happensOnce(reading: Reading, claim: Claim, clause: Clause): boolean {
  const first = (textOf(reading.text, clause.rest).match(/\p{L}+/gu) ?? []).find(
    (word) => !/^(?:be|been)$|ly$/u.test(word),
  );
  const base =
    clause.base ??
    (clause.verbWord === "will" ? (first ?? null) : baseOfParticiple((first ?? "").toLowerCase()));
  const rest = textOf(reading.text, clause.rest);
  // "Shares closed lower", "took office"
  if (base === null || /^(?:sharply |slightly )?(?:lower|higher|up|down|at|unchanged|mixed)\b/u.test(rest))
    return false;
  if (base === "take") return /\b(?:office|power|control|effect|over|the oath)\b/u.test(rest);
  return datedVerbs.has(base) || (datedInLead.has(base) && isLead(claim));
}

/** News begins with its main thing. */
const isLead = (claim: Claim): boolean => (claim.evidence[0] ?? 0) < 3;

function datedStatement(reading: Reading, claim: Claim): DatedEvent | null {
  const slot = claim.slots["statement"];
  if (claim.kind !== "dating" || claim.clause !== null || slot?.kind !== "words") return null;
  const date = dateIn(reading, claim);
  if (date === null || !isAskable(claim, "date") || hasOtherDay(reading, claim, slot.span)) return null;
  const cut = without(reading, claim.span);
  if (hanging.test(reading.text.slice(Math.max(0, cut.start - 12), cut.start))) return null;
  if (/^['’]s?\b/u.test(reading.text.slice(claim.span.end))) return null;
  const shown = verbatim(reading, slot.span, [cut, ...asides(reading.text, slot.span)], new Set());
  const words = withoutTail(onOneLine(shown.text.replace(/^[\s,]+/u, "")));
  if (contentWords(words).length < 3 || !isStatement(words) || /^(?:only|no|\p{N})/iu.test(words))
    return null;
  // "Shares closed lower" is every day's news.
  if (/\bclosed (?:\p{L}+ly )?(?:lower|higher|up|down|at|unchanged|mixed)\b/u.test(words)) return null;
  return { words: capitalised(words), date };
}

/** On which day did this happen? The bridge was opened by the mayor. */
export const whichDateOfStatement: Writer = {
  rule: "which-date/statement",
  write(reading, claim, rank) {
    const event = datedStatement(reading, claim);
    if (event === null) return [];
    const stem = `${asks[event.date.style]} did this happen? ${event.words}.`;
    return [draftOf(reading, claim, event.date, stem, rank, whichDateOfStatement.rule, null)];
  },
};

/** On which day did X announce that …? Only where the saying is what happened, or what the story begins with. */
export const whichDateOfWords: Writer = {
  rule: "which-date/words",
  write(reading, claim, rank) {
    if (claim.kind !== "attribution" || !isAskable(claim, "date") || claim.tier === "C") return [];
    const date = dateIn(reading, claim);
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    if (date === null || speakers.length === 0 || !isAnEvent(reading, claim)) return [];
    const names = listed(speakers.map((speaker) => speaker.canonical));
    const report = reportOf(reading, claim, new Set(speakers.map((speaker) => speaker.id)));
    if (report === null || report.base === null) return [];
    const question = `did ${names} ${report.base} ${report.words}`;
    return [
      draftOf(reading, claim, date, `${asks[date.style]} ${question}?`, rank, whichDateOfWords.rule, names),
    ];
  },
};

/** True where the saying itself is what happened, with its day beside the verb. */
function isAnEvent(reading: Reading, claim: Claim): boolean {
  const said = saidIn(reading, claim);
  const slot = claim.slots["date"];
  const time = slot?.kind === "time" ? reading.annotated.times[slot.index] : undefined;
  if (said === null || said.kind === "direct" || said.cue === null || time === undefined) return false;
  const [from, to] = time.start > said.cue.start ? [said.cue.end, time.start] : [time.end, said.cue.start];
  if (from > to || to - from > 40 || reading.text.slice(from, to).includes(",")) return false;
  const verb = textOf(reading.text, said.cue).toLowerCase();
  return datedSpeech.has(verb) || (claim.evidence[0] ?? 0) < 2;
}

function draftOf(
  reading: Reading,
  claim: Claim,
  date: DateAnswer,
  stem: string,
  rank: number,
  rule: string,
  speaker: string | null,
): Draft {
  const { options, keyRank } = otherDates(reading, date, isPast(reading, claim, date), rank);
  const label = capitalised(dateLabel(date));
  const slot = claim.slots["date"];
  const time = slot?.kind === "time" ? reading.annotated.times[slot.index] : undefined;
  const words = time === undefined ? "" : textOf(reading.text, time);
  const published = reading.annotated.document.published;
  const resolved =
    time !== undefined && !time.stated.includes("year") && published !== null
      ? `The article says “${words}”; by its publication date that is ${dateLabel(date)}.`
      : `The article says “${words}”.`;
  return {
    kind: "which-date",
    stem,
    key: { text: label, why: resolved },
    distractors: options,
    order: "ascending",
    keyRank,
    rationale: resolved,
    rule,
    claim,
    speaker,
  };
}
