import type { Claim } from "../../claims/claim";
import { contentWords } from "../../claims/content-words";
import { keptSentences } from "../../claims/evidence";
import { matterWords } from "../../claims/topic";
import { onceFor } from "../../text/remember";
import { isBystander } from "../bystanders";
import { mentionsOf, namesOfStory, namesThingOfStory } from "../names";
import { headlineWords } from "../headline-words";
import { isOffTheLead, isOfTheNews, isTiedToTheNews } from "../off-the-lead";
import { isPassingFigure } from "../story-figures";
import type { Item } from "../item";
import { peopleNames, type Reading } from "../reading";
import { readDateLabel } from "../wording/date-label";
import { withoutArticleDay } from "../wording/article-day";
import { isStockPhrase, isStockVerdict } from "../wording/stock-phrases";
import {
  asksForDate,
  asksForFigure,
  asksForName,
  claimOf,
  entitiesNamed,
  filled,
  insideQuotes,
  isNameGap,
  outsideQuotes,
  reportIn,
  type Screen,
} from "./screen";

/** What a question is about: the words quoted, or the whole stem, without the names of who is asked for or said it. */
function matterOf(item: Item, reading: Reading): readonly string[] {
  const [stem = item.stem] = filled(item, item.stem, reading);
  const quotes = insideQuotes(stem).join(" ");
  // What a question says in front of the words they are about belongs to it: "Who said of the ferry plan: “…”?"
  const isDirect =
    quotes !== "" &&
    !item.kind.startsWith("who-said") &&
    item.kind !== "who-did" &&
    contentWords(quotes).length >= contentWords(outsideQuotes(item.stem)).length - 4;
  // A false statement begins with somebody else's name: whose it is, is what is asked.
  const first =
    item.kind === "true-false" && item.claim.kind === "attribution"
      ? reading.annotated.entities.flatMap(({ canonical }) =>
          item.stem.startsWith(`True or false? ${canonical} `) ? [canonical] : [],
        )
      : [];
  // A name that was left out is a part of what was said, and none of who said it.
  const asked = isNameGap(item) ? "" : item.key;
  const speakers = [asked, item.claim.speaker ?? "", ...first].flatMap((name) =>
    (entitiesNamed(reading, name) ?? []).flatMap((entity) => contentWords(entity.canonical)),
  );
  return matterWords(isDirect ? quotes : withoutArticleDay(stem).replace(/^Who wrote\b/u, "")).filter(
    (word) => !speakers.includes(word),
  );
}

/** Kinds whose stem is a statement or speech and has to show which story it belongs to. */
const isAboutSomething = (item: Item): boolean =>
  item.kind.startsWith("who-said") ||
  item.kind === "complete-quotation" ||
  item.kind === "true-false" ||
  item.kind === "who-did" ||
  item.kind === "where" ||
  asksForFigure(item) ||
  asksForDate(item);

/** With two of the story's words a statement has so many words of matter: a shorter one anybody could have said. */
const enoughForTwo = 8;

/** Words of matter that a report has, besides the names of people. */
const leastTold = 4;

/** With a word of the headline, which says what the story is about, fewer are enough. */
const leastOfHeadline = 3;

/** So many words between marks are somebody's own, and known by that. */
const ownVoice = 4;

/** Words of the names of people. */
const peopleOf = onceFor(
  (reading: Reading): ReadonlySet<string> => new Set(peopleNames(reading).flatMap(contentWords)),
);

/** The words of matter that are no part of a person's name. */
const ownMatter = (matter: readonly string[], reading: Reading): readonly string[] =>
  matter.filter((word) => !peopleOf(reading).has(word));

/** True for words of matter among which is one of the headline that is no name. */
const ofHeadline = (matter: readonly string[], reading: Reading): boolean =>
  matter.some((word) => headlineWords(reading).has(word) && !namesOfStory(reading).has(word));

/** A report that names nobody and nothing needs so many words of matter, or so many of the story's. */
const enoughUnnamed = 7;
const enoughOfStory = 3;

/** True when a capital behind the first word shows that a stem names somebody or something. */
const namesAnything = (stem: string): boolean => /(?<=[\p{L},”] “?)(?!I\b)\p{Lu}\p{L}|\d/u.test(stem);

