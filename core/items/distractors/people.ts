import type { Entity } from "../../annotate/annotation";
import type { Claim, Truth } from "../../claims/claim";
import { isKept, sentenceAt } from "../../claims/evidence";
import { publicRole } from "../../claims/sensitive-words";
import { onceFor, remember } from "../../text/remember";
import type { DraftOption } from "../draft";
import { isBystander } from "../bystanders";
import { couldBeOne, initialsOf, isShowable, mentionsOf, standTogether } from "../names";
import { idsIn, type Reading } from "../reading";
import { isBlamedIn } from "./accused";
import { areOfOneWhole, areOtherBodies } from "./kinds-of-bodies";
import { isOfOtherSide } from "./sides";
import { isOfThePress } from "./no-voice";
import { officesOf, officesTold } from "./offices";
import { differInWalk, isOfOneWalk } from "./walks-of-life";

/** True when the stem shows a word of the entity's name. */
export function isShownIn(entity: Entity, stem: string): boolean {
  const words = stemWords(stem);
  // "the NU", of the Norwick Union
  if (entity.type === "organisation" && words.has(lettersOf(entity))) return true;
  // "the Velts": her own name.
  return nameWords(entity).some((word) => words.has(word) || words.has(`${word}s`));
}
const stemWords = remember(
  (stem): ReadonlySet<string> =>
    new Set([
      ...(stem.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
      ...(stem.match(/\b\p{Lu}{2,}\b/gu) ?? []),
    ]),
);
/** The letters by which a body is called, in capitals. */
const lettersOf = onceFor(({ canonical }: Entity): string => initialsOf(canonical.replace(/^The /u, "")));
const nameWords = onceFor(({ canonical, aliases }: Entity): readonly string[] =>
  [canonical, ...aliases]
    .flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .filter((word) => !/^(?:the|and|for)$/u.test(word)),
);

/** Whom the stem speaks of by an office may be any holder of it in the story. */
const isDescribedIn = (entity: Entity, stem: string): boolean => {
  const described = officesTold(stem);
  return described.size > 0 && officesOf(entity).some((office) => described.has(office));
};

/** Who speaks and who acts in the claims of the article: entity ids. */
export const castOf = onceFor(({ claims }: Reading) => ({
  speakers: new Set(
    claims.flatMap(({ kind, tier, slots }) =>
      kind === "attribution" && tier !== "C" ? idsIn(slots["speaker"]) : [],
    ),
  ),
  actors: new Set(claims.flatMap(({ clause }) => clause?.entities ?? [])),
}));

/** The sentence of each mention of each entity in what is read of the article. */
const sentencesOf = onceFor(({ annotated }: Reading): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  for (const { entity, start } of annotated.mentions) {
    const sentence = sentenceAt(annotated, start);
    if (sentence === null || !isKept(annotated, sentence)) continue;
    const list = found.get(entity) ?? [];
    list.push(sentence);
    found.set(entity, list);
  }
  return found;
});

/** False for somebody whom a stem's "he" or "she" would rule out. */
export function fitsGender(reading: Reading, id: number, asked: "f" | "m" | null): boolean {
  const gender = reading.annotated.entities[id]?.gender ?? null;
  return asked === null || gender === null || gender === asked;
}

const scholarly = /\b(?:university|college|cent(?:er|re)|school|institute|museum|hospital)\b/iu;
const isScholarly = onceFor(({ canonical }: Entity): boolean => scholarly.test(canonical));

/** How often, and how early, an entity is at work in the kept text: those who speak in it come first. */
function prominence(reading: Reading, entity: Entity, near: number): number {
  const { id } = entity;
  const { speakers, actors } = castOf(reading);
  const sentences = sentencesOf(reading).get(id) ?? [];
  const distances = sentences.map((sentence) => Math.abs(sentence - near));
  return (
    (speakers.has(id) ? 100 : 0) +
    (actors.has(id) ? 20 : 0) +
    Math.min(20, sentences.length) -
    Math.min(30, ...distances) -
    (isScholarly(entity) ? 25 : 0)
  );
}

/** Of another walk of life; or who asks and reports, where the key does not. */
export const isOfAnotherWalk = (reading: Reading, key: Entity, other: Entity): boolean =>
  differInWalk(key, other) || (isOfThePress(reading, other) && !isOfThePress(reading, key));

/** Below everybody else: who would speak against his or her own side. */
const againstOwn = -150;

/**
 * Of words, somebody of another walk of life, or whom the words blame, is a worse wrong answer than somebody less often
 * named; a colleague a better one.
 */
function likeness(reading: Reading, key: Entity, other: Entity, stem: string): number {
  if (isOfOtherSide(reading, key, other, stem)) return againstOwn;
  if (isOfAnotherWalk(reading, key, other) || isBlamedIn(reading, key, other, stem)) return -60;
  if (officesOf(key).some((office) => officesOf(other).includes(office))) return 12;
  return isOfOneWalk(key, other) ? 8 : 0;
}

