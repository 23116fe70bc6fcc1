import type { Claim } from "../../claims/claim";
import { onceFor } from "../../text/remember";
import { isGone } from "../distractors/no-voice";
import { otherPosts } from "../distractors/other-posts";
import { isShowable } from "../names";
import { entitiesIn, type Reading } from "../reading";
import { hasLeftPost } from "../wording/left-post";
import { isNamedInPassing } from "../wording/named-in-passing";
import { byArticle } from "../wording/named-story";
import { possessive } from "../wording/plain";
import { isCalledByOffice, isHeadOfState, isPosition } from "../wording/post-words";
import { isOfOwnName, isWholePost, roleLabel } from "../wording/role-words";
import { isAskable, type Writer } from "./writer";

const mostWrong = 3;

/** The position by which each person of the story is asked for: the first that is whole, and known by nobody anyway. */
const askedOf = onceFor((reading: Reading): ReadonlyMap<number, Claim> => {
  const found = new Map<number, Claim>();
  for (const claim of reading.claims) {
    if (claim.kind !== "role" || !isAskable(claim, "role")) continue;
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || found.has(person.id) || !isShowable(reading, person)) continue;
    const role = roleLabel(reading, claim);
    if (isWholePost(reading, claim, role) && isPosition(role) && !isOfOwnName(reading, claim, role))
      found.set(person.id, claim);
  }
  return found;
});

/** What position does X hold, according to the article? Options: positions of others, and at bodies that it names. */
export const whichRole: Writer = {
  rule: "who-holds-role/position",
  write(reading, claim) {
    if (claim.kind !== "role") return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || askedOf(reading).get(person.id) !== claim) return [];
    const key = roleLabel(reading, claim);
    if (
      isHeadOfState(key) ||
      hasLeftPost(reading, person) ||
      isCalledByOffice(person) ||
      isNamedInPassing(reading, person, key) ||
      isGone(reading, person)
    )
      return [];
    return [
      {
        kind: "who-holds-role",
        stem: `What position does ${person.canonical} hold${byArticle}`,
        key: { text: key, why: `That is ${possessive(person.canonical)} position in the article.` },
        distractors: otherPosts(reading, person, key, mostWrong),
        order: "any",
        keyRank: 0,
        rationale: `The article gives ${person.canonical} this position.`,
        rule: whichRole.rule,
        claim,
        speaker: null,
      },
    ];
  },
};
