import { claimsUnder, type Candidate } from "./draft";
import { isComposed, type Item } from "./item";
import { clash, gistOf } from "./leaks";
import { pertinenceOf } from "./pertinence";
import { groupOf, lackOf, quotas, wantedOf } from "./plan";
import { blockOf, type Reading } from "./reading";
import { seededBy } from "./seeded-order";
import { mayJoin } from "./set-limits";

export type Composition = { readonly chosen: readonly Candidate[]; readonly shortfall: readonly string[] };

/** How much larger than asked for the set is planned in further tries, each with luck of its own. */
const otherPlans = [1.5, 2, 0.5, 1, 1.5, 2, 0.5, 1, 1.5, 2, 0.5, 1];

/**
 * What a set is worth beside another: its questions, a statement for less since a guess gets every second right, and
 * its kinds.
 */
const richness = (chosen: readonly Candidate[]): number => {
  const kinds = chosen.map(({ item }) => item.kind);
  return kinds.reduce((sum, kind) => sum + (kind === "true-false" ? 0.6 : 1), 0.3 * new Set(kinds).size);
};

/**
 * Chooses a set: question by question the one that is most wanted (its group is short, its kind is rare, its paragraph
 * not yet covered, the story is about it), as long as it asks no fact twice and gives no other answer away. Greedy: an
 * article has a few dozen candidates and a better set is seldom missed.
 */
export function composeSet(
  reading: Reading,
  candidates: readonly Candidate[],
  size: number,
  seed: number,
): Composition {
  const dice = seededBy(seed);
  const wanted = wantedOf(size);
  const gists = candidates.map(({ item }) => gistOf(item, reading));
  const clashing = new Map<number, boolean>();
  const clashes = (one: number, two: number): boolean => {
    const pair = Math.min(one, two) * candidates.length + Math.max(one, two);
    const known = clashing.get(pair);
    if (known !== undefined) return known;
    const [a, b] = [gists[one], gists[two]];
    if (a === undefined || b === undefined) return false;
    const found = (inOrder(a.item, b.item) <= 0 ? clash(a, b) : clash(b, a)) !== null;
    clashing.set(pair, found);
    return found;
  };
  const pertinence = candidates.map(({ item }) => pertinenceOf(item, reading));
  const supply = new Map<string, number>();
  for (const { item } of candidates) supply.set(item.kind, (supply.get(item.kind) ?? 0) + 1);
  const spare = new Set(candidates.flatMap(factsUnder)).size - size;
  /** Facts that a question asks for as well: a statement half of all guesses get right takes none that is scarce. */
  const asked = new Set(candidates.filter(({ item }) => item.kind !== "true-false").flatMap(factsUnder));
  const lean = candidates.map((candidate): number => {
    const { kind } = candidate.item;
    const facts = factsUnder(candidate);
    if (isComposed(candidate.item)) return kind === "ordering" || facts.length <= spare ? 5 : 0;
    return kind === "true-false" && spare < 0 && facts.some((fact) => asked.has(fact)) ? -5 : 0;
  });

  const growBy = (plan: readonly number[]): readonly Candidate[] => {
    const luck = candidates.map(() => dice());
    const chosen: Candidate[] = [];
    const open = new Set(candidates.keys());
    const bestOf = (isShort: boolean): number | null => {
      let best: { index: number; worth: number } | null = null;
      for (const index of open) {
        const candidate = candidates[index];
        if (candidate === undefined || !mayJoin(candidate, chosen, size, reading, isShort)) continue;
        const worth =
          worthOf(candidate, chosen, plan, supply, reading) +
          (pertinence[index] ?? 0) +
          (lean[index] ?? 0) +
          0.4 * (luck[index] ?? 0);
        if (best === null || worth > best.worth) best = { index, worth };
      }
      return best?.index ?? null;
    };
    while (chosen.length < size) {
      const best = bestOf(false) ?? bestOf(true);
      const taken = best === null ? undefined : candidates[best];
      if (best === null || taken === undefined) break;
      chosen.push(taken);
      open.delete(best);
      for (const index of open) if (clashes(index, best)) open.delete(index);
    }
    return chosen;
  };

  // What a question shuts out is not foreseen: where the set falls short, other plans and other luck may lead to a
  // longer one, or to one of more kinds.
  const grow = (): readonly Candidate[] => {
    let best = growBy(wanted);
    for (const times of otherPlans) {
      if (best.length >= size) break;
      const other = growBy(wantedOf(Math.ceil(size * times)));
      if (richness(other) > richness(best)) best = other;
    }
    return best;
  };

  const chosen = [...grow()].sort((a, b) => inOrder(a.item, b.item));
  return { chosen, shortfall: shortfallOf(chosen, wanted, size) };
}

/** The facts that a question takes. */
const factsUnder = ({ draft }: Candidate): readonly number[] => claimsUnder(draft).map(({ fact }) => fact);

/** The order in which questions are asked: as the article goes, and what looks back on all of it last. */
const inOrder = (a: Item, b: Item): number =>
  Number(isComposed(a)) - Number(isComposed(b)) ||
  a.claim.start - b.claim.start ||
  groupOf(a.kind) - groupOf(b.kind);

function worthOf(
  { draft, item }: Candidate,
  chosen: readonly Candidate[],
  wanted: readonly number[],
  supply: ReadonlyMap<string, number>,
  reading: Reading,
): number {
  const group = groupOf(item.kind);
  const inGroup = chosen.filter((other) => groupOf(other.item.kind) === group).length;
  const lack = (wanted[group] ?? 0) - inGroup;
  const isNewKind = chosen.every((other) => other.item.kind !== item.kind);
  const block = blockOf(reading, draft.claim);
  const isNewBlock = chosen.every((other) => blockOf(reading, other.draft.claim) !== block);
  const isNewKey = chosen.every((other) => other.item.key !== item.key);
  return (
    (lack > 0 ? 3 + lack / Math.max(1, wanted[group] ?? 1) : lack) +
    (isNewKind ? 1.5 : 0) +
    (isNewBlock ? 0.8 : 0) +
    (isNewKey ? 0.4 : 0) +
    1 / (supply.get(item.kind) ?? 1) +
    draft.claim.salience +
    (draft.claim.tier === "A" ? 0.2 : 0) -
    (item.stem.includes("belongs in the gap") ? 0.6 : 0) -
    // Who governs a country is known without the article.
    (item.kind === "who-holds-role" &&
    /\b(?:President|Prime Minister|Chancellor|King|Queen|Pope)\b/u.test(`${item.stem} ${item.key}`)
      ? 1.2
      : 0)
  );
}

function shortfallOf(
  chosen: readonly Candidate[],
  wanted: readonly number[],
  size: number,
): readonly string[] {
  const lines: string[] = [];
  if (chosen.length < size) {
    lines.push(
      `The article gives ${count(chosen.length, "question")} that can be proved, ${String(size - chosen.length)} fewer than asked for.`,
    );
  }
  for (const [group, quota] of quotas.entries()) {
    const has = chosen.filter((candidate) => groupOf(candidate.item.kind) === group).length;
    const lack = (wanted[group] ?? 0) - has;
    if (lack > 0) lines.push(lackOf(quota, lack));
  }
  return lines;
}

const count = (number: number, noun: string): string => `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
