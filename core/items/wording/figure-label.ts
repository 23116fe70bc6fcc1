import type { Quantity } from "../../annotate/annotation";
import { textOf } from "../../text/span";
import { onOneLine } from "./plain";

/**
 * How a figure is written, taken apart so that another value can be written the same way: "nearly 13 million barrels"
 * is the words before the number, the number, its scale and what follows.
 */
export type FigureStyle = {
  readonly before: string;
  /** The number as digits: 13, 1.5, 1,200. */
  readonly digits: string;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly scale: number;
  readonly after: string;
};

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  hundred: 100,
  dozen: 12,
};

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers in words by their value, up to ninety-nine: articles write them so where a sentence begins with one. */
const numberWords: readonly string[] = [
  ...small,
  ...tens.flatMap((ten) => [ten, ...small.slice(1, 10).map((one) => `${ten}-${one}`)]),
];

/** The style of a single value. Null for ranges, fractions in words and whatever else could not be written alike. */
export function figureStyle(text: string, quantity: Quantity): FigureStyle | null {
  if (quantity.low !== quantity.high) return null;
  const whole = onOneLine(textOf(text, quantity));
  const found = /\d[\d,]*(?:\.\d+)?/u.exec(whole);
  if (found === null) {
    const words = whole.split(" ");
    const at = words.findIndex((word) => numberWords.includes(word.toLowerCase()));
    if (at < 0) return null;
    const after = words.slice(at + 1).join(" ");
    const scale = scales[(words[at + 1] ?? "").toLowerCase()] ?? 1;
    const value = numberWords.indexOf((words[at] ?? "").toLowerCase());
    if (value * scale !== quantity.low) return null;
    return {
      before: words
        .slice(0, at)
        .map((w) => `${w} `)
        .join(""),
      digits: words[at] ?? "",
      decimals: 0,
      grouped: false,
      scale,
      after: after === "" ? "" : ` ${after}`,
    };
  }
  const digits = found[0].replace(/,$/u, "");
  const before = whole.slice(0, found.index);
  const after = whole.slice(found.index + digits.length);
  if (/\d/u.test(after)) return null;
  const scaleWord = /^[\s-]?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
  const value = Number(digits.replaceAll(",", ""));
  const scale = [scales[scaleWord] ?? 1, 1].find(
    (factor) => Math.abs(value * factor - quantity.low) <= Math.abs(quantity.low) * 1e-9,
  );
  if (scale === undefined) return null;
  return {
    before,
    digits,
    decimals: digits.split(".")[1]?.length ?? 0,
    grouped: digits.includes(","),
    scale,
    after,
  };
}

/** A value written in the style: `value` in the figure's own terms (13 of "13 million"). Null when it can't be. */
export function written(style: FigureStyle, value: number): string | null {
  const isWord = !/\d/u.test(style.digits);
  if (isWord) {
    const word = numberWords[value];
    if (word === undefined || !Number.isInteger(value)) return null;
    const capital = /^\p{Lu}/u.test(style.digits) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return `${style.before}${capital}${style.after}`;
  }
  const fixed = value.toFixed(style.decimals);
  const [whole = "", fraction] = fixed.split(".");
  const shown =
    whole.length > 3 && (style.grouped || whole.length > 4)
      ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")
      : whole;
  return `${style.before}${fraction === undefined ? shown : `${shown}.${fraction}`}${style.after}`;
}

/** The number the style shows. */
export function shownValue(style: FigureStyle): number {
  return /\d/u.test(style.digits)
    ? Number(style.digits.replaceAll(",", ""))
    : numberWords.indexOf(style.digits.toLowerCase());
}

/** The value of an option written like the key: digits or a number word with the key's words around it. Else null. */
export function readLike(style: FigureStyle, option: string): number | null {
  const lower = onOneLine(option).toLowerCase();
  const before = onOneLine(style.before).toLowerCase();
  const after = onOneLine(style.after).toLowerCase();
  if (!lower.startsWith(before) || !lower.endsWith(after)) return null;
  const middle = lower.slice(before.length, lower.length - after.length).trim();
  if (/^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(middle))
    return Number(middle.replaceAll(",", "")) * style.scale;
  const word = numberWords.indexOf(middle);
  return word < 0 ? null : word * style.scale;
}
