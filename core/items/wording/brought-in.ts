import type { TextDocument } from "../../text/document";
import { onceFor } from "../../text/remember";
import { specifies } from "./bare-things";

/** A noun whether it names one or several. */
const lemma = (word: string): string =>
  word.length > 4 && word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
      ? word.slice(0, -1)
      : word;

type First = {
  readonly start: number;
  /** "the middle class" with nothing behind it: known to every reader before the story begins. */
  readonly isKnown: boolean;
};

/** Longest run of words between "the" and its noun. */
const farthest = 3;

/** Where the story has each word for the first time, and whether as something known. */
const firsts = onceFor(({ tokens, sentences, blocks }: TextDocument): ReadonlyMap<string, First> => {
  const found = new Map<string, First>();
  tokens.forEach(({ kind, lower, start, sentence }, at) => {
    const block = blocks[sentences[sentence]?.block ?? -1];
    if (kind !== "word" || block === undefined || !(block.kept || block.kind === "headline")) return;
    const key = lemma(lower);
    if (found.has(key)) return;
    const before = tokens.slice(Math.max(0, at - farthest), at);
    const the = before.map((token) => token.lower).lastIndexOf("the");
    const isDefinite =
      block.kind !== "headline" && the !== -1 && before.slice(the).every((token) => token.kind === "word");
    found.set(key, { start, isKnown: isDefinite && !specifies.test(tokens[at + 1]?.lower ?? "") });
  });
  return found;
});

/** True when the article brought a thing in before a place in its text, so that "the deal" behind it means that one. */
export function isBroughtIn(document: TextDocument, noun: string, place: number): boolean {
  const first = firsts(document).get(lemma(noun));
  return first !== undefined && first.start < place && !first.isKnown;
}
