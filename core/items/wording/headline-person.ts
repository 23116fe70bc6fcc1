import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { isKept, mentionsIn, sentenceAt } from "../../claims/evidence";
import { titleOf } from "../../text/document";
import { onceFor } from "../../text/remember";
import { isInHeadline } from "../headline-words";
import { idsIn, type Reading } from "../reading";

/** So many sentences before the words may name somebody else whom the pronoun means. */
const furthest = 1;

/** The people whom the headline names. */
const peopleOfHeadline = onceFor((reading: Reading): readonly Entity[] =>
  reading.annotated.entities.filter((entity) => entity.type === "person" && isInHeadline(reading, entity)),
);

/** "the governor", "the 43-year-old": somebody whom a sentence describes and does not name. */
const described =
  /\b(?:the|his|her|an?) (?:\p{L}+ ){0,2}(?:man|woman|boy|girl|husband|wife|father|mother|son|daughter|brother|sister|gunman|suspect|victim|author|rival|opponent|predecessor|successor)\b/iu;

/**
 * Whom "he" or "she" means where the question names its story by the headline: the one person of the gender whom the
 * headline has, when neither the sentence of the claim nor those right before it tell of another. Null where anybody else
 * could be meant, whoever speaks among them.
 */
export function headlinePerson(reading: Reading, claim: Claim, gender: "f" | "m"): Entity | null {
  const { annotated } = reading;
  if (titleOf(annotated.document) === null) return null;
  const speakers = idsIn(claim.slots["speaker"]);
  const may = (entity: Entity | undefined): boolean =>
    entity?.type === "person" && (entity.gender ?? gender) === gender && !speakers.includes(entity.id);
  const [one, ...more] = peopleOfHeadline(reading).filter(may);
  if (one === undefined || more.length > 0 || one.gender !== gender) return null;
  const own = sentenceAt(annotated, claim.span.start);
  if (own === null) return null;
  for (let index = own; index >= Math.max(0, own - furthest); index -= 1) {
    const sentence = annotated.document.sentences[index];
    if (sentence === undefined || !isKept(annotated, index)) break;
    const named = mentionsIn(annotated, index).map(({ entity }) => entity);
    if (named.some((id) => id !== one.id && may(annotated.entities[id]))) return null;
    if (described.test(reading.text.slice(sentence.start, sentence.end))) return null;
    if (index < own && named.includes(one.id)) return one;
  }
  return one;
}
