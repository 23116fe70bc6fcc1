import type { GoldArticle, GoldQuote, GoldSpeaker, Reading } from "./gold-form";
import { isMentionRight, isOpen, isShownRight } from "./speaker-names";
import { distinct, likeness, pairBest, shared, trimmed, type Tally } from "./spans";

type Unit = {
  readonly start: number;
  readonly end: number;
  readonly speaker: GoldSpeaker | null;
  readonly quote: GoldQuote;
};

/** Two spans are the same quotation when they share this much: cuts differ by an "and" or a comma. */
const sameQuotation = 0.8;
/** Where reported speech begins and ends without marks is a matter of taste: a third is enough. */
const sameReport = 0.3;

const unitsOf = (text: string, quotes: readonly GoldQuote[]): readonly Unit[] =>
  distinct(
    quotes.flatMap((quote) =>
      (quote.parts ?? [quote]).map((part) => ({
        ...trimmed(text, { start: part.start, end: part.end }),
        speaker: quote.speaker ?? null,
        quote,
      })),
    ),
  );

const kindOf = ({ kind }: GoldQuote): string => kind ?? "direct";

const wordCount = (text: string, { start, end }: Unit): number => text.slice(start, end).split(/\s+/).length;

export type QuotedPair = {
  readonly gold: Unit;
  readonly predicted: Unit;
  readonly isShown: boolean;
  readonly isMention: boolean;
};

/** What one article's quotations come to. */
export type QuoteScore = {
  readonly exact: Tally;
  readonly spans: Tally;
  /** Of quotations that were found: the name shown, where the gold names somebody. */
  readonly speakers: Tally;
  /** Span and the words beside it both right. */
  readonly mentions: Tally;
  /** Span and shown name both right; where the gold says only "he" and no name, nothing is judged. */
  readonly endToEnd: Tally;
  readonly pairs: readonly QuotedPair[];
  readonly missed: readonly Unit[];
  readonly spurious: readonly Unit[];
};

type Options = { readonly kinds?: readonly string[]; readonly minWords?: number };

/**
 * Compares the quotations of one article. Gold of other kinds, or shorter than `minWords`, is neither rewarded nor
 * punished, and neither is a prediction that falls on it.
 */
export function scoreQuotes(
  { text, quotes = [] }: GoldArticle,
  reading: Reading | undefined,
  { kinds = ["direct", "mixed"], minWords = 1 }: Options = {},
): QuoteScore {
  const units = unitsOf(text, quotes);
  const counts = (unit: Unit) => kinds.includes(kindOf(unit.quote)) && wordCount(text, unit) >= minWords;
  const gold = units.filter(counts);
  const ignored = units.filter((unit) => !counts(unit));
  // Quoted words inside reported speech are another quotation, in the gold and in what was read.
  const isAsked = (kind: string) =>
    kinds.includes("indirect") ? kinds.includes(kind) : !["indirect", "unattributed"].includes(kind);
  const all = unitsOf(
    text,
    (reading?.quotes ?? []).filter((quote) => isAsked(kindOf(quote))),
  );
  const least = kinds.includes("indirect") ? sameReport : sameQuotation;
  const pairs = pairBest(gold, all, (g, p) => {
    const like = likeness(g, p);
    return like >= least ? like : 0;
  });
  const exactPairs = pairBest(gold, all, (g, p) => (g.start === p.start && g.end === p.end ? 1 : 0));
  const within = (unit: Unit, other: Unit) => shared(other, unit) / (unit.end - unit.start);
  const countPredicted = (used: ReadonlySet<number>) =>
    all.filter(
      (unit, at) =>
        used.has(at) ||
        !ignored.some((other) => within(unit, other) >= 0.5) ||
        gold.some((other) => within(unit, other) > 0.5),
    );
  const used = new Set(pairs.map((pair) => pair.predicted));
  const predicted = countPredicted(used);
  const exactPredicted = countPredicted(new Set(exactPairs.map((pair) => pair.predicted)));
  const found = new Set(pairs.map((pair) => pair.gold));
  const judged = pairs.flatMap((pair) => {
    const [goldUnit, predictedUnit] = [gold[pair.gold], all[pair.predicted]];
    return goldUnit === undefined || predictedUnit === undefined
      ? []
      : [
          {
            gold: goldUnit,
            predicted: predictedUnit,
            isShown: isShownRight(goldUnit.speaker, predictedUnit.speaker),
            isMention: isMentionRight(goldUnit.speaker, predictedUnit.speaker),
          },
        ];
  });
  const open = judged.filter((pair) => isOpen(pair.gold.speaker));
  const named = judged.filter((pair) => pair.gold.speaker !== null && !isOpen(pair.gold.speaker));
  return {
    exact: { right: exactPairs.length, predicted: exactPredicted.length, gold: gold.length },
    spans: { right: pairs.length, predicted: predicted.length, gold: gold.length },
    speakers: {
      right: named.filter((pair) => pair.isShown).length,
      predicted: named.filter((pair) => pair.predicted.speaker !== null).length,
      gold: named.length,
    },
    mentions: {
      right: judged.filter((pair) => pair.isMention).length,
      predicted: predicted.length,
      gold: gold.length,
    },
    endToEnd: {
      right: judged.filter((pair) => pair.isShown && !isOpen(pair.gold.speaker)).length,
      predicted: predicted.length - open.length,
      gold: gold.filter((unit) => !isOpen(unit.speaker)).length,
    },
    pairs: judged,
    missed: gold.filter((_, at) => !found.has(at)),
    spurious: predicted.filter((unit) => !used.has(all.indexOf(unit))),
  };
}
