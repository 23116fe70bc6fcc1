import type { Candidate } from "./draft";
import type { ItemKind } from "./item";
import { groupOf, mostTyped, quotas, typed } from "./plan";
import { blockOf, type Reading } from "./reading";

/**
 * Of one paragraph, and with one name for an answer, a set has not more than these; where it would fall short of its
 * size, more of them are better than no question.
 */
const mostPerBlock = 2;
const mostPerKey = 3;

/** As a share of the set: one name that answers more than this needs no article. */
const mostPerKeyIfShort = 0.5;

/** Kinds of which a set has few, as shares of it, and as shares where it would be short. One each at least. */
const fewOf: ReadonlyMap<ItemKind, { readonly most: number; readonly mostIfShort: number }> = new Map([
  ["who-holds-role", { most: 1 / 6, mostIfShort: 1 / 3 }],
  ["which-outlet", { most: 1 / 12, mostIfShort: 1 / 6 }],
]);

const part = (share: number, size: number): number => Math.max(1, Math.round(share * size));

/**
 * Whether a question may join those chosen, as far as their number goes.
 *
 * @param isShort true once nothing else is left: what only serves variety is given up.
 */
export function mayJoin(
  candidate: Candidate,
  chosen: readonly Candidate[],
  size: number,
  reading: Reading,
  isShort: boolean,
): boolean {
  const { item } = candidate;
  const isStatement = item.kind === "true-false";
  const group = groupOf(item.kind);
  const quota = quotas[group];
  const inGroup = chosen.filter((other) => groupOf(other.item.kind) === group);
  if (quota !== undefined && inGroup.length >= part(isShort ? quota.mostIfShort : quota.most, size))
    return false;
  // As many are true as false, or one more: which it is of a single statement the seed decides.
  if (isStatement) {
    const same = inGroup.filter((other) => other.item.key === item.key).length;
    if (same > inGroup.length - same) return false;
  }
  // Words said together have one key in an article as a rule: a second such question is no question.
  if (item.kind === "who-said-joint" && inGroup.some((other) => other.item.kind === item.kind)) return false;
  const few = fewOf.get(item.kind);
  if (
    few !== undefined &&
    inGroup.filter((other) => other.item.kind === item.kind).length >=
      part(isShort ? few.mostIfShort : few.most, size)
  )
    return false;
  if (
    typed.has(item.kind) &&
    chosen.filter((other) => typed.has(other.item.kind)).length >= part(mostTyped, size)
  )
    return false;
  const withKey = chosen.filter((other) => other.item.key === item.key).length;
  if (!isStatement && withKey >= (isShort ? Math.max(mostPerKey, part(mostPerKeyIfShort, size)) : mostPerKey))
    return false;
  if (isShort) return true;
  const block = blockOf(reading, candidate.draft.claim);
  return chosen.filter((other) => blockOf(reading, other.draft.claim) === block).length < mostPerBlock;
}
