import { wholeBelow, type Dice } from "./seeded-order";

/** A question as far as the place of its key matters: how many options, and where the key has to stand, if it has to. */
export type Placing = { readonly options: number; readonly fixed: number | null };

/**
 * A place for the key of each question: every place equally often, as near as the fixed ones allow, and never the same
 * place four times running among questions with more than two options. Dice decide between equals.
 */
export function keyPositions(placings: readonly Placing[], dice: Dice): readonly number[] {
  const used = [0, 0, 0, 0];
  for (const { options, fixed } of placings)
    if (options > 2 && fixed !== null) used[fixed] = (used[fixed] ?? 0) + 1;
  const run: number[] = [];
  return placings.map(({ options, fixed }, index) => {
    if (options <= 2) return fixed ?? 0;
    const ahead = placings
      .slice(index + 1)
      .filter((other) => other.options > 2)
      .slice(0, 2)
      .map((other) => other.fixed);
    const isRun = (place: number) =>
      (run.slice(-3).length === 3 && run.slice(-3).every((other) => other === place)) ||
      (run.slice(-2).length === 2 && run.slice(-2).every((other) => other === place) && ahead[0] === place);
    let place = fixed;
    if (place === null) {
      const places = [0, 1, 2, 3].slice(0, options);
      const free = places.filter((candidate) => !isRun(candidate));
      const least = Math.min(...free.map((candidate) => used[candidate] ?? 0));
      const best = free.filter((candidate) => used[candidate] === least);
      place = best[wholeBelow(dice, best.length)] ?? 0;
      used[place] = (used[place] ?? 0) + 1;
    }
    run.push(place);
    return place;
  });
}