/**
 * Two wrong answers who are quoted do without a third who says nothing in the story, unless that one is a colleague of
 * the key or holds a post: readers rule out the silent.
 */
const enoughVoices = 2;

/** A minister may speak to any matter of a story, though not where a passer-by does. */
const mayBeAsked = (reading: Reading, key: Entity, other: Entity): boolean =>
  !isBystander(reading, key) && other.roles.some(({ text, former }) => !former && publicRole.test(text));

/**
 * Names of the article that are surely not the answer: same kind of name, not shown in the stem, held false by every
 * claim. Those who are quoted in the story come first. Never anybody from outside the article.
 */
export function otherNames(
  reading: Reading,
  claim: Claim,
  key: readonly number[],
  stem: string,
  holds: (id: number) => Truth,
  count = 3,
): readonly { readonly id: number; readonly option: DraftOption }[] {
  const keyEntity = reading.annotated.entities[key[0] ?? -1];
  if (keyEntity === undefined) return [];
  const near = claim.evidence[0] ?? 0;
  const { speakers } = castOf(reading);
  const asksSpeaker = claim.kind === "attribution" && idsIn(claim.slots["speaker"]).includes(keyEntity.id);
  const ranked = (namesToShow(reading).get(keyEntity.type) ?? [])
    .filter((entity) => !key.includes(entity.id))
    .map((entity) => {
      const like = claim.kind === "attribution" ? likeness(reading, keyEntity, entity, stem) : 0;
      const isFurther =
        like === againstOwn ||
        (asksSpeaker && like <= 0 && !speakers.has(entity.id) && !mayBeAsked(reading, keyEntity, entity));
      return { entity, isFurther, rank: prominence(reading, entity, near) + like };
    })
    .sort((a, b) => b.rank - a.rank || a.entity.id - b.entity.id);
  const taken: Entity[] = [];
  // The likeliest first, and no more than are wanted: whether a name is wrong is dear to find out.
  for (const { entity, isFurther } of ranked) {
    if (taken.length === count) break;
    if (
      !(isFurther && taken.length >= enoughVoices) &&
      !isShownIn(entity, stem) &&
      !isDescribedIn(entity, stem) &&
      !areOtherBodies(entity, keyEntity) &&
      !areOfOneWhole(entity, keyEntity) &&
      !couldBeOne(entity, keyEntity) &&
      !standTogether(reading, entity, keyEntity) &&
      !taken.some((other) => couldBeOne(entity, other)) &&
      holds(entity.id) === "false"
    )
      taken.push(entity);
  }
  return taken.map((entity) => ({
    id: entity.id,
    option: {
      text: entity.canonical,
      why: `The article names ${entity.canonical} for something else.`,
      from: { kind: "entity", id: entity.id },
    },
  }));
}

/** The names that may stand as answers at all, by type, in the order of the article. */
const namesToShow = onceFor((reading: Reading): ReadonlyMap<Entity["type"], readonly Entity[]> => {
  const found = new Map<Entity["type"], Entity[]>();
  for (const entity of reading.annotated.entities) {
    const isStub = /^(?:PACs?|GOP|CEO|TV|AP|Inc|Ltd|Congress|Senate|House)$/u.test(entity.canonical);
    // "TPP": without a part in the story, an abbreviation is nothing that anybody would choose.
    const isBareAbbreviation =
      /^\p{Lu}{2,6}$/u.test(entity.canonical) && entity.type === "organisation" && !acts(reading, entity.id);
    if (
      isStub ||
      isBareAbbreviation ||
      !isShowable(reading, entity) ||
      !isInKeptText(reading, entity.id) ||
      isOnlyCredited(reading, entity.id)
    )
      continue;
    const list = found.get(entity.type);
    if (list === undefined) found.set(entity.type, [entity]);
    else list.push(entity);
  }
  return found;
});

/** "Ana Ruiz / Reuters": somebody who took a picture and has no part in the story. */
const isOnlyCredited = (reading: Reading, id: number): boolean =>
  mentionsOf(reading, id).every(
    ({ start, end }) =>
      /^\s*\/|^\s+(?:via|for)\s+\p{Lu}/u.test(reading.text.slice(end, end + 12)) ||
      /(?:photo|picture|image|credit|reporting|editing|written)s?\s*(?:by|:)\s*$/iu.test(
        reading.text.slice(Math.max(0, start - 20), start),
      ),
  );

/** True for somebody who says or does something in the article. */
const acts = (reading: Reading, id: number): boolean =>
  reading.claims.some(
    (claim) => idsIn(claim.slots["speaker"]).includes(id) || claim.clause?.entities.includes(id) === true,
  );

const isInKeptText = (reading: Reading, id: number): boolean => sentencesOf(reading).has(id);

/** How many kept sentences name both. */
export function together(reading: Reading, a: number, b: number): number {
  const sentences = (id: number) => new Set(sentencesOf(reading).get(id) ?? []);
  const others = sentences(b);
  return [...sentences(a)].filter((sentence) => others.has(sentence)).length;
}
