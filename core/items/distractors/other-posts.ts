import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { genderOfRole } from "../../lexicon/roles";
import { holdsRole } from "../../claims/holds";
import { onceFor } from "../../text/remember";
import { isInHeadline, titleWords } from "../headline-words";
import { entitiesIn, idsIn, peopleNames, type Reading } from "../reading";
import type { DraftOption } from "../draft";
import { isKnownOffice } from "../wording/known-offices";
import { capitalised, normal } from "../wording/plain";
import { isHeadOfState, isPosition, ofThePress, publicOffice } from "../wording/post-words";
import { isWholePost, roleLabel } from "../wording/role-words";
import { isShownIn } from "./people";
import { walkOfPost } from "./walks-of-life";

type Post = {
  readonly claim: Claim;
  readonly holder: Entity;
  readonly text: string;
  readonly isOver: boolean;
};

/** "Former harbour director": what somebody was is as wrong of another as what somebody is. */
const former = /^(?:former|ex|onetime|one-time|retired|then)[ -](?:(?:the|an?)\s)?/iu;

/** The positions that the article gives people, today or once, each with whoever holds or held it. */
const postsOf = onceFor((reading: Reading): readonly Post[] =>
  reading.claims.flatMap((claim) => {
    if (claim.kind !== "role") return [];
    const [holder] = entitiesIn(reading, claim.slots["person"]);
    if (holder === undefined) return [];
    const whole = roleLabel(reading, claim);
    const isOver = !claim.functional.includes("role");
    // What may come is no position yet.
    if (isOver && !former.test(whole)) return [];
    const text = capitalised(whole.replace(former, ""));
    // "Secretary of State Mara Velt": somebody, and no position.
    const isSomebody = peopleNames(reading).some((name) => name.includes(" ") && text.includes(name));
    return !isSomebody && isWholePost(reading, claim, text) && isPosition(text)
      ? [{ claim, holder, text, isOver }]
      : [];
  }),
);

/** The claims in which the article has a position by that name. */
export const postsCalled = (reading: Reading, name: string): readonly Claim[] =>
  postsOf(reading)
    .filter(({ text }) => normal(text) === normal(name))
    .map(({ claim }) => claim);

/** "Harbour chief" and "harbour director" are one position. */
const asHead = (post: string): string =>
  post
    .replace(/\b(?:chief|director|boss)\b(?! executive)/giu, "head")
    // "U.S. Representative" and "Texas representative" are one seat.
    .replace(/\b(?:U\.S\.|US|American|federal)\s(?=(?:representative|senator|congress(?:wo)?man)\b)/giu, "");

/** Wrong positions for somebody: those of others in the article, of one length with the right one, so many at most. */
export function otherPosts(
  reading: Reading,
  person: Entity,
  key: string,
  most: number,
): readonly DraftOption[] {
  const taken = [key];
  const holders = new Set<number>();
  const isNew = ({ text, holder }: Post): boolean => {
    // "Norwick representative" and "Member of the Council": two posts of one are no two choices.
    if (holders.has(holder.id)) return false;
    // "spokesman for the agency" and "agency spokeswoman" are one position to a reader.
    if (taken.some((known) => sharedPart(contentWords(asHead(known)), contentWords(asHead(text))) > 0.5))
      return false;
    taken.push(text);
    holders.add(holder.id);
    return true;
  };
  // "president of a club": whose walk of life tells little, stands beside all others.
  const isOffice = publicOffice.test(key) || isKnownOffice(key);
  const isOfOtherWalk = (text: string): boolean => isOffice && walkOfPost(text) !== walkOfPost(key);
  const fallsAway = (text: string): boolean =>
    isKnownOffice(key) && walkOfPost(text) !== null && isOfOtherWalk(text);
  const held = postsOf(reading)
    .filter(({ claim, holder, text }) => {
      if (holder.id === person.id || idsIn(claim.slots["person"]).includes(person.id)) return false;
      return (
        holdsRole(reading, claim, person.id) === "false" &&
        !isShownIn(person, text) &&
        !isToldByHeadline(reading, person, text) &&
        isLike(key, text) &&
        suitsGender(person, text) &&
        // Beside the posts of others a reporter's is thrown away, and who governs a country everybody knows.
        ofThePress.test(key) === ofThePress.test(text) &&
        (isHeadOfState(key) || !isHeadOfState(text))
      );
    })
    .sort(
      (a, b) =>
        Number(a.isOver) - Number(b.isOver) ||
        Number(isOfOtherWalk(a.text)) - Number(isOfOtherWalk(b.text)) ||
        Math.abs(a.text.length - key.length) - Math.abs(b.text.length - key.length) ||
        a.claim.id - b.claim.id,
    )
    .filter(isNew)
    .map(({ text, holder, isOver }): DraftOption => ({
      text,
      why: `That ${isOver ? "was" : "is"} ${holder.canonical}.`,
    }));
  // Of those that are left, none is much longer than any other: where the first is much shorter than all, it goes.
  const alike = (list: readonly DraftOption[]): readonly DraftOption[] =>
    list
      .reduce<readonly DraftOption[]>((shown, option) => {
        const ofOneWalk = shown.filter(({ text }) => !isOfOtherWalk(text)).length;
        const falls = ofOneWalk >= enoughOthers && fallsAway(option.text);
        return !falls && shown.every(({ text }) => isLike(text, option.text)) ? [...shown, option] : shown;
      }, [])
      .slice(0, most);
  const [first, second] = [alike(held), alike(held.slice(1))];
  return first.length >= enoughOthers ? first : second.length > first.length ? second : first;
}

/** Beside an office that everybody knows, so many of its walk of life do without a strategist's, which falls away. */
const enoughOthers = 2;

/** "Velt attacks the Tide Club director": of two whom the headline shows, a reader of it knows that this is the other. */
const isToldByHeadline = (reading: Reading, person: Entity, text: string): boolean =>
  isInHeadline(reading, person) && contentWords(text).every((word) => titleWords(reading).has(word));

/** "Chairwoman" is no position of a man; whose gender the article does not tell may hold it. */
export const suitsGender = ({ gender }: Pick<Entity, "gender">, post: string): boolean =>
  (post.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => {
    const told = genderOfRole.get(word);
    return told === undefined || gender === null || told === gender;
  });

/** Positions of so different a length don't stand beside each other. */
const isLike = (one: string, other: string): boolean =>
  Math.max(one.length, other.length) <= 2.5 * Math.min(one.length, other.length);
