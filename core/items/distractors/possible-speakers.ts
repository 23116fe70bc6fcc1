import type { Entity } from "../../annotate/annotation";
import type { Claim, Truth } from "../../claims/claim";
import { isSpeaker } from "../../claims/holds";
import { gonePeople } from "../../lexicon/gone-people";
import { mentionsOf } from "../names";
import { idsIn, type Reading } from "../reading";
import { genderAsked } from "../wording/pointers";
import { castOf } from "./people";
import { differInWalk } from "./walks-of-life";

/** "the late Ana Ruiz", "the death of Ana Ruiz", "shot Ana Ruiz" */
const goneBefore =
  /\b(?:the late|slain|(?:death|deaths|killing|murder|shooting|funeral|memory|assassination|legacy|grave|body) of|killed|murdered|fatally shot|shot dead|assassinated|honou?ring|commemorat(?:ing|e[ds]?))(?:\s+(?:an?|the|unarmed|black|\d+-year-old|teenager|former|president|sir|mr\.?|ms\.?|mrs\.?)){0,3}\s+$/iu;

/** "Ana Ruiz’s death", "Ana Ruiz, who died in May", "Ana Ruiz was killed", "Ana Ruiz (1911–1987)" */
const goneBehind =
  /^(?:[’']s?\s+(?:death|killing|murder|funeral|grave|body|widow|widower|assassination|shooting|legacy|estate)\b|,?\s+(?:who\s+)?(?:has\s+|had\s+)?(?:died|(?:was|were|been)\s+(?:\p{L}+\s+)?(?:killed|murdered|assassinated|shot|stabbed|executed|hanged|found dead|buried))\b|,?\s+\(\d{4}\s?[–-]\s?\d{4}\))/iu;

/** True for somebody who is dead, by the article or by what everybody knows. */
export function isGone(reading: Reading, entity: Entity): boolean {
  if (gonePeople.has(entity.canonical)) return true;
  return mentionsOf(reading, entity.id).some(
    ({ start, end }) =>
      goneBefore.test(reading.text.slice(Math.max(0, start - 60), start)) ||
      goneBehind.test(reading.text.slice(end, end + 50)),
  );
}

/** Somebody named again is a part of the story, whether or not a rule sees what they do in it. */
const enoughNamed = 2;

/** Words in which people speak of themselves. */
const ofOneself = /\b(?:I|me|my|mine|we|us|our|ours)\b/iu;
/** What anybody puts in front of an opinion. */
const opinion =
  /\bI (?:do not |don[’']t |really |just |also |still )?(?:think|believe|hope|mean|guess|know|suppose|expect|feel|suspect|doubt|would say|am sure)\b|\bI[’']m (?:sure|afraid|not sure)\b/giu;

/**
 * Whether a name may stand as a wrong answer to who said it: false only for somebody who could have said it. The dead
 * never could; of a statement told in the reporter's words only who has a part in the story; and where the words speak
 * of whoever says them, people of another walk of life or another gender would give the answer away.
 */
export function possibleSpeakers(reading: Reading, claim: Claim, stem: string): (id: number) => Truth {
  const { speakers, actors } = castOf(reading);
  const [keyId] = idsIn(claim.slots["speaker"]);
  const key = keyId === undefined ? undefined : reading.annotated.entities[keyId];
  const gender = genderAsked(stem);
  // A quotation has a voice that many a name would fit; a statement in the reporter's words is known by its matter.
  const isTold = claim.rule.startsWith("attribution/indirect");
  const isOfOneself = gender !== null || ofOneself.test(stem.replaceAll(opinion, " "));
  return (id) => {
    const entity = reading.annotated.entities[id];
    if (entity === undefined || key === undefined) return "unknown";
    const isInStory = speakers.has(id) || actors.has(id) || mentionsOf(reading, id).length >= enoughNamed;
    if (isTold && !isInStory) return "unknown";
    if (entity.type === "person" && isGone(reading, entity)) return "unknown";
    // Who is quoted may be either where the article does not tell; of others it has to be sure.
    if (gender !== null && entity.gender !== gender && (entity.gender !== null || !speakers.has(id)))
      return "unknown";
    if (isOfOneself && differInWalk(key, entity)) return "unknown";
    return isSpeaker(reading, claim, [id]);
  };
}
