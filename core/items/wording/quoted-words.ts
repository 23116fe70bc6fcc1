import { wordSet } from "../../lexicon/phrase-book";

/** The words of a text: a contraction is one word. */
export const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];
const wordPattern = /[\p{L}\p{N}]+(?:[’']\p{L}+)*/gu;

/** Words that a sentence may begin with: their capital makes no name of them. */
const openers = wordSet(
  `the a an we our my it this that these those there and but if when they he she you your some so what as in on at for of
once although though because since while every each many most nobody everyone everybody somebody someone now today tonight
tomorrow yesterday how why where who maybe perhaps all both not no yes well just even more then with from after before until
unless here people nothing something everything only also to by or credit one two three let do does did is are was were have
has can will would should could please thank thanks sorry look listen imagine first last next other others another such
their its his her`,
);

/** True for a word that is written as a name, and is not only the first of a sentence. */
export const isName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !/^I(?:['’]|$)|ly$/u.test(word) &&
  !openers.has(word.toLowerCase().replace(/(?:n[’']t|[’'](?:[sdm]|re|ll|ve))$/u, ""));

/** A word of a quotation, with all that tells what it stands for. */
export type QuotedWord = {
  readonly raw: string;
  /** In lower case, without the verb that hangs on it. */
  readonly word: string;
  /** The words of the question's opening and of the quotation, and the word's place among them. */
  readonly list: readonly string[];
  readonly index: number;
  /** The word's place in the quotation alone. */
  readonly place: number;
  /** The words before it. */
  readonly earlier: readonly string[];
  /** Its sentence, before the word and from it on. */
  readonly ahead: string;
  readonly rest: string;
  /** Parts of the names of the article's people. */
  readonly people: ReadonlySet<string>;
  /** True behind an opening that names the thing the words are about: "said of the plan". */
  readonly hasTopic: boolean;
};

/** Words that may stand for something else; any other names what it means. */
const pointing = wordSet(
  `he she him her hers his himself herself they them their theirs it its one ones there here this that these those`,
);

/** The words of a quotation that may stand for something else, each with its surroundings. */
export function pointingWords(
  quotation: string,
  before: string,
  people: ReadonlySet<string>,
  hasTopic: boolean,
): readonly QuotedWord[] {
  const lead = wordsOf(before);
  const found = [...quotation.matchAll(wordPattern)];
  const list = [...lead, ...found.map(([raw]) => raw)];
  return found.flatMap(({ 0: raw, index: at }, place): QuotedWord | readonly [] => {
    const word = raw.toLowerCase().replace(/[’'](?:s|re|ll|ve|d)$/u, "");
    if (!pointing.has(word)) return [];
    return {
      raw,
      word,
      list,
      index: lead.length + place,
      place,
      earlier: list.slice(0, lead.length + place),
      ahead: /[^.!?…]*$/u.exec(quotation.slice(0, at))?.[0] ?? "",
      rest: /^[^.!?…]*/u.exec(quotation.slice(at))?.[0] ?? "",
      people,
      hasTopic,
    };
  });
}

/** True for a word that is a part of the name of one of the article's people. */
export const isOfPerson = (word: string, people: ReadonlySet<string>): boolean =>
  people.has(word.replace(/[’']s?$/u, ""));
