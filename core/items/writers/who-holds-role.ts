import type { Claim } from "../../claims/claim";
import { demonymBook, placeBook } from "../../lexicon/places";
import { contentWords, sharedPart } from "../../claims/content-words";
import { holdsRole } from "../../claims/holds";
import { overlaps, textOf } from "../../text/span";
import { isShownIn, otherNames } from "../distractors/people";
import { isShowable } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { capitalised, onOneLine, withoutTail } from "../wording/plain";
import { isAskable, type Writer } from "./writer";

/** A position as the article words it, without the place where it is held when that makes it long. */
function roleWords(reading: Reading, claim: Claim): string {
  const whole = withoutTail(onOneLine(textOf(reading.text, claim.span)));
  const short = /^(.{12,60}?)\s(?:at|in)\s/u.exec(whole)?.[1];
  return whole.length > 50 && short !== undefined && short.includes(" ") ? withoutTail(short) : whole;
}

/** True when a person is named inside the words of a position: "Governor Christie" is somebody, not an office. */
const namesPerson = (reading: Reading, claim: Claim): boolean =>
  reading.annotated.mentions.some(
    (mention) => mention.type === "person" && overlaps(mention.name, claim.span),
  );

/** The position as an option shows it: no article in front, a capital at the start. */
export const roleLabel = (reading: Reading, claim: Claim): string =>
  capitalised(roleWords(reading, claim).replace(/^(?:the|an?)\s+/iu, ""));

/** True for words that name a country or its people: with them an office is known to everybody, or told by the name. */
function namesNation(role: string): boolean {
  const words =
    role
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/(?:\p{L}\.){2,}|\p{L}+/gu) ?? [];
  return words.some(
    (_, at) => demonymBook(words, at) !== null || placeBook(words, at)?.row.kind === "country",
  );
}

const publicOffice =
  /\b(?:president|minister|chancellor|king|queen|prince|princess|pope|premier|emperor|sultan|secretary|senator|governor|ambassador|leader|prosecutor)\b/iu;

/** Who governs a country is known without the article: not asked, though it may stand among the wrong answers. */
const isKnownAnyway = (role: string): boolean =>
  (publicOffice.test(role) && namesNation(role)) ||
  /\b(?:nominee|candidate|frontrunner|front-runner|hopeful|contender|opponent|rival|billionaire|businessman|businesswoman|tycoon)\b/iu.test(
    role,
  ) ||
  /^(?:the )?(?:vice |deputy |former |first )*(?:president|prime minister|pope|king|queen|senator|governor|congressman|congresswoman)$/iu.test(
    role,
  );

/** "Massachusetts Sen": an abbreviation that only stands before a name is no position to choose. */
const isAbbreviated = (role: string): boolean =>
  /\b(?:Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Dr|Mr|Mrs|Ms|Prof|Rev|Capt|Adm|Atty|Pres|Det|Insp|Sir|Dame|Lord|Lady)\.?$/u.test(
    role,
  );

/** True when the person has a part in the story: speaks in it, or is named more than twice. */
const hasAPart = (reading: Reading, person: number): boolean =>
  reading.claims.some(
    (claim) => claim.kind === "attribution" && idsIn(claim.slots["speaker"]).includes(person),
  ) || reading.annotated.mentions.filter((mention) => mention.entity === person).length > 2;

