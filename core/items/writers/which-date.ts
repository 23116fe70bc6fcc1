import type { AnnotatedDocument } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { keptSentences, lastSentenceOf } from "../../claims/evidence";
import { matterOfSentences, matterWords } from "../../claims/topic";
import { dayNumber } from "../../text/civil-date";
import { textOf } from "../../text/span";
import { otherDates } from "../distractors/dates";
import type { Draft } from "../draft";
import { nameInSentence, namesThingOfStory } from "../names";
import { entitiesIn, type Reading } from "../reading";
import { turnedRound } from "../wording/clause-question";
import { leadSentences } from "../wording/article-day";
import { dateLabel, dateWithin, weekdays, type DateAnswer } from "../wording/date-label";
import { capitalised, listed, quoted } from "../wording/plain";
import { reportOf, type Report } from "../wording/report";
import { isOfPaper } from "../wording/reporters-sentence";
import { isWritten, saidIn } from "../wording/speech";
import { windowAlone, windowsOf } from "../wording/speech-window";
import {
  datedClause,
  datedStatement,
  dateIn,
  isDayOfPaper,
  isPast,
  timeIn,
  type DatedEvent,
} from "./dated-event";
import { isDayOfOutlet, isKeptByYear, isOfAnotherStory, tellsOfAnother } from "./date-asides";
import { isAskable, type Writer } from "./writer";

const asks = {
  day: "On which day",
  "part-of-month": "When",
  month: "In which month",
  year: "In which year",
} as const;

/** Days before the paper's own after which nobody keeps the day in mind, and after which nobody keeps the month. */
const dayIsKept = 60;
const monthIsKept = 400;

/** How many days a date lies before that of the paper; null for a paper without one. */
const daysBack = ({ document: { published } }: AnnotatedDocument, { to }: DateAnswer): number | null =>
  published === null ? null : dayNumber(published) - dayNumber(to);

/** The date as it is asked for: of what is long past, the month or the year that the article states. */
export function asAsked(reading: Reading, claim: Claim, date: DateAnswer): DateAnswer {
  const time = timeIn(reading, claim);
  if (time === null || date.style === "year") return date;
  const { stated } = time;
  if (isKeptByYear(reading, time, date, claim.clause === null ? "" : textOf(reading.text, claim.clause)))
    return dateWithin(date, "year");
  const days = daysBack(reading.annotated, date);
  if (days === null) return date;
  if (days > monthIsKept && stated.includes("year")) return dateWithin(date, "year");
  return days > dayIsKept && date.style === "day" && stated.includes("month")
    ? dateWithin(date, "month")
    : date;
}

/** "Ruiz, who took office in 2009": years back, and nothing of what happened is what the story turns on. */
const isAside = (reading: Reading, date: DateAnswer, happened: string, told: string): boolean => {
  const { annotated, topic } = reading;
  return (
    (daysBack(annotated, date) ?? 0) > monthIsKept &&
    !matterWords(happened).some((word) => topic.has(word)) &&
    !namesThingOfStory(told, reading)
  );
};

/** "sold 300 ferries, up 2% on 2023": the year shown tells the one asked for. */
const showsYear = /(?<![\p{N}.,])(?:1[89]|20)\d{2}(?![\p{N},])/u;

/** Votes come in years that everybody knows; and what a market does, it does every day. */
const isVote =
  /\b(?:elect(?:ed|ions?)?|voters?|votes?|primar(?:y|ies)|caucus(?:es)?|referendum|(?:win|regain|return to|come to|take|lose) power|(?:win|lose) (?:an?|the|its|his|her|their) (?:\p{L}+ )?majority)\b/iu;
const isOfMarkets =
  /\b(?:prices?|shares?|stocks?|index|bonds?|dollar|euro|yen|crude|barrel)\b[^.]{1,80}\b(?:rose|fell|recovered|rebounded|dropped|climbed|slipped|gained|ended|closed|rise|fall|recover|rebound|drop|climb|slip|gain|end|close)\b/iu;

/** "won gold at the Tarnby Olympics": the Games come every fourth year, and the years between are nobody's answer. */
const isOfGames =
  /\b(?:Olympics?|Paralympics?|Commonwealth Games|Asian Games)\b|(?<!\bfirst [^.]{0,40})\bWorld Cup\b/u;

/** "by the time Roe came to office", "when Roe was two years old", "and the next day the council met": it tells the date. */
const tellsDate =
  /\bby the time\b|\bthe (?:following|next|previous|same) (?:day|month|year)\b|\bwhen [^,.]{2,50}\b(?:was|were) (?:\p{L}+|\d+) years? old\b/iu;

/** "soon after Roe’s inauguration", "before the election of Velt": everybody knows the year, as of any vote. */
const tellsYear =
  /\b(?:before|after|since|until|during|at|following) [^,.]{0,40}\b(?:inauguration|coronation|election|presidency)\b/iu;

/** The month in which America votes, every time. */
const november = 11;

