import type { Mention, QuoteSpan, TimeExpression } from "./annotation";
import type { Reading, TokenIndex } from "./reading";

/** What the rules for speech look at: the layers, found by token instead of by offset. */
export type SpeechContext = {
  readonly reading: Reading;
  readonly index: TokenIndex;
  /** The longest mention (title included) that begins at a token: its place in `reading.mentions`. */
  readonly mentionFrom: (token: number) => number | null;
  /** The mention whose name, or whose apposition, ends right before a token. */
  readonly mentionUntil: (token: number) => number | null;
  /** [first, one past last] token of a mention, its apposition left out. */
  readonly tokensOf: (mention: number) => readonly [number, number];
  /** One past the last token of the apposition behind a mention, or of the mention itself. */
  readonly outerEnd: (mention: number) => number;
  /** True when a quotation ends with the mark at a token. */
  readonly closesQuote: (token: number) => boolean;
  readonly timeFrom: (token: number) => { readonly place: number; readonly to: number } | null;
  /** Tokens of the block a token stands in. */
  readonly blockRange: (token: number) => readonly [number, number];
  readonly mention: (place: number) => Mention;
};

export function speechContext(reading: Reading): SpeechContext {
  const { index, mentions, times, document, appositions } = reading;
  const from = new Map<number, number>();
  const until = new Map<number, number>();
  const ranges = mentions.map((mention): readonly [number, number] => [
    index.from(mention.start),
    index.from(mention.end),
  ]);
  const outer = mentions.map((mention) => {
    const end = appositions.get(mention.end);
    return end === undefined ? index.from(mention.end) : index.from(end);
  });
  const length = (place: number): number => (ranges[place]?.[1] ?? 0) - (ranges[place]?.[0] ?? 0);
  mentions.forEach((_, place) => {
    const [start, end] = ranges[place] ?? [0, 0];
    const known = from.get(start);
    if (known === undefined || length(known) < length(place)) from.set(start, place);
    // The article in front belongs to the name when one looks from the left.
    if (index.words[start - 1] === "the" && !from.has(start - 1)) from.set(start - 1, place);
    for (const stop of new Set([end, outer[place] ?? end])) {
      const other = until.get(stop);
      if (other === undefined || stop === end) until.set(stop, place);
    }
  });
  const timeAt = new Map<number, { place: number; to: number }>();
  times.forEach((time: TimeExpression, place) => {
    timeAt.set(index.from(time.start), { place, to: index.from(time.end) });
  });
  const quoteEnds = new Set(reading.quoteSpans.map(({ end }) => end));
  const blocks = document.blocks.map((block): readonly [number, number] => [
    index.from(block.start),
    index.from(block.end),
  ]);
  const blockOfSentence = document.sentences.map(({ block }) => block);
  return {
    reading,
    index,
    mentionFrom: (token) => from.get(token) ?? null,
    mentionUntil: (token) => until.get(token) ?? null,
    tokensOf: (mention) => ranges[mention] ?? [0, 0],
    outerEnd: (mention) => outer[mention] ?? 0,
    closesQuote: (token) => quoteEnds.has(index.tokens[token]?.end ?? -1),
    timeFrom: (token) => timeAt.get(token) ?? null,
    blockRange: (token) => blocks[blockOfSentence[index.tokens[token]?.sentence ?? -1] ?? -1] ?? [0, 0],
    mention: (place) => {
      const found = mentions[place];
      if (found === undefined) throw new RangeError(`no mention ${String(place)}`);
      return found;
    },
  };
}

/** Tokens of a quotation: the opening mark, the first word, one past the last word, one past the closing mark. */
export const quoteTokens = (
  index: TokenIndex,
  quote: QuoteSpan,
): { open: number; first: number; last: number; after: number } => ({
  open: index.from(quote.start),
  first: index.from(quote.content.start),
  last: index.from(quote.content.end),
  after: index.from(quote.end),
});