/** Said to somebody’s face: "You’re very rude", "you don’t forget us", "there’s something happening, Ana." */
const toSomebody =
  /^(?:You|Your|You[’']re|You[’']ve|You[’']ll)\b|\byou(?:[’']ve been| have been| said| forget| (?:(?:had|have|did|were)n[’']t|don[’']t (?:know|forget)))\b|, \p{Lu}\p{Ll}+(?:[.!?]|$)/u;

/** With so much matter a stem stands by itself, whatever the rest of the story speaks of. */
const enoughAlone = 9;
/** With so much matter one of the story's words is enough. */
const enoughWithOne = 4;

/** Where no name tells which story it is, one word of the story needs more around it. */
const enoughNameless = 5;

/** “Roe’s lead is very solid”: somebody’s own words about somebody of the story say what they are about. */
const enoughNamed = 3;

/** A few words about somebody are a passing remark: "Roe is responding". */
const fewWords = 6;

function leastWithOne({ kind, stem }: Item, isNameless: boolean, isOfHeadline: boolean): number {
  if (isNameless && !isOfHeadline) return enoughNameless;
  const isVoice = kind === "who-said" || kind === "complete-quotation";
  return isVoice && insideQuotes(stem).join(" ").split(" ").length >= fewWords ? enoughNamed : enoughWithOne;
}

/** True when a question names anything: inside its quotation marks, or in what it says of whom or what they are. */
function hasName(stem: string, { annotated }: Reading): boolean {
  if (/^Who (?:said|wrote) of /u.test(stem)) return true;
  return annotated.entities.some(({ canonical, aliases }) =>
    [canonical, ...aliases].some((name) => name.length > 2 && stem.includes(name)),
  );
}

/** Far down a story of some length, and of people and things that it seldom names. */
const leastSalience = 0.3;
const longStory = 20;

/** So long a story has lines at its end that share two words with it and are asides all the same. */
const storyWithAsides = 25;

const isInPassing = (claim: Claim | null, reading: Reading, shared: number): boolean =>
  // What was dropped makes a story no longer.
  keptSentences(reading.annotated).length >= (shared < 2 ? longStory : storyWithAsides) &&
  (claim?.salience ?? 1) < leastSalience;

/** True for somebody whom a story names once and of whom it tells nothing, neither office nor calling. */
const isStranger = (reading: Reading, name: string): boolean =>
  entitiesNamed(reading, name)?.every(({ id, type, roles }) => {
    const [once, ...more] = mentionsOf(reading, id);
    if (type !== "person" || roles.length > 0 || once === undefined || more.length > 0) return false;
    return /^\s\p{Ll}/u.test(reading.text.slice(once.end, once.end + 2));
  }) === true;

/** True where the answer is a day, or has to be known by heart; or where a day is what may be false. */
const isToTheDay = ({ kind, key, rule }: Item): boolean =>
  kind === "date-entry" || rule.startsWith("true-false/date") || readDateLabel(key)?.style === "day";

/** What a question is about, and how it stands to the story. */
type Matter = {
  readonly words: readonly string[];
  /** How many of them the story turns on. */
  readonly shared: number;
  readonly isInPassing: boolean;
};

/** Why a report is not worth asking for who made it; or null. */
function faultOfReport({ stem, key }: Item, reading: Reading, matter: Matter): string | null {
  // "Who said that Ana Ruiz has the potential to do well?": of whom, and nothing that anybody would remember.
  const isInVoice = insideQuotes(stem).some((words) => words.split(" ").length >= ownVoice);
  const isTopical = ofHeadline(matter.words, reading);
  if (!isInVoice && ownMatter(matter.words, reading).length < (isTopical ? leastOfHeadline : leastTold))
    return "The question tells too little of what was said.";
  if (matter.isInPassing && isStranger(reading, key))
    return `The article says nothing of ${key}, who speaks in passing.`;
  const isLittle = matter.words.length < enoughUnnamed && matter.shared < enoughOfStory;
  return !isInVoice && isLittle && !isTopical && !namesAnything(stem)
    ? "The question names nobody and nothing and says little, so it could be about any story."
    : null;
}