/** "took office", "took over the club": in which month a post passed on is a line of somebody's life. */
const isOfPost =
  /\b(?:(?:take|took|taken|leave|left|assume|assumed) (?:office|over (?:the|as)|up the post)|be(?:en)? (?:sworn in|appointed)|was (?:sworn in|appointed))\b/iu;

/** True where nobody who has read the story knows the date better than who has not, or would keep it. */
export const isNoDate = (claim: Claim, { style, from }: DateAnswer, words: string): boolean =>
  (style === "year" && [showsYear, isVote, isOfGames, tellsYear].some((row) => row.test(words))) ||
  (style === "month" && from.month === november && isVote.test(words)) ||
  (style === "day" && isOfMarkets.test(words)) ||
  (style === "month" && isOfPost.test(words) && (claim.evidence[0] ?? 0) >= leadSentences) ||
  /\b(?:poll|survey) (?:was|were) (?:conducted|taken|carried out)\b/u.test(words) ||
  tellsDate.test(words);

/** A story of so many sentences has a last one that only adds to it. */
const storyWithEnd = 8;

/** "Velt sold her first shop in 1999": what the last sentence adds of earlier years is an aside. */
const isLastLine = ({ annotated }: Reading, claim: Claim, date: DateAnswer): boolean => {
  const kept = keptSentences(annotated);
  const days = daysBack(annotated, date);
  const isEarlier = days === null ? date.style === "year" : days > monthIsKept;
  return isEarlier && kept.length >= storyWithEnd && claim.evidence.includes(kept[kept.length - 1] ?? -1);
};

/** So many words of matter besides names, and so much of them, make two sentences tell the same. */
const enoughAlike = 5;
const mostlyAlike = 0.6;

/**
 * "A court ruled in 2023 that Roe had to pay", in a story of a later court that ruled the same: what the story tells as
 * its news happened twice, and so has two dates.
 */
