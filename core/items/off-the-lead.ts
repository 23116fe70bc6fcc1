import type { Quantity } from "../annotate/annotation";
import type { Claim } from "../claims/claim";
import { keptSentences } from "../claims/evidence";
import { isLimit } from "../claims/limit-claims";
import { matterOfSentences } from "../claims/topic";
import { wordSet } from "../lexicon/phrase-book";
import { demonymBook, placeNamed } from "../lexicon/places";
import { onceFor } from "../text/remember";
import { within, type Span } from "../text/span";
import { wordsOfNames } from "./names";
import type { Reading } from "./reading";

/** What a story says first: its headline, and so many sentences. */
const leadSentences = 4;
/** A story of fewer sentences has nothing far down. */
const shortStory = 10;
/** A figure with so many others of its kind, in a story of some length, is one of a list. */
const manyAlike = 8;
const longStory = 20;

/** A shorter story tells few things, and what happened before it is its background: only its last lines are passing. */
const storyWithAsides = 25;
const lastPart = 0.85;

/** Words of every story of politics: they tie nothing to what one of them is about. */
const everywhere = wordSet(
  `election campaign candidate candidacy president presidential country nation national state government federal official
party republican democrat democratic vote voter white house public political politic american statement reported report
percent dollar number million billion thousand hundred monday tuesday wednesday thursday friday saturday sunday january february march april june
july august september october november december figure belong gap true false`,
);

type Story = {
  /** Kept sentences in order. */
  readonly kept: readonly number[];
  /** Those below the headline. */
  readonly told: readonly number[];
  /** The words of matter with which the story begins. */
  readonly lead: ReadonlySet<string>;
  /** Those of its headline and its first sentence. */
  readonly head: ReadonlySet<string>;
  /** Words of the names of people and places: they are everywhere in it, and tie nothing to its beginning. */
  readonly names: ReadonlySet<string>;
  /** Words of all names. */
  readonly named: ReadonlySet<string>;
  /** Whom and what the headline and the first sentence name. */
  readonly first: ReadonlySet<number>;
  /** The year of the paper. */
  readonly year: string;
};

