import {
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  midAdverbs,
  prepositions,
} from "../lexicon/function-words";
import { reportingVerb } from "../lexicon/reporting-verbs";
import type { SpeechContext } from "./speech-context";

/** The words beside a verb that say who acts: tokens [from, to). */
export type Subject = {
  readonly from: number;
  readonly to: number;
  readonly kind: "names" | "pronoun" | "noun";
  /** Places in `mentions`; several for "Hill and Blake". */
  readonly mentions: readonly number[];
};

const pronouns = new Set(["he", "she", "they", "it", "i", "we", "you", "who", "both"]);
const joins = new Set(["and", "&"]);
const hardStops = new Set([";", ":", "(", ")", "“", "”", '"', "—", "–", "?", "!", "``", "''"]);
const closesQuote = new Set(["”", '"', "’", "'", "''", "»"]);

const isVerbLike = (word: string): boolean => auxiliaries.has(word) || reportingVerb(word) !== null;

/** "Hill and Blake", "Hill, Blake and Cole": the names that end before a token, from the last to the first. */
function chainBefore(
  context: SpeechContext,
  end: number,
  first: number,
): { mentions: number[]; from: number } | null {
  const { index } = context;
  const last = context.mentionUntil(end);
  if (last === null) return null;
  const mentions = [last];
  let from = context.tokensOf(last)[0];
  for (;;) {
    const joiner = index.words[from - 1] ?? "";
    const skip = index.words[from - 1] === "the" && joins.has(index.words[from - 2] ?? "") ? 2 : 1;
    const before = context.mentionUntil(from - skip);
    if (from - skip <= first || before === null) break;
    if (!(
      joins.has(skip === 2 ? (index.words[from - 2] ?? "") : joiner) ||
      (joiner === "," && mentions.length > 1)
    ))
      break;
    // Only things that can act together: a person and a country in a list are two phrases.
    if (context.mention(before).type !== context.mention(last).type) break;
    mentions.unshift(before);
    from = context.tokensOf(before)[0];
  }
  return { mentions, from };
}

/** Goes left over adverbs and auxiliaries of a verb: "has also repeatedly | said". Tells whether the verb is negated. */
export function beforeVerb(
  context: SpeechContext,
  verb: number,
  first: number,
): { at: number; negated: boolean; passive: boolean; modal: boolean } {
  const { index } = context;
  let at = verb - 1;
  let negated = false;
  let passive = false;
  let modal = false;
  while (at >= first) {
    const word = index.words[at] ?? "";
    if (word === "not" || word === "never" || word.endsWith("n't")) negated = true;
    else if (/^(?:was|were|been|be|is|are|being|am)$/u.test(word)) passive = true;
    else if (/^(?:to|would|could|should|might|may|must|will|can|shall|cannot)$/u.test(word)) modal = true;
    else if (!/^(?:has|have|had|did|does|do|having)$/u.test(word) && !midAdverbs.has(word)) break;
    if (word.endsWith("n't") && /^(?:was|were|is|are)/u.test(word)) passive = true;
    at -= 1;
  }
  return { at, negated, passive, modal };
}

/** The subject of a verb, looking left from it. `first` is the first token that may belong to the clause. */
export function subjectBefore(context: SpeechContext, verb: number, first: number): Subject | null {
  const { index } = context;
  const { at } = beforeVerb(context, verb, first);
  if (at < first) return null;

  const word = index.words[at] ?? "";
  if (pronouns.has(word)) {
    if (word === "who") {
      const before = context.mentionUntil(index.words[at - 1] === "," ? at - 1 : at);
      if (before !== null)
        return { from: context.tokensOf(before)[0], to: at, kind: "names", mentions: [before] };
      return null;
    }
    if (word === "both") return null;
    return { from: at, to: at + 1, kind: "pronoun", mentions: [] };
  }
  if (word === "two" && index.words[at - 1] === "the")
    return { from: at - 1, to: at + 1, kind: "pronoun", mentions: [] };

  const chain = chainBefore(context, at + 1, first);
  if (chain !== null) {
    const before = index.words[chain.from - 1] ?? "";
    const beforeThat = index.words[chain.from - 2] ?? "";
    const outside = before === "the" ? beforeThat : before;
    const isObject =
      chain.from > first &&
      prepositions.has(outside) &&
      !/^(?:as|while|since|after|before|like|than|until|that)$/u.test(outside);
    const isPossessed = index.words[context.tokensOf(chain.mentions.at(-1) ?? 0)[1]] === "'s";
    if (!isObject && !isPossessed)
      return { from: chain.from, to: at + 1, kind: "names", mentions: chain.mentions };
  }

  // "Hill, in a letter to parents, said" / "Hill, speaking in Porto, said": back over the phrase to the name.
  if (word === ",") {
    for (let comma = at - 1; comma > Math.max(first, at - 22); comma -= 1) {
      if (closesQuote.has(index.words[comma] ?? "") || index.words[comma] === ";") break;
      if (index.words[comma] !== ",") continue;
      const opener = index.words[comma + 1] ?? "";
      const name = context.mentionUntil(comma);
      if (name === null) continue;
      const fits =
        prepositions.has(opener) ||
        /ing$/u.test(opener) ||
        opener === "who" ||
        articles.has(opener) ||
        /^(?:also|however|meanwhile|too|whose|which|now|then|once|himself|herself|itself)$/u.test(opener);
      if (
        fits &&
        index.words[context.tokensOf(name)[1]] !== "'s" &&
        !prepositions.has(index.words[context.tokensOf(name)[0] - 1] ?? "")
      )
        return { from: context.tokensOf(name)[0], to: comma, kind: "names", mentions: [name] };
    }
    return null;
  }

  // A noun phrase: "a spokesman for the port", "two of the residents", "the ministry".
  let from = at;
  while (from > first) {
    const before = index.words[from - 1] ?? "";
    const name = context.mentionUntil(from);
    if (name !== null && context.tokensOf(name)[1] === from) {
      from = context.tokensOf(name)[0];
      continue;
    }
    if (
      before === "," ||
      hardStops.has(before) ||
      (conjunctions.has(before) && before !== "and") ||
      before === "that" ||
      (isVerbLike(before) && before !== "'s") ||
      closesQuote.has(before)
    )
      break;
    if (at - from > 14) return null;
    from -= 1;
  }
  // Adverbs of time and place before the phrase are no part of it: "On Monday officials said".
  for (;;) {
    const time = context.timeFrom(from);
    if (time !== null && time.to <= at) from = time.to;
    else if (
      (prepositions.has(index.words[from] ?? "") && context.timeFrom(from + 1) !== null) ||
      midAdverbs.has(index.words[from] ?? "") ||
      /^(?:and|but|so|or)$/u.test(index.words[from] ?? "")
    )
      from += 1;
    else break;
  }
  if (from > at || prepositions.has(index.words[from] ?? "")) return null;
  return { from, to: at + 1, kind: "noun", mentions: [] };
}

