import type { Entity } from "../../annotate/annotation";
import { contentWords } from "../../claims/content-words";
import { keptSentences } from "../../claims/evidence";
import { onceFor } from "../../text/remember";
import { mentionsOf, namesOfStory } from "../names";
import { headlineWords } from "../headline-words";
import { matterOf } from "../matter";
import { isOfTheNews } from "../off-the-lead";
import type { Item } from "../item";
import { peopleNames, type Reading } from "../reading";
import { articleDay, withoutArticleDay } from "../wording/article-day";
import { isStockPhrase, isStockVerdict } from "../wording/stock-phrases";
import {
  asksForWhom,
  asksForDate,
  asksForFigure,
  claimOf,
  entitiesNamed,
  insideQuotes,
  reportIn,
  type Screen,
} from "./screen";

/** Kinds whose stem is a statement or speech and has to show which story it belongs to. */
const isAboutSomething = (item: Item): boolean =>
  // What two declared together, and whom somebody gave a name, happens once in a story.
  (item.kind.startsWith("who-said") && item.kind !== "who-said-joint") ||
  item.kind === "complete-quotation" ||
  item.kind === "true-false" ||
  (item.kind === "who-did" && !asksForWhom(item)) ||
  item.kind === "where" ||
  asksForFigure(item) ||
  asksForDate(item);

/** Words of matter that a report has, besides the names of people. */
const leastTold = 4;

/** With a word of the headline, which says what the story is about, or a few of somebody's own, fewer are enough. */
const leastOfHeadline = 3;

/** With somebody or something named, two say what of. */
const leastNamed = 2;

/** So many words between marks are somebody's own, and known by that; two make a report known sooner. */
const ownVoice = 4;
const ownWords = 2;

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
const enoughUnnamed = 5;
const enoughOfStory = 3;

/** True when a capital behind the first word shows that a stem names somebody or something: "Osterby", "the U.S." */
const namesAnything = (stem: string): boolean =>
  /(?<=[\p{L},”] “?)(?!I\b)\p{Lu}(?:\p{L}|\.\p{Lu})|\d/u.test(stem);

/** Said to somebody’s face: "You’re very rude", "you don’t forget us", "there’s something happening, Ana." */
const toSomebody =
  /^(?:You|Your|You[’']re|You[’']ve|You[’']ll)\b|\byou(?:[’']ve been| have been| said| forget| (?:(?:had|have|did|were)n[’']t|don[’']t (?:know|forget)))\b|, \p{Lu}\p{Ll}+(?:[.!?]|$)/u;

/** With so much matter a stem stands by itself, whatever the rest of the story speaks of. */
const enoughAlone = 9;
/** With so much matter one of the story's words is enough. */
const enoughWithOne = 4;

/** Where no name tells which story it is, one word of the story needs more around it. */
const enoughNameless = 5;

/** “I have had doors slammed in my face”: so many words, and so many of matter, are a thought that stays in mind. */
const wordsOfThought = 8;
const matterOfThought = 3;

const isFullSentence = ({ kind, stem }: Item, matter: readonly string[]): boolean =>
  (kind === "who-said" || kind === "true-false") &&
  matter.length >= matterOfThought &&
  insideQuotes(stem).some((words) => words.split(" ").length >= wordsOfThought);

/** “Roe’s lead is very solid”: somebody’s own words about somebody of the story say what they are about. */
const enoughNamed = 3;

/** A few words about somebody are a passing remark: "Roe is responding". */
const fewWords = 6;

function leastWithOne({ kind, stem }: Item, isNameless: boolean, isOfHeadline: boolean): number {
  if (isNameless && !isOfHeadline) return enoughNameless;
  const isVoice = kind === "who-said" || kind === "complete-quotation";
  return isVoice && insideQuotes(stem).join(" ").split(" ").length >= fewWords ? enoughNamed : enoughWithOne;
}

/** True for a statement of how much or when something was. */
const statesValue = ({ kind, claim }: Item): boolean =>
  kind === "true-false" && (claim.kind === "figure" || claim.kind === "dating");

