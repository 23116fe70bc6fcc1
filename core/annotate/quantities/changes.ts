import type { Quantity } from "../annotation";

/**
 * "Rose from 240 to 273": two figures and one change. The first learns which one it changes to; a unit that only one of
 * them has belongs to both.
 */
export function linkChanges(found: readonly Quantity[], text: string): Quantity[] {
  const linked = [...found];
  found.forEach((first, place) => {
    const second = found[place + 1];
    if (second === undefined || first.low !== first.high || second.low !== second.high) return;
    if (!/\bfrom\s$/u.test(text.slice(Math.max(0, first.start - 6), first.start))) return;
    // At most one word between, as in "from 21 miles combined to 23".
    if (!/^\s(?:\p{L}+\s)?to\s(?:a |an |the )?$/u.test(text.slice(first.end, second.start))) return;
    const bare = first.unitSpan === null ? first : second.unitSpan === null ? second : null;
    if (first.unit !== second.unit && bare === null) return;
    const other = bare === first ? second : first;
    const low = first.low * sharedFactor(first, second, text);
    const isShared = bare !== null && bare.kind === "count" && other.kind !== "count";
    const own = { ...first, low, high: low, changesTo: place + 1 };
    linked[place] = isShared && bare === first ? { ...own, kind: other.kind, unit: other.unit } : own;
    if (isShared && bare === second) linked[place + 1] = { ...second, kind: other.kind, unit: other.unit };
  });
  return linked;
}

/** "From $10 to $15 billion": what the second number is multiplied by, when the first is smaller and has no magnitude. */
function sharedFactor(first: Quantity, second: Quantity, text: string): number {
  const digitsOf = ({ valueSpan }: Quantity): string => text.slice(valueSpan.start, valueSpan.end);
  const bare = Number(/\d[\d,]*(?:\.\d+)?/u.exec(digitsOf(second))?.[0].replaceAll(",", "") ?? Number.NaN);
  const factor = Math.round(second.low / bare);
  return factor >= 1000 && first.low < bare && /\d$/u.test(digitsOf(first)) ? factor : 1;
}
