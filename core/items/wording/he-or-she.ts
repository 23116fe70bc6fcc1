import { roleHeads } from "../../lexicon/roles";
import { gapWord, kindOfPeople } from "../distractors/gap-fillers";
import {
  hasClauseBefore,
  opensClause,
  preposition,
  pronounGender,
  said,
  type Pointer,
  type Stem,
} from "./pronoun-pointers";

/** "A former executive has lost her case": somebody told by what they are, whom an own article or "the" sets apart. */
const tellsSomebody = ({ lower }: Stem, index: number): boolean =>
  lower.slice(0, index).some((word, at) => {
    const known = gapWord(word);
    const isPerson = roleHeads.has(word) || (known?.kind === kindOfPeople && !known.isPlural);
    return (
      isPerson && [1, 2, 3, 4].some((back) => /^(?:an?|the|every|any|no)$/u.test(lower[at - back] ?? ""))
    );
  });

/** What stands in front of a sentence, with its subject behind a comma: "With 40 boats to his name, …". */
const opensAhead =
  /^\s*(?:True or false\? )?(?:with|in|on|at|by|for|after|before|since|as|when|while|if|though|although|because|despite|like|unlike|until|throughout|during|following|\p{L}+ing)\b[^,]*$/iu;

/** "With 40 boats to his name, Harlan Roe is ready": whom the pronoun means follows behind the comma. */
function waitsForName({ text, before, names }: Stem, index: number, gender: "f" | "m"): boolean {
  const ahead = before(index);
  const behind = /^[^,]*,\s(\p{Lu}.*)$/u.exec(text.slice(ahead.length))?.[1];
  return (
    behind !== undefined &&
    opensAhead.test(ahead) &&
    names.people.some(({ name, gender: own }) => (own ?? gender) === gender && behind.startsWith(name))
  );
}

/** "he or she", "his or her", "him or herself" */
const isEither = (lower: readonly string[], index: number): boolean =>
  [index - 1, index + 1].some(
    (or) => lower[or] === "or" && pronounGender(lower[2 * or - index] ?? "") !== null,
  );

/**
 * "She", "his": somebody named before, or whoever is asked for. An object right behind the first verb ("Ana Ruiz
 * joined him") is not its subject, so it takes a second name.
 */
export const heOrShe: Pointer = (stem, index) => {
  const { list, lower, names, bound, before } = stem;
  const gender = pronounGender(lower[index] ?? "");
  // "any president’s term, his or her": whoever it is.
  if (gender === null || isEither(lower, index) || stem.ofHeadline?.has(gender) === true) return null;
  const isObject =
    /^(?:him|her)$/u.test(lower[index] ?? "") &&
    (lower[index] === "him" ||
      !/^\p{L}/u.test(list[index + 1] ?? "") ||
      preposition.test(lower[index + 1] ?? "")) &&
    !preposition.test(lower[index - 1] ?? "") &&
    !hasClauseBefore(stem, index);
  // "that he would make way for him": who does something to somebody does it to another.
  const isOthers =
    /^(?:him|her)$/u.test(lower[index] ?? "") &&
    (lower[index] === "him" || !/^\p{L}/u.test(list[index + 1] ?? "")) &&
    lower[3] === (gender === "m" ? "he" : "she") &&
    lower[2] === "that" &&
    !lower.slice(4, index).some((word) => opensClause.test(word) && word !== "to" && word !== "for");
  // "Who said that his death was a loss?": whoever speaks is alive.
  const isTheirs = /^(?:death|funeral|killing|murder|suicide|obituary|corpse|memory)$/u.test(
    lower[index + 1] ?? "",
  );
  if (gender === bound && !isObject && !isTheirs && !isOthers) return null;
  const known = names.people.filter(
    (one) => (one.gender ?? gender) === gender && said(stem, index, one.name),
  );
  // "Ana", "Ana Ruiz" and "Ruiz" are one name: the longest counts.
  const apart = known.filter(
    ({ name }) => !known.some((other) => other.name !== name && other.name.includes(name)),
  );
  // "Velt’s goal moved her to the top": the goal is the subject.
  const isOwner = apart.some(({ name }) => /^[’']/u.test(before(index).split(name)[1] ?? ""));
  const told = apart.length + (tellsSomebody(stem, index) ? 1 : 0);
  return told >= (isObject && !isOthers && !isOwner ? 2 : 1) || waitsForName(stem, index, gender)
    ? null
    : (list[index] ?? null);
};
