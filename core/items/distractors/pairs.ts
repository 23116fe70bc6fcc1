import type { Entity } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { DraftOption } from "../draft";
import { mentionsOf } from "../names";
import type { Reading } from "../reading";
import { listed } from "../wording/plain";
import { partiesOf } from "./parties";
import { otherNames, together } from "./people";

/** True for two of different parties, where those who spoke together are not: nobody takes opponents for one voice. */
function areApart(reading: Reading, key: readonly number[], a: Entity, b: Entity): boolean {
  const parted = (one: Entity, other: Entity): boolean => {
    const [own, others] = [partiesOf(reading, one), partiesOf(reading, other)];
    return own.size > 0 && others.size > 0 && ![...own].some((party) => others.has(party));
  };
  const [first, second] = key.flatMap((id) => reading.annotated.entities[id] ?? []);
  return parted(a, b) && first !== undefined && second !== undefined && !parted(first, second);
}

/**
 * Wrong pairs for words that two people said together. Pairs that the article names together come first, and one of the
 * two speakers may stand in a wrong pair, so that knowing one is not enough.
 */
export function otherPairs(
  reading: Reading,
  claim: Claim,
  key: readonly number[],
  stem: string,
): readonly DraftOption[] {
  if (key.length !== 2) return [];
  const others = otherNames(reading, claim, key, stem, (id) => (key.includes(id) ? "true" : "false"), 4);
  const people = [...key, ...others.map(({ id }) => id)].flatMap(
    (id) => reading.annotated.entities[id] ?? [],
  );
  const often = ({ a, b }: { readonly a: Entity; readonly b: Entity }): number =>
    mentionsOf(reading, a.id).length + mentionsOf(reading, b.id).length;
  const hasKey = ({ a, b }: { readonly a: Entity; readonly b: Entity }): boolean =>
    key.includes(a.id) || key.includes(b.id);
  const pairs = people
    .flatMap((a, index) => people.slice(index + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => !(key.includes(a.id) && key.includes(b.id)))
    .filter(({ a, b }) => !areApart(reading, key, a, b))
    .map((pair, index) => ({ ...pair, index, met: together(reading, pair.a.id, pair.b.id) }))
    .sort(
      (x, y) =>
        y.met - x.met || Number(hasKey(y)) - Number(hasKey(x)) || often(y) - often(x) || x.index - y.index,
    );
  const chosen: typeof pairs = [];
  const uses = (id: number) => chosen.filter(({ a, b }) => a.id === id || b.id === id).length;
  for (const pair of pairs) {
    // Each speaker once at most, and nobody in all: counting names must not give the answer away.
    const mayStand = (id: number) => uses(id) < (key.includes(id) ? 1 : 2);
    if (chosen.length < 3 && mayStand(pair.a.id) && mayStand(pair.b.id)) chosen.push(pair);
  }
  return chosen.map(({ a, b }) => ({
    text: listed([a.canonical, b.canonical]),
    why: `The article does not give these words to ${[a, b].find(({ id }) => !key.includes(id))?.canonical ?? "them"}.`,
  }));
}
