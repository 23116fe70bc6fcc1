import type { Claim } from "../../claims/claim";
import { compareDates } from "../../text/civil-date";
import { covers, textOf } from "../../text/span";
import { otherDates } from "../distractors/dates";
import type { Draft } from "../draft";
import { entitiesIn, type Reading } from "../reading";
import { turnedRound, without } from "../wording/clause-question";
import { dateAnswer, dateLabel, type DateAnswer } from "../wording/date-label";
import { capitalised, listed, quoted } from "../wording/plain";
import { reportOf } from "../wording/report";
import { isSpeech, saidIn, shownWords } from "../wording/speech";
import { isWholeThought } from "../wording/whole-thought";
import { isAskable, type Writer } from "./writer";

const asks = {
  day: "On which day",
  "part-of-month": "When",
  month: "In which month",
  year: "In which year",
} as const;

/** The date in a claim's slot as an answer; null when it is vague or its label would not be exact. */
export function dateIn(reading: Reading, claim: Claim): DateAnswer | null {
  const slot = claim.slots["date"];
  const time = slot?.kind === "time" ? reading.annotated.times[slot.index] : undefined;
  if (time === undefined || time.quoted || time.type !== "DATE") return null;
  return dateAnswer(time);
}

/** True when the day has come by publication; a date without publication day counts as past. */
export function isPast(reading: Reading, claim: Claim, date: DateAnswer): boolean {
  const slot = claim.slots["date"];
  const tense = slot?.kind === "time" ? reading.annotated.times[slot.index]?.tense : null;
  const published = reading.annotated.document.published;
  if (tense === "future" || claim.clause?.verbWord === "will") return false;
  return published === null || compareDates(date.from, published) <= 0;
}

const hanging =
  /\b(?:for|by|since|until|till|from|of|to|at|during|through|before|after|between|and|or|the|a|an|around|about|than|late|early|later|earlier|mid)\s+$/iu;

/** On which day did X approve …? */
export const whichDateOfEvent: Writer = {
  rule: "which-date/event",
  write(reading, claim, rank) {
    const { clause } = claim;
    if (claim.kind !== "dating" || clause === null || !clause.whole || !isAskable(claim, "date")) return [];
    const date = dateIn(reading, claim);
    if (date === null || isSpeech(reading, clause)) return [];
    // "Monday's encounter": without the day nothing is left of the phrase.
    if (/^['’]s?\b/u.test(reading.text.slice(claim.span.end))) return [];
    // "chose her as its person of the year for 2015": what stands before the date would be left hanging.
    const cut = without(reading, claim.span);
    if (hanging.test(reading.text.slice(Math.max(0, cut.start - 12), cut.start))) return [];
    // "on Sunday, after she had said on Saturday …": the other day tells this one.
    const span = { start: clause.start, end: clause.end };
    if (
      reading.annotated.times.some(
        (time) =>
          time.start !== claim.span.start &&
          covers(span, time) &&
          time.granularity !== "vague" &&
          time.type === "DATE",
      )
    )
      return [];
    if (["has", "have", "is", "are", "can", "may", "should", "must"].includes(clause.verbWord)) return [];
    // "was still angry": what goes on has no day.
    if (/^(?:still|already|no longer)\b/iu.test(textOf(reading.text, clause.rest))) return [];
    const question = turnedRound(reading, clause, [without(reading, claim.span)]);
    if (question === null) return [];
    return [
      draftOf(reading, claim, date, `${asks[date.style]} ${question}?`, rank, whichDateOfEvent.rule, null),
    ];
  },
};

/** On which day did X say that …? */
export const whichDateOfWords: Writer = {
  rule: "which-date/words",
  write(reading, claim, rank) {
    if (claim.kind !== "attribution" || !isAskable(claim, "date") || claim.tier === "C") return [];
    const date = dateIn(reading, claim);
    const speakers = entitiesIn(reading, claim.slots["speaker"]);
    if (date === null || speakers.length === 0) return [];
    const said = saidIn(reading, claim);
    const names = listed(speakers.map((speaker) => speaker.canonical));
    const words = said?.kind === "direct" ? shownWords(textOf(reading.text, claim.span)) : null;
    const report = reportOf(reading, claim, new Set(speakers.map((speaker) => speaker.id)));
    const question =
      report !== null && report.base !== null
        ? `did ${names} ${report.base} ${report.words}`
        : words !== null && isWholeThought(reading, claim) && !words.endsWith("?")
          ? `did ${names} say: ${quoted(words)}`
          : null;
    if (question === null) return [];
    return [
      draftOf(reading, claim, date, `${asks[date.style]} ${question}?`, rank, whichDateOfWords.rule, names),
    ];
  },
};

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
