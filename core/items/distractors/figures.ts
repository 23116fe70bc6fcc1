import type { Quantity } from "../../annotate/annotation";
import { isValue } from "../../claims/holds";
import type { DraftOption } from "../draft";
import { readLike, shownValue, written, type FigureStyle } from "../wording/figure-label";
import { capitalised } from "../wording/plain";

/** A wrong value beside the key, in the key's own terms. */
type Candidate = {
  readonly value: number;
  readonly why: string;
  readonly from?: NonNullable<DraftOption["from"]>;
};

/**
 * Three wrong figures on the key's own grid and the place of the key among the four. The article's other figures of the
 * same kind come first: they can't be thrown away by common sense. The others keep the key's distance from its sibling,
 * or a step of a round share of the key, so that no option stands apart.
 *
 * @param rank wanted place of the key, 0 to 3; the nearest possible is taken.
 */
export function otherFigures(
  quantity: Quantity,
  style: FigureStyle,
  siblings: readonly { readonly quantity: Quantity; readonly text: string }[],
  rank: number,
): { readonly options: readonly DraftOption[]; readonly keyRank: number } {
  const key = shownValue(style);
  const isShare = quantity.kind === "percent";
  const fits = (value: number): boolean =>
    value > 0 &&
    (!isShare || key > 100 || value < 100) &&
    value / key >= 0.4 &&
    value / key <= 2.5 &&
    // "one points"
    (value !== 1 || key === 1 || style.after.trim() === "") &&
    isValue(quantity, value * style.scale) === "false" &&
    written(style, value) !== null;
  const near = siblings
    .map((sibling): Candidate | null => {
      const value = readLike(style, sibling.text);
      return value === null
        ? null
        : {
            value: value / style.scale,
            why: "The article gives this figure for something else.",
            from: { kind: "place", start: sibling.quantity.start, end: sibling.quantity.end },
          };
    })
    .filter((candidate) => candidate !== null && fits(candidate.value))
    .slice(0, 1) as Candidate[];
  const step = stepOf(key, style.decimals, near[0]?.value ?? null);
  const grid = (count: number): Candidate => ({
    value: Number((key + count * step).toFixed(style.decimals)),
    why: "The article has no such figure.",
  });
  const below = [-1, -2, -3].map(grid).filter(({ value }) => fits(value));
  const above = [1, 2, 3].map(grid).filter(({ value }) => fits(value));
  const side = (list: readonly Candidate[], wanted: number, sibling: Candidate | undefined): Candidate[] => {
    const all =
      sibling === undefined ? [...list] : [sibling, ...list.filter((c) => c.value !== sibling.value)];
    return all.slice(0, wanted);
  };
  const lowSibling = near.find(({ value }) => value < key);
  const highSibling = near.find(({ value }) => value > key);
  const ranks = [rank, 1, 2, 3, 0].filter(
    (r) => (lowSibling === undefined || r > 0) && (highSibling === undefined || r < 3),
  );
  for (const wanted of ranks) {
    const low = side(below, wanted, lowSibling);
    const high = side(above, 3 - wanted, highSibling);
    const chosen = [...low, ...high].sort((a, b) => a.value - b.value);
    if (chosen.length !== 3 || !areApart([key, ...chosen.map((c) => c.value)])) continue;
    return {
      options: chosen.map(({ value, ...rest }) => ({
        text: capitalised(written(style, value) ?? ""),
        ...rest,
      })),
      keyRank: low.length,
    };
  }
  return { options: [], keyRank: 0 };
}

/** Every two values differ by a tenth of the larger at least. */
const areApart = (values: readonly number[]): boolean =>
  values.every((a, i) => values.every((b, j) => i === j || Math.abs(a - b) >= 0.1 * Math.max(a, b)));

/** Distance between options: the gap to the article's own other figure when it is near, else about a quarter of the key, rounded as the key is. */
function stepOf(key: number, decimals: number, sibling: number | null): number {
  const unit = 10 ** -decimals;
  const gap = sibling === null ? 0 : Math.abs(sibling - key);
  if (gap >= 0.2 * key && gap <= 0.5 * key) return gap;
  const rough = key * 0.25;
  const roundness = Math.max(
    unit,
    ...[1, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000]
      .map((r) => r * unit)
      .filter((r) => Math.abs(key / r - Math.round(key / r)) < 1e-9 && r <= rough),
  );
  return Math.max(unit, Math.round(rough / roundness) * roundness);
}
