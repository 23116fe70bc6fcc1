import type { GoldArticle, GoldTime, Reading } from "./gold-form";
import { distinct, likeness, pairBest, trimmed, type Tally } from "./spans";

export type TimePair = { readonly gold: GoldTime; readonly predicted: GoldTime; readonly isRight: boolean };

/** What one article's temporal expressions come to. */
export type TimeScore = {
  /** Found at all: any character in common, one to one. */
  readonly spans: Tally;
  /** Found, and the TimeML value is the same string. */
  readonly values: Tally;
  readonly pairs: readonly TimePair[];
  readonly missed: readonly GoldTime[];
  readonly spurious: readonly GoldTime[];
};

const sameValue = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a !== null && a !== undefined && a.trim().toUpperCase() === (b ?? "").trim().toUpperCase();

/** Compares the temporal expressions of one article, as TempEval-3 does (relaxed spans, strict values). */
export function scoreTimes({ text, times = [] }: GoldArticle, reading: Reading | undefined): TimeScore {
  const gold = times.map((time) => trimmed(text, time));
  const predicted = distinct((reading?.times ?? []).map((time) => trimmed(text, time)));
  const indexes = pairBest(gold, predicted, likeness);
  const pairs = indexes.flatMap((pair) => {
    const [one, other] = [gold[pair.gold], predicted[pair.predicted]];
    return one === undefined || other === undefined
      ? []
      : [{ gold: one, predicted: other, isRight: sameValue(one.value, other.value) }];
  });
  const tally = (right: number): Tally => ({ right, predicted: predicted.length, gold: gold.length });
  return {
    spans: tally(pairs.length),
    values: tally(pairs.filter((pair) => pair.isRight).length),
    pairs,
    missed: gold.filter((time) => !pairs.some((pair) => pair.gold === time)),
    spurious: predicted.filter((time) => !pairs.some((pair) => pair.predicted === time)),
  };
}