const isRetold = ({ annotated }: Reading, claim: Claim, words: string): boolean => {
  const matter = matterOfSentences(annotated);
  const own = matterWords(words.replaceAll(/\p{Lu}[\p{L}.’'-]*/gu, " "));
  const place = claim.evidence[0] ?? 0;
  return (
    own.length >= enoughAlike &&
    keptSentences(annotated).some(
      (index) =>
        index < place &&
        own.filter((word) => matter[index]?.includes(word)).length >= mostlyAlike * own.length,
    )
  );
};

/** True where the date of what is asked in these words is worth no question. */
const isIdle = (reading: Reading, claim: Claim, date: DateAnswer, words: string): boolean =>
  isNoDate(claim, date, words) ||
  isOfAnotherStory(reading, claim, words) ||
  isLastLine(reading, claim, date) ||
  (date.style !== "day" && isRetold(reading, claim, words));

/** "did Roe dismiss him": the name stands in another sentence. */
const pointsAtSomebody = /\b(?:him|them)\b/u;

/** On which day did X approve …? */
export const whichDateOfEvent: Writer = {
  rule: "which-date/event",
  write(reading, claim, rank) {
    const event = datedClause(reading, claim);
    if (event === null) return [];
    const { clause, cut } = event;
    const date = asAsked(reading, claim, event.date);
    const question = turnedRound(reading, clause, [cut]);
    if (
      question === null ||
      pointsAtSomebody.test(question) ||
      (date.style !== "day" && tellsOfAnother(reading, claim, clause)) ||
      isIdle(reading, claim, date, question) ||
      isAside(reading, date, textOf(reading.text, clause.rest), textOf(reading.text, clause))
    )
      return [];
    return [
      draftOf(reading, claim, date, `${asks[date.style]} ${question}?`, rank, whichDateOfEvent.rule, null),
    ];
  },
};

/** "The Norwick 64, launched, was …": without its day the word hangs; "There is a host of …" happened on no day; "and then" tells of two; "as predicted" points back. */
const isOpenStatement =
  /^[^,]+,\sin an? [^,]+$|\bas (?:predicted|expected|planned|promised)$|,\s\p{Ll}+(?:ed|wn|nt|lt)(?:\s[^,]{1,40})?,\s|,\sand then\b|^There(?: (?:is|are|was|were)|[’']s)\b/u;

/** "Although one man was convicted", "Once it fell, the question became": the sentence waits for the rest of it. */
const isCutShort =
  /^(?:Although|Though|While|Whereas|Even though)\b|\b(?:became|become|is|are|was|were|be|been|being|has|have|had|seemed|remained|announced|told|of|to|the|an?)$/u;

/** On which day did this happen? The bridge was opened by the mayor. */
export const whichDateOfStatement: Writer = {
  rule: "which-date/statement",
  write(reading, claim, rank) {
    const event = datedStatement(reading, claim);
    if (event === null) return [];
    const date = asAsked(reading, claim, event.date);
    if (isIdle(reading, claim, date, event.words) || isOpenStatement.test(event.words)) return [];
    if (isCutShort.test(event.words)) return [];
    if (isAside(reading, date, event.words, event.words)) return [];
    const isToCome = / will /u.test(event.words) && !isPast(reading, claim, event.date);
    const stem = `${asks[date.style]} ${isToCome ? "was this due to happen" : "did this happen"}? ${event.words}.`;
    return [draftOf(reading, claim, date, stem, rank, whichDateOfStatement.rule, null)];
  },
};

/** "said that he had called on Thursday": a day in the words is soon taken for that of the saying. */
const namesWeekday = new RegExp(`\\b(?:${weekdays.join("|")})\\b`, "u");

type DatedSpeech = { readonly names: string; readonly report: Report; readonly date: DateAnswer };

/** "told the Courier in an article published Sunday": the day on which the words were printed. */
function isDayOfPrint(reading: Reading, claim: Claim): boolean {
  const { start } = timeIn(reading, claim) ?? { start: 0 };
  return /\b(?:published|printed|appeared|appearing)\s(?:on\s|late\s|early\s){0,2}$/iu.test(
    reading.text.slice(Math.max(0, start - 24), start),
  );
}

/**
 * "In 2020, Velt said, the share was 57 percent": a year in front is that of the share as well, and Velt may say so today.
 */
function isYearOfMatter(reading: Reading, claim: Claim, { style }: DateAnswer, words: string): boolean {
  const time = timeIn(reading, claim);
  const sentence = lastSentenceOf(reading.annotated, claim);
  return (
    style === "year" &&
    time !== null &&
    sentence !== undefined &&
    /^(?:In|By|For|During)\s(?:\p{L}+\s){0,2}$/u.test(reading.text.slice(sentence.start, time.start)) &&
    /^[^“”]*\b(?:was|were|had been|had|rose|fell|grew|stood|accounted|reached)\b[^“”]*[\d%]/u.test(words)
  );
}

/** Who said what in other words, and on which day; null where the day is not that of the saying. */
function reportedOn(reading: Reading, claim: Claim): DatedSpeech | null {
  if (claim.kind !== "attribution" || !isAskable(claim, "date") || isDayOfPrint(reading, claim)) return null;
  const found = isDayOfPaper(reading, claim) ? null : dateIn(reading, claim);
  const speakers = entitiesIn(reading, claim.slots["speaker"]);
  if (found === null || speakers.length === 0) return null;
  const report = reportOf(reading, claim, new Set(speakers.map((speaker) => speaker.id)));
  if (report === null || report.base === null || isDayOfOutlet(reading, claim, report.words)) return null;
  if (tellsDate.test(report.words) || namesWeekday.test(report.words)) return null;
  const names = listed(speakers.map((speaker) => nameInSentence(reading, speaker)));
  if (isYearOfMatter(reading, claim, found, report.words)) return null;
  // "Ana Roe is leaving, she said on Monday": whoever speaks is named a second time in the words.
  if (speakers.some(({ canonical }) => report.words.includes(canonical))) return null;
  return { names, report, date: found };
}

/** On which day did X say that …? */
export const whichDateOfWords: Writer = {
  rule: "which-date/words",
  write(reading, claim, rank) {
    const speech = reportedOn(reading, claim);
    if (speech === null) return [];
    const { names, report } = speech;
    const date = asAsked(reading, claim, speech.date);
    if (date.style === "year" && showsYear.test(report.words)) return [];
    const stem = `${asks[date.style]} did ${names} ${report.base ?? ""} ${report.words}?`;
    return [draftOf(reading, claim, date, stem, rank, whichDateOfWords.rule, names)];
  },
};

/** "Roe said that …", and the day. */
export function datedReport(reading: Reading, claim: Claim): DatedEvent | null {
  const found = reportedOn(reading, claim);
  return found === null
    ? null
    : { words: `${capitalised(found.names)} ${found.report.past} ${found.report.words}`, date: found.date };
}

/** On which day did X say: “…”? */
export const whichDateOfQuotation: Writer = {
  rule: "which-date/quotation",
  write(reading, claim, rank) {
    const said = saidIn(reading, claim);
    if (said?.kind !== "direct" || !isAskable(claim, "date")) return [];
    if (isDayOfPaper(reading, claim) || isDayOfPrint(reading, claim)) return [];
    const found = dateIn(reading, claim);
    const [speaker, ...more] = entitiesIn(reading, claim.slots["speaker"]);
    const window = windowAlone(reading, windowsOf(reading, claim));
    if (found === null || speaker === undefined || more.length > 0 || window === null) return [];
    if (isOfPaper(reading, said.cue) || window.words.endsWith("?") || namesWeekday.test(window.words))
      return [];
    const date = asAsked(reading, claim, found);
    const name = nameInSentence(reading, speaker);
    const stem = `${asks[date.style]} did ${name} ${isWritten(reading, claim) ? "write" : "say"}: ${quoted(window.words)}?`;
    return [
      {
        ...draftOf(reading, claim, date, stem, rank, whichDateOfQuotation.rule, name),
        beside: window.pieces,
      },
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
  const time = timeIn(reading, claim);
  const words = time === null ? "" : textOf(reading.text, time);
  const published = reading.annotated.document.published;
  const resolved =
    time !== null && !time.stated.includes("year") && published !== null
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
