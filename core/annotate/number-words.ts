import { magnitudeLetters, magnitudes, smallNumbers } from "../lexicon/numbers";
import type { TokenIndex } from "./reading";

/** A number as written: tokens [from, to) and its value. */
export type NumberReading = {
  readonly value: number;
  readonly to: number;
  /** True when it has a magnitude word or letter: "13 million", "1.5bn". */
  readonly scaled: boolean;
  /** Written in digits. */
  readonly digits: boolean;
  /** Digits as written, for telling years and codes from counts. */
  readonly written: string;
};

const touching = (index: TokenIndex, left: number): boolean =>
  index.tokens[left]?.end === index.tokens[left + 1]?.start;

/** ".500", ".001": a decimal without its nought. */
function startsWithPoint(index: TokenIndex, at: number): boolean {
  return (
    index.words[at] === "." &&
    /^\d+$/u.test(index.words[at + 1] ?? "") &&
    touching(index, at) &&
    !(at > 0 && touching(index, at - 1) && index.tokens[at - 1]?.kind !== "mark")
  );
}

/** "1,234.5" and "1.234,5"? English only: commas part thousands, a point parts decimals. Null for codes such as "1,2". */
export function valueOfDigits(digits: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replace(/,/gu, ""));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(digits)) return Number(digits.replace(/,/gu, "")); // 12,34,567
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits);
  if (/^\d+,\d{1,2}$/u.test(digits)) return Number(digits.replace(",", "."));
  return null;
}

/** Avoids 1.1 × 10⁶ = 1100000.0000000002: decimals are moved, not multiplied. */
export const scale = (value: number, by: number): number => Number((value * by).toPrecision(15));

/** Reads the number that begins at a token: digits or words, with every magnitude behind it. */
export function numberAt(index: TokenIndex, at: number, last: number): NumberReading | null {
  const token = index.tokens[at];
  if (token === undefined || at >= last) return null;
  const point = startsWithPoint(index, at);
  if (token.kind === "number" || point) {
    let value = point ? Number(`0.${index.words[at + 1] ?? ""}`) : valueOfDigits(token.lower);
    if (value === null || Number.isNaN(value)) return null;
    let to = point ? at + 2 : at + 1;
    let scaled = false;
    // "10 1/2 miles"
    const [over, slash, under] = [index.words[to] ?? "", index.words[to + 1], index.words[to + 2] ?? ""];
    if (
      slash === "/" &&
      /^\d$/u.test(over) &&
      /^(?:[2-9]|1\d)$/u.test(under) &&
      touching(index, to) &&
      touching(index, to + 1) &&
      !touching(index, to - 1)
    ) {
      value += Number(over) / Number(under);
      to += 3;
    }
    // "5½" and "2 1/2"
    const fraction = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 }[index.words[to] ?? ""];
    if (fraction !== undefined) {
      value += fraction;
      to += 1;
    }
    const letters = magnitudeLetters.get(index.words[to] ?? "");
    if (letters !== undefined && touching(index, to - 1)) {
      return { value: scale(value, letters), to: to + 1, scaled: true, digits: true, written: token.lower };
    }
    for (;;) {
      const hyphen = index.words[to] === "-" && magnitudes.has(index.words[to + 1] ?? "") ? 1 : 0;
      const word = index.words[to + hyphen] ?? "";
      const by =
        magnitudes.get(word) ??
        (/^(?:bn|tn|mn|mln|bln|m|b|trn)$/u.test(word) ? magnitudeLetters.get(word) : undefined);
      if (by === undefined || to + hyphen >= last || (word === "dozen" && !scaled && value === 1)) break;
      // A lone "m" or "b" after a blank is a unit or a name more often than millions.
      if (/^[mb]$/u.test(word)) break;
      value = scale(value, by);
      scaled = true;
      to += 1 + hyphen;
    }
    return { value, to, scaled, digits: true, written: token.lower };
  }
  return wordsAt(index, at, last);
}

/** "half a million", "half a dozen", "a quarter million", "three-quarters of a million". */
function partOfMagnitude(index: TokenIndex, at: number): NumberReading | null {
  const words = index.words.slice(at, at + 7).filter((word) => word !== "-");
  const row = parts.find(({ lead }) => lead.every((word, place) => word === words[place]));
  if (row === undefined) return null;
  let next = row.lead.length;
  if (words[next] === "of") next += 1;
  if (words[next] === "a") next += 1;
  const by = magnitudes.get(words[next] ?? "");
  if (by === undefined) return null;
  let to = at;
  for (let seen = 0; seen <= next; to += 1) if (index.words[to] !== "-") seen += 1;
  return { value: scale(by, row.value), to, scaled: true, digits: false, written: index.words[at] ?? "" };
}

const parts: readonly { readonly lead: readonly string[]; readonly value: number }[] = [
  { lead: ["half"], value: 0.5 },
  { lead: ["a", "quarter"], value: 0.25 },
  { lead: ["three", "quarters"], value: 0.75 },
];

/** "two hundred and fifty thousand", "twenty-one", "one million", "half a million", "a dozen", "a hundred". */
function wordsAt(index: TokenIndex, at: number, last: number): NumberReading | null {
  let to = at;
  let total = 0;
  let group = 0;
  let any = false;
  let scaled = false;
  const lead = index.words[at] ?? "";
  const part = partOfMagnitude(index, at);
  if (part !== null) return part;
  if (/^an?$/u.test(lead)) {
    if (!magnitudes.has(index.words[at + 1] ?? "") || index.words[at + 2] === "s") return null;
    group = 1;
    to = at + 1;
  }
  while (to < last) {
    const word = index.words[to] ?? "";
    const small = smallNumbers.get(word);
    const by = magnitudes.get(word);
    if (small !== undefined) {
      // "one two" are two numbers; "twenty one" and "hundred one" are one.
      if (any && group % 10 !== 0 && group % 100 !== 0) break;
      if (any && small >= 10 && group % 100 !== 0) break;
      group += small;
      any = true;
      to += 1;
    } else if (by !== undefined && (any || group > 0)) {
      if (by === 100) group *= 100;
      else {
        total += scale(group, by);
        group = 0;
      }
      any = true;
      scaled = true;
      to += 1;
    } else if (
      word === "-" &&
      any &&
      (smallNumbers.has(index.words[to + 1] ?? "") || magnitudes.has(index.words[to + 1] ?? "")) &&
      touching(index, to)
    ) {
      // Only tens take a hyphen and ones: "twenty-one"; "five-two" is a score.
      if (
        !magnitudes.has(index.words[to + 1] ?? "") &&
        (group % 100 < 20 || group % 10 !== 0 || (smallNumbers.get(index.words[to + 1] ?? "") ?? 10) > 9)
      )
        break;
      to += 1;
    } else if (
      word === "and" &&
      any &&
      scaled &&
      smallNumbers.has(index.words[to + 1] ?? "") &&
      (index.words[to - 1] === "hundred" || index.words[to - 1] === "thousand")
    )
      to += 1;
    else if (word === "point" && any && smallNumbers.has(index.words[to + 1] ?? "")) {
      let decimals = "";
      to += 1;
      while ((smallNumbers.get(index.words[to] ?? "") ?? 10) < 10) {
        decimals += String(smallNumbers.get(index.words[to] ?? ""));
        to += 1;
      }
      group += Number(`0.${decimals}`);
    } else break;
  }
  return any ? { value: total + group, to, scaled, digits: false, written: lead } : null;
}
