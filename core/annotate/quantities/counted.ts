import {
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  irregularPasts,
  neverNames,
  prepositions,
} from "../../lexicon/function-words";
import { wordSet } from "../../lexicon/phrase-book";
import { reportingVerb } from "../../lexicon/reporting-verbs";
import type { TokenIndex } from "../reading";
import { isHyphen, touching, type FigureContext } from "./figure-row";

/** A plural noun has been read: what ends in -ed behind it is its verb, not an adjective ("3,000 nurses marched"). */
const pluralSeen = (index: TokenIndex, from: number, to: number): boolean =>
  index.words.slice(from, to).some((word) => /^(?:people|men|women|children|police)$|..s$/u.test(word));

/** Words that begin what is said of the thing counted, or say where, when and how: the noun phrase ends before them. */
const behindNoun = wordSet(
  `that who which when where ago later earlier each every per today yesterday tomorrow there here he she they we it i you have
   more less fewer all live lives remain remains up down worldwide nationwide overall altogether alone apiece abroad ever
   away almost nearly too now already again only still both half while them us him me out off back involving`,
);
/** With a plural noun read, these say something of it: "students studying", "users mostly", "nurses marched". */
const afterPlural = /..(?:ed|ing|ly)$/u;
/** The thing counted may be told by whose it is. */
const openDeterminers = wordSet("the its their his her our my your");

/** True when a word behind `from` can't belong to the noun phrase any more. */
function endsNoun(index: TokenIndex, from: number, at: number): boolean {
  const word = index.words[at] ?? "";
  const next = index.words[at + 1] ?? "";
  // "Two earlier rulings" were ruled; "two years earlier" is when.
  if (at === from && /^(?:earlier|later)$/u.test(word) && /..s$/u.test(next)) return false;
  if (prepositions.has(word) || auxiliaries.has(word) || behindNoun.has(word)) return true;
  // "rose to 300,000 last year": when it rose.
  if (/^(?:last|next|this)$/u.test(word) && timeNouns.has(next)) return true;
  if (at === from) {
    return (
      (determiners.has(word) && !openDeterminers.has(word)) ||
      conjunctions.has(word) ||
      verbAtOnce.has(word) ||
      (/..ing$/u.test(word) && determiners.has(next))
    );
  }
  const isPlural = pluralSeen(index, from, at);
  // "gifted and quick strikers": two adjectives of one noun.
  if (word === "and" && !isPlural && /..s$/u.test(index.words[at + 2] ?? "")) return false;
  return (
    conjunctions.has(word) ||
    irregularPasts.has(word) ||
    (isPlural &&
      (afterPlural.test(word) || commonVerbs.has(word) || /^(?:last|next|this|past)$/u.test(word))) ||
    // "One employee called it late": the verb of what was counted, before its object.
    (/..ed$/u.test(word) && (determiners.has(next) || prepositions.has(next) || /..ly$/u.test(next))) ||
    // "one particular demand": a noun, unless many of something have been named that could demand.
    (reportingVerb(word) !== null && (isPlural || /..ed$/u.test(word)))
  );
}
const timeNouns = wordSet("year month week quarter season spring summer autumn fall winter decade century");
const verbAtOnce = wordSet(
  "come comes came go goes went live lives lived work works worked get gets got make makes",
);

/** What is counted: the noun phrase behind the number, or behind "of". Null when a verb or mark comes first. */
export function nounAfter({ index, last }: FigureContext, at: number): readonly [number, number] | null {
  const from = index.words[at] === "of" ? at + 1 : at;
  let to = from;
  while (to < last && to - from < 6) {
    const token = index.tokens[to];
    if (token === undefined || token.kind === "number") break;
    if (token.kind === "mark" && !(isHyphen(token.lower) && touching(index, to - 1) && touching(index, to)))
      break;
    if (endsNoun(index, from, to)) break;
    to += 1;
  }
  while (
    to > from &&
    (index.words[to - 1] === "and" ||
      isHyphen(index.words[to - 1]) ||
      index.words[to - 1] === "'s" ||
      (neverNames.has(index.words[to - 1] ?? "") && determiners.has(index.words[to - 1] ?? "")))
  )
    to -= 1;
  return to > from ? [from, to] : null;
}

/** "barrels of Russian oil", "percent of voters". */
export const ofUnit = (context: FigureContext, at: number): readonly [number, number] | null =>
  context.index.words[at] === "of" ? nounAfter(context, at) : null;

/** The head noun of what is counted, singular: "new refuelling tankers" → "tanker". */
export function unitOf({ words }: TokenIndex, [from, to]: readonly [number, number]): string {
  const head =
    words
      .slice(from, to)
      .filter((word) => /\p{L}/u.test(word))
      .at(-1) ?? "";
  if (head === "people" || head === "police" || head === "men" || head === "women" || head === "children")
    return { people: "person", police: "police", men: "man", women: "woman", children: "child" }[head];
  return head.endsWith("ies") && head.length > 4
    ? `${head.slice(0, -3)}y`
    : /(?:ss|sh|ch|x)es$/u.test(head)
      ? head.slice(0, -2)
      : head.endsWith("s") && !head.endsWith("ss") && head.length > 3
        ? head.slice(0, -1)
        : head;
}
