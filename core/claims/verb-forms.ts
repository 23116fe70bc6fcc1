import { doubledPasts, irregularPasts, pastOnlyVerbs, regularVerbs } from "../lexicon/verbs";

const doublesItsConsonant = new Set(Object.values(doubledPasts));

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
}

const baseByPast: ReadonlyMap<string, string> = new Map([
  ...[...regularVerbs, ...pastOnlyVerbs]
    .filter((base) => !doublesItsConsonant.has(base))
    .map((base): [string, string] => [regularPast(base), base]),
  ["canceled", "cancel"],
  ["traveled", "travel"],
  ["showed", "show"],
  ...Object.entries(doubledPasts),
  ...Object.entries(irregularPasts),
]);

/** The base of a simple past ("launched" → "launch"), or null when the lists don't hold it. Lower case in and out. */
export const baseOfPast = (past: string): string | null => baseByPast.get(past) ?? null;

/** Verbs that stand before the subject in a question as they are. */
export const auxiliaries: ReadonlySet<string> = new Set([
  "will",
  "would",
  "was",
  "were",
  "is",
  "are",
  "has",
  "have",
  "had",
  "can",
  "could",
  "must",
  "should",
  "may",
  "might",
]);

/** Small words between subject and verb that leave the sense alone and are kept as they stand. */
export const midAdverbs: ReadonlySet<string> = new Set([
  "also",
  "already",
  "first",
  "recently",
  "later",
  "then",
  "again",
  "soon",
  "officially",
  "formally",
  "publicly",
  "quickly",
  "successfully",
  "eventually",
  "finally",
  "subsequently",
  "jointly",
  "still",
  "now",
]);

const thirdPerson = (base: string): string =>
  /(?:[sxzo]|ch|sh)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const bases: ReadonlySet<string> = new Set([
  ...[...baseByPast.values()].filter((base) => !pastOnlyVerbs.includes(base)),
  "be",
  "have",
  "get",
  "need",
  "know",
  "feel",
  "hear",
  "love",
  "like",
  "seem",
  "belong",
  "depend",
  "matter",
  "deserve",
  "hold",
]);
const finite: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...baseByPast.keys(),
  ...[...bases].map(thirdPerson),
  "does",
  "did",
  "do",
  "am",
  "shall",
  "cannot",
  "felt",
  "heard",
  "loved",
  "liked",
  "seemed",
  "belonged",
  "depended",
  "mattered",
  "got",
  "needed",
  "needs",
  "has",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "won't",
  "don't",
  "doesn't",
  "didn't",
  "can't",
  "couldn't",
  "wouldn't",
  "shouldn't",
  "hasn't",
  "haven't",
  "hadn't",
]);

/** True for a word that is surely or very likely a finite verb. Lower case, straight apostrophe. */
export const isFiniteVerb = (word: string): boolean =>
  finite.has(word) || /^(?:it|he|she|that|there|we|they|you|i)'(?:[sdm]|re|ll|ve)$/u.test(word);

/** True for the base form of a verb of the lists: what follows "to" in "agreed to raise". */
export const isBase = (word: string): boolean => bases.has(word);

const reporting = new Set([
  "say",
  "tell",
  "state",
  "claim",
  "argue",
  "add",
  "warn",
  "believe",
  "deny",
  "insist",
  "suggest",
  "note",
  "admit",
  "announce",
  "report",
  "reveal",
  "confirm",
  "declare",
  "explain",
  "complain",
  "predict",
  "promise",
  "think",
  "understand",
  "find",
  "conclude",
  "estimate",
  "stress",
  "write",
  "reply",
  "agree",
  "acknowledge",
  "recall",
  "observe",
]);

/** True for a verb whose object may be a whole statement: with one behind it, it is speech and no event. */
export const isReporting = (base: string): boolean => reporting.has(base);
