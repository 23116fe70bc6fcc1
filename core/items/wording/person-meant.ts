import type { Entity, Mention } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { isKept, mentionsIn, sentenceAt } from "../../claims/evidence";
import { genderOfName } from "../../lexicon/given-names";
import { covers, overlaps, textOf, within, type Span } from "../../text/span";
import { isInHeadline } from "../headline-words";
import { isShowable, mentionsOf } from "../names";
import { idsIn, type Reading } from "../reading";
import { carriedOn, startsWithHe } from "./carried-on";
import { pronounGender } from "./pronoun-pointers";

/** Somebody whom quoted words call "he" or "she", and the sentence that proves it. */
export type PersonMeant = { readonly entity: Entity; readonly proof: Span };

/** So many sentences before the words may name who is meant; what is further off, others have come between. */
const furthest = 2;
/** Whom the whole story is about may be named so far off. */
const furthestOfStory = 4;

/** A "he" or "she" of quoted words. */
export const heOrShe = /(?<![\p{L}’'])(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})/iu;
const pronouns = new RegExp(heOrShe, "giu");

/** Every "he" or "she" of a stretch of the article: what it tells, and where it stands. */
const pronounsIn = ({ text }: Reading, span: Span) =>
  [...textOf(text, span).matchAll(pronouns)].map(({ 0: word, index }) => ({
    gender: pronounGender(word.toLowerCase()),
    start: span.start + index,
  }));

/** “I recall that Tom was asked, and he said”: somebody called by a first name whom no rule tied to a name. */
const hasFirstName = (ahead: string, gender: "f" | "m" | null): boolean =>
  [...ahead.matchAll(/(?<=\p{Ll},? )(?<!\b(?:the|a|in|at) )\p{Lu}\p{Ll}+(?![\p{L}’'-]| \p{Lu})/gu)].some(
    ([name]) => genderOfName(name) === gender,
  );

/**
 * The gender of the people that quoted words speak of by pronouns alone; null when there are none, or of both. Behind
 * "Roe is popular", "he" is he.
 */
function genderMeant(reading: Reading, claim: Claim): "f" | "m" | null {
  const named = namedWithin(reading, claim.span);
  const open = pronounsIn(reading, claim.span).filter(
    ({ gender, start }) =>
      !named.some(({ mention, entity }) => mention.end <= start && (entity.gender ?? gender) === gender) &&
      !hasFirstName(reading.text.slice(claim.span.start, start), gender),
  );
  const [only, ...more] = new Set(open.map(({ gender }) => gender));
  return more.length === 0 ? (only ?? null) : null;
}

const namedWithin = (
  { annotated }: Reading,
  span: Span,
): readonly { readonly mention: Mention; readonly entity: Entity }[] =>
  within(annotated.mentions, span).flatMap((mention) => {
    const entity = annotated.entities[mention.entity];
    return entity?.type === "person" ? [{ mention, entity }] : [];
  });

/** "Roe campaign spokeswoman Ana Velt", "Roe’s aide", "Roe’s Norwick counterpart": the name tells who somebody else is. */
const describesOther =
  /^(?:[’']s?)?\s(?:campaign|administration|camp|team|aides?|advis[eo]rs?|spokes\p{L}+|all(?:y|ies)|supporters?|officials?|lawyers?|attorney|surrogates?|staff)|^[’']s?\s(?:\p{L}+\s){0,2}(?:counterparts?|rivals?|opponents?|successors?|predecessors?|deputy|wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|friends?|colleagues?)(?!\p{L})/u;

/** "Mr. Roe", whom no rule tied to a name: somebody is there of whom nothing is known. */
const honorific = /(?<!\p{L})(?:Mr|Mrs|Ms|Sen|Gov|Rep|Dr|President|Senator|Secretary|Governor)\.?\s\p{Lu}/gu;

/**
 * Who is meant by "he" in quoted words: the only person of that gender whom the sentence around the words, or one right
 * before it, names besides whoever speaks; or whom the speech has just begun with. Two that could be meant, or anybody
 * who is not known, and nobody is.
 */
export function personMeant(reading: Reading, claim: Claim): PersonMeant | null {
  const gender = genderMeant(reading, claim);
  if (gender === null) return null;
  return carriedOn(reading, claim, gender) ?? personNear(reading, claim, gender);
}

function personNear(reading: Reading, claim: Claim, gender: "f" | "m"): PersonMeant | null {
  const { annotated } = reading;
  const own = sentenceAt(annotated, claim.span.start);
  if (own === null) return null;
  const speakers = idsIn(claim.slots["speaker"]);
  const block = annotated.document.sentences[own]?.block ?? -1;
  let described: number | null = null;
  for (let index = own; index >= Math.max(0, own - furthestOfStory); index -= 1) {
    const sentence = annotated.document.sentences[index];
    const isFar = own - index > furthest;
    if (sentence === undefined || !isKept(annotated, index) || block - sentence.block > (isFar ? 2 : 1))
      return null;
    const named = mentionsIn(annotated, index).filter(
      (mention) => mention.type === "person" && !overlaps(mention, claim.span),
    );
    if (hasStranger(reading, sentence, named, claim.span)) return null;
    const others = new Map<number, readonly Mention[]>();
    for (const mention of named) {
      const entity = annotated.entities[mention.entity];
      if (entity === undefined || speakers.includes(entity.id)) continue;
      if ((entity.gender ?? gender) !== gender) continue;
      others.set(entity.id, [...(others.get(entity.id) ?? []), mention]);
    }
    const [[id, mentions] = [null, []], ...more] = others;
    if (more.length > 0) return null;
    if (id === null) continue;
    const entity = annotated.entities[id];
    if (entity === undefined || namesOther(reading, claim, id, gender)) return null;
    if (described !== null && described !== id) return null;
    // "said Roe, who works for Velt": behind the words somebody is named to tell who speaks.
    const told = mentions.filter(
      (mention) =>
        (index < own || mention.end <= claim.span.start) &&
        !describesOther.test(reading.text.slice(mention.end, mention.end + 24)) &&
        !annotated.quoteSpans.some(({ content }) => overlaps(content, mention)),
    );
    if (!isShowable(reading, entity)) return null;
    if (told.some((mention) => speaksOf(reading, mention, gender))) return null;
    if (told.length === 0) {
      if (index < own || mentions.some(({ start }) => start < claim.span.end)) return null;
      described = id;
      continue;
    }
    if (isAboutAnother(reading, entity, gender, speakers)) return null;
    // "He was away when Velt ran": the sentence is about somebody before it, and its own name is another.
    if (index < own && opensWith(reading, sentence, gender)) return null;
    const often = timesNextOften(reading, entity, gender, speakers);
    const isSubject = told.some(({ start }) => start === sentence.start);
    const isNear = entity.gender !== null && !isFar && (isSubject || isTakenOn(named, told, speakers));
    return often >= (isFar ? 2 : 1) || isNear
      ? { entity, proof: { start: sentence.start, end: sentence.end } }
      : null;
  }
  return null;
}

/** True for a sentence that begins with a "he" or "she" of the gender. */
const opensWith = (reading: Reading, sentence: Span, gender: "f" | "m"): boolean => {
  const [first] = pronounsIn(reading, sentence);
  return first?.gender === gender && !/\p{L}/u.test(reading.text.slice(sentence.start, first.start));
};

/** True under a headline of somebody else who may be called by the pronoun: all talk in a story may be of them. */
const isAboutAnother = (
  reading: Reading,
  entity: Entity,
  gender: "f" | "m",
  speakers: readonly number[],
): boolean =>
  !isInHeadline(reading, entity) &&
  reading.annotated.entities.some(
    (other) =>
      other.type === "person" &&
      other.id !== entity.id &&
      !speakers.includes(other.id) &&
      (other.gender ?? gender) === gender &&
      isInHeadline(reading, other),
  );

/** "Velt attacked Roe for his silence": whom the speaker takes on is who the words right behind are about. */
const isTakenOn = (
  named: readonly Mention[],
  told: readonly Mention[],
  speakers: readonly number[],
): boolean =>
  named.some(({ entity, end }) => speakers.includes(entity) && told.every((mention) => mention.start > end));

/** “He wants war,” said Roe: whoever speaks of a "he" just before is another, and the talk may go on about that one. */
const speaksOf = (reading: Reading, mention: Mention, gender: "f" | "m"): boolean =>
  reading.annotated.attributions.some(
    ({ speaker, parts }) =>
      speaker?.mention.start === mention.start &&
      parts.some((part) => pronounsIn(reading, part).some((pronoun) => pronoun.gender === gender)),
  );

/** How many times as often as anybody else who may be called by the pronoun the story names somebody. */
function timesNextOften(
  reading: Reading,
  entity: Entity,
  gender: "f" | "m",
  speakers: readonly number[],
): number {
  const others = reading.annotated.entities.filter(
    (other) =>
      other.id !== entity.id &&
      other.type === "person" &&
      !speakers.includes(other.id) &&
      (other.gender === null ? entity.gender === null : other.gender === gender),
  );
  const next = Math.max(1, ...others.map((other) => mentionsOf(reading, other.id).length));
  return mentionsOf(reading, entity.id).length / next;
}

/**
 * "Were he elected, Roe would build it": the words themselves name somebody whom the pronoun may wait for. Where they
 * begin with it, it waits for nobody.
 */
function namesOther(reading: Reading, claim: Claim, id: number, gender: "f" | "m"): boolean {
  if (startsWithHe.test(textOf(reading.text, claim.span))) return false;
  return namedWithin(reading, claim.span).some(
    ({ entity }) => entity.id !== id && (entity.gender ?? gender) === gender,
  );
}

/** True when a sentence speaks of somebody by a title whom no rule knows. */
const hasStranger = ({ text }: Reading, sentence: Span, named: readonly Mention[], words: Span): boolean =>
  [...text.slice(sentence.start, sentence.end).matchAll(honorific)].some(({ index, 0: found }) => {
    const span = { start: sentence.start + index, end: sentence.start + index + found.length };
    return !covers(words, span) && !named.some((mention) => overlaps(mention, span));
  });
