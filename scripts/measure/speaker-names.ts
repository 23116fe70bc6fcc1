import type { GoldSpeaker } from "./gold-form";
import { shared } from "./spans";

const titles = new Set(
  (
    "mr mrs ms miss dr prof professor sen senator rep representative gov governor president pres vice sir lord lady " +
    "gen general col colonel capt captain lt sgt rev reverend judge justice secretary mayor minister prime king " +
    "queen prince princess pope chancellor ambassador"
  ).split(" "),
);
const generations = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd", "esq"]);
const particles = new Set("de la van von der bin al el di da del le -".split(" "));
const pronouns = new Set(
  "he she they it i we you who him her them his hers himself herself themselves which that this these those one".split(
    " ",
  ),
);

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** Lower case, without accents, leading article, possessive and final punctuation. */
const folded = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/^(?:the|a|an) /, "")
    .replace(/'s$/, "")
    .replace(/[.,;:"“”()]+$/, "")
    .trim();

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .toLowerCase()
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== "");

type PersonName = { readonly last: string; readonly before: readonly string[] };

/** The last run of capitalised words before "of", "who", a comma …, without titles; null when there is none. */
function personName(text: string): PersonName | null {
  const [head = ""] = plain(text)
    .replace(/\([^)]*\)/g, " ")
    .split(/,| who | of the | of | from | for | at | in | on /);
  const run: string[] = [];
  for (const raw of head.split(/\s+/).toReversed()) {
    const word = raw.replace(/'s$/, "").replace(/[.,;:"“”]+$/, "");
    if (/^\p{Lu}/u.test(word) || (run.length > 0 && particles.has(word))) run.unshift(word);
    else if (run.length > 0) break;
  }
  const names = run
    .map((word) => word.toLowerCase().replaceAll(".", ""))
    .filter((word) => !generations.has(word));
  while (names.length > 1 && titles.has(names[0] ?? "")) names.shift();
  const last = names.at(-1);
  return last === undefined || pronouns.has(last) ? null : { last, before: names.slice(0, -1) };
}

/** "Bob" and "Robert" are not the same to us; "Rob", "R" and "Robert" are. */
const sameFirst = (a: string, b: string): boolean =>
  a === b ||
  (a[0] === b[0] &&
    (a.length <= 2 || b.length <= 2 || a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3))));

/** Two ways of writing one person's name: last names equal, first names not in conflict. */
export function samePerson(a: string, b: string): boolean {
  const [one, other] = [personName(a), personName(b)];
  if (one === null || other?.last !== one.last) return false;
  const [first, otherFirst] = [one.before.at(-1), other.before.at(-1)];
  if (first === undefined || otherFirst === undefined) return true;
  if (titles.has(first) || titles.has(otherFirst)) return true;
  return one.before.some((name) => other.before.some((otherName) => sameFirst(name, otherName)));
}

const people = (text: string): readonly string[] => text.split(/,? and |, /);

/** One name or description for another: equal, the same person, the same people, or the same noun with half its words. */
function sameName(name: string, otherName: string): boolean {
  if (folded(name) === folded(otherName)) return true;
  const [those, others] = [people(name), people(otherName)];
  if (those.length > 1 && those.length === others.length)
    return those.every((one) =>
      others.some((other) => folded(one) === folded(other) || samePerson(one, other)),
    );
  return those.length === 1 && others.length === 1 && samePerson(name, otherName);
}

/** The noun a description is about: "spokesman" in "a spokesman for the ministry". */
const nounOf = (text: string): string | undefined =>
  wordsOf(plain(text).split(/,| who | of | from | for | at | in | on | with /)[0] ?? "").at(-1);

function sameDescription(gold: string, head: string | undefined, shown: string): boolean {
  const noun = head ?? nounOf(gold);
  const words = wordsOf(shown);
  const goldWords = new Set(wordsOf(gold));
  return (
    noun !== undefined &&
    words.includes(noun) &&
    words.filter((word) => goldWords.has(word)).length / words.length >= 0.5
  );
}

const functionWords = new Set("a an the of for from at in on with who to and".split(" "));

/** "a spokesman for the ministry" and "the spokesman": the same noun, and no more words that differ than agree. */
function isSameOffice(gold: string, shown: string): boolean {
  if (!/^\p{Ll}/u.test(gold)) return false;
  const words = wordsOf(shown).filter((word) => !functionWords.has(word));
  const known = new Set(wordsOf(gold));
  const noun = nounOf(gold);
  return (
    noun !== undefined &&
    words.includes(noun) &&
    words.filter((word) => known.has(word)).length > words.length / 2
  );
}

/** Whether `shown` names who the gold's words beside the quotation name. A pronoun names nobody. */
function namesMention(gold: GoldSpeaker, shown: string): boolean {
  const words = gold.mention?.text ?? gold.text;
  const head = gold.head ?? undefined;
  if ([words, head].some((form) => form !== undefined && folded(form) === folded(shown))) return true;
  const type = typeOf(gold);
  if (type === "pronoun") return false;
  if (type === "name") return sameName(head ?? words, shown);
  return sameDescription(words, head === undefined ? undefined : wordsOf(head).at(-1), shown);
}

function typeOf(gold: GoldSpeaker): string {
  if (gold.type !== undefined && gold.type !== null) return gold.type;
  const words = gold.mention?.text ?? gold.text;
  if (pronouns.has(folded(words))) return "pronoun";
  return personName(words) === null ? "description" : "name";
}

/**
 * True when the gold says only "he", and no annotator of ours wrote down who that is: then no name is judged. Public
 * sets resolve pronouns by machine, if at all.
 */
export const isOpen = (gold: GoldSpeaker | null | undefined): boolean =>
  gold !== null && gold !== undefined && gold.mention === undefined && typeOf(gold) === "pronoun";

/** True when the name shown is right. Null asks for null. */
export function isShownRight(
  gold: GoldSpeaker | null | undefined,
  predicted: GoldSpeaker | null | undefined,
): boolean {
  if (gold === null || gold === undefined || predicted === null || predicted === undefined)
    return (gold ?? null) === (predicted ?? null);
  const shown = predicted.text;
  // Ours is strict: who the article calls by name is to be shown by that name.
  if (gold.mention !== undefined) {
    const isOffice = / of /.test(gold.text);
    return isOffice
      ? folded(gold.text) === folded(shown) || isSameOffice(gold.text, shown)
      : sameName(gold.text, shown) || isSameOffice(gold.text, shown);
  }
  const resolved = gold.resolved ?? null;
  return (resolved !== null && sameName(resolved, shown)) || namesMention(gold, shown);
}

/** True when the right words of the article were found, whatever name they were resolved to. */
export function isMentionRight(
  gold: GoldSpeaker | null | undefined,
  predicted: GoldSpeaker | null | undefined,
): boolean {
  if (gold === null || gold === undefined || predicted === null || predicted === undefined)
    return (gold ?? null) === (predicted ?? null);
  const forms = [predicted.text, predicted.mention?.text].filter((form) => form !== undefined);
  if (forms.some((form) => namesMention(gold, form))) return true;
  const beside = gold.mention ?? gold;
  const noun = wordsOf(gold.head ?? "").at(-1);
  return [predicted.mention, predicted].some((words) => {
    if (words === undefined) return false;
    const both = shared(beside, words);
    if (both === 0) return false;
    const isInside = both === words.end - words.start;
    return (
      both / (beside.end - beside.start) >= 0.5 ||
      (isInside && noun !== undefined && wordsOf(words.text).includes(noun))
    );
  });
}
