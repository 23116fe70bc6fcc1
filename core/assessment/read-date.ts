import type { DateBody } from "../items/answer-form";
import { months, weekdays } from "../items/wording/date-label";
import { daysInMonth, weekdayOf } from "../text/civil-date";

/** A date as somebody gave it. What they left out is null. */
export type TypedDate = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

/** The place, from 1, of the name a word is or begins: "Mar", "Sept", "wed". Null when it is none, or could be two. */
function placeIn(names: readonly string[], word: string): number | null {
  if (word.length < 3) return null;
  const found = names.flatMap((name, at) => (name.toLowerCase().startsWith(word) ? [at + 1] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isYear = (number: number): boolean => number >= 1000 && number <= 2999;

const small = new Set(["the", "of", "on", "in"]);

/** What was read, with the weekday, from 1 for Monday, if one was given. */
type Found = TypedDate & { readonly weekday: number | null };

/** Three numbers: year first, or two of which one alone can be the month. "03/04" could be two days and is none. */
function fromNumbers(parts: readonly string[]): Found | null {
  const [one = "", two = "", three = ""] = parts;
  const [a, b, c] = [Number(one), Number(two), Number(three)];
  const weekday = null;
  if (one.length === 4) return { year: a, month: b, day: c, weekday };
  if (three.length !== 4) return null;
  if (a === b || b > 12) return { year: c, month: a, day: b, weekday };
  return a > 12 ? { year: c, month: b, day: a, weekday } : null;
}

/** "30 March 2022", "March 30", "Wed, 30th of March", "March 2022", "2022": a month by its name, and numbers. */
function fromWords(words: readonly string[]): Found | null {
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  let weekday: number | null = null;
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/u.exec(word)?.[1];
    const asMonth = placeIn(months, word);
    const asWeekday = placeIn(weekdays, word);
    if (number !== undefined && number.length > 2 && year === null) year = Number(number);
    else if (number !== undefined && number.length <= 2 && day === null) day = Number(number);
    else if (number === undefined && asMonth !== null && month === null) month = asMonth;
    else if (number === undefined && asWeekday !== null && weekday === null) weekday = asWeekday;
    else return null;
  }
  return { year, month, day, weekday };
}

/** 29 February is possible where the year is not said. */
const exists = ({ year, month, day }: TypedDate): boolean =>
  (year === null || isYear(year)) &&
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (month !== null && day >= 1 && day <= daysInMonth(year ?? 2024, month)));

const needed = { day: ["month", "day"], month: ["month"], year: ["year"] } as const;

/**
 * The date somebody typed, or gave in a date field, as far as the question asks. Null when it could be two dates
 * ("03/04/2022"), does not exist, has a weekday that is not its own, or says too little: then one asks again.
 */
export function readDate(typed: string, { granularity }: DateBody): TypedDate | null {
  const text = typed.normalize("NFKC").toLowerCase().trim();
  const words = text.split(/[\s,.]+/u).filter((word) => word !== "" && !small.has(word));
  const numbers = text.split(/\s*[./-]\s*/u);
  const isNumeric = numbers.length === 3 && numbers.every((part) => /^\d{1,4}$/u.test(part));
  const yearAndMonth = /^(\d{4})-(\d{1,2})$/u.exec(text);
  const date: Found | null =
    yearAndMonth !== null
      ? { year: Number(yearAndMonth[1]), month: Number(yearAndMonth[2]), day: null, weekday: null }
      : isNumeric
        ? fromNumbers(numbers)
        : fromWords(words);
  if (date === null || !exists(date) || needed[granularity].some((part) => date[part] === null)) return null;
  const { year, month, day, weekday } = date;
  const isWhole = year !== null && month !== null && day !== null;
  return isWhole && weekday !== null && weekdayOf({ year, month, day }) !== weekday
    ? null
    : { year, month, day };
}
