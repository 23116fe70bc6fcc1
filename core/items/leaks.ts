import { contentWords, likeness, sharedPart } from "../claims/content-words";
import { textOf } from "../text/span";
import { isComposed, type Item } from "./item";
import { namesOfStory } from "./names";
import type { Reading } from "./reading";
import { claimsUnderItem, partsOf } from "./screens/parts";
import { asksForDate, asksForFigure, claimOf, entitiesNamed, textsOf } from "./screens/screen";
import { withoutArticleDay } from "./wording/article-day";
import { months, printedDay } from "./wording/date-label";
import { normal } from "./wording/plain";

/** Words of our frames: they stand in every question and tell nothing. */
const frameWords = new Set(
  contentWords(
    "Who said together that Which two people Complete words True or false Which news organisation does the article cite for remarks Which position did does hold On which day In which month year When did According to As reported on how many figure place belongs in the gap",
  ),
);

/** A text as it is compared: `normal`, and its content words. */
type Shown = { readonly text: string; readonly words: ReadonlySet<string> };

/** What a question shows and asks, taken down once, so that every two questions can be compared quickly. */
export type Gist = {
  readonly item: Item;
  /** The facts it asks about: more than one where it is put together from several questions. */
  readonly facts: readonly number[];
  /** Content words of the stem without the frame. */
  readonly matter: readonly string[];
  /** Stem and, unless the item is a statement, key: what stands there before anything is answered, or soon after. */
  readonly asked: Shown;
  /** The stem without the day of the paper, which is no day that is asked for. */
  readonly dated: Shown;
  /** The sentences of the proof: shown as soon as the question is answered, whatever else is held back. */
  readonly proof: Shown;
  /** Of a question about who said something: who, and the words of matter without names; null for any other. */
  readonly said: Said | null;
  /** What is asked for: one answer, or that of each part. */
  readonly sought: readonly Sought[];
};

type Said = { readonly by: string; readonly words: readonly string[] };

/** Of two things that one person said, so much of the shorter and so many words in common make one of them needless. */
const sameTold = 0.4;
const fewestSame = 3;

/** One answer that must not be given away. */
type Sought = {
  readonly isStatement: boolean;
  /** A day or a month that is asked for, as it is shown; null for a year, which says little, and for anything else. */
  readonly day: string | null;
  readonly matter: readonly string[];
  /** What the key is called in the article: for each name in it every name of the entity, or its words. */
  readonly key: readonly (readonly string[])[];
  /** `matter` without the words of the key: what has to be known to tell which question the key answers. */
  readonly aim: readonly string[];
};

const shown = (text: string): Shown => ({ text: ` ${normal(text)} `, words: new Set(contentWords(text)) });

/** What a question is about, in words of its own: neither those of our frames nor a date that was worked out. */
function matterOf({ kind, stem }: Item, reading: Reading): readonly string[] {
  // "on Tuesday, 11 March 2025": the article has "on Tuesday", and whoever reads that knows which day is meant.
  const undated = stem.replaceAll(printedDay, "");
  // The month in which a post was held is that of the article: it stands in each of them and tells none apart.
  const { published } = reading.annotated.document;
  const when =
    kind === "who-holds-role" && published !== null
      ? [months[published.month - 1]?.toLowerCase(), String(published.year)]
      : [];
  return contentWords(undated).filter((word) => !frameWords.has(word) && !when.includes(word));
}

function soughtIn(item: Item, reading: Reading): Sought {
  const claim = claimOf(item, reading);
  const entities = entitiesNamed(reading, item.key);
  const own = claim === null ? [] : [textOf(reading.text, claim.span)];
  // A date or a figure is shown in words that the article may not have.
  const isValue = asksForFigure(item) || asksForDate(item);
  const key =
    entities === null
      ? [[item.key, ...(isValue ? own : [])].map(normal)]
      : entities.map((entity) => [entity.canonical, ...entity.aliases].map(normal));
  const matter = matterOf(item, reading);
  const keyWords = new Set(
    contentWords(entities === null ? item.key : entities.map((e) => e.canonical).join(" ")),
  );
  return {
    isStatement: item.kind === "true-false",
    day: asksForDate(item) && /\p{L}/u.test(item.key) ? normal(item.key) : null,
    matter,
    key,
    aim: matter.filter((word) => !keyWords.has(word)),
  };
}

