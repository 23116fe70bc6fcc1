import type { Claim } from "../claims/claim";
import { keptSentences } from "../claims/evidence";
import { isBystander } from "./bystanders";
import type { Item } from "./item";
import { matterOf } from "./matter";
import { namesThingOfStory } from "./names";
import { isOffTheLead, isOfTheNews, isTiedToTheNews } from "./off-the-lead";
import type { Reading } from "./reading";
import { asksForDate, asksForFigure, asksForName, claimOf, entitiesNamed } from "./screens/screen";
import { isPassingFigure } from "./story-figures";
import { readDateLabel } from "./wording/date-label";

/** So many of the words that a story turns on make a question one about it. */
const enoughOfTopic = 3;

/** Far down a story of some length, and of people and things that it seldom names. */
const leastSalience = 0.3;
const longStory = 20;

/** So long a story has lines at its end that share two words with it and are asides all the same. */
const storyWithAsides = 25;

const isAside = (claim: Claim, reading: Reading, shared: number): boolean =>
  // What was dropped makes a story no longer.
  keptSentences(reading.annotated).length >= (shared < 2 ? longStory : storyWithAsides) &&
  claim.salience < leastSalience;

/** True where the answer is a day, or a day is what may be false. */
const isToTheDay = ({ key, rule }: Item): boolean =>
  rule.startsWith("true-false/date") || readDateLabel(key)?.style === "day";

/** True for a day or a date of something else than what the story is news of. */
function isDateAside(item: Item, claim: Claim, reading: Reading, matter: readonly string[]): boolean {
  if (isToTheDay(item)) return !isOfTheNews(reading, claim, matter);
  return (
    claim.kind === "dating" &&
    asksForDate(item) &&
    !namesThingOfStory(item.stem, reading) &&
    (isOffTheLead(reading, claim, matter) || !isTiedToTheNews(reading, claim, matter))
  );
}

/** True for a question whose answer, or whose speaker, happened to be asked in the street. */
function isOfBystander(item: Item, reading: Reading): boolean {
  const named = asksForName(item) ? item.key : item.kind === "true-false" ? (item.claim.speaker ?? "") : "";
  return entitiesNamed(reading, named)?.some((entity) => isBystander(reading, entity)) === true;
}

/**
 * How much a question is about what the story is about, from -1 (told in passing) to 1: what a set takes first. Nothing
 * is unsound for being an aside, so it decides which of the sound questions are asked, and stops none.
 */
export function pertinenceOf(item: Item, reading: Reading): number {
  const matter = matterOf(item, reading);
  const shared = matter.filter((word) => reading.topic.has(word)).length;
  const claim = claimOf(item, reading);
  const isPassing =
    claim !== null &&
    (isAside(claim, reading, shared) ||
      (asksForFigure(item) &&
        (shared === 0 || isOffTheLead(reading, claim, matter) || isPassingFigure(reading, claim, matter))) ||
      isDateAside(item, claim, reading, matter) ||
      isOfBystander(item, reading));
  return Math.min(shared, enoughOfTopic) / enoughOfTopic - (isPassing ? 1 : 0);
}
