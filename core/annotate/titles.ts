import { bodyFields } from "../lexicon/body-fields";
import { articles, possessives } from "../lexicon/function-words";
import { beginsName, isGivenName } from "../lexicon/given-names";
import { demonymGivenNames, officeFields, partyLabels, postNominals } from "../lexicon/name-parts";
import { demonymBook } from "../lexicon/places";
import { abbreviatedTitles, formerWords, honorifics, roleHeads, roleModifiers } from "../lexicon/roles";
import { opensSentence, textOfToken, type NameRun } from "./name-runs";
import type { NamedThing } from "./thing-parser";
import { isCapitalised, type TokenIndex } from "./reading";

/** "Mr.", "Sen.": a form of address, or an office cut short. */
export const isTitleWord = (word: string): boolean => honorifics.has(word) || abbreviatedTitles.has(word);

/** A word that stands in the name of an office. */
export const isRoleWord = (word: string): boolean => roleHeads.has(word) || roleModifiers.has(word);

/** True for a word that describes and is nobody's name: "Defiant", "Unseeded", "Classy". By its shape: no list has them all. */
export const isDescribing = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:ed|ing|ant|ent|ful|less|ous|ive|ssy|cky|gry|ppy|tic)$/u.test(word) &&
  !beginsName(word);

/** "Senate President Pro Tem David Long": for the time being, and of the office; where a name follows. */
const behindOffice = ({ words }: TokenIndex, at: number, end: number): number =>
  at + 2 < end && words[at] === "pro" && /^tem(?:pore)?$/u.test(words[at + 1] ?? "") ? at + 2 : at;

const isPostNominal = (text: string, index: TokenIndex, at: number): boolean =>
  postNominals.has(index.words[at] ?? "") && /^\p{Lu}{2}|^(?:PhD|Esq)$/u.test(textOfToken(text, index, at));

/**
 * The part of a run that is name: honorific and office words in front are taken off, and what they tell is kept; `end` is
 * one past the seats and honours behind it.
 */
