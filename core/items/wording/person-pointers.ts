import { wordSet } from "../../lexicon/phrase-book";
import { demonymBook } from "../../lexicon/places";
import { isVerbBehind } from "./bare-things";
import { isPlural } from "./plain";
import type { Pointer, Stem } from "./pronoun-pointers";

/** What stories call somebody whose name they gave before. */
const heads = wordSet(
  `front-runner frontrunner nominee candidate contender challenger incumbent mogul billionaire magnate tycoon businessman
businesswoman judge justice lawmaker congressman congresswoman senator governor mayor native politician veteran actor actress
singer comedian author pastor preacher prosecutor diplomat chancellor premier strongman dictator monarch celebrity secretary
officer star striker midfielder goalkeeper defender coach teenager`,
);

/** "the 43-year-old" */
const isAge = /^\d+-year-old$/u;

/** What many have in common. */
const ofParty = /^(?:democratic|republican|gop|labour|conservative|tory|liberal|green|\p{L}+-born)$/u;

/** Longest run of words between "the" and what somebody is called: "the presumptive Democratic presidential nominee". */
const longest = 5;

/** Words that no description has in it. */
const endsDescription =
  /^(?:of|for|in|on|at|to|from|with|by|that|which|who|whose|and|or|but|the|an?|his|her|their|its|as|if|when)$/u;

/** Behind these a description is an office and nobody in it: "would become the nominee". */
const opensOffice = /^(?:be|been|being|become|becomes|became|becoming|as|for|elected|named)$/u;

/** "True or false? Mara Velt said that": whoever speaks is not whom the words describe. */
const speakerOfStatement = /^True or false\? [^“”?]*? that /u;

/**
 * "the American made two errors", "third behind the Swede": somebody by a country. Behind a name it may be whoever was
 * named, unless a preposition parts them.
 */
function isCountryman({ list, lower, before, marksBehind, names }: Stem, the: number): boolean {
  const word = list[the + 1] ?? "";
  const next = list[the + 2] ?? "";
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || demonymBook([word.toLowerCase()], 0) === null || isPlural(word))
    return false;
  const isApart = /^(?:behind|against|over|beat|defeated|by|from|with|to)$/u.test(lower[the - 1] ?? "");
  if (!isApart && names.people.some(({ name }) => before(the).includes(name))) return false;
  return (
    next === "" ||
    marksBehind(the + 1) !== "" ||
    isVerbBehind(next) ||
    /^(?:in|at|on|who|by|for|after)$/u.test(next)
  );
}

/** "the Democratic front-runner", "the former secretary of state": somebody whom the stem has not named. */
export const describedPerson: Pointer = (stem, index) => {
  const { list, lower, marksBehind, before, names } = stem;
  if (lower[index] !== "the" || opensOffice.test(lower[index - 1] ?? "")) return null;
  if (isCountryman(stem, index)) return `the ${list[index + 1] ?? ""}`;
  const told = before(index).replace(speakerOfStatement, "");
  if (names.people.some(({ name }) => told.includes(name))) return null;
  for (let at = index + 1; at <= index + longest; at += 1) {
    const word = lower[at] ?? "";
    // "the Osterby senator": there are few of a place; "the Osterby native" may be anybody.
    if (/^\p{Lu}/u.test(list[at] ?? "") && !ofParty.test(word) && !lower.slice(at, at + 4).includes("native"))
      return null;
    if (word === "" || endsDescription.test(word)) return null;
    if (!heads.has(word) && !isAge.test(word)) {
      if (marksBehind(at) !== "") return null;
      continue;
    }
    const next = list[at + 1] ?? "";
    const isLast = next === "" || marksBehind(at) !== "";
    // "the mayor of Osterby", "the nominee for governor", "the judge who heard the case"; "the secretary of state" of whom?
    const isOpenOffice = word === "secretary" && /^of$/u.test(next) && /^\p{Ll}/u.test(list[at + 2] ?? "");
    return isLast || isOpenOffice || isVerbBehind(next) || /^(?:should|that)$/u.test(next)
      ? `the ${list[at] ?? ""}`
      : null;
  }
  return null;
};
