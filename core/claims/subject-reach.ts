import type { AnnotatedDocument } from "../annotate/annotation";
import {
  articles,
  conjunctions,
  determiners,
  prepositions,
  subjectPronouns,
} from "../lexicon/function-words";
import { roleHeads, roleModifiers } from "../lexicon/roles";
import type { Token } from "../text/document";
import { overlaps } from "../text/span";
import { isMark } from "./clause-end";
import { auxiliaries, baseOfPast, isFiniteVerb, midAdverbs } from "./verb-forms";

/** Longest role in front of a name: "former two-time national long-distance champion". */
const longestRole = 7;

/** Words that stand in front of a name at the head of a sentence and are no part of what it is called. */
const adverb =
  /^(?:meanwhile|instead|still|then|now|later|today|yesterday|tonight|tomorrow|what|whether|how|why|whatever|only|even|maybe|perhaps|also|so|yet|once|again|indeed|moreover|however|thus|hence|nevertheless|soon|here|there|not|just|never|nor|sometimes|today’s)$|(?:ly|ing)$/u;

const isPartOfRole = ({ lower, kind }: Token): boolean =>
  kind === "word" &&
  !prepositions.has(lower) &&
  !conjunctions.has(lower) &&
  !subjectPronouns.has(lower) &&
  !determiners.has(lower) &&
  !isFiniteVerb(lower) &&
  (!adverb.test(lower) || roleModifiers.has(lower));

/**
 * Where the subject begins that ends with a person's name: at what the person is called in front of it ("Democratic
 * front-runner Ana Ruiz"). The place of the name itself where nothing but a role stands before it is not sure.
 */
export function startOfCalled(tokens: readonly Token[], first: number, annotated: AnnotatedDocument): number {
  let from = first;
  while (from > 0 && first - from < longestRole) {
    const token = tokens[from - 1];
    if (token === undefined || !isPartOfRole(token)) break;
    if (annotated.times.some((time) => overlaps(time, token))) break;
    from -= 1;
  }
  const opening = tokens[from - 1]?.lower ?? "";
  const last = tokens[first - 1];
  const isSeveral =
    last !== undefined &&
    /^\p{Ll}+[^su]s$/u.test(last.lower) &&
    !annotated.mentions.some((mention) => overlaps(mention, last));
  // "That’s Ana Ruiz": what is left of another word.
  if (/^[’']/u.test(tokens[from]?.lower ?? "")) return first;
  // "a comment Ana Ruiz made", "letters Ana Ruiz wrote": a thing, and a clause about it.
  if (/^(?:an?|the)$/u.test(opening) || isSeveral) return first;
  return from;
}

/** Longest explanation between a name and its verb, in words and marks. */
const longestAside = 30;

/** What an explanation between commas begins with: "a nurse of", "who had", "45", "mayor of", "formerly". */
const opensAside = (token: Token): boolean =>
  articles.has(token.lower) ||
  /^(?:who|whose|which|himself|herself|itself|formerly|\d+|\p{L}-\p{L}[\p{L}.-]*)$/u.test(token.lower) ||
  roleHeads.has(token.lower) ||
  roleModifiers.has(token.lower);

/**
 * The place behind what stands in brackets or between commas after a name: "Ana Ruiz (Porto) [won]", "Ana Ruiz, a nurse,
 * [won]". The place itself where nothing does, or where it could be a list of names.
 */
export function behindAside(
  tokens: readonly Token[],
  next: number,
  annotated: AnnotatedDocument,
  text: string,
): number {
  let at = next;
  const open = tokens[at];
  if (open !== undefined && isMark(open, text, "(")) {
    const close = tokens.findIndex((token, place) => place > at && isMark(token, text, ")"));
    if (close < 0 || close - at > 8) return next;
    at = close + 1;
  }
  const [comma, opener] = [tokens[at], tokens[at + 1]];
  if (comma === undefined || opener === undefined || !isMark(comma, text, ",") || !opensAside(opener))
    return at;
  const isClause = /^(?:who|whose|which)$/u.test(opener.lower);
  let verbs = 0;
  for (let place = at + 1; place < Math.min(tokens.length, at + longestAside); place += 1) {
    const token = tokens[place];
    if (token === undefined || isMark(token, text, ';:()“”"—–')) return at;
    if (isFiniteVerb(token.lower) && text.startsWith(token.lower, token.start)) verbs += 1;
    if (!isMark(token, text, ",") || place === at + 1) continue;
    let verb = place + 1;
    while (midAdverbs.has(tokens[verb]?.lower ?? "")) verb += 1;
    const word = tokens[verb];
    if (word === undefined) return at;
    if (auxiliaries.has(word.lower) || baseOfPast(word.lower) !== null)
      return isClause === verbs > 0 && startsLow(word, text) ? place + 1 : at;
    // "Ana Ruiz, a nurse, Ben Okri, a pilot, and …": one name of several.
    const named = annotated.mentions.some(({ start, type }) => type === "person" && start === word.start);
    if (named || /^(?:and|or)$/u.test(word.lower)) return at;
  }
  return at;
}

const startsLow = (token: Token, text: string): boolean => text.startsWith(token.lower, token.start);