/** The subject that follows an inverted verb, or begins right at a token: “…,” said | the mayor, Ana Ruiz. */
export function subjectFrom(context: SpeechContext, start: number, last: number): Subject | null {
  const { index } = context;
  const word = index.words[start] ?? "";
  if (start >= last) return null;
  const direct = context.mentionFrom(start);
  if (direct !== null && index.words[context.tokensOf(direct)[1]] !== "'s") {
    const mentions = [direct];
    let to = context.tokensOf(direct)[1];
    for (;;) {
      const joiner = index.words[to] ?? "";
      if (!joins.has(joiner) && !(joiner === "," && mentions.length > 1)) break;
      const next = context.mentionFrom(to + 1);
      if (next === null || context.mention(next).type !== context.mention(direct).type) break;
      mentions.push(next);
      to = context.tokensOf(next)[1];
    }
    const head = index.words[to] ?? "";
    // "Porto officials said": the name is only the first word of a noun phrase.
    const isModifier =
      index.tokens[to]?.kind === "word" &&
      !isVerbLike(head) &&
      !prepositions.has(head) &&
      !conjunctions.has(head) &&
      !midAdverbs.has(head) &&
      !/^(?:that|who|to|on|told|'s)$/u.test(head) &&
      context.timeFrom(to) === null &&
      context.mention(direct).type !== "person";
    if (!isModifier) return { from: start, to, kind: "names", mentions };
  }
  if (pronouns.has(word) && word !== "who" && word !== "both")
    return { from: start, to: start + 1, kind: "pronoun", mentions: [] };
  if (
    word === "the" &&
    index.words[start + 1] === "two" &&
    (index.tokens[start + 2]?.kind === "mark" || isVerbLike(index.words[start + 2] ?? ""))
  )
    return { from: start, to: start + 2, kind: "pronoun", mentions: [] };
  let to = start;
  while (to < last) {
    const next = index.words[to] ?? "";
    const name = context.mentionFrom(to);
    if (
      to > start &&
      name !== null &&
      context.mention(name).type === "person" &&
      !prepositions.has(index.words[to - 1] ?? "")
    ) {
      // "team member Zelda Quorn told": what stands before the name describes the same person.
      if (index.words[context.tokensOf(name)[1]] !== "'s")
        return { from: start, to: context.tokensOf(name)[1], kind: "names", mentions: [name] };
      break;
    }
    if (name !== null && context.tokensOf(name)[1] > to) {
      to = context.tokensOf(name)[1];
      continue;
    }
    if (index.tokens[to]?.kind === "mark" && next !== "-") break;
    if (to > start && (isVerbLike(next) || midAdverbs.has(next)) && next !== "'s") break;
    if (/^(?:that|who|which|while|when|as|because|after|before|during|on)$/u.test(next)) break;
    if (to - start > 14) return null;
    to += 1;
  }
  if (to === start) return null;
  // "said the mayor, Ana Ruiz": the name behind the comma is the speaker.
  if (index.words[to] === ",") {
    const name = context.mentionFrom(to + 1);
    const behind = name === null ? "" : (index.words[context.tokensOf(name)[1]] ?? "");
    if (name !== null && context.mention(name).type === "person" && /^[,.;:–—]?$/u.test(behind))
      return { from: start, to: context.tokensOf(name)[1], kind: "names", mentions: [name] };
  }
  if (!determiners.has(word) && index.tokens[start]?.kind === "number" && to - start < 2) return null;
  return { from: start, to, kind: "noun", mentions: [] };
}

/** The subject of the whole sentence: whom "…, saying" belongs to. Looks behind a leading phrase and its comma. */
export function subjectOfSentence(
  context: SpeechContext,
  [first, last]: readonly [number, number],
): Subject | null {
  const { index } = context;
  let start = first;
  const opener = index.words[first] ?? "";
  const led =
    prepositions.has(opener) ||
    conjunctions.has(opener) ||
    context.timeFrom(first) !== null ||
    midAdverbs.has(opener) ||
    /ing$|ed$/u.test(opener);
  if (led && context.mentionFrom(first) === null)
    for (let at = first; at < Math.min(last, first + 30); at += 1)
      if (index.words[at] === ",") {
        start = at + 1;
        break;
      }
  return subjectFrom(context, start, last);
}
