import type { Claim, Truth } from "../../claims/claim";
import { contentWords, sharedPart } from "../../claims/content-words";
import { holdsRole } from "../../claims/holds";
import { isRead, sentenceAt } from "../../claims/evidence";
import { isFiniteVerb } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { withCurlyApostrophe } from "../../text/quote-marks";
import { overlaps, textOf } from "../../text/span";
import { gapWord } from "../distractors/gap-fillers";
import { castOf, isShownIn, otherNames } from "../distractors/people";
import { isGone } from "../distractors/no-voice";
import { differInWalk } from "../distractors/walks-of-life";
import type { DraftOption } from "../draft";
import { isShowable, mentionsOf } from "../names";
import { isAtTheHead } from "../off-the-lead";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { months } from "../wording/date-label";
import {
  isAbbreviated,
  isKnownAnyway,
  isOneOfMany,
  isSinglePost,
  kindOfBody,
  namesNation,
  office,
  post,
  publicOffice,
  scholar,
} from "../wording/post-words";
import { capitalised, normal, onOneLine, possessive, withoutTail } from "../wording/plain";
import { isAskable, type Writer } from "./writer";

/** A position as the article words it, with the body it belongs to. */
const roleWords = (reading: Reading, claim: Claim): string =>
  withCurlyApostrophe(withoutTail(onOneLine(textOf(reading.text, claim.span))));

/** The position as an option shows it: no article in front, a capital at the start. */
export const roleLabel = (reading: Reading, claim: Claim): string =>
  capitalised(roleWords(reading, claim).replace(/^(?:the|an?)\s+/iu, ""));

/** True when a person is named inside the words of a position: "Governor Christie" is somebody, not an office. */
const namesPerson = (reading: Reading, claim: Claim): boolean =>
  reading.annotated.mentions.some(
    (mention) => mention.type === "person" && overlaps(mention.name, claim.span),
  );

