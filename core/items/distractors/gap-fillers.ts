import { isAboutHarm } from "../../claims/sensitive";
import type { DraftOption } from "../draft";
import type { Reading } from "../reading";
import { gapAdjectives, gapNouns } from "./gap-words";
import { adjectiveFamilies, plainCounted, plainMass } from "./plain-fillers";

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

type Entry = Omit<GapWord, "isPlural">;

const read = (source: string, part: Entry["part"]): readonly Entry[] =>
  source.split("\n").flatMap((line) => {
    const [word, kind, meanings] = line.split(":");
    if (word === undefined || kind === undefined || meanings === undefined) return [];
    return [
      {
        lemma: word.replace("+", ""),
        part,
        kind,
        isSure: word.endsWith("+"),
        meanings: new Set(meanings.split(",")),
      },
    ];
  });

const entries: readonly Entry[] = [...read(gapNouns, "noun"), ...read(gapAdjectives, "adjective")];
const byLemma: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.lemma, entry]));

/** The singular a plural comes from, if the list holds it. */
function singularOf(word: string): string | null {
  const candidates = word.endsWith("ies")
    ? [`${word.slice(0, -3)}y`]
    : word.endsWith("es")
      ? [word.slice(0, -1), word.slice(0, -2)]
      : word.endsWith("s") && !word.endsWith("ss")
        ? [word.slice(0, -1)]
        : [];
  return candidates.find((candidate) => byLemma.get(candidate)?.part === "noun") ?? null;
}

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/u.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:[sxz]|ch|sh)$/u.test(noun)
      ? `${noun}es`
      : `${noun}s`;

/** The word as the list knows it, or null: a word it doesn't know can't be proved to have no synonym among the options. */
export function gapWord(word: string): GapWord | null {
  const exact = byLemma.get(word);
  if (exact !== undefined) return { ...exact, isPlural: false };
  const singular = singularOf(word);
  const entry = singular === null ? undefined : byLemma.get(singular);
  return entry === undefined ? null : { ...entry, isPlural: true };
}

/** Words that mean nearly the same, or are of one family, share a meaning or a beginning. */
export const areKin = (a: GapWord, b: GapWord): boolean =>
  a.lemma === b.lemma ||
  a.lemma.slice(0, 5) === b.lemma.slice(0, 5) ||
  [...a.meanings].some((meaning) => b.meanings.has(meaning));

/** Kinds of things that public speech is about, by the number of their WordNet file: acts, ideas, groups, states … */
const abstractKinds: ReadonlySet<string> = new Set(
  [4, 7, 9, 10, 11, 12, 14, 18, 19, 21, 22, 24, 26].map((kind) => kind.toString(36)),
);

const familyOf = (adjective: string): readonly string[] | null =>
  adjectiveFamilies.find((family) => family.includes(adjective)) ?? null;

/** True for a word whose gap can have fair wrong answers: an adjective of a family, a noun that is nothing to touch. */
export const hasFillers = (word: GapWord): boolean =>
  word.part === "adjective"
    ? familyOf(word.lemma) !== null
    : abstractKinds.has(word.kind) && !/ing$/u.test(word.lemma);

const startsWithVowel = (word: string): boolean =>
  /^[aeiou]/u.test(word) && !/^(?:uni|use|euro|one)/u.test(word);

/**
 * Three words that fit the gap and are surely not the missing one: same class and number, same kind of thing, none of
 * them kin to the key or to another, none in the quotation. The article's own words come first.
 */
export function gapFillers(
  reading: Reading,
  key: string,
  quotation: string,
  afterArticle: boolean,
): readonly DraftOption[] {
  const wanted = gapWord(key);
  if (wanted === null) return [];
  const used = new Set(quotation.toLowerCase().match(/\p{L}+/gu) ?? []);
  const usedLemmas = new Set([...used].map((word) => gapWord(word)?.lemma ?? word));
  const fits = (word: string, entry: GapWord): boolean =>
    entry.part === wanted.part &&
    entry.isPlural === wanted.isPlural &&
    (entry.part === "adjective" || entry.kind === wanted.kind) &&
    !/ing$/u.test(entry.lemma) &&
    !isAboutHarm(word) &&
    !areKin(entry, wanted) &&
    !usedLemmas.has(entry.lemma) &&
    Math.max(word.length, key.length) <= 1.8 * Math.min(word.length, key.length) &&
    (!afterArticle || startsWithVowel(word) === startsWithVowel(key));
  // Many of an article's adjectives can't stand before a noun ("ready"), so these come from the list alone.
  const fromArticle =
    wanted.part === "adjective"
      ? []
      : reading.annotated.document.tokens.flatMap((token) => {
          if (token.kind !== "word" || token.lower !== reading.text.slice(token.start, token.end)) return [];
          const sentence = reading.annotated.document.sentences[token.sentence];
          if (sentence === undefined || reading.annotated.document.blocks[sentence.block]?.kept !== true)
            return [];
          const entry = gapWord(token.lower);
          return entry !== null && fits(token.lower, entry)
            ? [{ word: token.lower, entry, why: "The word is in the article, not in this quotation." }]
            : [];
        });
  const plain =
    wanted.part === "adjective"
      ? (familyOf(wanted.lemma) ?? [])
      : wanted.isPlural
        ? plainCounted
        : [...plainMass, ...plainCounted];
  const fromList = plain.flatMap((lemma) => {
    const entry = byLemma.get(lemma);
    if (entry === undefined) return [];
    const word = wanted.isPlural ? pluralOf(entry.lemma) : entry.lemma;
    const asWord: GapWord = { ...entry, isPlural: wanted.isPlural };
    return fits(word, asWord) ? [{ word, entry: asWord, why: "The word is not in this quotation." }] : [];
  });
  // Start at a place the key decides, so that not every gap gets the first words of the alphabet.
  const turn = fromList.length === 0 ? 0 : (quotation.length * 7) % fromList.length;
  const chosen: { word: string; entry: GapWord; why: string }[] = [];
  // A stride, because neighbours in the list belong to one field.
  const strided = fromList
    .map((_, index) => fromList[(turn + index * 7) % fromList.length])
    .filter((entry) => entry !== undefined);
  for (const candidate of [...fromArticle, ...strided]) {
    if (chosen.length === 3) break;
    if (chosen.every((other) => !areKin(other.entry, candidate.entry))) chosen.push(candidate);
  }
  return chosen.map(({ word, why }) => ({ text: word, why }));
}
