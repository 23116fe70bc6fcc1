import type { Entity } from "../../annotate/annotation";
import { isSoleHolder } from "../../lexicon/heads-of-state";
import { onceFor } from "../../text/remember";
import { isBystander } from "../bystanders";
import { isInHeadline } from "../headline-words";
import { isMetAs } from "../names";
import type { Reading } from "../reading";
import { hasStanding } from "./standing";
import { walkOf } from "./walks-of-life";

/** Who stands for a country’s highest office. */
const stands = /\b(?:candidate|nominee|front-?runner|hopeful|contender)\b/iu;

/** "Our presumptive candidate", "would go on to support their candidate": said by no candidate. */
const ofOurs =
  /\b(?:our|(?:support|back|endorse|defend|stand by|vote for)(?:ed|ing|s)? (?:our|their)) (?:\p{L}+ ){0,2}(?:candidate|nominee|standard-bearer)\b/iu;

/** "I am supporting Mara Velt", "I will vote for Velt", "Draft Velt for Mayor": on the side of somebody who is named. */
const sides =
  /\bI(?:[’']m| am|[’']ll| will| have|[’']ve)?(?: \p{L}+ly| still| always)? (?:supported|supporting|support|backed|backing|back|voted for|voting for|vote for|endorsed|endorsing|endorse|(?:to )?go(?:ing)? with|caucus(?:ed|ing)? for) (?:the )?(?:\p{L}+\.? ){0,2}?\p{Lu}\p{Ll}/u;

/** "Candidate Ana Ruiz", "Ana Ruiz’s campaign": whoever stands for an office, told beside the name. */
const standsBefore = /\b(?:candidate|nominee|front-?runner|hopeful|contender) $/iu;
const standsBehind = /^(?:[’']s?)? (?:\p{L}+ )?campaign(?!\p{L})/u;

/** True for somebody who stands for an office, by the article’s words. */
const isStanding = (reading: Reading, entity: Entity): boolean => standingIn(reading)(entity);
const standingIn = onceFor((reading: Reading) =>
  onceFor(
    (entity: Entity): boolean =>
      entity.roles.some(({ text, former }) => !former && stands.test(text)) ||
      isMetAs(reading, entity, standsBefore, standsBehind),
  ),
);

/** Somebody from the street, or of whom the article tells nothing but the name. */
const isNobodyInParticular = (reading: Reading, entity: Entity): boolean =>
  !hasStanding(reading, entity) &&
  (entity.roles.length === 0 ||
    isBystander(reading, entity) ||
    ["business", "everyday"].includes(walkOf(entity).walk ?? ""));

/**
 * True for somebody too great to be taken for whoever speaks: beside a passer-by, a head of state or whoever stands to be
 * one, or whoever the headline names, of whom the story has no words; for words on "our candidate", whoever is one; and
 * for words that take somebody else's side, whoever stands and is silent.
 */
export function isFarAbove(
  reading: Reading,
  key: Entity,
  other: Entity,
  isQuoted: boolean,
  words: string,
): boolean {
  if (key.type !== "person" || other.type !== "person") return false;
  const isGreat = isSoleHolder(other.canonical) || isStanding(reading, other);
  if (isGreat && ofOurs.test(words)) return true;
  if (isQuoted) return false;
  if (isGreat && sides.test(words)) return true;
  return isGreat
    ? isNobodyInParticular(reading, key)
    : isBystander(reading, key) && isInHeadline(reading, other);
}