/** True when the office begins before its words do: "Police and [Crime Commissioner]", "hospital [staff nurse]". */
function isCutOff({ text, annotated }: Reading, claim: Claim): boolean {
  const before = text.slice(Math.max(0, claim.span.start - 30), claim.span.start);
  if (/\p{Lu}[\p{L}’'-]+ (?:and|&) $/u.test(before)) return true;
  const word = /(?:^|\s)([\p{L}’'-]+) $/u.exec(before)?.[1];
  if (word === undefined || articles.has(word.toLowerCase()) || isFiniteVerb(word.toLowerCase()))
    return false;
  if (annotated.mentions.some(({ end }) => end === claim.span.start - 1)) return false;
  return gapWord(word.toLowerCase()) !== null;
}

/** The name of the body that a position belongs to. */
function bodyOf(reading: Reading, claim: Claim): string | null {
  const slot = claim.slots["body"];
  if (slot?.kind === "words") return onOneLine(textOf(reading.text, slot.span));
  return entitiesIn(reading, slot)[0]?.canonical ?? null;
}

/** "Mercury": one everyday word, hardly named in the story, says nobody which body it is. */
const isObscure = ({ text, byName }: Reading, body: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(body) &&
  byName.get(normal(body))?.type !== "place" &&
  (gapWord(body.toLowerCase()) !== null || text.split(new RegExp(`\\b${body}\\b`, "u")).length - 1 < 3);

/** A position that says of which body it is, in words a question can show. */
function isWholePost(reading: Reading, claim: Claim, role: string): boolean {
  const body = bodyOf(reading, claim);
  return (
    body !== null &&
    !kindOfBody.test(body) &&
    !isObscure(reading, body) &&
    // "head of trading at Roe, Velt & Brand": the name goes on.
    !/^,\s\p{Lu}[\p{L}’'-]+(?:,|\s(?:and|&|amp))\s/u.test(
      reading.text.slice(claim.span.end, claim.span.end + 40),
    ) &&
    // "the Risk unit": a part of a body that is not named.
    !/\p{Lu}\p{Ll}+ (?:unit|department|team|division|desk|branch|section|wing|arm)\b/u.test(role) &&
    !isCutOff(reading, claim) &&
    role.split(" ").length >= 2 &&
    // "the senator repeating himself on Saturday" tells what somebody did, and is no post.
    !/\b(?:its|his|her|their|our|my|whose|this|that|himself|herself|themselves|who|which)\b/iu.test(role) &&
    !reading.annotated.times.some((time) => overlaps(time, claim.span)) &&
    !/[“”"()[\]]|\b(?:of|at|for|in|with) (?:of|at|for|in|with)\b/u.test(role) &&
    !isAbbreviated(role) &&
    // Who reports for whom is no matter of the story.
    !/\b(?:journalist|reporter|correspondent|columnist|presenter|broadcaster|editor)\b/iu.test(role) &&
    !namesPerson(reading, claim)
  );
}

/** Sentences in which a story says whom it is about. */
const leadSentences = 3;
/** A quarter of what a claim can weigh: less is told at the end of somebody who is hardly named. */
const leastSalience = 0.25;
/** Whoever is named so often belongs to the story. */
const fewestParts = 3;

/**
 * True when the person stands at the head of the story, where the post is told, and has a part in it: is named often, or
 * twice and speaks. The post of a voice further down is a label that nobody has to know.
 */
function hasAPart(reading: Reading, claim: Claim, person: number): boolean {
  const told = sentenceAt(reading.annotated, claim.span.start);
  if (told === null || told > leadSentences || !isAtTheHead(reading, person)) return false;
  const named = mentionsOf(reading, person).filter((mention) => isRead(reading.annotated, mention));
  return named.length >= fewestParts || (named.length > 1 && castOf(reading).speakers.has(person));
}

/** "in March 2022": posts pass from one to another, so nothing is asked of an article without a day. Null then. */
function whenHeld({ annotated }: Reading): string | null {
  const { published } = annotated.document;
  return published === null ? null : `in ${months[published.month - 1] ?? ""} ${String(published.year)}`;
}

/** Which position did X hold? Options: the positions the article gives others. */
export const whichRole: Writer = {
  rule: "who-holds-role/position",
  write(reading, claim) {
    if (claim.kind !== "role" || !isAskable(claim, "role")) return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || !isShowable(reading, person) || !hasAPart(reading, claim, person.id))
      return [];
    if (claim.salience < leastSalience) return [];
    const key = roleLabel(reading, claim);
    if (!isWholePost(reading, claim, key) || !post.test(key) || isKnownAnyway(key)) return [];
    const taken = [key];
    const distractors = reading.claims.flatMap((other) => {
      if (other.kind !== "role" || !other.functional.includes("role")) return [];
      const [holder] = entitiesIn(reading, other.slots["person"]);
      if (holder === undefined || holder.id === person.id || holdsRole(reading, other, person.id) !== "false")
        return [];
      const text = roleLabel(reading, other);
      if (!isWholePost(reading, other, text) || !post.test(text) || isShownIn(person, text)) return [];
      if (!isShowable(reading, holder)) return [];
      // "spokesman for the agency" and "agency spokeswoman" are one position to a reader.
      if (taken.some((known) => sharedPart(contentWords(known), contentWords(text)) > 0.5)) return [];
      taken.push(text);
      return [{ text, why: `That is ${holder.canonical}.` }];
    });
    const when = whenHeld(reading);
    if (when === null) return [];
    return [
      {
        kind: "who-holds-role",
        stem: `Which position did ${person.canonical} hold ${when}?`,
        key: { text: key, why: `That is ${possessive(person.canonical)} position in the article.` },
        distractors: nearestInLength(key, distractors).slice(0, 3),
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

const nearestInLength = <T extends { readonly text: string }>(
  key: string,
  options: readonly T[],
): readonly T[] =>
  options
    .map((option, index) => ({ option, index, gap: Math.abs(option.text.length - key.length) }))
    .sort((a, b) => a.gap - b.gap || a.index - b.index)
    .map(({ option }) => option);

/** The position as it stands behind "was": with the article it has in the text, or none for an office. */
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

const headOfState =
  /^(?:president|chancellor|prime minister|premier|king|queen|pope|emperor|empress|sultan|emir)$/iu;

/** Whether the article has somebody for a position: nobody for whom it is out of the question, or may be true too. */
function couldHold(reading: Reading, claim: Claim, role: string, id: number): Truth {
  const entity = reading.annotated.entities[id];
  const [holder] = entitiesIn(reading, claim.slots["person"]);
  if (entity === undefined || holder === undefined) return "unknown";
  if (isGone(reading, entity) || differInWalk(holder, entity)) return "unknown";
  if (entity.roles.some(({ text }) => isKnownAnyway(text) || headOfState.test(text))) return "unknown";
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
    if (person === undefined || !isShowable(reading, person) || !hasAPart(reading, claim, person.id))
      return [];
    if (claim.salience < leastSalience) return [];
    const role = withItsArticle(reading, claim);
    if (role === null || !isWholePost(reading, claim, role)) return [];
    if (namesNation(role) || isKnownAnyway(role) || isOneOfMany(role) || !post.test(role)) return [];
    const when = whenHeld(reading);
    if (when === null) return [];
    const stem = `Who was ${role} ${when}?`;
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
