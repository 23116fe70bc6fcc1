import type { Entity } from "../../annotate/annotation";
import { surelyPersonal } from "../../annotate/settled-candidates";
import type { Claim, Truth } from "../../claims/claim";
import { isSpeaker } from "../../claims/holds";
import { tellsOfOthers } from "../../claims/said-by-more";
import { publicRole } from "../../claims/sensitive-words";
import { isSoleHolder } from "../../lexicon/heads-of-state";
import { onceFor } from "../../text/remember";
import { covers, textOf, within } from "../../text/span";
import { isInHeadline } from "../headline-words";
import { mentionsOf } from "../names";
import { idsIn, type Reading } from "../reading";
import { speaksOfOneself } from "../wording/of-oneself";
import { genderAskedOf } from "../wording/pointers";
import { isBlamedIn } from "./accused";
import { isJudgedIn } from "./judged";
import { hasNoVoice } from "./no-voice";
import { opposedCamps } from "./camps";
import { holdsNoSuchOffice, namesOfficeOfNo, standsForNothing } from "./deeds-of-office";
import { isFarAbove } from "./far-above";
import { isAmongForeigners, nationsOf, speaksForOther } from "./nations";
import { mayBeToldUnnamed } from "./offices";
import { isOfThePast } from "./of-the-past";
import { isOfOtherParty, partiesOf } from "./parties";
import { castOf, isOfAnotherWalk, isShownIn } from "./people";
import { isSpokenOf } from "./spoken-of";

/** Somebody named again is a part of the story, whether or not a rule sees what they do in it. */
const enoughNamed = 2;

/**
 * True for a name that the article shows to be somebody’s: by the family name alone, or by what stands with it. A film, a
 * firm or a band is called by its whole name wherever it stands.
 */
const isNamedAsPerson = (reading: Reading, { id, canonical, roles }: Entity): boolean =>
  roles.length > 0 ||
  mentionsOf(reading, id).some(
    ({ start, end, evidence }) =>
      !reading.text.slice(start, end).includes(canonical) ||
      evidence.some((sign) => surelyPersonal.has(sign)),
  );

/**
 * True for whoever may be asked in a story that has no words of theirs: a minister named once, or a farmer, may speak to any
 * matter of it; but a head of state whom it names in passing is a name for the time or the government.
 */
const mayBeHeard = (reading: Reading, entity: Entity): boolean => heardIn(reading)(entity);
const heardIn = onceFor((reading: Reading) =>
  onceFor((entity: Entity): boolean => {
    const isNamedAgain = mentionsOf(reading, entity.id).length >= enoughNamed;
    if (entity.type !== "person") return isNamedAgain || castOf(reading).actors.has(entity.id);
    if (isNamedAgain) return isNamedAsPerson(reading, entity);
    return (
      !isSoleHolder(entity.canonical) &&
      entity.roles.some((role) => !role.former || publicRole.test(role.text))
    );
  }),
);

/** "Ruiz told Ole Berg that …": who is told something did not say it. */
function addressedIn({ annotated }: Reading, { from }: Claim): readonly number[] {
  const addressee = annotated.attributions[from.index]?.addressee ?? null;
  return addressee === null ? [] : within(annotated.mentions, addressee).map(({ entity }) => entity);
}

/** "Ruiz said Ole Berg had told her that …": of whoever tells of it the words are as well. */
function tellersOf({ annotated }: Reading, { from }: Claim): readonly number[] {
  const { cue } = annotated.attributions[from.index] ?? { cue: null };
  return cue === null
    ? []
    : annotated.attributions.flatMap(({ kind, parts, speaker }) =>
        kind === "indirect" && speaker?.kind === "entities" && parts.some((part) => covers(part, cue))
          ? speaker.ids
          : [],
      );
}

const agrees = /\b(?:agreed|agrees|concurred|echoed (?:her|his|their|that)|said the same|seconded)\b/u;

/** Names of the sentence behind, where it goes on "Roe agreed": who agrees with what was said may have said so too. */
function agreeingWith({ annotated, text }: Reading, { evidence }: Claim): readonly number[] {
  const next = annotated.document.sentences[(evidence.at(-1) ?? -2) + 1];
  return next !== undefined && agrees.test(textOf(text, next))
    ? within(annotated.mentions, next).map(({ entity }) => entity)
    : [];
}

/**
 * Whether a name may stand as a wrong answer to who said it: false only for somebody who could have said it. The dead
 * never could, nor who is a name and nothing more; where the words speak of whoever says them, people of another walk of
 * life or another gender would give the answer away; and so would those whose side the words can't take.
 */
export function possibleSpeakers(reading: Reading, claim: Claim, stem: string): (id: number) => Truth {
  const { speakers } = castOf(reading);
  const [keyId] = idsIn(claim.slots["speaker"]);
  const key = keyId === undefined ? undefined : reading.annotated.entities[keyId];
  const ruledOut = [
    ...addressedIn(reading, claim),
    ...tellersOf(reading, claim),
    ...agreeingWith(reading, claim),
  ];
  // "Velt will close the pier" as a headline, and "Roe had also suggested that …": as Velt did.
  const isOfTwo = tellsOfOthers(reading.annotated, claim);
  const gender = genderAskedOf(stem, key);
  const isOfOneself = gender !== null || speaksOfOneself(stem);
  const own = key === undefined ? new Set<string>() : nationsOf(reading, key);
  const areForeign = isAmongForeigners(reading, stem, own, speakers);
  return (id) => {
    const entity = reading.annotated.entities[id];
    if (entity === undefined || key === undefined) return "unknown";
    if (!speakers.has(id) && !mayBeHeard(reading, entity)) return "unknown";
    if (entity.type === "person" && hasNoVoice(reading, entity, speakers.has(id))) return "unknown";
    if (!speakers.has(id) && isOfThePast(reading, entity)) return "unknown";
    if (isOfTwo && isInHeadline(reading, entity)) return "unknown";
    if (ruledOut.includes(id) || mayBeToldUnnamed(reading, entity, stem)) return "unknown";
    // Who is quoted may be either where the article does not tell; of others it has to be sure.
    if (gender !== null && entity.gender !== gender && (entity.gender !== null || !speakers.has(id)))
      return "unknown";
    // Of “we” and “our” only a report tells whose they are; who is quoted in the story may have said them of others.
    if ((gender !== null || (isOfOneself && !speakers.has(id))) && isOfAnotherWalk(reading, key, entity))
      return "unknown";
    if (isBlamedIn(reading, key, entity, stem) || isJudgedIn(reading, key, entity, stem)) return "unknown";
    if (isFarAbove(reading, key, entity, speakers.has(id), stem)) return "unknown";
    if (isSpokenOf(reading, claim, entity, speakers.has(id), stem)) return "unknown";
    const nations = nationsOf(reading, entity);
    if (speaksForOther(stem, isOfOneself, own, nations) || (areForeign && nations.size === 0))
      return "unknown";
    if (entity.type === "person" && isOfOtherParty(stem, partiesOf(reading, key), partiesOf(reading, entity)))
      return "unknown";
    // "You better get on board with Velt", says her campaign: those who stand against her do not.
    if (opposedCamps(reading, key, entity).some((one) => isShownIn(one, stem))) return "unknown";
    if (isOfOneself && (holdsNoSuchOffice(stem, entity) || namesOfficeOfNo(stem, entity))) return "unknown";
    if (standsForNothing(stem, entity)) return "unknown";
    return isSpeaker(reading, claim, [id]);
  };
}
