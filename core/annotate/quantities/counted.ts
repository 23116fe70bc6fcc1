import {
  auxiliaries,
  conjunctions,
  determiners,
  irregularPasts,
  neverNames,
  prepositions,
} from "../../lexicon/function-words";
import { reportingVerb } from "../../lexicon/reporting-verbs";
import type { TokenIndex } from "../reading";
import { isHyphen, type FigureContext } from "./figure-row";

/** A plural noun has been read: what ends in -ed behind it is its verb, not an adjective ("3,000 nurses marched"). */
const pluralSeen = (index: TokenIndex, from: number, to: number): boolean =>
  index.words.slice(from, to).some((word) => /^(?:people|men|women|children|police)$|..s$/u.test(word));

/** What is counted: the noun phrase behind the number, or behind "of". Null when a verb or mark comes first. */
export function nounAfter({ index, last }: FigureContext, at: number): readonly [number, number] | null {
  const from = index.words[at] === "of" ? at + 1 : at;
  let to = from;
  while (to < last && to - from < 6) {
    const word = index.words[to] ?? "";
    const token = index.tokens[to];
    if (token === undefined || (token.kind === "mark" && !isHyphen(word)) || token.kind === "number") break;
    if (
      prepositions.has(word) ||
      conjunctions.has(word) ||
      auxiliaries.has(word) ||
      /^(?:that|who|which|when|where|ago|later|earlier|each|every|per|today|yesterday|there|he|she|they|we|it|i|have|more|less|fewer)$/u.test(
        word,
      )
    )
      break;
    if (
      to > from &&
      (reportingVerb(word) !== null ||
        irregularPasts.has(word) ||
        (/..ed$/u.test(word) && pluralSeen(index, from, to)) ||
        /^(?:live|lives|remain|remains)$/u.test(word))
    )
      break;
    if (
      to === from &&
      determiners.has(word) &&
      word !== "the" &&
      word !== "its" &&
      word !== "their" &&
      word !== "his" &&
      word !== "her"
    )
      break;
    to += 1;
  }
  while (
    to > from &&
    (isHyphen(index.words[to - 1]) ||
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
