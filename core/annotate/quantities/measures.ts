import { wordSet } from "../../lexicon/phrase-book";
import { currencyBook, mustTouch, unitBook, type Unit } from "../../lexicon/units";
import { numberAt } from "../number-words";
import { ofUnit } from "./counted";
import { isHyphen, single, touching, type FigureContext, type FigureRow } from "./figure-row";
import { rangeEnd, shared } from "./ranges";

/** A unit behind a number, over a hyphen: "5 kg", "20-kilometre", "7.8-magnitude". */
export function unitAfter(
  context: FigureContext,
  at: number,
): { unit: Unit; from: number; to: number; hyphen: boolean } | null {
  const { index, last } = context;
  const hyphen = isHyphen(index.words[at]);
  const from = hyphen ? at + 1 : at;
  const found = unitBook(index.words.slice(from, Math.min(last, from + 5)), 0);
  if (found === null) return null;
  const spelling = index.words[from] ?? "";
  if (mustTouch(spelling) && found.length === 1 && !touching(index, from - 1)) return null;
  if (/^(?:in|[cfgmt]|ha)$/u.test(spelling) && !touching(index, from - 1)) return null;
  return { unit: found.row, from, to: from + found.length, hyphen };
}

const kindOfUnit = {
  measure: "measure",
  percent: "percent",
  points: "points",
  time: "measure",
  count: "count",
} as const;

/** Names of money that are other words as well: behind a number they prove nothing. */
const ambiguousMoney = wordSet("crowns crown won try rand real reals pound sterling sar m sek");

export const numberUnit: FigureRow = {
  rule: "number-unit", // 13 million barrels, 5-7 percent, minus 5 degrees Celsius, 7.8-magnitude
  read: (context, at) => {
    const { index, last } = context;
    const minus =
      /^(?:minus|negative)$/u.test(index.words[at] ?? "") ||
      (/^[-−]$/u.test(index.words[at] ?? "") && !touching(index, at - 1) && touching(index, at));
    const start = minus ? at + 1 : at;
    if (
      minus &&
      index.tokens[start]?.kind !== "number" &&
      !/^(?:minus|negative)$/u.test(index.words[at] ?? "")
    )
      return null;
    const number = numberAt(index, start, last);
    if (number === null) return null;
    const end = rangeEnd(context, number, index.words[at - 1] === "between") ?? null;
    // "5% to 7%": the unit stands with both.
    const firstUnit = unitAfter(context, number.to);
    const again =
      firstUnit !== null &&
      (index.words[firstUnit.to] === "to" ||
        isHyphen(index.words[firstUnit.to]) ||
        (index.words[firstUnit.to] === "and" && index.words[at - 1] === "between"))
        ? numberAt(index, firstUnit.to + 1, last)
        : null;
    const againUnit = again === null ? null : unitAfter(context, again.to);
    const from = index.words[at - 1] === "from";
    if (
      !from &&
      again !== null &&
      againUnit !== null &&
      firstUnit !== null &&
      againUnit.unit.name === firstUnit.unit.name &&
      again.value > number.value
    )
      return {
        kind: kindOfUnit[firstUnit.unit.kind],
        low: number.value,
        high: again.value,
        unit: firstUnit.unit.name,
        from: at,
        valueTo: again.to,
        unitFrom: againUnit.from,
        to: againUnit.to,
        of: ofUnit(context, againUnit.to),
      };
    const to = end !== null && !from ? end.to : number.to;
    const unit = unitAfter(context, to);
    const money = currencyBook(index.words.slice(to, to + 3), 0);
    const low = end !== null && !from ? shared(number, end) : number.value;
    const high = end !== null && !from ? end.value : number.value;
    if (money !== null && index.tokens[to]?.kind === "word" && !ambiguousMoney.has(index.words[to] ?? ""))
      return {
        kind: "money",
        low,
        high,
        unit: money.row,
        from: at,
        valueTo: to,
        unitFrom: to,
        to: to + money.length,
        of: null,
      };
    if (unit === null) return null;
    if (unit.unit.kind === "time") return null; // a span of time: read with the times
    const sign = minus ? -1 : 1;
    return {
      kind: kindOfUnit[unit.unit.kind],
      low: sign * low,
      high: sign * high,
      unit: unit.unit.name,
      from: at,
      valueTo: to,
      unitFrom: unit.from,
      to: unit.to,
      of: ofUnit(context, unit.to),
    };
  },
};

export const magnitude: FigureRow = {
  rule: "magnitude", // magnitude 7.8
  read: ({ index, last }, at) => {
    if (index.words[at] !== "magnitude") return null;
    const number = numberAt(index, index.words[at + 1] === "of" ? at + 2 : at + 1, last);
    return number === null || number.value > 10
      ? null
      : single({
          kind: "measure",
          value: number.value,
          unit: "magnitude",
          from: at,
          unitFrom: at,
          to: number.to,
        });
  },
};
