import type { GoldArticle, GoldQuantity, Reading } from "./gold-form";
import { pairBest, shared, type Tally } from "./spans";

export type FigurePair = {
  readonly gold: GoldQuantity;
  readonly predicted: GoldQuantity;
  readonly isUnit: boolean;
};

/** What one article's figures come to. */
export type FigureScore = {
  readonly values: Tally;
  readonly units: Tally;
  readonly pairs: readonly FigurePair[];
  readonly missed: readonly GoldQuantity[];
  readonly spurious: readonly GoldQuantity[];
};

/** "5-7" is a range of two ends; "-5" and "1e-3" are one number. */
export function endsOf(value: number | string): readonly number[] {
  const text = String(value).trim();
  const dash = /^(-?\d[\d.]*(?:e\+?\d+)?)\s*-\s*(\d[\d.]*(?:e\+?\d+)?)$/i.exec(text);
  return dash === null ? [Number(text)] : [Number(dash[1]), Number(dash[2])];
}

export const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

function sameValue(gold: GoldQuantity, predicted: GoldQuantity): boolean {
  const [these, those] = [endsOf(gold.value), endsOf(predicted.value)];
  return these.length === those.length && these.every((end, at) => isClose(those[at] ?? NaN, end));
}

const unitForms = ({ unit, normalized_unit: normal, also = [] }: GoldQuantity): readonly string[] =>
  [unit, normal, ...also]
    .filter((form) => form !== null && form !== undefined)
    .map((form) => form.toLowerCase().trim().replaceAll("-", " ").replace(/s$/, ""));

const sameUnit = (gold: GoldQuantity, predicted: GoldQuantity): boolean =>
  unitForms(gold).some((form) => unitForms(predicted).includes(form));

/** Public sets without offsets are matched by value alone, inside one text. */
function isThere(gold: GoldQuantity, predicted: GoldQuantity): boolean {
  if (gold.start === undefined || gold.end === undefined) return true;
  if (predicted.start === undefined || predicted.end === undefined) return true;
  return shared({ start: gold.start, end: gold.end }, { start: predicted.start, end: predicted.end }) > 0;
}

/** Compares the figures of one article: a value counts when it is equal (five digits), a range when both ends are. */
export function scoreFigures(
  { quantities: gold = [] }: GoldArticle,
  reading: Reading | undefined,
): FigureScore {
  const predicted = reading?.quantities ?? [];
  // A pair with the same unit goes first, so that the other figure of that value does not take its place.
  const indexes = pairBest(gold, predicted, (one, other) =>
    isThere(one, other) && sameValue(one, other) ? (sameUnit(one, other) ? 2 : 1) : 0,
  );
  const pairs = indexes.flatMap((pair) => {
    const [one, other] = [gold[pair.gold], predicted[pair.predicted]];
    return one === undefined || other === undefined
      ? []
      : [{ gold: one, predicted: other, isUnit: sameUnit(one, other) }];
  });
  const tally = (right: number): Tally => ({ right, predicted: predicted.length, gold: gold.length });
  return {
    values: tally(pairs.length),
    units: tally(pairs.filter((pair) => pair.isUnit).length),
    pairs,
    missed: gold.filter((figure) => !pairs.some((pair) => pair.gold === figure)),
    spurious: predicted.filter((figure) => !pairs.some((pair) => pair.predicted === figure)),
  };
}