export function splitRun(
  text: string,
  index: TokenIndex,
  run: NameRun,
): { name: NameRun; honorific: string | null; roleFrom: number | null; roleTo: number; end: number } | null {
  let from = run.from;
  let honorific: string | null = null;
  let roleFrom: number | null = null;
  let roleTo = run.from;
  // "Secretary of State Ana Ruiz", "director of Public Affairs Ana Ruiz": the name begins with the given name.
  const of = index.words[run.from - 1] === "the" ? run.from - 2 : run.from - 1;
  if (index.words[of] === "of" && roleHeads.has(index.words[of - 1] ?? "")) {
    let begins = run.from + 1;
    while (begins + 1 < run.to && !isGivenName(textOfToken(text, index, begins))) begins += 1;
    // No list has her given name, or only the family name stands there: "Secretary of State Ruiz".
    if (begins + 1 >= run.to) begins = officeFields.has(index.words[run.from] ?? "") ? run.from + 1 : run.to;
    if (begins < run.to) {
      from = begins;
      roleFrom = of - 1;
      roleTo = begins;
    }
  }
  // "Puppeteer Ana Ruiz": an occupation that no list has, in front of a given name.
  if (
    roleFrom === null &&
    run.to - run.from >= 3 &&
    !isGivenName(textOfToken(text, index, run.from)) &&
    isGivenName(textOfToken(text, index, run.from + 1)) &&
    /^\p{Ll}{3,}(?:eer|ier|[dglmnt]er|tor|ist|ian|wright|woman|man)$/u.test(index.words[run.from] ?? "")
  ) {
    roleFrom = run.from;
    from = run.from + 1;
    roleTo = from;
  }
  // "Defiant Ana Ruiz says": what the writer calls her, with the capital of the sentence.
  if (
    from === run.from &&
    run.to - from >= 3 &&
    opensSentence(index, from) &&
    isDescribing(textOfToken(text, index, from)) &&
    !isRoleWord(index.words[from] ?? "") &&
    beginsName(textOfToken(text, index, from + 1))
  )
    from += 1;
  const skipPoint = (at: number): number => (index.words[at] === "." ? at + 1 : at);
  // The last office word of the run ends what is no name: "Ford CEO Jim Farley", "Governor Ana Ruiz".
  for (let at = from; at < run.to; at += 1) {
    const word = index.words[at] ?? "";
    const isTanSri = word === "sri" && index.words[at - 1] === "tan";
    if ((isTitleWord(word) || isTanSri) && at + 1 < run.to) {
      honorific = word;
      if (roleFrom === null && abbreviatedTitles.has(word)) roleFrom = at;
      from = skipPoint(at + 1);
      if (abbreviatedTitles.has(word)) roleTo = from;
    } else if (roleHeads.has(word) && at + 1 < run.to) {
      roleFrom ??= run.from;
      from = behindOffice(index, at + 1, run.to);
      roleTo = from;
    }
  }
  // Office words alone ("Foreign Minister") and countries in front are no name.
  while (from < run.to) {
    const demonym = demonymBook(index.words, from);
    const word = index.words[from] ?? "";
    if (
      demonym !== null &&
      from + demonym.length < run.to &&
      // "Swiss Re": so short a rest is no name by itself.
      !(from + demonym.length + 1 === run.to && (index.words[from + demonym.length] ?? "").length < 3) &&
      !(demonymGivenNames.has(word) && from + 2 === run.to && roleFrom === null)
    ) {
      roleFrom ??= from;
      from += demonym.length;
      roleTo = from;
    } else if (
      isRoleWord(word) &&
      roleModifiers.has(word) &&
      !isGivenName(word) &&
      from + 1 < run.to &&
      roleHeads.has(index.words[from + 1] ?? "")
    )
      from += 1;
    // "Tory Ana Ruiz", "the Liberal Democrat Ana Ruiz"; not "Dem Ruiz" whom a list knows.
    else if (partyLabels.has(word) && from + 1 < run.to) from += 1;
    else break;
  }
  let to = run.to;
  // "X-based", "Jr." and the like at the end.
  while (to > from && (index.words[to - 1] === "." || /^[-–]$/u.test(index.words[to - 1] ?? ""))) to -= 1;
  if (from >= to) return null;
  const end = to;
  // "Mara Velt MLA": what somebody is, in capitals behind the whole name.
  while (to - from > (honorific === null ? 2 : 1) && isPostNominal(text, index, to - 1)) to -= 1;
  return { name: { from, to }, honorific, roleFrom, roleTo, end };
}

/** "minister of mines and energy Ana Ruiz": the office in front of its fields; null where none stand before the name. */
function beforeFields(index: TokenIndex, first: number, at: number): number | null {
  let place = at - 1;
  if (!bodyFields.has(index.words[place] ?? "")) return null;
  while (
    place > first &&
    (bodyFields.has(index.words[place] ?? "") || /^(?:and|,)$/u.test(index.words[place] ?? ""))
  )
    place -= 1;
  return /^(?:of|for)$/u.test(index.words[place] ?? "") &&
    /^(?:minister|secretary|commissioner|undersecretary)$/u.test(index.words[place - 1] ?? "")
    ? place - 1
    : null;
}

/** Office words in lower case in front of a name: "its deputy finance minister Ana Ruiz" → where they begin. */
export function lowerRoleBefore(
  text: string,
  index: TokenIndex,
  first: number,
  at: number,
  things: ReadonlyMap<number, NamedThing>,
): number | null {
  let from = beforeFields(index, first, at) ?? at - 1;
  if (from < first || !roleHeads.has(index.words[from] ?? "") || isCapitalised(text, index.tokens[from]))
    return null;
  for (;;) {
    const before = from - 1;
    const word = index.words[before] ?? "";
    if (before < first) break;
    const thing = things.get(before);
    if (thing !== undefined) from = thing.from;
    else if (isRoleWord(word) || formerWords.has(word) || word === "-" || word === "'s") from = before;
    else if (demonymBook(index.words, before) !== null && isCapitalised(text, index.tokens[before]))
      from = before;
    else break;
  }
  while (
    index.words[from] === "'s" ||
    index.words[from] === "-" ||
    possessives.has(index.words[from] ?? "") ||
    articles.has(index.words[from] ?? "")
  )
    from += 1;
  return from < at ? from : null;
}
