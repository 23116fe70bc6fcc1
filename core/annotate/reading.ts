import type { Sentence, TextDocument, Token } from "../text/document";
import type { Span } from "../text/span";
import type { AnnotatedDocument } from "./annotation";

/** The tokens of a document with quick ways to find one. Numbers are places in `tokens`. */
export type TokenIndex = {
  readonly tokens: readonly Token[];
  /** Lower-case words, one a token: what phrase books look at. */
  readonly words: readonly string[];
  /** Place of the first token that starts at or after an offset (`tokens.length` when none does). */
  readonly from: (offset: number) => number;
  /** Tokens of a sentence: [first, one past the last]. */
  readonly ofSentence: (sentence: number) => readonly [number, number];
  /** True when the token is inside a quotation. Filled once the quotation spans are known. */
  readonly quoted: (token: number) => boolean;
};

/** What the stages hand on: the layers so far, and the index over the tokens. */
export type Reading = AnnotatedDocument & {
  readonly index: TokenIndex;
  /** Where a name goes on by an apposition ("Ana Ruiz, the mayor,"): end of the mention → end of the apposition. */
  readonly appositions: ReadonlyMap<number, number>;
};

/** Adds one layer and leaves the others as they are. */
export type Stage = (reading: Reading) => Reading;

/** First place in a sorted list whose key is at least the value. */
export function lowerBound(length: number, keyAt: (place: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function indexTokens(document: TextDocument, quotes: readonly Span[]): TokenIndex {
  const { tokens } = document;
  const ranges: [number, number][] = document.sentences.map(() => [0, 0]);
  tokens.forEach((token, place) => {
    const range = ranges[token.sentence];
    if (range === undefined) return;
    if (range[1] === 0) range[0] = place;
    range[1] = place + 1;
  });
  const from = (offset: number): number =>
    lowerBound(tokens.length, (place) => tokens[place]?.start ?? 0, offset);
  const inside = new Uint8Array(tokens.length);
  for (const quote of quotes) inside.fill(1, from(quote.start), from(quote.end));
  return {
    tokens,
    words: tokens.map(({ lower }) => lower),
    from,
    ofSentence: (sentence) => ranges[sentence] ?? [0, 0],
    quoted: (token) => inside[token] === 1,
  };
}

/** True when the block the sentence stands in belongs to the story. */
export const isKept = (document: TextDocument, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && document.blocks[sentence.block]?.kept === true;

/** True when the word as written begins with a capital. */
export function isCapitalised(text: string, token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const code = text.charCodeAt(token.start);
  // Most words are plain ASCII; asking the pattern only for the rest halves the time names take.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
}