const saidIn = (item: Item, reading: Reading): Said | null =>
  asksForSpeech(item)
    ? { by: item.key, words: matterOf(item, reading).filter((word) => !namesOfStory(reading).has(word)) }
    : null;

const asksForSpeech = ({ kind }: Item): boolean => kind === "who-said" || kind === "who-said-indirect";

/** True for two questions about what one person said that ask for nearly the same. */
const tellTheSame = (one: Said, other: Said): boolean =>
  one.by === other.by &&
  sharedPart(one.words, other.words) >= sameTold &&
  one.words.filter((word) => other.words.includes(word)).length >= fewestSame;

export function gistOf(item: Item, reading: Reading): Gist {
  const parts = isComposed(item) ? partsOf(item, reading).filter((part) => part !== null) : [item];
  const texts = textsOf(item);
  return {
    item,
    facts: claimsUnderItem(item, reading).map(({ fact }) => fact),
    matter: isComposed(item) ? [] : matterOf(item, reading),
    asked: shown(
      isComposed(item) ? texts.join(" ") : `${item.stem} ${item.kind === "true-false" ? "" : item.key}`,
    ),
    dated: shown(withoutArticleDay(item.stem)),
    proof: shown(item.evidence.map(({ text }) => text).join(" ")),
    said: saidIn(item, reading),
    sought: parts.map((part) => soughtIn(part, reading)),
  };
}

/** True when a text gives a question's answer away: it shows the key together with what is asked about it. */
const tells = (shownText: Shown, { sought }: Gist, least: number): boolean =>
  sought.some((one) => tellsOne(shownText, one, least));

/** True for a question that shows the day another asks for, with a word of what happened then. */
const showsDay = ({ dated: { text, words } }: Gist, { sought }: Gist): boolean =>
  sought.some(
    ({ day, aim }) => day !== null && text.includes(` ${day}`) && aim.some((word) => words.has(word)),
  );

function tellsOne({ text, words }: Shown, { isStatement, matter, key, aim }: Sought, least: number): boolean {
  const has = (list: readonly string[]): boolean => {
    const found = list.filter((word) => words.has(word)).length;
    // Of two words ("Osterby", "mayor") one alone says nothing.
    return list.length > 0 && found >= Math.max(Math.ceil(least * list.length), Math.min(2, list.length));
  };
  if (isStatement) return has(matter);
  const namesKey = key.every((names) => names.some((name) => name !== "" && text.includes(` ${name}`)));
  return namesKey && has(aim);
}

/** Why two questions may not stand in one set, the first before the second; null when they may. */
export function clash(first: Gist, second: Gist): string | null {
  if (first.facts.some((fact) => second.facts.includes(fact)))
    return "Two questions ask about the same fact.";
  // Both stems can be read before either is answered; the proof of the first is seen when the second comes.
  if (tells(first.asked, second, 0.5) || tells(second.asked, first, 0.5))
    return "One question gives away the answer to another.";
  if (showsDay(first, second) || showsDay(second, first))
    return "One question shows the day that another asks for.";
  if (tells(first.proof, second, 0.75))
    return "The proof of one question gives away the answer to a later one.";
  if (first.said !== null && second.said !== null && tellTheSame(first.said, second.said))
    return "Two questions ask about nearly the same words of one person.";
  // Two names alone ("Ana Ruiz") are shared by questions about quite different things.
  if (Math.min(first.matter.length, second.matter.length) < 4) return null;
  return likeness(first.matter, second.matter) > 0.6 ? "Two questions are nearly the same." : null;
}