/** How does the article introduce X? Options: the positions the article gives others. */
export const whichRole: Writer = {
  rule: "who-holds-role/position",
  write(reading, claim) {
    if (claim.kind !== "role" || !isAskable(claim, "role")) return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || !isShowable(reading, person)) return [];
    const key = roleLabel(reading, claim);
    if (key.split(" ").length < 2 || isKnownAnyway(key) || isAbbreviated(key)) return [];
    if (!hasAPart(reading, person.id) || namesPerson(reading, claim)) return [];
    const taken = [key];
    const distractors = reading.claims.flatMap((other) => {
      if (other.kind !== "role" || !other.functional.includes("role")) return [];
      const [holder] = entitiesIn(reading, other.slots["person"]);
      if (holder === undefined || holder.id === person.id || holdsRole(reading, other, person.id) !== "false")
        return [];
      const text = roleLabel(reading, other);
      if (text.split(" ").length < 2 || isAbbreviated(text) || isShownIn(person, text)) return [];
      if (!isShowable(reading, holder) || namesPerson(reading, other)) return [];
      // "spokesman for the agency" and "agency spokeswoman" are one position to a reader.
      if (taken.some((known) => sharedPart(contentWords(known), contentWords(text)) > 0.5)) return [];
      taken.push(text);
      return [{ text, why: `That is ${holder.canonical}.` }];
    });
    return [
      {
        kind: "who-holds-role",
        stem: `How does the article introduce ${person.canonical}?`,
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

/** Offices that stand without an article before a name and behind "as". */
const office =
  /\b(?:president|minister|secretary|chancellor|governor|mayor|premier|ambassador|king|queen|pope|commissioner|chief executive|ceo|director general|attorney general)$/iu;

/** The position as it stands behind "as": with the article it has in the text, or none for an office. */
function withItsArticle(reading: Reading, claim: Claim): string | null {
  const role = roleWords(reading, claim);
  // "chief executive" of what? Without a name or an "of" the article's positions can't be told apart.
  if (role.split(" ").length < 2 || !/\p{Lu}|\s(?:of|for|at|in)\s/u.test(role)) return null;
  if (/^(?:the|an?)\s/iu.test(role) || /^\S+(?:\s\S+)?’s\s/u.test(role)) return role;
  const article = /\b(the|an?)\s+$/iu
    .exec(reading.text.slice(Math.max(0, claim.span.start - 5), claim.span.start))?.[1]
    ?.toLowerCase();
  if (office.test(role)) return article === "the" ? `the ${role}` : role;
  // "agency spokesman Lee": without article or "of", it says little about who is meant.
  if (!/\s(?:of|for|at|in)\s/u.test(role)) return null;
  return `${article ?? "the"} ${role}`;
}

/** False for a man as "spokeswoman", a woman as "chairman", and for somebody everybody knows by a higher office. */
function couldHold(reading: Reading, role: string, id: number): boolean {
  const entity = reading.annotated.entities[id];
  if (
    entity === undefined ||
    entity.roles.some(({ text }) => isKnownAnyway(text) || /^president$/iu.test(text))
  )
    return false;
  const gender = /wom[ae]n\b|\b(?:queen|princess|actress|businesswoman)\b/iu.test(role)
    ? "f"
    : /(?<!wo)m[ae]n\b|\b(?:king|prince|actor)\b/iu.test(role)
      ? "m"
      : null;
  return gender === null || entity.gender === null || entity.gender === gender;
}

/** Who is …? Options: people of the article. */
export const whoHoldsRole: Writer = {
  rule: "who-holds-role/person",
  write(reading, claim) {
    if (claim.kind !== "role" || !isAskable(claim, "person")) return [];
    const [person] = entitiesIn(reading, claim.slots["person"]);
    if (person === undefined || !isShowable(reading, person)) return [];
    const role = withItsArticle(reading, claim);
    if (role === null || isAbbreviated(role) || namesNation(role) || isKnownAnyway(role)) return [];
    if (!hasAPart(reading, person.id) || namesPerson(reading, claim)) return [];
    const stem = `Who is introduced in the article as ${role}?`;
    const key = idsIn(claim.slots["person"]);
    return [
      {
        kind: "who-holds-role",
        stem,
        key: { text: person.canonical, why: `The article introduces ${person.canonical} so.` },
        distractors: otherNames(reading, claim, key, stem, (id) =>
          couldHold(reading, role, id) ? holdsRole(reading, claim, id) : "unknown",
        ).map(({ option }) => option),
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
