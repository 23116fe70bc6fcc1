import type { Entity } from "../../annotate/annotation";
import type { Claim, Truth } from "../../claims/claim";
import { sentenceAt } from "../../claims/evidence";
import type { DraftOption } from "../draft";
import { idsIn, type Reading } from "../reading";
import { listed } from "../wording/plain";

/** A name that a reader can place: a person with more than a surname, or any other named body. */
export const isShowable = (entity: Entity): boolean =>
  entity.type !== "person" || /\S\s+\S/u.test(entity.canonical);

/** True when the stem shows a word of the entity's name. */
export function isShownIn(entity: Entity, stem: string): boolean {
  const words = new Set(stem.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const parts = [entity.canonical, ...entity.aliases].flatMap(
    (name) => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );
  return parts.some((part) => words.has(part) && !/^(?:the|and|for)$/u.test(part));
}

/** How often, and how early, an entity is at work in the kept text: those who speak in it come first. */
function prominence(reading: Reading, id: number, near: number): number {
  const speaks = reading.claims.some(
    (claim) =>
      claim.kind === "attribution" && claim.tier !== "C" && idsIn(claim.slots["speaker"]).includes(id),
  );
  const mentions = reading.annotated.mentions.filter((mention) => mention.entity === id);
  const distances = mentions.map((mention) =>
    Math.abs((sentenceAt(reading.annotated, mention.start) ?? near + 99) - near),
  );
  return (speaks ? 100 : 0) + Math.min(20, mentions.length) - Math.min(30, ...distances);
}

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
  const taken = new Set([keyEntity.canonical.toLowerCase()]);
  return reading.annotated.entities
    .filter((entity) => entity.type === keyEntity.type && !key.includes(entity.id) && isShowable(entity))
    .filter((entity) => isInKeptText(reading, entity.id))
    .filter(
      (entity) => !isShownIn(entity, stem) && !sharesName(entity, keyEntity) && holds(entity.id) === "false",
    )
    .map((entity) => ({ entity, rank: prominence(reading, entity.id, near) }))
    .sort((a, b) => b.rank - a.rank || a.entity.id - b.entity.id)
    .filter(({ entity }) => {
      const name = entity.canonical.toLowerCase();
      return taken.has(name) ? false : taken.add(name);
    })
    .slice(0, count)
    .map(({ entity }) => ({
      id: entity.id,
      option: { text: entity.canonical, why: whyNot(reading, entity) },
    }));
}

const isInKeptText = (reading: Reading, id: number): boolean =>
  reading.annotated.mentions.some((mention) => {
    if (mention.entity !== id) return false;
    const sentence = reading.annotated.document.sentences[sentenceAt(reading.annotated, mention.start) ?? -1];
    return sentence !== undefined && reading.annotated.document.blocks[sentence.block]?.kept === true;
  });

/** Two names with a word in common could be one person, or be taken for one. */
const sharesName = (a: Entity, b: Entity): boolean => {
  const words = (entity: Entity) => new Set(entity.canonical.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []);
  const other = words(b);
  other.delete("the");
  return [...words(a)].some((word) => other.has(word));
};

function whyNot(reading: Reading, entity: Entity): string {
  const speaks = reading.claims.some(
    (claim) => claim.kind === "attribution" && idsIn(claim.slots["speaker"]).includes(entity.id),
  );
  return speaks
    ? `${entity.canonical} says something else in the article.`
    : `${entity.canonical} is named in the article for something else.`;
}

/**
 * Wrong pairs for words that two people said together: one pair with neither of them if there is one, else pairs that
 * keep one of the two.
 */
export function otherPairs(
  reading: Reading,
  claim: Claim,
  key: readonly number[],
  stem: string,
): readonly DraftOption[] {
  const [first, second] = key.map((id) => reading.annotated.entities[id]);
  if (first === undefined || second === undefined || key.length !== 2) return [];
  const others = otherNames(reading, claim, key, stem, (id) => (key.includes(id) ? "true" : "false"), 2);
  const [a, b] = others.map(({ id }) => reading.annotated.entities[id]);
  if (a === undefined || b === undefined) return [];
  const pair = (one: Entity, two: Entity, why: string): DraftOption => ({
    text: listed([one.canonical, two.canonical]),
    why,
  });
  return [
    pair(a, b, "Neither of them is given these words."),
    pair(second, a, `${a.canonical} is not given these words.`),
    pair(first, b, `${b.canonical} is not given these words.`),
  ];
}
