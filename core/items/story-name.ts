import { contentWords } from "../claims/content-words";
import { titleOf } from "../text/document";
import { onceFor } from "../text/remember";
import { officesOf } from "./distractors/offices";
import { headlineWithout, isRestOf } from "./headline-rest";
import { titleNames } from "./headline-words";
import type { Item } from "./item";
import { wordsOfNames } from "./names";
import type { Reading } from "./reading";
import { asksForDate, asksForName, entitiesNamed } from "./screens/screen";
import { articleDay } from "./wording/article-day";
import {
  byArticle,
  byStory,
  fromStory,
  inStory,
  ofDay,
  partsOfStem,
  underHeadline,
} from "./wording/named-story";
import { capitalised, onOneLine } from "./wording/plain";
import { questionLow } from "./wording/start-low";

/** A longer headline leaves the question behind it out of sight; a single word names no story. */
const longestName = 120;
const fewestWords = 2;

/**
 * What a question may call its story by: the headline, on one line and with single marks inside. Null where there is
 * none, or none that can stand between our marks.
 */
export const storyName = onceFor((reading: Reading): string | null => {
  const title = titleOf(reading.annotated.document);
  if (title === null) return null;
  const name = onOneLine(title)
    .replace(/[\s.,;:–—-]+$/u, "")
    .replaceAll(
      /“([^“”]*)”|"([^"“”]*)"/gu,
      (_, curly?: string, straight?: string) => `‘${curly ?? straight ?? ""}’`,
    );
  // "harbour notebook": a section of the paper, and no headline; "&#163;2m for the pier" is left of mark-up.
  const isPlain = /\p{Lu}|\d/u.test(name) && !/["“”]|&#?\w+;/u.test(name);
  return isPlain && name.length <= longestName && name.split(" ").length >= fewestWords ? name : null;
});

/** What stands in front of a question's matter: "True or false? ", "Which figure belongs in the gap? ". */
const opening = /^[^“”?]*\? (?!(?:Put|Match) )(?=\S)/u;

/**
 * The question as it is asked: with its story named, so that it stands alone. By the headline; by the day of the article
 * where there is no headline, or where it has a part of the answer; by what is left of such a headline where no day is
 * known.
 */
export function asAsked(item: Item, reading: Reading): Item {
  const name = nameFor(item, reading);
  return name === null ? item : { ...item, stem: named(item.stem, name, reading) };
}

function nameFor(item: Item, reading: Reading): string | null {
  const headline = storyName(reading);
  const day = articleDay(reading);
  if (headline !== null && !showsKey(item, reading)) return underHeadline(headline);
  if (day !== null) return item.stem.includes(day) || isOfDate(item) ? null : ofDay(day);
  const answers = [item.key, ...item.options.map(({ text }) => text)];
  const rest =
    headline === null || item.kind === "matching"
      ? null
      : headlineWithout(
          headline,
          answers.flatMap((answer) => wordsShown(answer, item, reading)),
        );
  return rest === null ? null : underHeadline(rest);
}

/** The day of an article is near to all the days that it tells. */
const isOfDate = (item: Item): boolean =>
  asksForDate(item) || item.kind === "ordering" || item.claim.kind === "dating";

/** True for a question that has the headline of its story, which explains more than a day does. */
export const hasHeadline = ({ stem }: Item, reading: Reading): boolean => {
  const headline = storyName(reading);
  return headline !== null && partsOfStem(stem)[1].includes(underHeadline(headline));
};

function named(stem: string, name: string, reading: Reading): string {
  if (stem.endsWith(byArticle)) return stem.slice(0, -byArticle.length) + byStory(name);
  const [opened] = opening.exec(stem) ?? [];
  return opened === undefined
    ? inStory(name) + questionLow(reading, stem)
    : `${opened}${fromStory(name)}${stem.slice(opened.length)}`;
}

/**
 * True for a headline with a word of the answer, alone or beside a wrong one: what it tells of them gives too much away.
 * Whether a statement is true no name tells; what else a headline gives away, V18 sees.
 */
function showsKey(item: Item, reading: Reading): boolean {
  if (item.kind === "true-false" || item.kind === "ordering") return false;
  const inName = titleNames(reading);
  const isShown = (answer: string): boolean =>
    wordsShown(answer, item, reading).some((word) => inName.has(word));
  const body = item.form?.body;
  return body?.kind === "matching" ? body.choices.filter(isShown).length === 1 : isShown(item.key);
}

/** The words that give an answer away: of a name all that the article has for it, and the offices. */
function wordsShown(answer: string, item: Item, reading: Reading): readonly string[] {
  const named = isOfNames(item) ? entitiesNamed(reading, answer) : null;
  // "Cardinal takes on the council", where one cardinal stands among the answers.
  const offices = named?.flatMap(officesOf).flatMap(contentWords) ?? [];
  return [...(named?.flatMap(wordsOfNames) ?? contentWords(answer)), ...offices];
}

const isOfNames = (item: Item): boolean => item.kind === "matching" || asksForName(item);

/** The question without the name of its story, as it is screened, weighed and compared; itself where it has none. */
export function withoutStory(item: Item, reading: Reading): Item {
  const [before, naming, after] = partsOfStem(item.stem);
  const day = articleDay(reading);
  const headline = storyName(reading);
  const isNamed =
    hasHeadline(item, reading) ||
    (day !== null && naming.includes(ofDay(day))) ||
    (headline !== null && isRestOf(naming, headline));
  if (!isNamed) return item;
  if (before === "") return { ...item, stem: capitalised(after) };
  return { ...item, stem: before + (after === "" ? byArticle : after) };
}
