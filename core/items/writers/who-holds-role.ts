import type { Claim, Truth } from "../../claims/claim";
import { holdsRole } from "../../claims/holds";
import { isRead } from "../../claims/evidence";
import { castOf, otherNames } from "../distractors/people";
import { isGone } from "../distractors/no-voice";
import { differInWalk, isOfOneWalk, walkOf } from "../distractors/walks-of-life";
import type { DraftOption } from "../draft";
import { isShowable, mentionsOf } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import {
  isCalledByOffice,
  isHeadOfState,
  isKnownAnyway,
  isOneOfMany,
  isSinglePost,
  namesNation,
  office,
  ofThePress,
  post,
  publicOffice,
  scholar,
} from "../wording/post-words";
import { hasLeftPost } from "../wording/left-post";
import { byArticle } from "../wording/named-story";
import { bodyOf, isOfOwnName, isWholePost, roleWords } from "../wording/role-words";
import { isAskable, type Writer } from "./writer";

/**
 * True for somebody whom a reader of the story remembers as a person of it: who speaks in it, or is named again. A name
 * that stands there once is a label.
 */
const hasAPart = (reading: Reading, person: number): boolean =>
  castOf(reading).speakers.has(person) ||
  mentionsOf(reading, person).filter((mention) => isRead(reading.annotated, mention)).length > 1;

/** The position as it stands behind "is": with the article it has in the text, or none for an office. */
function withItsArticle(reading: Reading, claim: Claim): string | null {
  const role = roleWords(reading, claim);
  if (/^(?:the|an?)\s/iu.test(role)) return role;
  const article = /\b(the|an?)\s+$/iu
    .exec(reading.text.slice(Math.max(0, claim.span.start - 5), claim.span.start))?.[1]
    ?.toLowerCase();
  // "Norwick’s mayor", "the RNC’s chief counsel"
  if (/^[^,]*?\p{L}(?:[’']s|s[’'])\s/u.test(role)) return article === "the" ? `the ${role}` : role;
  if (office.test(role)) return `the ${role}`;
  // "agency spokesman Lee": without article or "of", it says little about who is meant, unless there can be but one.
  if (article === undefined && !/\s(?:of|for|at|in|with)\s/u.test(role) && !isSinglePost(role)) return null;
  return `${article ?? "the"} ${role}`;
}

/** True for somebody whom the article gives a post. */
const hasPost = (reading: Reading, id: number): boolean =>
  reading.annotated.entities[id]?.roles.some(({ text, former }) => !former && post.test(text)) === true;

/** Wrong holders of a position: people with a post of their own, who could be taken for it. */
const otherHolders = (reading: Reading, claim: Claim, role: string, stem: string): readonly DraftOption[] =>
  otherNames(reading, claim, idsIn(claim.slots["person"]), stem, (id) =>
    hasPost(reading, id) ? couldHold(reading, claim, role, id) : "unknown",
  ).map(({ option }) => option);

/** Offices that somebody is elected into. */
const isElected =
  /\b(?:senator|governor|representative|congress(?:wo)?man|mayor|MP|speaker|(?:majority|minority|democratic|republican|opposition|party) (?:leader|whip))\b/iu;
const voice =
  /\b(?:spokes(?:man|woman|person)|press secretary|(?:communications|press) (?:director|officer))\b/iu;

const headOfState =
  /^(?:president|chancellor|prime minister|premier|king|queen|pope|emperor|empress|sultan|emir)$/iu;

/** Whether the article has somebody for a position: nobody for whom it is out of the question, or may be true too. */
function couldHold(reading: Reading, claim: Claim, role: string, id: number): Truth {
  const entity = reading.annotated.entities[id];
  const [holder] = entitiesIn(reading, claim.slots["person"]);
  if (entity === undefined || holder === undefined) return "unknown";
  if (isGone(reading, entity) || differInWalk(holder, entity)) return "unknown";
  if (walkOf(holder).walk !== null && !isOfOneWalk(holder, entity)) return "unknown";
  if (entity.roles.some(({ text }) => isKnownAnyway(text) || headOfState.test(text) || isHeadOfState(text)))
    return "unknown";
  // Who speaks for others sits in no parliament and leads no party in it; they may be taken for somebody's voice.
  if (isElected.test(role) && entity.roles.every(({ text }) => voice.test(text))) return "unknown";
  // Nobody takes a senator for a professor.
  if (scholar.test(role) && entity.roles.some(({ text }) => publicOffice.test(text))) return "unknown";
  // Whom the story is about all along is known for something else than a small post.
  const own = idsIn(claim.slots["person"]).flatMap((person) => mentionsOf(reading, person)).length;
  if (mentionsOf(reading, id).length > Math.max(5, 3 * own)) return "unknown";
  const gender = /wom[ae]n\b|\b(?:queen|princess|actress|businesswoman)\b/iu.test(role)
    ? "f"
    : /(?<!wo)m[ae]n\b|\b(?:king|prince|actor)\b/iu.test(role)
      ? "m"
      : null;
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return "unknown";
  // A second professor of one university may do the same: what many can be is wrong only for people of other bodies.
  const body = bodyOf(reading, claim);
  const isOfBody = reading.claims.some(
    (other) =>
      other.kind === "role" && idsIn(other.slots["person"]).includes(id) && bodyOf(reading, other) === body,
  );
  if (isOfBody && !isSinglePost(role)) return "unknown";
  return holdsRole(reading, claim, id);
}

/** Who holds a position? Options: people of the article. */
export const whoHoldsRole: Writer = {
  rule: "who-holds-role/person",
  write(reading, claim) {
    if (claim.kind !== "role" || !isAskable(claim, "person")) return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || !isShowable(reading, person) || !hasAPart(reading, person.id)) return [];
    if (hasLeftPost(reading, person) || isCalledByOffice(person)) return [];
    const role = withItsArticle(reading, claim);
    if (role === null || !isWholePost(reading, claim, role) || isOfOwnName(reading, claim, role)) return [];
    // Who reports for whom is no matter of the story.
    if (ofThePress.test(role)) return [];
    if (namesNation(role) || isKnownAnyway(role) || isOneOfMany(role) || !post.test(role)) return [];
    const stem = `Who is ${role}${byArticle}`;
    return [
      {
        kind: "who-holds-role",
        stem,
        key: { text: person.canonical, why: `The article gives ${person.canonical} this position.` },
        distractors: otherHolders(reading, claim, role, stem),
        order: "any",
        keyRank: 0,
        rationale: `The article gives ${person.canonical} this position.`,
        rule: whoHoldsRole.rule,
        claim,
        speaker: null,
      },
    ];
  },
};