/** A town, a state or a country, and not "the Osterby Bridge". */
const isPlain = (name: string): boolean =>
  name.match(/[\p{L}.’'-]+/gu)?.length === 1 || placeNamed(name) !== null;

const storyOf = onceFor(({ annotated }: Reading): Story => {
  const { document, entities, mentions } = annotated;
  const kept = keptSentences(annotated);
  const heads = document.sentences.flatMap(({ block }, index) =>
    document.blocks[block]?.kind === "headline" ? [index] : [],
  );
  const told = kept.filter((index) => !heads.includes(index));
  const wordsOf = (indexes: readonly number[]): ReadonlySet<string> =>
    new Set([...heads, ...indexes].flatMap((index) => matterOfSentences(annotated)[index] ?? []));
  return {
    kept,
    told,
    year: String(document.published?.year ?? ""),
    lead: wordsOf(kept.slice(0, leadSentences)),
    head: wordsOf(told.slice(0, 1)),
    first: new Set(
      [...heads, ...told.slice(0, 1)]
        .flatMap((index) => document.sentences[index] ?? [])
        .flatMap((sentence) => within(mentions, sentence).map(({ entity }) => entity)),
    ),
    named: new Set(entities.flatMap(wordsOfNames)),
    names: new Set(
      entities
        .filter(({ type, canonical }) => type === "person" || (type === "place" && isPlain(canonical)))
        .flatMap(wordsOfNames),
    ),
  };
});

/** "in 1995" ties a figure to a story of 1995; the year of the paper, and any other number, to none. */
const tiesNothing = (word: string, { names, year }: Story): boolean =>
  names.has(word) ||
  everywhere.has(word) ||
  demonymBook([word], 0) !== null ||
  (/^[\d.,]+$/u.test(word) && (!/^(?:1[89]|20)\d{2}$/u.test(word) || word === year));

/** True where what is dated is a deed of somebody or something that the first sentence or the headline names. */
const isOfTheFirst = (claim: Claim, { first }: Story): boolean =>
  claim.clause?.entities.some((entity) => first.has(entity)) === true;

/** True for what the first sentence under the headline tells. */
export const isOfFirstSentence = (reading: Reading, { evidence }: Claim): boolean =>
  evidence[0] === storyOf(reading).told[0];

/** True for words with somebody or some body, and not just a place, that the first sentence or the headline names. */
export const namesSomeOfTheFirst = (reading: Reading, words: Span): boolean =>
  within(reading.annotated.mentions, words).some(
    ({ entity, type }) => type !== "place" && storyOf(reading).first.has(entity),
  );

/** So many words that the story turns on make an event a part of it. */
const enoughOfTopic = 2;

/**
 * True for an event that somebody or something of the headline or the first sentence is in, or that has a word of theirs
 * or two of the story's. "His forerunner, who retired in August", is in a story of another man, and no part of it.
 *
 * @param matter the words of matter of the question.
 */
export function isTiedToTheNews(reading: Reading, claim: Claim, matter: readonly string[]): boolean {
  const story = storyOf(reading);
  const own = matter.filter((word) => !tiesNothing(word, story));
  return (
    claim.evidence[0] === story.told[0] ||
    isOfTheFirst(claim, story) ||
    own.some((word) => story.head.has(word)) ||
    own.filter((word) => reading.topic.has(word)).length >= enoughOfTopic
  );
}

/** A headline and a first sentence that have so many words of a question are about what it asks. */
const enoughOfHead = 2;

/**
 * True where a date, to the day, is that of what the story is news of: of four days in a row nobody keeps that of
 * anything else. Its sentence is the first, or among the first with somebody, something or two words that the headline
 * or the first sentence has. In a short story it is enough to be tied to them.
 *
 * @param matter the words of matter of the question.
 */
export function isOfTheNews(reading: Reading, claim: Claim, matter: readonly string[]): boolean {
  const story = storyOf(reading);
  const place = story.told.indexOf(claim.evidence[0] ?? -1);
  if (place <= 0) return place === 0;
  if (story.told.length < shortStory) return isTiedToTheNews(reading, claim, matter);
  return (
    place < leadSentences &&
    (isOfTheFirst(claim, story) || matter.filter((word) => story.head.has(word)).length >= enoughOfHead)
  );
}

/** How many figures of the article are of the kind and unit of this one. */
const alike = (quantities: readonly Quantity[], own: Quantity): number =>
  quantities.filter(({ kind, unit }) => kind === own.kind && unit === own.unit).length - 1;

/** Words of matter with which the story begins, and that tie a question to it. */
export function leadWordsIn(
  reading: Reading,
  matter: readonly string[],
  part: "lead" | "head" = "lead",
): readonly string[] {
  const story = storyOf(reading);
  return matter.filter((word) => story[part].has(word) && !tiesNothing(word, story));
}

/** Without the words of any name: what a firm has in all its harbours is not what a story of the firm is about. */
export const withoutNames = (reading: Reading, words: readonly string[]): readonly string[] =>
  words.filter((word) => !storyOf(reading).named.has(word));

/** A story of a poll is told in shares. */
export const isOfPoll = (reading: Reading, quantity: Quantity | undefined): boolean =>
  quantity?.kind === "percent" && ["poll", "survey"].some((word) => storyOf(reading).lead.has(word));

/**
 * True for a figure or a date told in passing: it stands behind the beginning of a story of some length, and the words
 * it is asked in share nothing with that beginning, or with what the story comes back to, but the names of people and
 * places. One of a list of figures needs more of them.
 *
 * @param matter the words of matter of the question, without the names of who is asked for or said it.
 */
export function isOffTheLead(reading: Reading, claim: Claim, matter: readonly string[]): boolean {
  const story = storyOf(reading);
  const place = story.kept.indexOf(claim.evidence[claim.evidence.length - 1] ?? -1);
  if (story.kept.length < shortStory || place < leadSentences) return false;
  const { quantities } = reading.annotated;
  const quantity = claim.kind === "figure" ? quantities[claim.from.index] : undefined;
  if (isOfPoll(reading, quantity)) return false;
  if (claim.kind === "dating") {
    const isAtTheEnd = place >= lastPart * story.kept.length;
    if (isOfTheFirst(claim, story) || (story.kept.length < storyWithAsides && !isAtTheEnd)) return false;
  }
  const ofLead = leadWordsIn(reading, matter).length;
  const isOneOfMany =
    story.kept.length >= longStory && quantity !== undefined && alike(quantities, quantity) >= manyAlike;
  if (isOneOfMany) return ofLead < 2;
  return (
    ofLead === 0 &&
    (isLimit(claim) || !matter.some((word) => reading.topic.has(word) && !tiesNothing(word, story)))
  );
}
