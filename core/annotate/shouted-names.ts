import { knownInitials } from "../lexicon/known-initials";
import { notBodies } from "../lexicon/name-parts";

/** "ÁINE", and not "JR", "III", "J.R." or "DVD". */
const isShouted = (word: string): boolean =>
  !knownInitials.has(word) &&
  !notBodies.has(word.toLowerCase()) &&
  /^\p{Lu}[\p{Lu}’'-]*\p{Lu}{2}$/u.test(word) &&
  !/^(?:[IVX]+|MC.*|MAC.*|O[’'].*)$/u.test(word);

/** Most letters of a word in capitals behind others in small letters that may be initials: "Quorel Tide HKPG". */
const longestInitials = 5;

const endsInInitials = (words: readonly string[]): boolean =>
  (words.at(-1) ?? "").length <= longestInitials && !words.slice(0, -1).some(isShouted);

const asWritten = (word: string): string =>
  word.replaceAll(/\p{Lu}+/gu, (run) => run.slice(0, 1) + run.slice(1).toLowerCase());

/**
 * A name that the article has in capitals, as an opening or a caption prints it, in the form that readers know: as the
 * article has it elsewhere, or with small letters behind the first. "ÁINE Velt" is "Áine Velt".
 */
export function withoutShouting(name: string, aliases: ReadonlySet<string>): string {
  const words = name.split(" ");
  if (words.length < 2 || !words.some(isShouted) || endsInInitials(words)) return name;
  const elsewhere = [...aliases].find(
    (alias) => alias.toLowerCase() === name.toLowerCase() && !alias.split(" ").some(isShouted),
  );
  return elsewhere ?? words.map((word) => (isShouted(word) ? asWritten(word) : word)).join(" ");
}
