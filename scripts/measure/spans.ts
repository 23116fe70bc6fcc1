import type { Span } from "#core/text/span";

/** What was found, out of what: right ones, those predicted, those in the gold. */
export type Tally = { readonly right: number; readonly predicted: number; readonly gold: number };

export const noTally: Tally = { right: 0, predicted: 0, gold: 0 };

export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      right: sum.right + tally.right,
      predicted: sum.predicted + tally.predicted,
      gold: sum.gold + tally.gold,
    }),
    noTally,
  );

/** Precision, recall and F1 of a tally, each from 0 to 1. Nothing predicted is a precision of 0. */
export function ratesOf({ right, predicted, gold }: Tally) {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

const outside = new Set(" \t\r\n\u00A0\"“”„‘’'`.,;:!?…-–—");

/** The span without the marks, spaces and punctuation at its ends: annotators differ on those, readers don't. */
export function trimmed<T extends Span>(text: string, span: T): T {
  let { start, end } = span;
  while (start < end && outside.has(text[start] ?? "")) start += 1;
  while (end > start && outside.has(text[end - 1] ?? "")) end -= 1;
  return { ...span, start, end };
}

/** How many characters two spans share. */
export const shared = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Characters in both, out of characters in either: 0 to 1 (Jaccard). */
export function likeness(a: Span, b: Span): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both);
}

export type Pair = { readonly gold: number; readonly predicted: number };

/**
 * Pairs gold with predictions, each at most once, the likest first and then in text order. A pair whose `like` is 0 is
 * none. Indexes refer to the two lists.
 */
export function pairBest<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  like: (gold: G, predicted: P) => number,
): readonly Pair[] {
  const candidates = gold
    .flatMap((g, at) => predicted.map((p, to) => ({ gold: at, predicted: to, score: like(g, p) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.gold - b.gold || a.predicted - b.predicted);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) continue;
    takenGold.add(pair.gold);
    takenPredicted.add(pair.predicted);
    pairs.push({ gold: pair.gold, predicted: pair.predicted });
  }
  return pairs;
}

/** The list without spans that were there before, and without empty ones. */
export function distinct<T extends Span>(spans: readonly T[]): readonly T[] {
  const bySpan = new Map<string, T>();
  for (const span of spans) {
    const key = `${String(span.start)}:${String(span.end)}`;
    if (span.end > span.start && !bySpan.has(key)) bySpan.set(key, span);
  }
  return [...bySpan.values()];
}

/** True when more than half of one of the others lies inside. Those without a place lie nowhere. */
export const holdsAny = (
  span: Span,
  others: readonly { readonly start?: number | undefined; readonly end?: number | undefined }[],
): boolean =>
  others.some(
    ({ start, end }) =>
      start !== undefined && end !== undefined && shared(span, { start, end }) > (end - start) / 2,
  );
