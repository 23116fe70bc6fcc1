import type { Claim } from "../../claims/claim";
import { holdsRole } from "../../claims/holds";
import { textOf } from "../../text/span";
import { isShowable, isShownIn, otherNames } from "../distractors/people";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { capitalised, onOneLine, withoutTail } from "../wording/plain";
import { isAskable, type Writer } from "./writer";

/** A position as the article words it, without the place where it is held when that makes it long. */
function roleWords(reading: Reading, claim: Claim): string {
  const whole = withoutTail(onOneLine(textOf(reading.text, claim.span)));
  const short = /^(.{12,60}?)\s(?:at|in|for)\s/u.exec(whole)?.[1];
  return whole.length > 50 && short !== undefined && short.includes(" ") ? withoutTail(short) : whole;
}

/** The position as an option shows it: no article in front, a capital at the start. */
export const roleLabel = (reading: Reading, claim: Claim): string =>
  capitalised(roleWords(reading, claim).replace(/^(?:the|an?)\s+/iu, ""));

/** Which position does X hold? Options: the positions the article gives others. */
export const whichRole: Writer = {
  rule: "who-holds-role/position",
  write(reading, claim) {
    if (claim.kind !== "role" || !isAskable(claim, "role")) return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || !isShowable(person)) return [];
    const key = roleLabel(reading, claim);
    if (key.split(" ").length < 2) return [];
    const taken = new Set([key.toLowerCase()]);
    const distractors = reading.claims.flatMap((other) => {
      if (other.kind !== "role" || !other.functional.includes("role")) return [];
      const [holder] = entitiesIn(reading, other.slots["person"]);
      if (holder === undefined || holder.id === person.id || holdsRole(reading, other, person.id) !== "false")
        return [];
      const text = roleLabel(reading, other);
      if (text.split(" ").length < 2 || isShownIn(person, text) || taken.has(text.toLowerCase())) return [];
      taken.add(text.toLowerCase());
      return [{ text, why: `That is ${holder.canonical}.` }];
    });
    return [
      {
        kind: "who-holds-role",
        stem: `Which position does ${person.canonical} hold?`,
        key: { text: key, why: `The article introduces ${person.canonical} so.` },
        distractors: nearestInLength(key, distractors).slice(0, 3),
        order: "any",
        keyRank: 0,
        rationale: `The article introduces ${person.canonical} in this position.`,
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

/** Who is …? Options: people of the article. */
export const whoHoldsRole: Writer = {
  rule: "who-holds-role/person",
  write(reading, claim) {
    if (claim.kind !== "role" || !isAskable(claim, "person")) return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || !isShowable(person)) return [];
    const role = roleWords(reading, claim);
    if (role.split(" ").length < 2 || /^an?\s/iu.test(role)) return [];
    const stem = `Who is introduced in the article as ${/^(?:the\s|\p{Lu}|\S+’s\s)/u.test(role) ? role : `the ${role}`}?`;
    const key = idsIn(claim.slots["person"]);
    return [
      {
        kind: "who-holds-role",
        stem,
        key: { text: person.canonical, why: `The article introduces ${person.canonical} so.` },
        distractors: otherNames(reading, claim, key, stem, (id) => holdsRole(reading, claim, id)).map(
          ({ option }) => option,
        ),
        order: "any",
        keyRank: 0,
        rationale: `The article introduces ${person.canonical} in this position.`,
        rule: whoHoldsRole.rule,
        claim,
        speaker: null,
      },
    ];
  },
};
