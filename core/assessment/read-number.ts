import type { NumberBody } from "../items/answer-form";

/** Words behind a number that multiply it. */
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const scaleOf = (word: string): number | null =>
  Object.hasOwn(scales, word) ? (scales[word] ?? null) : null;

/** Signs and words that may stand around any figure and say no more than its unit does. */
const decoration = new Set(["$", "£", "€", "¥", "%", "percent", "per", "cent", "about", "us", "usd", "eur"]);

/**
 * The digits of a number as a point-decimal, or null. "13,000,000", "13 000 000", "13.000.000" and "13'000'000" are
 * grouped by threes; "3.5" and "3,5" have a decimal. One comma before three digits groups, as in English: "1,300".
 */
function plainDigits(text: string): string | null {
  const parts = text.split(/[.,'’ ]/u);
  if (parts.some((part) => !/^\d+$/u.test(part))) return null;
  const marks: readonly string[] = text.match(/[.,'’ ]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const fraction = parts.at(-1) ?? "";
  const isDecimal =
    (last === "." || last === ",") &&
    marks.indexOf(last) === marks.length - 1 &&
    (last === "." || fraction.length !== 3 || marks.length > 1 || parts[0] === "0");
  const groups = isDecimal ? parts.slice(0, -1) : parts;
  const groupMarks = new Set(isDecimal ? marks.slice(0, -1) : marks);
  const isGrouped =
    groupMarks.size <= 1 &&
    groups.every((group, at) => (at === 0 ? groups.length === 1 || group.length <= 3 : group.length === 3));
  if (!isGrouped) return null;
  return `${groups.join("")}${isDecimal ? `.${fraction}` : ""}`;
}

/** A typed figure: its number, and what follows it as words. */
function cut(typed: string): { readonly digits: string; readonly words: readonly string[] } | null {
  const text = typed.normalize("NFKC").toLowerCase().replaceAll(/\s/gu, " ").replaceAll(/[−–]/gu, "-").trim();
  const from = text.search(/\d/u);
  if (from === -1) return null;
  let to = text.length;
  while (!/\d/u.test(text.charAt(to - 1))) to -= 1;
  const inFront = text.slice(0, from).trim();
  const words = text
    .slice(to)
    .replaceAll(/([$£€¥%])/gu, " $1 ")
    .split(/[ .,]+/u)
    .concat(
      inFront
        .replace(/-$/u, "")
        .replaceAll(/([$£€¥])/gu, " $1 ")
        .split(" "),
    )
    .filter((word) => word !== "");
  return { digits: `${inFront.endsWith("-") ? "-" : ""}${text.slice(from, to)}`, words };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}$£€¥%]+/gu) ?? [];

/**
 * The value somebody typed into a field that shows its unit, in full: "13", "13 million", "13m" and "13,000,000" are all
 * 13,000,000 where "million barrels" stands beside the field. Null for what is no single number or has other words in
 * it: then one asks again and never marks it wrong.
 */
export function readNumber(typed: string, { before, unit, scale }: NumberBody): number | null {
  const found = cut(typed);
  if (found === null) return null;
  const isBelow = found.digits.startsWith("-");
  const digits = plainDigits(isBelow ? found.digits.slice(1) : found.digits);
  if (digits === null) return null;
  const own = wordsOf(`${before} ${unit}`);
  let factor: number | null = null;
  for (const word of found.words) {
    const times = scaleOf(word);
    // "13 m" of metres: a letter with which a word of the unit begins stands for that word.
    const isUnit =
      own.includes(word) && times === null
        ? true
        : word.length === 1 && own.some((whole) => whole.startsWith(word) && scaleOf(whole) === null);
    if (isUnit || own.includes(`${word}s`) || decoration.has(word)) continue;
    if (times === null || factor !== null) return null;
    factor = times;
  }
  const shown = Number(digits) * (isBelow ? -1 : 1);
  if (factor !== null) return shown * factor;
  // All digits written out beside "million": nobody means millions of millions.
  return Math.abs(shown) >= scale ? shown : shown * scale;
}
