/** A source of numbers in [0, 1). Calling it moves it on; two made from one seed give the same row. */
export type Dice = () => number;

/**
 * Dice that fall the same way for the same seed on every machine. Mulberry32: 32 bits of state, integer operations
 * only, good enough to order options and far from good enough for secrets.
 *
 * @param seed any finite number; its whole part modulo 2³² counts.
 */
export function seededBy(seed: number): Dice {
  let state = Math.trunc(seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from 0 to `below` - 1. `below` must be at least 1. */
export const wholeBelow = (dice: Dice, below: number): number => Math.floor(dice() * below);

/** The list in an order the seed decides (Fisher–Yates). The list given is left as it is. */
export function seededOrder<T>(list: readonly T[], seed: number): T[] {
  const dice = seededBy(seed);
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = wholeBelow(dice, last + 1);
    const held = order[last] as T;
    order[last] = order[other] as T;
    order[other] = held;
  }
  return order;
}

/**
 * A seed made of a seed and words, so that the items of one attempt are not all shuffled alike (FNV-1a over UTF-16
 * units). The order of the words counts.
 */
export function seedFrom(seed: number, ...words: readonly string[]): number {
  let hash = (0x811c9dc5 ^ Math.trunc(seed)) >>> 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193) >>> 0;
  }
  return hash;
}