/** True for words said to somebody’s face, which name nobody and nothing of the article. */
function isToSomebody(quotes: readonly string[], { annotated }: Reading): boolean {
  return (
    quotes.some((words) => toSomebody.test(words)) &&
    !annotated.entities.some(({ canonical }) => quotes.some((words) => words.includes(canonical)))
  );
}

/** True for words that are a greeting, thanks, praise or another stock phrase, and little else. */
const isStock = ({ kind, stem, claim }: Item, reading: Reading): boolean => {
  const quotes = insideQuotes(stem);
  const isReport = kind === "who-said-indirect";
  if (isReport && isStockVerdict(quotes)) return true;
  if (!isReport && kind !== "who-said" && !(kind === "true-false" && claim.kind === "attribution"))
    return false;
  return isStockPhrase(
    isReport ? reportIn(withoutArticleDay(stem)).replace(/\?$/u, "") : quotes.join(" "),
    (word) => reading.topic.has(word),
    (word) => namesOfStory(reading).has(word),
  );
};

/**
 * A question has to be about what the story is about: two of the words that the story turns on, or one in a full
 * sentence. It would otherwise ask for a passing remark, and nobody could tell which story it belongs to.
 */
export const isAboutTheStory: Screen = {
  id: "V27",
  name: "what the story is about",
  check(item, reading) {
    if (!isAboutSomething(item)) return null;
    const named = asksForName(item) ? item.key : item.kind === "true-false" ? (item.claim.speaker ?? "") : "";
    if (entitiesNamed(reading, named)?.some((entity) => isBystander(reading, entity)))
      return `${named} happened to be asked: what was said may be news, the name of who said it is not.`;
    const matter = matterOf(item, reading);
    // "You're very rude": told to somebody's face, it says nothing of the story.
    if (matter.length < 6 && isToSomebody(insideQuotes(item.stem), reading))
      return "The words are said to somebody and say little by themselves.";
    if (isStock(item, reading))
      return "Anybody says such words on such an occasion: who said them is not worth asking.";
    const shared = matter.filter((word) => reading.topic.has(word)).length;
    const claim = claimOf(item, reading);
    const isAside = isInPassing(claim, reading, shared);
    const fault =
      item.kind === "who-said-indirect"
        ? faultOfReport(item, reading, { words: matter, shared, isInPassing: isAside })
        : null;
    if (fault !== null) return fault;
    // Whether somebody said it can be guessed at; only what the story turns on is worth the guess.
    if (
      item.kind === "true-false" &&
      item.claim.kind === "attribution" &&
      (shared < 2 || (shared === 2 && matter.length < enoughForTwo))
    )
      return "The words have too little of what this story turns on for a true-or-false statement.";
    const isFar = (): boolean => claim !== null && isOffTheLead(reading, claim, matter);
    const isPassing = (): boolean => claim !== null && isPassingFigure(reading, claim, matter);
    if (item.claim.kind === "figure" && (shared === 0 || isAside || isFar() || isPassing()))
      return "The figure stands in passing: the story does not turn on it.";
    // What is told in the reporter's own words names who or what it is about.
    const isTold = item.claim.kind !== "attribution";
    if (claim !== null && isToTheDay(item) && !isOfTheNews(reading, claim, matter))
      return item.kind === "date-entry"
        ? "Only the date of what the story is news of is known without answers to choose from."
        : "Only the day of what the story is news of is worth knowing.";
    if (item.claim.kind === "dating" && asksForDate(item)) {
      if (namesThingOfStory(item.stem, reading)) return null;
      if (isFar() || (claim !== null && !isTiedToTheNews(reading, claim, matter)))
        return "The date stands in passing: the story does not turn on what happened then.";
    }
    const isOfHeadline = item.kind === "who-said" && ofHeadline(matter, reading);
    const isNameless = item.kind === "who-said" && !hasName(item.stem, reading);
    return shared >= (isTold ? 1 : 2) ||
      (shared === 1 && matter.length >= leastWithOne(item, isNameless, isOfHeadline)) ||
      (matter.length >= enoughAlone && (!isNameless || shared > 0))
      ? null
      : "The question has too few of the words this story turns on: it is a passing remark, or could be about any story.";
  },
};
