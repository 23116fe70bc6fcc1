import { isGivenName } from "../lexicon/given-names";
import { nameSuffixes } from "../lexicon/name-parts";

const roman = /^[IVX]+$/u;

/** The number of a king or pope: "VIII" of "Louis VIII". */
export const numeralOf = (words: readonly string[]): string | null => {
  const last = words.at(-1) ?? "";
  return words.length > 1 && roman.test(last) ? last : null;
};

/** The family name: the last word that is no suffix. A king has none, so his own name stands for it. */
export const familyOf = (words: readonly string[]): string =>
  words
    .filter((word) => !nameSuffixes.has(word.toLowerCase()) && !(words.length > 1 && roman.test(word)))
    .at(-1) ?? "";

/** The initials of a name, as it shows them: "HW" of "George H.W. Bush". */
export const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<!\p{L})(\p{Lu})(?=\.)/gu)].map((match) => match[1] ?? "").join("");

/** What a name shows besides given and family name, by which two people of one name are told apart. */
export type Marks = { readonly initials: string; readonly numeral: string | null; readonly suffix: string };

/** The marks of a name: "George H.W. Bush", "Louis VIII", "Ana Ruiz Jr." */
export const marksOf = (name: string, words: readonly string[]): Marks => ({
  initials: initialsOf(name),
  numeral: numeralOf(words),
  suffix: /(?<!\p{L})(Jr|Sr)\.?$/u.exec(name)?.[1] ?? "",
});

/** False for two people of one name: "George H.W. Bush" and "George W. Bush", father and son, "Louis XIV" and "Louis XV". */
export const mayBeOne = (one: Marks, other: Marks): boolean =>
  (one.initials === "" ||
    other.initials === "" ||
    one.initials.startsWith(other.initials) ||
    other.initials.startsWith(one.initials)) &&
  one.numeral === other.numeral &&
  (one.suffix === other.suffix || one.suffix === "" || other.suffix === "");

/** Fewest letters of a given name that a slip may be seen in: "Jon" and "Jan" are two people. */
const leastOfSlip = 5;

/** "Reince" and "Rence", "Brian" and "Brain": one letter is left out, or two stand the wrong way round. */
export function isSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length < leastOfSlip) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.length === short.length
    ? long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
    : long.length === short.length + 1 && long.slice(at + 1) === short.slice(at) && !isGivenName(short);
}
