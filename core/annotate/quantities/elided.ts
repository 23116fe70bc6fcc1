import type { Quantity } from "../annotation";

/** "compared to nearly 16 million barrels in 2021": the thing counted is that of the figure it is compared with. */
export function fillElided(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((quantity, place) => {
    const before = found[place - 1];
    if (
      quantity.of !== null ||
      before === undefined ||
      before.of === null ||
      before.unit !== quantity.unit ||
      before.kind !== quantity.kind ||
      quantity.kind === "age"
    )
      return quantity;
    const between = text.slice(before.end, quantity.start);
    if (
      !/\b(?:compared (?:to|with)|up from|down from|from|against|versus|than|to|rather than|instead of)\b/u.test(
        between,
      ) ||
      /[.!?]["”’]?\s/u.test(between) ||
      between.length > 120
    )
      return quantity;
    return { ...quantity, of: before.of, rule: `${quantity.rule}+elided` };
  });
}
