import { magnitudeLetters, magnitudes } from "../../lexicon/numbers";
import { currencyBook, currencyOfCode } from "../../lexicon/units";
import { numberAt, scale, valueOfDigits, type NumberReading } from "../number-words";
import { nounAfter } from "./counted";
import { currencyBefore, mixedCodes } from "./currency-before";
import type { FigureContext, FigureRow } from "./figure-row";
import { perUnit } from "./per-unit";
import { rangeEnd, shared } from "./ranges";

/** What may begin a name ("R5", "N8") is money in front of a large sum: "R4bn", "N3.2 billion", "R200,000". */
const largeSum = String.raw`(?=\d{1,3},\d{3}|\d[\d,.]*\s?(?:[bmt]n?\b|million|billion|trillion))`;

const glued = new RegExp(
  String.raw`^(?<code>\$(?:US|AU?|CA?|NZ|HK|S)\s?|Y=|PS|[RN]${largeSum}|GH[¢₵]|${mixedCodes}|\p{Lu}{3})(?<digits>\d[\d,]*(?:\.\d+)?)(?<letters>[kmbt]n?|mln|bln|trn)?(?![\p{L}\p{N}])`,
  "u",
);

/** A code written onto its number: "$US55m", "$A82,615", "EUR50m", "Rs500", "GH¢450", "Y=590 billion". */
function gluedMoney(
  { index, text, last }: FigureContext,
  at: number,
): { readonly unit: string; readonly number: NumberReading } | null {
  const token = index.tokens[at];
  if (token === undefined || !/^[$\p{Lu}]/u.test(text.charAt(token.start))) return null;
  const groups = glued.exec(text.slice(token.start, token.start + 40))?.groups;
  const { code = "", digits = "", letters } = groups ?? {};
  const unit = code === "" ? null : currencyOfCode(code === "N" ? "NGN" : code.trim());
  const shown = digits.replace(/,$/u, "");
  const value = valueOfDigits(shown);
  if (unit === null || value === null) return null;
  const to = index.from(token.start + code.length + shown.length + (letters?.length ?? 0));
  const by = letters === undefined ? magnitudes.get(index.words[to] ?? "") : magnitudeLetters.get(letters);
  const end = letters === undefined && by !== undefined ? to + 1 : to;
  if (end > last) return null;
  return {
    unit,
    number: { value: scale(value, by ?? 1), to: end, scaled: by !== undefined, digits: true, written: shown },
  };
}

export const money: FigureRow = {
  rule: "money", // $1.5bn, £300m, US$40 billion, RMB 1.2 trillion, $5-7 million, EUR50m
  read: (context, at) => {
    const { index, last } = context;
    const found = gluedMoney(context, at);
    const currency = found === null ? currencyBefore(context, at) : null;
    const unit = found?.unit ?? currency?.unit;
    const number = found?.number ?? (currency === null ? null : numberAt(index, currency.to, last));
    if (number === null || unit === undefined) return null;
    const end = rangeEnd(context, at, number);
    const to = end?.to ?? number.to;
    // "$99 (USD)", "$5 US dollars"
    const named = currencyBook(index.words.slice(to, to + 3), 0);
    // "between $3 million $4 million" of a bad copy: the second sign belongs to what follows.
    const isNextSign = named !== null && index.tokens[to + named.length]?.kind === "number";
    const after = named === null || named.row === "penny" || isNextSign ? to : to + named.length;
    const each = perUnit(context, after);
    return {
      kind: "money",
      low: end === null ? number.value : shared(number, end),
      high: end?.value ?? number.value,
      unit: each === null ? unit : `${unit} per ${each.name}`,
      from: at,
      valueTo: after,
      unitFrom: null,
      to: each?.to ?? after,
      of: index.words[after] === "of" || index.words[after] === "in" ? nounAfter(context, after + 1) : null,
    };
  },
};
