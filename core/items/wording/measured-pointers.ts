import { isBase } from "../../claims/verb-forms";
import { isNamedByHeadline } from "../headline-words";
import { isVerbBehind } from "./bare-things";
import { isPlural } from "./plain";
import { opensSubject, type Pointer } from "./pronoun-pointers";
import { isSpell } from "./thing-pointers";

/*
 * What is counted, compared or put in a row with something that the stem does not name.
 */

/** "would make similar offers", "took a similar way": similar to what? "like the ferry" in front or "to" behind may tell. */
export const similarThing: Pointer = ({ lower }, index) =>
  /^(?:similar|comparable)$/u.test(lower[index] ?? "") &&
  (isBase(lower[index - 1] ?? "") ||
    (lower[index - 1] === "a" && !/^(?:to|with|as)$/u.test(lower[index + 2] ?? ""))) &&
  !/^(?:to|with)$/u.test(lower[index + 1] ?? "") &&
  !lower.slice(2, index).some((word) => /^(?:like|as|both|all|each|other|others)$/u.test(word))
    ? `similar ${lower[index + 1] ?? ""}`
    : null;

/** "in the week before", "the day after": before what? */
export const spanBefore: Pointer = ({ lower, marksBehind }, index) =>
  /^(?:before|after|earlier)$/u.test(lower[index] ?? "") &&
  isSpell.test(lower[index - 1] ?? "") &&
  lower[index - 2] === "the" &&
  (index === lower.length - 1 || marksBehind(index) !== "")
    ? `the ${lower[index - 1] ?? ""} ${lower[index] ?? ""}`
    : null;

/** "the same thing", "the same ferry could sail"; "at the same time" unless what goes on at that time follows. */
export const sameThing: Pointer = ({ lower }, index) => {
  const next = lower[index + 1] ?? "";
  if (lower[index] !== "same") return null;
  const isSubject =
    lower[index - 1] === "the" &&
    opensSubject.test(lower[index - 2] ?? "") &&
    isVerbBehind(lower[index + 2] ?? "") &&
    !lower.slice(1, index).includes(next);
  if (!isSubject && !/^(?:thing|way|time|reason|kind|day|month|year|period)$/u.test(next)) return null;
  return /^(?:as|that|when|it|he|she|they)$/u.test(lower[index + 2] ?? "") ? null : `same ${next}`;
};

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|latest|opening|closing|next)$/u;

/** What the calendar or a match has by number for everybody. */
const isCounted = /^(?:lady|minister|world|quarter|half|day|week|month|year|amendment|time|thing|step)s?$/u;

/** "the first series won a prize", "the latest development shows": of which row of them? */
export const oneOfRow: Pointer = ({ list, lower, story }, index) => {
  const noun = lower[index + 2] ?? "";
  return lower[index] === "the" &&
    ordinal.test(lower[index + 1] ?? "") &&
    /^\p{Ll}/u.test(list[index + 2] ?? "") &&
    !isCounted.test(noun) &&
    isVerbBehind(lower[index + 3] ?? "") &&
    !lower.slice(1, index).includes(noun) &&
    !(story !== null && isNamedByHeadline(story, noun))
    ? `the ${list[index + 1] ?? ""} ${noun}`
    : null;
};

/** "two were being held", "none were added": two of whom? */
export const bareCount: Pointer = ({ list, lower }, index) =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|none|neither|others)$/u.test(
    lower[index] ?? "",
  ) &&
  opensSubject.test(lower[index - 1] ?? "") &&
  isVerbBehind(lower[index + 1] ?? "") &&
  // "of the eight ferries, two were sold"
  !list.slice(3, index).some(isPlural)
    ? (list[index] ?? null)
    : null;

/** "would be more intense", "is worse": than what? Only at the end, and not of what grows ("becomes harder"). */
export const openComparison: Pointer = ({ list, lower, text }, index) => {
  if (index !== lower.length - 1 || /\bthan\b/iu.test(text)) return null;
  const isCompared =
    /^(?:worse|better|higher|lower|bigger|tougher|harder|easier|faster|slower|stronger|weaker|safer|greater|larger|smaller|longer|shorter)$/u.test(
      lower[index] ?? "",
    );
  const isMore = /^(?:more|less)$/u.test(lower[index - 1] ?? "");
  const before = lower
    .slice(0, isMore ? index - 1 : index)
    .filter((word) => !/^(?:much|far|even|still|a|lot|no)$/u.test(word));
  return (isCompared || isMore) && /^(?:is|are|was|were|be|been|being)$/u.test(before.at(-1) ?? "")
    ? (list[index] ?? null)
    : null;
};