const isNamedIn = (stem: string, { canonical, aliases }: Entity): boolean =>
  [canonical, ...aliases].some((name) => name.length > 2 && stem.includes(name));

/** True when a question names anything: inside its quotation marks, or in what it says of whom or what they are. */
function hasName(stem: string, { annotated }: Reading): boolean {
  if (/^Who (?:said|wrote) of /u.test(stem)) return true;
  return annotated.entities.some((entity) => isNamedIn(stem, entity));
}

/** True for a question of who said something, or whether. */
const isOfSpeech = ({ kind, claim }: Item): boolean =>
  kind === "who-said" ||
  kind === "who-said-indirect" ||
  (kind === "true-false" && claim.kind === "attribution");

/** A few sentences come back to nothing, and all that is said in them is their matter. */
const leastOfStory = 6;

/** What a question is about, and how many of its words the story turns on. */
type Matter = {
  readonly words: readonly string[];
  readonly shared: number;
  /** True where one of them, a name or not, is of the headline. */
  readonly isOfTitle: boolean;
};

/** So few words a report of whoever is asked for may have: so many, and it is known by them whatever they are. */
function leastOfReport(voice: number, isTopical: boolean, isNamed: boolean): number {
  if (isNamed) return leastNamed;
  return isTopical || voice >= ownWords ? leastOfHeadline : leastTold;
}

/** So many words of matter, or two of the story's, make a report a part of it; or a speaker whom the story keeps to. */
const enoughOfReport = 7;
const enoughOfTopic = 2;
const keptTo = 4;

/** So much matter of their own, and words of somebody stand by themselves, whatever the rest of the story speaks of. */
const enoughOfOwn = 5;

/**
 * True for a few words of somebody that have nothing of the story. Readers struck a quarter of them, and no more of those
 * with matter of their own than of any other words: what was said beside the matter seldom stands alone.
 */
const isPassingRemark = (item: Item, { words, shared, isOfTitle }: Matter): boolean =>
  isOfSpeech(item) && shared === 0 && words.length < enoughOfOwn && !isOfTitle;

/**
 * True for a few words that somebody in passing is reported to have said, of nothing that the headline has. Readers
 * struck two in five, for whatever such a report leaves out, and none of those by whom the story keeps to.
 */
const isPassingReport = (
  { kind, rule, claim }: Item,
  reading: Reading,
  { words, shared, isOfTitle }: Matter,
): boolean =>
  (kind === "who-said-indirect" || rule.startsWith("true-false/report")) &&
  words.length < enoughOfReport &&
  shared < enoughOfTopic &&
  !isOfTitle &&
  (entitiesNamed(reading, claim.speaker ?? "") ?? []).every(
    ({ id }) => mentionsOf(reading, id).length < keptTo,
  );

/** Why what somebody said is beside the story it is of; or null. */
function faultOfPassing(item: Item, reading: Reading, matter: Matter): string | null {
  if (keptSentences(reading.annotated).length < leastOfStory) return null;
  if (isPassingRemark(item, matter))
    return "The question has none of the words this story turns on: it is a passing remark.";
  return isPassingReport(item, reading, matter)
    ? "The question tells too little of what the story turns on."
    : null;
}

/** Why a report is not worth asking for who made it; or null. */
function faultOfReport(
  { stem }: Item,
  reading: Reading,
  matter: Matter,
  isStoryNamed: boolean,
): string | null {
  const voice = Math.max(0, ...insideQuotes(stem).map((words) => words.split(" ").length));
  if (voice >= ownVoice) return null;
  const isTopical = ofHeadline(matter.words, reading);
  const isNamed = namesAnything(stem);
  // "Who said that the answer may not please?": of what, and nothing that anybody would remember.
  if (ownMatter(matter.words, reading).length < leastOfReport(voice, isTopical, isNamed))
    return "The question tells too little of what was said.";
  return !isStoryNamed &&
    matter.words.length < enoughUnnamed &&
    matter.shared < enoughOfStory &&
    voice < ownWords &&
    !isTopical &&
    !isNamed
    ? "The question names nobody and nothing and says little, so it could be about any story."
    : null;
}

