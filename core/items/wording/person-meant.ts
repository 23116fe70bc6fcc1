import type { Entity, Mention } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { isKept, mentionsIn, sentenceAt } from "../../claims/evidence";
import { covers, overlaps, textOf, type Span } from "../../text/span";
import { isShowable, mentionsOf } from "../names";
import { idsIn, type Reading } from "../reading";

/** Somebody whom quoted words call "he" or "she", and the sentence that proves it. */
export type PersonMeant = { readonly entity: Entity; readonly proof: Span };

/** So many sentences before the words may name who is meant; what is further off, others have come between. */
const furthest = 2;

const pronouns = /(?<![\p{L}’'])(?:he|him|his|himself|she|her|hers|herself)(?!\p{L})/giu;

/** The gender of the people that quoted words speak of by pronouns alone; null when there are none, or of both. */
function genderMeant(words: string): "f" | "m" | null {
  const found = new Set(
    [...words.matchAll(pronouns)].map(([word]) => (/^h(?:e|im|is|imself)$/iu.test(word) ? "m" : "f")),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** "Roe campaign spokeswoman Ana Velt", "Roe’s aide": the name tells who somebody else is. */
const describesOther =
  /^(?:[’']s?)?\s(?:campaign|administration|camp|team|aides?|advis[eo]rs?|spokes\p{L}+|all(?:y|ies)|supporters?|officials?|lawyers?|attorney|surrogates?|staff)/u;

/** "Mr. Roe", whom no rule tied to a name: somebody is there of whom nothing is known. */
const honorific = /(?<!\p{L})(?:Mr|Mrs|Ms|Sen|Gov|Rep|Dr|President|Senator|Secretary|Governor)\.?\s\p{Lu}/gu;

/**
 * Who is meant by "he" in quoted words: the only person of that gender whom the sentence around the words, or one right
 * before it, names besides whoever speaks. Two that could be meant, or anybody who is not known, and nobody is.
 */
export function personMeant(reading: Reading, claim: Claim): PersonMeant | null {
  const { annotated } = reading;
  const gender = genderMeant(textOf(reading.text, claim.span));
  const own = sentenceAt(annotated, claim.span.start);
  if (gender === null || own === null) return null;
  const speakers = idsIn(claim.slots["speaker"]);
  const block = annotated.document.sentences[own]?.block ?? -1;
  for (let index = own; index >= Math.max(0, own - furthest); index -= 1) {
    const sentence = annotated.document.sentences[index];
    if (sentence === undefined || !isKept(annotated, index) || block - sentence.block > 1) return null;
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
    if (namesOther(reading, claim, id, gender)) return null;
    // "said Roe, who works for Velt": behind the words somebody is named to tell who speaks.
    const told = mentions.filter(
      (mention) =>
        (index < own || mention.end <= claim.span.start) &&
        !describesOther.test(reading.text.slice(mention.end, mention.end + 24)) &&
        !annotated.quoteSpans.some(({ content }) => overlaps(content, mention)),
    );
    if (entity === undefined || told.length === 0 || !isShowable(reading, entity)) return null;
    const isSubject = entity.gender !== null && told.some(({ start }) => start === sentence.start);
    return isSubject || isInFront(reading, entity, gender, speakers)
      ? { entity, proof: { start: sentence.start, end: sentence.end } }
      : null;
  }
  return null;
}

/** True for the person of whom the story speaks most, of all who may be called by the pronoun: others need a closer tie. */
function isInFront(
  reading: Reading,
  entity: Entity,
  gender: "f" | "m",
  speakers: readonly number[],
): boolean {
  const often = mentionsOf(reading, entity.id).length;
  return reading.annotated.entities.every(
    (other) =>
      other.id === entity.id ||
      other.type !== "person" ||
      speakers.includes(other.id) ||
      (other.gender === null ? entity.gender !== null : other.gender !== gender) ||
      mentionsOf(reading, other.id).length <= often,
  );
}

/** "Were he elected, Roe would build it": the words themselves name somebody whom the pronoun may wait for. */
const namesOther = ({ annotated }: Reading, { span }: Claim, id: number, gender: "f" | "m"): boolean =>
  annotated.mentions.some((mention) => {
    const entity = annotated.entities[mention.entity];
    return (
      covers(span, mention) &&
      entity?.type === "person" &&
      entity.id !== id &&
      (entity.gender ?? gender) === gender
    );
  });

/** True when a sentence speaks of somebody by a title whom no rule knows. */
const hasStranger = ({ text }: Reading, sentence: Span, named: readonly Mention[], words: Span): boolean =>
  [...text.slice(sentence.start, sentence.end).matchAll(honorific)].some(({ index, 0: found }) => {
    const span = { start: sentence.start + index, end: sentence.start + index + found.length };
    return !covers(words, span) && !named.some((mention) => overlaps(mention, span));
  });
