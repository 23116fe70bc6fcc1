import type { TimeExpression } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { Clause } from "../../claims/clause";
import { contentWords } from "../../claims/content-words";
import { namesDay } from "../../claims/dating-claims";
import { sentenceAt } from "../../claims/evidence";
import { isLimit } from "../../claims/limit-claims";
import { baseOfParticiple } from "../../claims/participles";
import { mainVerbOf } from "../../claims/main-verb";
import { frameOf } from "../../claims/told-apart";
import { baseOfPast, isBase, isFiniteVerb } from "../../claims/verb-forms";
import {
  datedInLead,
  datedWithThing,
  everydayThing,
  isDatedVerb,
  isHalfDeed,
  isNoObject,
  reactions,
} from "../../lexicon/dated-verbs";
import { roleHeads } from "../../lexicon/roles";
import { compareDates } from "../../text/civil-date";
import { covers, textOf, within, type Span } from "../../text/span";
import { gapWord, kindOfPeople } from "../distractors/gap-fillers";
import { isTomorrowElsewhere } from "../wording/article-day";
import { headlineWords, isInHeadline, isNamedByHeadline } from "../headline-words";
import type { Reading } from "../reading";
import { saysWhose } from "../wording/bare-subjects";
import { asStatement, without } from "../wording/clause-question";
import { dateAnswer, type DateAnswer } from "../wording/date-label";
import { isStatement } from "../wording/figure-question";
import { capitalised, onOneLine, withoutTail } from "../wording/plain";
import { asides, isSpeech } from "../wording/speech";
import { verbatim, type Edit } from "../wording/verbatim";
import { isOfFront, ofOneDeed } from "./date-asides";
import { isAskable } from "./writer";

/** What may be so in other years too: "won the seat in 1997 and has a majority", "fell to a record low". */
const lasts = /\band (?:has|have|is|are)\b|\bto an? (?:record|new|all-time|historic) (?:low|high)\b/iu;

/** The time in a claim's date slot. */
export function timeIn({ annotated }: Reading, claim: Claim): TimeExpression | null {
  const slot = claim.slots["date"];
  return slot?.kind === "time" ? (annotated.times[slot.index] ?? null) : null;
}

/** "The book alleges that Roe told Velt in 2003": nobody knows that it happened, so it has no day. */
const alleged =
  /\b(?:alleges?|alleged|alleging|allegedly|reportedly|purportedly|supposedly)\b|\b(?:claims?|claimed|claiming) that\b/iu;

function isAlleged({ annotated, text }: Reading, time: Span): boolean {
  const sentence = annotated.document.sentences[sentenceAt(annotated, time.start) ?? -1];
  return sentence !== undefined && alleged.test(text.slice(sentence.start, time.end));
}

/** The date in a claim's slot as an answer; null when it is vague or its label would not be exact. */
export function dateIn(reading: Reading, claim: Claim): DateAnswer | null {
  const time = timeIn(reading, claim);
  if (time === null || time.quoted || !namesDay(time) || isTomorrowElsewhere(reading, time)) return null;
  if (isAlleged(reading, time)) return null;
  const frame = frameOf(claim);
  if (frame !== null && time.granularity !== "day" && lasts.test(textOf(reading.text, frame))) return null;
  return dateAnswer(time);
}

/**
 * "Today", "this year": whoever knows when the article came out needs nothing of what it says to answer. A weekday is
 * left, though it may be that of the paper.
 */
export function isDayOfPaper(reading: Reading, claim: Claim): boolean {
  const time = timeIn(reading, claim);
  const { published } = reading.annotated.document;
  const interval = time?.interval ?? null;
  if (
    published === null ||
    time === null ||
    interval === null ||
    interval.from === null ||
    interval.to === null
  )
    return false;
  // "Earlier this year" ends with the day before.
  const isYearOfPaper = time.granularity === "year" && interval.from.year === published.year;
  return (
    time.stated.length === 0 &&
    compareDates(interval.from, published) <= 0 &&
    (isYearOfPaper || compareDates(published, interval.to) <= 0)
  );
}

