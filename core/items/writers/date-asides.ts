import type { TimeExpression } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { Clause } from "../../claims/clause";
import { isRead } from "../../claims/evidence";
import { mainVerbOf } from "../../claims/main-verb";
import { matterOfSentences, matterWords } from "../../claims/topic";
import { isFiniteVerb } from "../../claims/verb-forms";
import { onceFor } from "../../text/remember";
import { textOf, within, type Span } from "../../text/span";
import { headlineWords, isInHeadline } from "../headline-words";
import { namesThingOfStory } from "../names";
import { isOfFirstSentence, leadWordsIn, namesSomeOfTheFirst } from "../off-the-lead";
import { entitiesIn, type Reading } from "../reading";
import { leadSentences } from "../wording/article-day";
import type { DateAnswer } from "../wording/date-label";

/** A word that opens a clause on the side, and what a title or an article adds in front of its subject. */
const opensSide =
  /\b(?:when|after|since|before|while|as|until|because|although|though)\s(?:the\s)?(?:[\p{L}-]+\s){0,2}$/iu;

/** So many of the words that a story turns on make what stands on the side a part of it. */
const enoughOfStory = 2;

/**
 * "He was made a captain when [Velt took over in 1997]", in a story that is not of Velt: the clause on the side only says
 * when something else happened, and nobody keeps its date.
 */
export function tellsOfAnother(reading: Reading, claim: Claim, clause: Clause): boolean {
  const { text, annotated, topic } = reading;
  const sentence = annotated.document.sentences[clause.sentence];
  if (sentence === undefined) return false;
  if ((claim.evidence[0] ?? 0) === 0 || !opensSide.test(text.slice(sentence.start, clause.start)))
    return false;
  const own = matterWords(textOf(text, clause));
  const isNamed =
    clause.entities.some((id) => {
      const entity = annotated.entities[id];
      return entity !== undefined && isInHeadline(reading, entity);
    }) || own.some((word) => headlineWords(reading).has(word));
  return !isNamed && own.filter((word) => topic.has(word)).length < enoughOfStory;
}

/**
 * "The Courier reported on Tuesday that …", far down in a story and beside its matter: on which day a paper came out with
 * it says nothing of what happened.
 */
export const isDayOfOutlet = (reading: Reading, claim: Claim, said: string): boolean => {
  const speakers = entitiesIn(reading, claim.slots["speaker"]);
  return (
    (claim.evidence[0] ?? 0) >= leadSentences &&
    speakers.length > 0 &&
    speakers.every(({ type }) => type === "outlet") &&
    matterWords(said.replaceAll(/\p{Lu}[\p{L}.’'-]*/gu, " ")).filter((word) => reading.topic.has(word))
      .length < enoughOfStory
  );
};

/**
 * True for what somebody did or met with who has no part in the story: neither the headline nor the first sentence has
 * anything of it, its sentence nothing of the headline, and none of its words is one that the story turns on. What a firm
 * did is often the background of another's news, and is asked.
 *
 * @param words the words of the question.
 */
export function isOfAnotherStory(reading: Reading, claim: Claim, words: string): boolean {
  const slot = claim.slots["statement"];
  const told = claim.clause ?? (slot?.kind === "words" ? slot.span : claim.span);
  const matter = matterWords(words);
  const around = matterOfSentences(reading.annotated)[claim.evidence[0] ?? -1] ?? [];
  return (
    within(reading.annotated.mentions, told).some(({ type }) => type === "person") &&
    !isOfFirstSentence(reading, claim) &&
    !namesThingOfStory(words, reading) &&
    !namesSomeOfTheFirst(reading, told) &&
    leadWordsIn(reading, matter, "head").length === 0 &&
    ![...matter, ...around].some((word) => headlineWords(reading).has(word)) &&
    !matter.some((word) => reading.topic.has(word))
  );
}

/** The latest year that an article writes out. */
const latestYear = onceFor(({ annotated }: Reading): number =>
  annotated.times
    .filter((time) => isRead(annotated, time) && time.stated.includes("year"))
    .reduce((latest, { interval }) => Math.max(latest, interval?.from?.year ?? 0), 0),
);

/**
 * True for a day or a month that only its year is asked of: a day of birth, and what is back in an article whose own day
 * is not known. Nobody writes out the year of a day that has just been.
 */
export function isKeptByYear(
  reading: Reading,
  { stated }: TimeExpression,
  date: DateAnswer,
  words: string,
): boolean {
  return (
    stated.includes("year") &&
    (/\bborn\b/u.test(words) ||
      (reading.annotated.document.published === null &&
        (date.style === "day" || latestYear(reading) - date.from.year > 1)))
  );
}

/** "and was sold", "but later closed", "and at first sold": a second verb of one subject. */
const secondDeed =
  /,?\s(?:and|but)\s(?:(?:then|later|also|now|soon|at (?:first|last|once)|\p{Ll}+ly)\s)?(\p{Ll}+)/gu;

/** "Norwick Motors closed its yard in 1994 [and was sold to Velt]": the date is of the first deed alone. */
export function ofOneDeed({ annotated, text }: Reading, statement: Span, date: Span): Span {
  const verb = mainVerbOf(annotated, statement);
  if (verb === null || date.start < verb.end) return statement;
  const next = [...text.slice(date.end, statement.end).matchAll(secondDeed)].find((found) =>
    isFiniteVerb(found[1] ?? ""),
  );
  return next === undefined ? statement : { start: statement.start, end: date.end + next.index };
}

/** "Since the pier was opened in 1976, traffic has grown": what happened in 1976 stands in the clause in front. */
export const isOfFront = ({ text }: Reading, statement: Span, date: Span): boolean =>
  /^(?:Since|After|When|As|Before|Because|Although|Though|While|Until|Once|If)\b/u.test(
    text.slice(statement.start, date.start),
  ) && /^,\s/u.test(text.slice(date.end, statement.end));
