import type { Quantity } from "../annotation";

const comparing =
  /\b(?:compared (?:to|with)|up from|down from|from|against|versus|than|to|rather than|instead of|including)\b/u;
/** "280 million of the 1.5 billion shekels": a part has the unit of its whole. */
const partOf = /^\sof\s(?:the|its|their|his|her)\s$/u;

function unitOfWhole(quantity: Quantity, whole: Quantity | undefined, text: string): Quantity | null {
  return quantity.kind === "count" &&
    quantity.unit === "" &&
    whole !== undefined &&
    whole.unit !== "" &&
    whole.low >= quantity.high &&
    partOf.test(text.slice(quantity.end, whole.start))
    ? { ...quantity, kind: whole.kind, unit: whole.unit, of: whole.of, rule: `${quantity.rule}+part` }
    : null;
}

/** "compared to nearly 16 million barrels in 2021": the thing counted is that of the figure it is compared with. */
export function fillElided(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((quantity, place) => {
    const part = unitOfWhole(quantity, found[place + 1], text);
    if (part !== null) return part;
    const before = found[place - 1];
    if (before === undefined || before.of === null || quantity.of !== null) return quantity;
    // "Two million headsets, compared to 2.4 million the year before": a bare number is counted in the other's unit.
    const isBare = quantity.unit === "" && quantity.kind === "count" && before.kind === "count";
    if (
      !isBare &&
      (before.unit !== quantity.unit || before.kind !== quantity.kind || quantity.kind === "age")
    )
      return quantity;
    const between = text.slice(before.end, quantity.start);
    if (!comparing.test(between) || /[.!?]["”’]?\s/u.test(between) || between.length > 120) return quantity;
    return { ...quantity, unit: before.unit, of: before.of, rule: `${quantity.rule}+elided` };
  });
}
