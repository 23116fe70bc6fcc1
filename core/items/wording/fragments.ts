import { isBase, isFiniteVerb } from "../../claims/verb-forms";
import { auxiliaries } from "../../lexicon/function-words";

const plain = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/\p{L}+(?:'\p{L}+)?|,/gu) ?? [];

/** "an able, experienced sailor": the form of the past describes what follows it. */
const describes = (list: readonly string[], at: number): boolean =>
  /ed$/u.test(list[at] ?? "") &&
  /^(?:,|an?|the|and|very|more|most|so)$/u.test(list[at - 1] ?? "") &&
  !/^(?:,|an?|the|by|to|in|on|at|with|for|from|of|that|it|him|her|them|us|me|our|his|their)?$/u.test(
    list[at + 1] ?? "",
  );

/** "on attacks", "the plans": a noun, whatever else it can be. */
const isGoverned = (list: readonly string[], at: number): boolean =>
  /s$/u.test(list[at] ?? "") &&
  /^(?:on|in|of|for|with|by|from|at|about|against|the|an?|our|my|your|his|their)$/u.test(list[at - 1] ?? "");

/** "it’s" and "we’ll" have a verb. */
const hasVerb = (list: readonly string[]): boolean =>
  list.some(
    (word, at) =>
      (isFiniteVerb(word) && !describes(list, at) && !isGoverned(list, at)) ||
      isBase(word) ||
      /^(?:it|that|there|here|he|she|what|who|this|i|we|you|they)'/u.test(word) ||
      /n't$/u.test(word),
  );

/** "Hoping that the ferry brings guests": who hopes is left out, and the verb is that of the hope. */
const hopes =
  /^\P{L}*(?:hoping|praying|wishing|wondering|thinking|guessing|betting) (?:that|the|we|you|they|he|she|it|if|how|why)\b[^,]*$/iu;

/** "We dredge the harbour": who does something stands in front of it, though the verb is a seldom one. */
const beginsWithSubject =
  /^\P{L}*(?:I|we|you|they|he|she|it|there|who|what|how|all|that|this|nobody|everybody|everyone|please)\b/iu;

/** Opens a clause that needs another one beside it. */
const opensClause = /^\P{L}*(?:when|while|although|though|because|unless|whereas) (?!of\b)/iu;

/** What hangs on a sentence that was said before, unless one of its own follows behind a comma. */
const hangs: readonly RegExp[] = [
  /^\P{L}*because (?!of\b)/iu,
  // "Especially given that the pier is old", "Particularly in winter"
  /^\P{L}*(?:especially|particularly|notably|not least|even more so) (?:given|considering|when|where|if|as|since|because|after|now|with|for|in|at|on|among|those|people)\b/iu,
  // "Not to mention that the pier is old", "Let alone the harbour"
  /^\P{L}*(?:not to mention|let alone|never mind that|much less|as opposed to|except (?:that|for|when|if)|given that|considering that|provided that|assuming that|as long as|so long as)\b/iu,
];

/** "Given the work of sailors, given the work of women": one opening after the other. */
const onlyGiven = /^\P{L}*given (?:the|our|their|his|her|its|all)\b[^,]*(?:,\s(?:and\s)?given\b[^,]*)+$/iu;

/** "Because the boats are built of wood they can burn": the comma is missing, and the sentence is there. */
const runsOn =
  /^\P{L}*because (?:\S+ ){5,}?(?<!\b(?:that|what|how|why|where|when|if|and|or|think|know|say|said|believe|as|which|because) )(?:they|it|he|she|we) (?:can|could|will|would|must|should|are|is|were|was)\b/iu;

/** "Because this helps them to build the pier and say, ‘Here it is’": the reason alone, whatever it says others say. */
function hangsAlone(words: string): boolean {
  if (onlyGiven.test(words)) return true;
  if (!hangs.some((row) => row.test(words)) || runsOn.test(words)) return false;
  const behind = words
    .replaceAll(/[‘']\p{Lu}[^’]*(?:[’']|$)/gu, "")
    .split(/,\s+/u)
    .slice(1);
  return !behind.some(
    (part) =>
      beginsWithSubject.test(part) || hasVerb(plain(part.replace(/^.*\b(?:and|or|who|which)\b.*$/u, ""))),
  );
}

/** "The best captain sails to a harbour like that?": a statement, asked. */
const beginsWithThing =
  /^\P{L}*(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|some|any|no|every|each|most|many)\b/iu;

/** "Real work to say new rules for the harbour or a pier?": a question that nobody asks, for it has no verb to ask with. */
function asksNothing(words: string): boolean {
  if (
    !/\?[’'”"]?$/u.test(words) ||
    words.length < longestQuestionWithout ||
    beginsWithSubject.test(words) ||
    beginsWithThing.test(words)
  )
    return false;
  const list = plain(words);
  return !list.some(
    (word) =>
      auxiliaries.has(word.replace(/n't$/u, "")) ||
      /'|^(?:who|whom|whose|what|which|when|where|why|how)$/u.test(word),
  );
}

/** "New rules for the harbour?" may ask after what was said; a longer one has a verb in front. */
const longestQuestionWithout = 60;

/**
 * True for a sentence of quoted words that is none: "The rotten pier", without a verb, and "When you have a harbour that
 * is built on mud, on sand, and now on ice", whose verbs are all those of the clause that opens it.
 */
export function isFragment(sentence: string): boolean {
  const words = sentence.replace(/[\s.…]+$/u, "");
  if (hangsAlone(words) || asksNothing(words)) return true;
  if (/[?!:]/u.test(words)) return false;
  if (hopes.test(words)) return true;
  if (beginsWithSubject.test(words)) return false;
  if (!hasVerb(plain(words))) return true;
  const comma = words.indexOf(",");
  return opensClause.test(words) && comma >= 0 && !hasVerb(plain(words.slice(comma + 1)));
}
