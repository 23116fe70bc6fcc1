import { contentWords } from "../../claims/content-words";
import { speaksOfOneAlone } from "../wording/of-oneself";

/** " announces he will", " to": what may stand between a name and what its bearer does. */
const before =
  "(?: (?:about|abruptly|again|announces|finally|he|is|may|now|plans|publicly|said|says|set|she|suddenly|tearfully|to|will|would))*";

/*
 * What somebody does by speaking, as a headline tells it right behind the name, and the words that do it: whoever
 * apologizes says that he or she regrets something.
 */
const acts: readonly (readonly [told: RegExp, done: RegExp])[] = [
  [
    new RegExp(
      `^${before} (?:apologi[sz](?:es|ed|ing)|(?:is |says )?sorry|regrets|expresses regret)(?!\\p{L})`,
      "iu",
    ),
    /\b(?:apologi[sz]e|apology|apologies|regret|regretted|sorry|ill[- ]advised|mea culpa)\b/iu,
  ],
  [
    new RegExp(
      `^${before} (?:bows? out|departure|exit|leav(?:e|es|ing)|quits?|resign(?:s|ed|ing|ation)?|retir(?:e|es|ed|ing|ement)|(?:stand|step)(?:s|ing)? (?:aside|down))(?!\\p{L})`,
      "iu",
    ),
    /\b(?:(?:stand|step)(?:ping|ing)? (?:aside|down)|resign(?:ed|ing)?|retir(?:e|ed|ing)|leav(?:e|ing) (?:my|the|this) (?:job|office|position|post|role)|my (?:departure|resignation|retirement))\b/iu,
  ],
];

/** True where the headline tells of somebody an act of speech, and the words are it. */
function isActOf(title: string, names: readonly string[], words: string): boolean {
  if (!speaksOfOneAlone(words)) return false;
  return [...title.matchAll(/\p{Lu}[\p{L}.’'-]*/gu)].some(
    ({ 0: word, index }) =>
      contentWords(word).some((part) => names.includes(part)) &&
      acts.some(([told, done]) => done.test(words) && told.test(title.slice(index + word.length))),
  );
}

/** "Velt, Roe clash over ferry plan", "Velt and Roe trade low blows": up to the verb. */
const clash =
  /^[^:;]*?(?= (?:at odds|at war|battle|clash|duel|face off|feud|lock horns|quarrel|row|spar|squabble|trade (?:\p{L}+ )?(?:accusations|barbs|blows|fire|insults|jabs|shots|words))(?!\p{L}))/iu;

/** True where the headline has the speaker at odds with whom the words name, and none of the others. */
function isOfClash(
  title: string,
  names: readonly string[],
  others: readonly string[],
  words: string,
): boolean {
  const opponents = contentWords(clash.exec(title)?.[0] ?? "");
  const shown = contentWords(words);
  return (
    opponents.some((word) => names.includes(word)) &&
    !opponents.some((word) => others.includes(word)) &&
    opponents.some((word) => !names.includes(word) && shown.includes(word))
  );
}

/**
 * Why a headline gives a speaker away by what it tells of people: an apology or a farewell that the words are, or a
 * quarrel with whom they name. Null where it does neither.
 *
 * @param names the words of the speaker’s names.
 * @param others those of the wrong answers; none of a statement.
 */
export function toldByActs(
  title: string,
  names: readonly string[],
  others: readonly string[] | null,
  words: string,
): string | null {
  if (isActOf(title, names, words)) return "The headline tells of whom these words are an act.";
  return others !== null && isOfClash(title, names, others, words)
    ? "The headline has whoever said it at odds with whom the words name."
    : null;
}
