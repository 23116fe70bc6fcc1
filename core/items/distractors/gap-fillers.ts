import { isAboutHarm } from "../../claims/sensitive";
import { lineOf } from "../../lexicon/sorted-lines";
import { remember } from "../../text/remember";
import type { DraftOption } from "../draft";
import type { Reading } from "../reading";
import { gapAdjectives, gapNouns } from "./gap-words";
import { adjectiveFamilies, countedFamilies, massFamilies, nounsOfFamilies } from "./plain-fillers";

/** What the word list knows of a word: its class, what kind of thing it names, and the meanings it touches. */
export type GapWord = {
  readonly lemma: string;
  readonly part: "noun" | "adjective";
  readonly isPlural: boolean;
  readonly kind: string;
  /** Hardly ever a verb. */
  readonly isSure: boolean;
  readonly meanings: ReadonlySet<string>;
};

/** The kinds of people and of bodies in the word list. */
export const kindOfPeople = "i";
export const kindOfBodies = "e";

type Entry = Omit<GapWord, "isPlural">;

const lemmaIn = (line: string): string => line.slice(0, line.indexOf(":")).replace("+", "");

function entryIn(list: string, part: Entry["part"], lemma: string): Entry | null {
  const [word = "", kind = "", meanings = ""] = lineOf(list, lemma, lemmaIn)?.split(":") ?? [];
  return word === ""
    ? null
    : { lemma, part, kind, isSure: word.endsWith("+"), meanings: new Set(meanings.split(",")) };
}

const entryOf = (lemma: string): Entry | null =>
  entryIn(gapAdjectives, "adjective", lemma) ?? entryIn(gapNouns, "noun", lemma);

/** The singular a plural comes from, if the list holds it. */
function singularOf(word: string): string | null {
  const candidates = word.endsWith("ies")
    ? [`${word.slice(0, -3)}y`]
    : word.endsWith("es")
      ? [word.slice(0, -1), word.slice(0, -2)]
      : word.endsWith("s") && !word.endsWith("ss")
        ? [word.slice(0, -1)]
        : [];
  return candidates.find((candidate) => entryOf(candidate)?.part === "noun") ?? null;
}

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/u.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:[sxz]|ch|sh)$/u.test(noun)
      ? `${noun}es`
      : `${noun}s`;

/** The word as the list knows it, or null: a word it doesn't know can't be proved to have no synonym among the options. */
export const gapWord = remember((word: string): GapWord | null => {
  const exact = entryOf(word);
  if (exact !== null) return { ...exact, isPlural: false };
  const singular = singularOf(word);
  const entry = singular === null ? null : entryOf(singular);
  return entry === null ? null : { ...entry, isPlural: true };
});

/** Words that mean nearly the same, or are of one family, share a meaning or a beginning. */
export const areKin = (a: GapWord, b: GapWord): boolean =>
  a.lemma === b.lemma ||
  a.lemma.slice(0, 5) === b.lemma.slice(0, 5) ||
  [...a.meanings].some((meaning) => b.meanings.has(meaning));

/** A word of a family, in the number it is used in. */
type Member = { readonly lemma: string; readonly part: GapWord["part"]; readonly isPlural: boolean };

const members: ReadonlyMap<string, Member> = new Map<string, Member>([
  ...adjectiveFamilies
    .flat()
    .map((lemma): [string, Member] => [lemma, { lemma, part: "adjective", isPlural: false }]),
  ...[...countedFamilies, ...massFamilies]
    .flat()
    .map((lemma): [string, Member] => [lemma, { lemma, part: "noun", isPlural: false }]),
  ...countedFamilies
    .flat()
    .map((lemma): [string, Member] => [pluralOf(lemma), { lemma, part: "noun", isPlural: true }]),
]);

const familiesOf = ({ lemma, part, isPlural }: Member): readonly (readonly string[])[] =>
  (part === "adjective"
    ? adjectiveFamilies
    : isPlural
      ? countedFamilies
      : [...countedFamilies, ...massFamilies]
  ).filter((family) => family.includes(lemma));

/** The word as a family has it; null for a word of no family, which is never left out of a quotation. */
export const familyWord = (word: string): Member | null => members.get(word) ?? null;

/** True when the two stand in one family, in the same number: chosen by people to differ in meaning. */
export function areInOneFamily(one: string, other: string): boolean {
  const [a, b] = [familyWord(one), familyWord(other)];
  return (
    a !== null &&
    b !== null &&
    a.isPlural === b.isPlural &&
    familiesOf(a).some((family) => family.includes(b.lemma))
  );
}

/** True for a noun before which every word of an adjective’s family is said: "rapid growth", and not "free rein". */
export const isSaidBefore = (adjective: string, noun: string): boolean =>
  adjectiveFamilies.some(
    (family, index) => family.includes(adjective) && nounsOfFamilies[index]?.has(noun) === true,
  );

const startsWithVowel = (word: string): boolean =>
  /^[aeiou]/u.test(word) && !/^(?:uni|use|euro|one)/u.test(word);

/**
 * Three words that fit the gap and are surely not the missing one: of its family and number, none of them in the
 * quotation. Words that the article has elsewhere come first.
 */
export function gapFillers(
  reading: Reading,
  key: string,
  quotation: string,
  afterArticle: boolean,
): readonly DraftOption[] {
  const wanted = familyWord(key);
  if (wanted === null) return [];
  const used = new Set(quotation.toLowerCase().match(/\p{L}+/gu) ?? []);
  const family = [...new Set(familiesOf(wanted).flat())].flatMap((lemma) => {
    const word = wanted.isPlural ? pluralOf(lemma) : lemma;
    const isUsed = lemma === wanted.lemma || used.has(lemma) || used.has(pluralOf(lemma));
    const isUnfit =
      isUsed ||
      isAboutHarm(word) ||
      (afterArticle && startsWithVowel(word) !== startsWithVowel(key)) ||
      Math.max(word.length, key.length) > 3 * Math.min(word.length, key.length);
    return isUnfit ? [] : [{ word, isInArticle: reading.smallWords.has(word) }];
  });
  // Start at a place the quotation decides, so that not every gap gets the first words of its family.
  const turn = family.length === 0 ? 0 : (quotation.length * 7) % family.length;
  const turned = [...family.slice(turn), ...family.slice(0, turn)];
  const ordered = [...turned.filter((c) => c.isInArticle), ...turned.filter((c) => !c.isInArticle)];
  return (
    ordered
      // "harbor" and "harbour" are one word.
      .filter(
        ({ word }, index) =>
          ordered.findIndex((other) => other.word.slice(0, 5) === word.slice(0, 5)) === index,
      )
      .slice(0, 3)
      .map(({ word, isInArticle }) => ({
        text: word,
        why: isInArticle
          ? `The article has “${word}” elsewhere, not in this quotation.`
          : `“${word.charAt(0).toUpperCase()}${word.slice(1)}” would fit the sentence, and is not what was said.`,
      }))
  );
}
