import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { holdsRole } from "../../claims/holds";
import { isKept, sentenceAt } from "../../claims/evidence";
import { onceFor } from "../../text/remember";
import { isShowable, mentionsOf, nameInSentence, couldBeOne } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import type { DraftOption } from "../draft";
import { capitalised, normal } from "../wording/plain";
import { isHeadOfState, isPosition } from "../wording/post-words";
import { isWholePost, roleLabel } from "../wording/role-words";
import { kindOfBody } from "./kinds-of-bodies";
import { isShownIn } from "./people";

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
    return isWholePost(reading, claim, text) && isPosition(text) ? [{ claim, holder, text, isOver }] : [];
  }),
);

/** The claims in which the article has a position by that name. */
export const postsCalled = (reading: Reading, name: string): readonly Claim[] =>
  postsOf(reading)
    .filter(({ text }) => normal(text) === normal(name))
    .map(({ claim }) => claim);

/** Words by which a name is surely one of a body that has people to speak for it. */
const namedBody =
  /\b(?:Company|Corporation|Corp|Inc|Group|Association|Union|Foundation|Council|Fund|Bank|Federation|Society|Trust|Airlines|Motors|League|Chamber|Coalition|Alliance|Museum)\b/u;

/** The name of a body inside a position: "the BBC", "the Labour Department", "BBC News". */
function withArticle(reading: Reading, body: Entity): string {
  const bare = body.canonical.replace(/^the\s/u, "");
  const isThe =
    (/^\p{Lu}{3,}$/u.test(bare) && reading.text.includes(`the ${bare}`)) ||
    /\b(?:Department|Ministry|Agency|Bureau|Administration|Commission|Council|Association|Union|Federation)$/u.test(
      bare,
    );
  if (/\bNews$/u.test(bare)) return bare;
  return isThe ? `the ${bare}` : nameInSentence(reading, body);
}

/** What somebody at a body could be, by what kind of body it is; null for one that would tell nothing. */
function postAt(reading: Reading, body: Entity): string | null {
  const name = withArticle(reading, body);
  if (/\b(?:of|for|and|Oval Office|Capitol Hill)$/u.test(name)) return null;
  if (body.type === "outlet") return `Correspondent for ${name}`;
  switch (kindOfBody(body)) {
    case "school":
      return `Professor at ${name}`;
    case "authority":
      return `Spokesperson for ${name}`;
    // "Spokesperson for the Democrats" is nobody's position.
    case "party":
      return /\b(?:Party|Committee)$/u.test(name) && /^the\s/u.test(name) ? `Spokesperson for ${name}` : null;
    case "firm or club":
      return namedBody.test(name) ? `Spokesperson for ${name}` : null;
    case "force":
    case "court":
    case "parliament":
      return null;
  }
}

/** A position at a body that the article names, and where it names it. */
type Made = DraftOption & { readonly body: Entity; readonly sentences: ReadonlySet<number> };

/** Positions at bodies that the article names, which it gives nobody. */
const madePosts = onceFor((reading: Reading): readonly Made[] => {
  const told = reading.annotated.entities.flatMap(({ roles }) => roles.map(({ text }) => text));
  return reading.annotated.entities.flatMap((body): readonly Made[] => {
    if (body.type !== "organisation" && body.type !== "outlet") return [];
    if (!isShowable(reading, body) || told.some((text) => isShownIn(body, text))) return [];
    const sentences = mentionsOf(reading, body.id).flatMap(
      ({ start }) => sentenceAt(reading.annotated, start) ?? [],
    );
    const text = postAt(reading, body);
    if (text === null || !sentences.some((sentence) => isKept(reading.annotated, sentence))) return [];
    const why = `The article names ${body.canonical}, and gives nobody such a position there.`;
    return [{ text, why, body, sentences: new Set(sentences) }];
  });
});

/** Such positions that are wrong of somebody to whom the article gives another: nobody told of beside that body. */
export const postsNobodyHolds = (reading: Reading, person: Entity): readonly DraftOption[] =>
  madePosts(reading)
    .filter(
      ({ body, sentences }) =>
        !couldBeOne(body, person) &&
        !mentionsOf(reading, person.id).some(({ start }) =>
          sentences.has(sentenceAt(reading.annotated, start) ?? -1),
        ),
    )
    .map(({ text, why }) => ({ text, why }));

/**
 * Wrong positions for somebody: those of others in the article, of one length with the right one, and besides at most so
 * many that nobody holds.
 */
export const otherPosts = (
  reading: Reading,
  person: Entity,
  key: string,
  most: number,
): readonly DraftOption[] => ofOneLength(reading, person, key, most).slice(0, most);

function ofOneLength(reading: Reading, person: Entity, key: string, most: number): readonly DraftOption[] {
  const taken = [key];
  const isNew = (text: string): boolean => {
    // "spokesman for the agency" and "agency spokeswoman" are one position to a reader.
    if (taken.some((known) => sharedPart(contentWords(known), contentWords(text)) > 0.5)) return false;
    taken.push(text);
    return true;
  };
  const held = postsOf(reading)
    .filter(({ claim, holder, text }) => {
      if (holder.id === person.id || idsIn(claim.slots["person"]).includes(person.id)) return false;
      return (
        holdsRole(reading, claim, person.id) === "false" && !isShownIn(person, text) && isLike(key, text)
      );
    })
    .sort(
      (a, b) =>
        Number(isHeadOfState(a.text)) - Number(isHeadOfState(b.text)) ||
        Number(a.isOver) - Number(b.isOver) ||
        Math.abs(a.text.length - key.length) - Math.abs(b.text.length - key.length) ||
        a.claim.id - b.claim.id,
    )
    .filter(({ text }) => isNew(text))
    .map(({ text, holder, isOver }): DraftOption => ({
      text,
      why: `That ${isOver ? "was" : "is"} ${holder.canonical}.`,
    }))
    .slice(0, 2 * most);
  if (held.length === 0) return [];
  const made = postsNobodyHolds(reading, person)
    .filter(({ text }) => isLike(key, text) && isNew(text))
    .slice(0, most);
  // Of those that are left, none is much longer than any other.
  return [...held, ...made].reduce<readonly DraftOption[]>(
    (taken, option) => (taken.every(({ text }) => isLike(text, option.text)) ? [...taken, option] : taken),
    [],
  );
}

/** Positions of so different a length don't stand beside each other. */
const isLike = (one: string, other: string): boolean =>
  Math.max(one.length, other.length) <= 2.5 * Math.min(one.length, other.length);