/** True when the day has come by publication; a date without publication day counts as past. */
export function isPast(reading: Reading, claim: Claim, date: DateAnswer): boolean {
  const tense = timeIn(reading, claim)?.tense;
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

/** The date as it can be cut out of its words; null where that would leave something hanging. */
function cutOf(reading: Reading, date: Span): Edit | null {
  // "Monday's encounter": without the day nothing is left of the phrase.
  if (/^['’]s?\b/u.test(reading.text.slice(date.end))) return null;
  // "chose her as its person of the year for 2015": what stands before the date would be left hanging.
  const cut = without(reading, date);
  return hanging.test(reading.text.slice(Math.max(0, cut.start - 12), cut.start)) ? null : cut;
}

/** The clause of an event, its date, and the words of the date as they can be cut out. */
export type DatedClause = { readonly clause: Clause; readonly date: DateAnswer; readonly cut: Edit };

/** The clause of an event whose day is worth a question, with its date. */
export function datedClause(reading: Reading, claim: Claim): DatedClause | null {
  const clause = shortened(reading, claim);
  if (claim.kind !== "dating" || clause === null || !clause.whole || !isAskable(claim, "date")) return null;
  const date = dateIn(reading, claim);
  const cut = cutOf(reading, claim.span);
  if (date === null || cut === null || isDayOfPaper(reading, claim) || isSpeech(reading, clause)) return null;
  if (isReported(reading, clause)) return null;
  if (isOneExample(reading, claim.evidence[0] ?? -1) || pointsAtKin.test(textOf(reading.text, clause)))
    return null;
  if (!happensOnce(reading, claim, clause, cut) || hasOtherDay(reading, claim, clause)) return null;
  if (["has", "have", "is", "are", "can", "may", "should", "must"].includes(clause.verbWord)) return null;
  // "Roe, now mayor, and Velt [were elected]": one of two, whose other stands in front.
  if (clause.verbWord === "were" && isOnePerson(reading, clause)) return null;
  if (pointsAtSame.test(textOf(reading.text, clause.rest))) return null;
  // "called on Governor Roe [(R) to resign]": the words go on behind the brackets.
  if (/^\s*\([^()]{1,24}\)\s+\p{Ll}/u.test(reading.text.slice(clause.end, clause.end + 30))) return null;
  // "was still angry": what goes on has no day.
  if (/^(?:still|already|no longer)\b/iu.test(textOf(reading.text, clause.rest))) return null;
  return { clause, date, cut };
}

/** "money from the same donors", "the earlier bill": which? */
export const pointsAtSame = /\bthe (?:same|earlier|other|latter|former (?:plan|bill|deal)) \p{L}+(?! as\b)/u;

const isOnePerson = ({ annotated }: Reading, { entities }: Clause): boolean =>
  entities.length === 1 && annotated.entities[entities[0] ?? -1]?.type === "person";

/** The clause without what only adds to it, where its statement is known, nor a second deed that has no date. */
function shortened(reading: Reading, { clause, slots, span }: Claim): Clause | null {
  if (clause === null) return null;
  const told = slots["statement"]?.kind === "words" ? slots["statement"].span.end : Infinity;
  const end = Math.min(told, ofOneDeed(reading, clause, span).end);
  if (end >= clause.end || end <= clause.verb.end) return clause;
  return { ...clause, end, rest: { start: clause.rest.start, end } };
}

/** "Shares closed lower", "closed at $43.50": every day's news. */
const isPrice = /^(?:sharply |slightly )?(?:lower|higher|up|down|at|unchanged|mixed)\b/u;

/** "the relatives in Miami", "the boy": whose and which stands in another sentence. */
const pointsAtKin =
  /\bthe (?:relatives|family|parents|boys?|girls?|child|children|father|mother|son|daughter|widow|victims?)\b(?! (?:of|who|whose|that)\b)/iu;

/** True for a deed whose day is worth a question: one that happens once, or one with which the story begins. */
function happensOnce(reading: Reading, claim: Claim, clause: Clause, cut: Edit): boolean {
  const first = (textOf(reading.text, clause.rest).match(/\p{L}+/gu) ?? []).find(
    (word) => !/^(?:be|been)$|ly$/u.test(word),
  );
  const base =
    clause.base ??
    (clause.verbWord === "will" ? (first ?? null) : baseOfParticiple((first ?? "").toLowerCase()));
  const rest = withoutDate(reading, clause.rest, cut);
  if (base === null || isPrice.test(rest)) return false;
  if (clause.base !== null && (isHalfDeed(base, rest) || isRelative(reading, clause, rest))) return false;
  // "will be one of those who", "will soon": no verb of what happens.
  if (clause.verbWord === "will" && (clause.base !== null || !isBase(base))) return false;
  // "took over" without a word for what was taken over is half a deed.
  const thing = datedWithThing[base];
  if (thing !== undefined) return thing.test(rest);
  if (datedInLead.has(base)) return isLead(claim);
  if (reactions.has(base) && !isLead(claim) && !isOfHeadline(reading, clause)) return false;
  return isDatedVerb(base) && (isLead(claim) || !everydayThing.test(rest));
}

/** What stands behind a verb, without the date. */
const withoutDate = ({ text }: Reading, rest: Span, cut: Edit): string =>
  onOneLine(
    covers(rest, cut)
      ? `${text.slice(rest.start, cut.start)} ${text.slice(cut.end, rest.end)}`
      : textOf(text, rest),
  )
    .replace(/[\s,.]+$/u, "")
    .trim();

/** "the pier that Velt had in mind", "the songs that Roe sang in May": what was sung stands in front of "that". */
const isRelative = ({ text }: Reading, { start }: Clause, rest: string): boolean => {
  const before = /(\p{L}+)\s+that\s+(?:the\s)?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? "";
  return before !== "" && !isFiniteVerb(before.toLowerCase()) && (rest === "" || isNoObject.test(rest));
};

/** True where the headline names who did it, or whom it was about. */
const isOfHeadline = (reading: Reading, clause: Clause): boolean =>
  within(reading.annotated.mentions, clause).some(({ entity }) => {
    const named = reading.annotated.entities[entity];
    return named !== undefined && isInHeadline(reading, named);
  });

/** News begins with its main thing. */
const isLead = (claim: Claim): boolean => (claim.evidence[0] ?? 0) < 3;

/** What happened, told without its date, and the date. */
export type DatedEvent = { readonly words: string; readonly date: DateAnswer };

/** The event that a claim dates, whether its subject has a name or not. */
export function datedEvent(reading: Reading, claim: Claim): DatedEvent | null {
  const found = datedClause(reading, claim);
  if (found === null) return datedStatement(reading, claim);
  const { clause, date, cut } = found;
  return { words: asStatement(reading, clause, [cut, ...asides(reading.text, clause)]), date };
}

/** "Despite a fall from the heights reached in October": what stands in front of the comma is no statement. */
const isNoClause = /^(?:despite|amid|following|because of|instead of|unlike|besides)\b[^,]*$/iu;

/** ", a significant victory for the mayor": what the writer makes of it is no part of what happened. */
const verdict =
  /,\san?\s(?:[\p{L}-]+\s){0,3}(?:victory|win|defeat|loss|blow|setback|move|step|decision|sign|boost|rebuke|milestone|coup|upset)\b.*$/u;

/** "…, the academy said on Thursday": the day is that of the saying. */
const isReported = ({ annotated, text }: Reading, statement: Span): boolean =>
  annotated.attributions.some(
    ({ cue }) =>
      cue !== null &&
      covers(statement, cue) &&
      /,["”’']?\s[^,]{2,60}$/u.test(text.slice(statement.start, cue.start)),
  );

/** "Velt was elected in 2009; Roe was elected in 2010; …": a row of examples, of which the story turns on none. */
export const isOneExample = (reading: Reading, index: number): boolean => {
  const sentence = reading.annotated.document.sentences[index];
  return sentence !== undefined && textOf(reading.text, sentence).split(";").length > 2;
};

/**
 * "The captain testified voluntarily": half of what happened was told in the sentence before. "Roe’s son defended him":
 * its day is of no weight behind the lead.
 */
function isOfNoDay(reading: Reading, claim: Claim, statement: Span, cut: Edit): boolean {
  const verb = mainVerbOf(reading.annotated, statement);
  if (verb === null || verb.base === null || verb.base !== baseOfPast(verb.finite)) return false;
  const rest = withoutDate(reading, { start: verb.end, end: statement.end }, cut);
  return (
    isHalfDeed(verb.base, rest) ||
    /^(?:back|off)\b/u.test(verb.base === "fire" ? rest : "") ||
    (reactions.has(verb.base) && !isLead(claim))
  );
}

/** "Text messages first emerged": whose, and what was in them? */
const fewestWords = 5;

/** So many words may stand in front of the verb and tell no more than what somebody is. */
const longestRole = 4;

/** "The deck hand sold the anchor": somebody whom neither the words nor the headline name. */
function beginsWithStranger(reading: Reading, words: string): boolean {
  const [the, ...list] = words.match(/[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu) ?? [];
  const verb = list.findIndex((word) => isFiniteVerb(word));
  const subject = list.slice(0, verb);
  const who = subject.at(-1) ?? "";
  return (
    the === "The" &&
    subject.length <= longestRole &&
    subject.every((word) => /^\p{Ll}/u.test(word)) &&
    (roleHeads.has(who) || who === "member" || gapWord(who)?.kind === kindOfPeople) &&
    !isNamedByHeadline(headlineWords(reading), who)
  );
}

/** The event of a sentence whose subject is no name, in the words of its statement. */
export function datedStatement(reading: Reading, claim: Claim): DatedEvent | null {
  const slot = claim.slots["statement"];
  if (claim.kind !== "dating" || isLimit(claim) || claim.clause !== null || slot?.kind !== "words")
    return null;
  const date = dateIn(reading, claim);
  const cut = cutOf(reading, claim.span);
  if (date === null || cut === null || isDayOfPaper(reading, claim) || !isAskable(claim, "date")) return null;
  if (isReported(reading, slot.span) || isOneExample(reading, claim.evidence[0] ?? -1)) return null;
  if (pointsAtKin.test(textOf(reading.text, slot.span))) return null;
  if (hasOtherDay(reading, claim, slot.span) || isOfFront(reading, slot.span, claim.span)) return null;
  const own = ofOneDeed(reading, slot.span, claim.span);
  const shown = verbatim(reading, own, [cut, ...asides(reading.text, own)], new Set());
  const words = withoutTail(onOneLine(shown.text.replace(/^[\s,]+/u, "").replace(verdict, "")));
  if (
    contentWords(words).length < 3 ||
    !isStatement(words) ||
    isNoClause.test(words) ||
    /^(?:only|no|\p{N})/iu.test(words)
  )
    return null;
  if (!saysWhose(reading, own) || isOfNoDay(reading, claim, own, cut)) return null;
  if (beginsWithStranger(reading, capitalised(words)) || words.split(" ").length < fewestWords) return null;
  // "Shares closed lower" is every day's news.
  if (/\bclosed (?:\p{L}+ly )?(?:lower|higher|up|down|at|unchanged|mixed)\b/u.test(words)) return null;
  return { words: capitalised(words), date };
}
