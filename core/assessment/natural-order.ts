import type { ItemKind } from "../items/item";

/** A number to sort an option by, or null when its text holds none that can be read for certain. */
type Reader = (text: string) => number | null;

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const numberWords = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  "seventeen eighteen nineteen",
].flatMap((row) => row.split(" "));

const months = [
  "january february march april may june july august september october november december",
].flatMap((row) => row.split(" "));

/** The first figure of the text with its scale: "nearly 13 million barrels" is 13,000,000. */
const figure: Reader = (text) => {
  const match = /(\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?/iu.exec(text);
  if (match !== null) {
    const value = Number((match[1] ?? "").replaceAll(",", ""));
    return Number.isNaN(value) ? null : value * (scales[(match[2] ?? "").toLowerCase()] ?? 1);
  }
  const words = text.toLowerCase().split(/[^a-z]+/u);
  const at = words.findIndex((word) => numberWords.includes(word));
  if (at === -1) return null;
  return numberWords.indexOf(words[at] ?? "") * (scales[words[at + 1] ?? ""] ?? 1);
};

const partsOfMonth: Readonly<Record<string, number>> = { early: 1, mid: 15, late: 25 };

/** Year, month and day as one number, days since an arbitrary day counted in months of 31. */
const date: Reader = (text) => {
  const words = text.toLowerCase().split(/[^a-z0-9]+/u);
  const month = words.findIndex((word) => months.includes(word));
  const years = words.filter((word) => /^(?:1[5-9]|20|21)\d\d$/u.test(word));
  if (years.length > 1 || (month === -1 && years.length === 0)) return null;
  const year = years[0] === undefined ? 0 : Number(years[0]);
  if (month === -1) return year * 372;
  const day = [words[month - 1], words[month + 1]].find(
    (word) => word !== undefined && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u.test(word),
  );
  const part = words.find((word) => Object.hasOwn(partsOfMonth, word));
  const dayNumber =
    day === undefined ? (part === undefined ? 0 : (partsOfMonth[part] ?? 0)) : Number.parseInt(day, 10);
  return (year * 12 + months.indexOf(words[month] ?? "")) * 31 + dayNumber;
};

const trueThenFalse: Reader = (text) =>
  ({ true: 0, false: 1 })[text.trim().toLowerCase().replace(/\.$/u, "")] ?? null;

/** Kinds whose options people expect in an order of their own. All others are shuffled. */
const readers: Partial<Record<ItemKind, Reader>> = {
  "true-false": trueThenFalse,
  "which-figure": figure,
  "which-date": date,
  "figure-period": date,
};

/**
 * Options in the order people expect: figures ascending, dates from early to late, True before False. Null when the
 * kind has no such order, or when the options can't be told apart by it: then they are shuffled like the rest. The
 * order shows nothing that the options themselves don't.
 */
export function naturalOrder<Option extends { readonly text: string }>(
  kind: string,
  options: readonly Option[],
): Option[] | null {
  const reader = Object.hasOwn(readers, kind) ? readers[kind as ItemKind] : undefined;
  if (reader === undefined) return null;
  const read = options.map((option) => ({ option, value: reader(option.text) }));
  const values = new Set(read.map(({ value }) => value));
  if (values.has(null) || values.size < options.length) return null;
  return read.sort((a, b) => Number(a.value) - Number(b.value)).map(({ option }) => option);
}