/** Whom the article names so often it is about. */
const oftenNamed = 2;

/**
 * True for a question that shows without its story's name which story it is of: by somebody or something that the article
 * is about, a word of its headline, or so much matter that nobody takes it for another's.
 */
const tellsItsStory = ({ stem, key }: Item, reading: Reading, matter: readonly string[]): boolean =>
  matter.length >= enoughAlone ||
  ofHeadline(matter, reading) ||
  reading.annotated.entities.some(
    (entity) =>
      entity.canonical !== key &&
      isNamedIn(stem, entity) &&
      mentionsOf(reading, entity.id).length >= oftenNamed,
  );

/** True for words said to somebody’s face, which name nobody and nothing of the article. */
function isToSomebody(quotes: readonly string[], { annotated }: Reading): boolean {
  return (
    quotes.some((words) => toSomebody.test(words)) &&
    !annotated.entities.some(({ canonical }) => quotes.some((words) => words.includes(canonical)))
  );
}

/** True for words that are a greeting, thanks, praise or another stock phrase, and little else. */
const isStock = (item: Item, reading: Reading): boolean => {
  if (!isOfSpeech(item)) return false;
  const { kind, stem } = item;
  const quotes = insideQuotes(stem);
  const isReport = kind === "who-said-indirect" || (kind === "true-false" && quotes.length === 0);
  if (isReport && isStockVerdict(quotes)) return true;
  return isStockPhrase(
    isReport ? reportIn(withoutArticleDay(stem)) : quotes.join(" "),
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
  check(item, reading, isStoryNamed) {
    if (!isAboutSomething(item)) return null;
    const matter = matterOf(item, reading);
    // "You're very rude": told to somebody's face, it says nothing of the story.
    if (matter.length < 6 && isToSomebody(insideQuotes(item.stem), reading))
      return "The words are said to somebody and say little by themselves.";
    if (isStock(item, reading))
      return "Anybody says such words on such an occasion: who said them is not worth asking.";
    const asksWhoSaid = item.kind === "who-said" || item.kind === "who-said-indirect";
    // A text without a headline has no name for a story, and its readers know it by what it says.
    const isNameKept = !isStoryNamed && headlineWords(reading).size > 0;
    // The day of the article names it a little, and what is left to tell is told by the words.
    if (isNameKept && asksWhoSaid && (articleDay(reading) === null || !tellsItsStory(item, reading, matter)))
      return "The question does not show which story it is of.";
    const shared = matter.filter((word) => reading.topic.has(word)).length;
    const isOfTitle = matter.some((word) => headlineWords(reading).has(word));
    const passing = faultOfPassing(item, reading, { words: matter, shared, isOfTitle });
    if (passing !== null) return passing;
    // Whose report it is, is worth asking of what is told in passing as well.
    if (item.kind === "who-said-indirect")
      return faultOfReport(item, reading, { words: matter, shared, isOfTitle }, isStoryNamed);
    // Typed, a day has to be known without any other beside it.
    const claim = item.kind === "date-entry" ? claimOf(item, reading) : null;
    if (claim !== null && !isOfTheNews(reading, claim, matter))
      return "Only the date of what the story is news of is known without answers to choose from.";
    // A figure or a date says by itself what it is of.
    if (asksForFigure(item) || asksForDate(item) || statesValue(item)) return null;
    // What is told in the reporter's own words names who or what it is about.
    const isTold = item.claim.kind !== "attribution";
    const isOfHeadline = item.kind === "who-said" && ofHeadline(matter, reading);
    const isNameless = item.kind === "who-said" && !hasName(item.stem, reading);
    return (isStoryNamed && matter.length >= enoughWithOne) ||
      shared >= (isTold ? 1 : 2) ||
      (shared === 1 && matter.length >= leastWithOne(item, isNameless, isOfHeadline)) ||
      (matter.length >= enoughAlone && (!isNameless || shared > 0)) ||
      isFullSentence(item, matter)
      ? null
      : "The question has too few of the words this story turns on: it is a passing remark, or could be about any story.";
  },
};
