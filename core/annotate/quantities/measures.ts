import { wordSet } from "../../lexicon/phrase-book";
import { currencyBook, currencySigns, mustTouch, unitBook, type Unit } from "../../lexicon/units";
import { numberAt, type NumberReading } from "../number-words";
import { ofUnit } from "./counted";
import {
  isHyphen,
  single,
  touching,
  type FigureContext,
  type FigureRow,
  type FoundFigure,
} from "./figure-row";
import { perUnit } from "./per-unit";
import { rangeEnd, shared } from "./ranges";

/** Units whose short spellings are words or letters of their own: they count only right behind the digits. */
const onlyTouching = wordSet("in c f g m t ha w p");
/** Units written with a capital in the middle of a sentence; "Stone" and "Mark" are people. */
const capitalUnits = wordSet("celsius fahrenheit degrees degree hz khz mhz ghz");

/** What is weighed in pounds: with one of these in the sentence pounds are no money. */
const weighing =
  /^(?:weigh(?:s|ed|ing)?|weights?|overweight|heavy|heavier|lift(?:s|ed|ing)?|kilograms?|kg|bodyweight|lighter)$/u;

const isWeight = (words: readonly string[], at: number, first: number, last: number): boolean =>
  /^pounds?$/u.test(words[at] ?? "") && words.slice(first, last).some((word) => weighing.test(word));
const poundMass: Unit = { name: "pound-mass", kind: "measure" };

/** A unit behind a number, over a hyphen: "5 kg", "20-kilometre", "7.8-magnitude". */
export function unitAfter(
  context: FigureContext,
  at: number,
): { readonly unit: Unit; readonly from: number; readonly to: number } | null {
  const { index, first, last, text } = context;
  const from = isHyphen(index.words[at]) && touching(index, at - 1) ? at + 1 : at;
  if (isWeight(index.words, from, first, last)) return { unit: poundMass, from, to: from + 1 };
  const found = unitBook(index.words.slice(from, Math.min(last, from + 5)), 0);
  const token = index.tokens[from];
  if (found === null || token === undefined) return null;
  const spelling = index.words[from] ?? "";
  const isNear = touching(index, from - 1);
  if (!isNear && found.length === 1 && (mustTouch(spelling) || onlyTouching.has(spelling))) return null;
  // A hyphen joins words, not letters: "SCP-173" and "24-C" are codes.
  if (from > at && spelling.length < 2) return null;
  if (/^\p{Lu}\p{Ll}{3,}/u.test(text.slice(token.start, token.end)) && !capitalUnits.has(spelling))
    return null;
  return { unit: found.row, from, to: from + found.length };
}

const kindOfUnit = {
  measure: "measure",
  percent: "percent",
  points: "points",
  time: "duration",
  count: "count",
} as const;

/** Names of money that are other words as well: behind a number they prove nothing. */
const ambiguousMoney = wordSet("crowns crown won try rand real reals pound sterling sar m sek r ps");
/** Money named behind its number: "8.99 Australian dollars", "50p". */
function moneyAfter({ index, first, last }: FigureContext, to: number): { unit: string; to: number } | null {
  const from = isHyphen(index.words[to]) && touching(index, to - 1) ? to + 1 : to;
  const found = currencyBook(index.words.slice(from, Math.min(last, from + 3)), 0);
  const word = index.words[from] ?? "";
  // "1,200€"; but "5 $30 vouchers" has a price behind a count.
  const sign = currencySigns.get(word);
  if (sign !== undefined && touching(index, from - 1) && index.tokens[from + 1]?.kind !== "number")
    return { unit: sign, to: from + 1 };
  if (found === null || index.tokens[from]?.kind !== "word") return null;
  if (found.length === 1 && ambiguousMoney.has(word)) return null;
  if (word === "p" && !touching(index, from - 1)) return null;
  if (isWeight(index.words, from, first, last)) return null;
  return { unit: found.row, to: from + found.length };
}

/** "Minus 5", "minus-260", "-5": where the number begins behind the sign, or null without one. */
function behindMinus({ index }: FigureContext, at: number): number | null {
  const word = index.words[at] ?? "";
  if (/^(?:minus|negative)$/u.test(word)) return isHyphen(index.words[at + 1]) ? at + 2 : at + 1;
  return /^[-−]$/u.test(word) &&
    !touching(index, at - 1) &&
    touching(index, at) &&
    index.tokens[at + 1]?.kind === "number"
    ? at + 1
    : null;
}

/** "5% to 7%", "between 5 kg and 7 kg": the second number when the unit stands with both. */
function unitTwice(context: FigureContext, at: number, first: NumberReading): FoundFigure | null {
  const { index, last } = context;
  const before = index.words[at - 1];
  const unit = unitAfter(context, first.to);
  if (unit === null || before === "from" || before === "by") return null;
  const joiner = index.words[unit.to] ?? "";
  if (joiner !== "to" && !isHyphen(joiner) && !(joiner === "and" && before === "between")) return null;
  const second = numberAt(index, unit.to + 1, last);
  const again = second === null ? null : unitAfter(context, second.to);
  if (second === null || again?.unit.name !== unit.unit.name || second.value <= first.value) return null;
  return {
    kind: kindOfUnit[unit.unit.kind],
    low: first.value,
    high: second.value,
    unit: unit.unit.name,
    from: at,
    valueTo: second.to,
    unitFrom: again.from,
    to: again.to,
    of: ofUnit(context, again.to),
  };
}

export const numberUnit: FigureRow = {
  rule: "number-unit", // 13 million barrels, 5-7 percent, minus 5 degrees Celsius, 7.8-magnitude, 30 years
  read: (context, at) => {
    const minus = behindMinus(context, at);
    const number = numberAt(context.index, minus ?? at, context.last);
    if (number === null) return null;
    const twice = minus === null ? unitTwice(context, at, number) : null;
    if (twice !== null) return twice;
    const end = rangeEnd(context, at, number);
    const to = end?.to ?? number.to;
    const low = end === null ? number.value : shared(number, end);
    const high = end?.value ?? number.value;
    const sign = minus === null ? 1 : -1;
    const money = moneyAfter(context, to);
    const unit = money === null ? unitAfter(context, to) : null;
    const name = money?.unit ?? unit?.unit.name;
    const behind = money?.to ?? unit?.to;
    if (name === undefined || behind === undefined) return null;
    // "One day he will": a word of time with "one" tells when, not how long.
    if (unit?.unit.kind === "time" && !number.digits && number.value === 1) return null;
    const per = perUnit(context, behind);
    return {
      kind: unit === null ? "money" : kindOfUnit[unit.unit.kind],
      low: sign * low,
      high: sign * high,
      unit: per === null ? name : `${name} per ${per.name}`,
      from: at,
      valueTo: to,
      unitFrom: unit?.from ?? to,
      to: per?.to ?? behind,
      of: unit === null ? null : ofUnit(context, per?.to ?? behind),
    };
  },
};

export const magnitude: FigureRow = {
  rule: "magnitude", // magnitude 7.8, a magnitude of 7.8
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
