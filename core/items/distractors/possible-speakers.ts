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
import { isOfOtherTeam } from "./contests";
import { holdsNoSuchOffice, namesOfficeOfNo, standsForNothing } from "./deeds-of-office";
import { isFarAbove } from "./far-above";
import { isAmongForeigners, nationsOf, speaksForOther } from "./nations";
import { mayBeToldUnnamed } from "./offices";
import { isOfThePast } from "./of-the-past";
import { isAboveSuffering, isOfNoSuchTrade } from "./trades";
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

/** What is asked of whom, worked out once for all the names that could stand beside the key. */
type Asked = {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly key: Entity;
  readonly stem: string;
  /** The one that the words tell whoever speaks to be. */
  readonly gender: "f" | "m" | null;
  readonly isOfOneself: boolean;
  /** Those whom the sentence or the next one rules out by what they do in it. */
  readonly ruledOut: readonly number[];
  /** "Roe had also suggested that …": others did so as well. */
  readonly isOfTwo: boolean;
  /** The countries of whoever speaks. */
  readonly nations: ReadonlySet<string>;
  readonly areForeign: boolean;
};

/** One reason why somebody can't be taken for whoever said it. */
type Row = (asked: Asked, other: Entity, isQuoted: boolean) => boolean;

/** In the order they are tried: what is cheap to see comes first. */
const rows: readonly Row[] = [
  ({ reading }, other, isQuoted) => !isQuoted && !mayBeHeard(reading, other),
  ({ reading }, other, isQuoted) => other.type === "person" && hasNoVoice(reading, other, isQuoted),
  ({ reading }, other, isQuoted) => !isQuoted && isOfThePast(reading, other),
  // "Velt will close the pier" as a headline, and "Roe had also suggested that …": as Velt did.
  ({ reading, isOfTwo }, other) => isOfTwo && isInHeadline(reading, other),
  ({ ruledOut }, other) => ruledOut.includes(other.id),
  ({ reading, stem }, other) => mayBeToldUnnamed(reading, other, stem),
  // Who is quoted may be either where the article does not tell; of others it has to be sure.
  ({ gender }, other, isQuoted) =>
    gender !== null && other.gender !== gender && (other.gender !== null || !isQuoted),
  // Of “we” and “our” only a report tells whose they are; who is quoted in the story may have said them of others.
  ({ reading, key, gender, isOfOneself }, other, isQuoted) =>
    (gender !== null || (isOfOneself && !isQuoted)) && isOfAnotherWalk(reading, key, other),
  ({ reading, key, stem }, other) => isBlamedIn(reading, key, other, stem),
  ({ reading, key, stem }, other) => isJudgedIn(reading, key, other, stem),
  ({ reading, key, stem }, other, isQuoted) => isFarAbove(reading, key, other, isQuoted, stem),
  ({ reading, claim, stem }, other, isQuoted) => isSpokenOf(reading, claim, other, isQuoted, stem),
  ({ reading, stem, isOfOneself, nations }, other) =>
    speaksForOther(stem, isOfOneself, nations, nationsOf(reading, other)),
  ({ reading, areForeign }, other) => areForeign && nationsOf(reading, other).size === 0,
  ({ reading, key, stem }, other) =>
    other.type === "person" && isOfOtherParty(stem, partiesOf(reading, key), partiesOf(reading, other)),
  // "You better get on board with Velt", says her campaign: those who stand against her do not.
  ({ reading, key, stem }, other) => opposedCamps(reading, key, other).some((one) => isShownIn(one, stem)),
  ({ stem, isOfOneself }, other) =>
    isOfOneself && (holdsNoSuchOffice(stem, other) || namesOfficeOfNo(stem, other)),
  ({ reading, key, stem }, other) => isOfOtherTeam(reading, key, other, stem),
  ({ stem }, other) => standsForNothing(stem, other),
  ({ key, stem }, other) => isOfNoSuchTrade(key, other, stem),
  ({ key, stem, isOfOneself }, other) => isOfOneself && isAboveSuffering(key, other, stem),
];

function askedOf(reading: Reading, claim: Claim, key: Entity, stem: string): Asked {
  const gender = genderAskedOf(stem, key);
  const nations = nationsOf(reading, key);
  return {
    reading,
    claim,
    key,
    stem,
    gender,
    isOfOneself: gender !== null || speaksOfOneself(stem),
    ruledOut: [...addressedIn(reading, claim), ...tellersOf(reading, claim), ...agreeingWith(reading, claim)],
    isOfTwo: tellsOfOthers(reading.annotated, claim),
    nations,
    areForeign: isAmongForeigners(reading, stem, nations, castOf(reading).speakers),
  };
}

/**
 * Whether a name may stand as a wrong answer to who said it: false only for somebody who could have said it. The dead
 * never could, nor who is a name and nothing more; where the words speak of whoever says them, people of another walk of
 * life or another gender would give the answer away; and so would those whose side the words can't take.
 */
export function possibleSpeakers(reading: Reading, claim: Claim, stem: string): (id: number) => Truth {
  const { entities } = reading.annotated;
  const key = entities[idsIn(claim.slots["speaker"])[0] ?? -1];
  if (key === undefined) return () => "unknown";
  const asked = askedOf(reading, claim, key, stem);
  const { speakers } = castOf(reading);
  return (id) => {
    const other = entities[id];
    const isOut = other === undefined || rows.some((rulesOut) => rulesOut(asked, other, speakers.has(id)));
    return isOut ? "unknown" : isSpeaker(reading, claim, [id]);
  };
}
