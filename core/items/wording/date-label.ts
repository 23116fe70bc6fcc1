import type { TimeExpression } from "../../annotate/annotation";
import {
  addDays,
  compareDates,
  daysInMonth,
  isCivilDate,
  weekdayOf,
  type CivilDate,
} from "../../text/civil-date";

/** A date that can be an answer: both ends are known, and it is shown by one of four kinds of label. */
export type DateAnswer = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly style: "day" | "part-of-month" | "month" | "year";
  readonly part: "early" | "mid" | "late" | null;
};

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day as printed by us or by an article: "Friday, 11 March 2025", "March 11, 2025". */
export const printedDay = new RegExp(
  `(?:(?<weekday>${weekdays.join("|")}),? )?(?:(?<day>\\d{1,2}) (?<month>${months.join("|")})|(?<month2>${months.join("|")}) (?<day2>\\d{1,2}),) (?<year>\\d{4})`,
  "gu",
);

const parts = { START: "early", MID: "mid", END: "late" } as const;

/** The expression as an answer; null when it is vague, open, or of a kind that has no label (weeks, quarters). */
export function dateAnswer(time: TimeExpression): DateAnswer | null {
  const { interval, granularity, mod } = time;
  if (interval === null || interval.from === null || interval.to === null) return null;
  const { from, to } = interval;
  if (compareDates(from, to) > 0) return null;
  switch (granularity) {
    case "day":
    case "time":
      return compareDates(from, to) === 0 && (mod === null || granularity === "time")
        ? { from, to, style: "day", part: null }
        : null;
    case "month":
      return mod === null &&
        from.day === 1 &&
        from.month === to.month &&
        to.day === daysInMonth(to.year, to.month)
        ? { from, to, style: "month", part: null }
        : null;
    case "part-of-month":
      return mod === "START" || mod === "MID" || mod === "END"
        ? { from, to, style: "part-of-month", part: parts[mod] }
        : null;
    case "year":
      return mod === null && from.year === to.year ? { from, to, style: "year", part: null } : null;
    case "quarter":
    case "week":
    case "vague":
      return null;
  }
}

const monthName = (date: CivilDate): string => months[date.month - 1] ?? "";

/** "Wednesday, 30 March 2022", "late February 2022", "February 2022", "2021": as it stands inside a sentence. */
export function dateLabel(date: DateAnswer): string {
  const { from } = date;
  switch (date.style) {
    case "day":
      return `${weekdays[weekdayOf(from) - 1] ?? ""}, ${String(from.day)} ${monthName(from)} ${String(from.year)}`;
    case "part-of-month":
      return `${date.part === "mid" ? "mid-" : `${date.part ?? ""} `}${monthName(from)} ${String(from.year)}`;
    case "month":
      return `${monthName(from)} ${String(from.year)}`;
    case "year":
      return String(from.year);
  }
}

/** The date as part of a longer one: the month or the year it lies in. */
export const dateWithin = ({ from }: DateAnswer, style: "month" | "year"): DateAnswer =>
  style === "month"
    ? {
        from: { ...from, day: 1 },
        to: { ...from, day: daysInMonth(from.year, from.month) },
        style,
        part: null,
      }
    : {
        from: { year: from.year, month: 1, day: 1 },
        to: { year: from.year, month: 12, day: 31 },
        style,
        part: null,
      };

/** "on" a day, "in" anything longer. */
export const dateWithPreposition = (date: DateAnswer): string =>
  `${date.style === "day" ? "on" : "in"} ${dateLabel(date)}`;

/** The third of a month a label names. "Late" runs to the month's end, so no two thirds share a day. */
export function partOfMonth(year: number, month: number, part: "early" | "mid" | "late"): DateAnswer {
  const [first, last] =
    part === "early" ? [1, 10] : part === "mid" ? [11, 20] : [21, daysInMonth(year, month)];
  return { from: { year, month, day: first }, to: { year, month, day: last }, style: "part-of-month", part };
}

/** The reverse of `dateLabel`, for options that people may have edited. Null for anything it would not print. */
export function readDateLabel(label: string): DateAnswer | null {
  const day = /^(?:on )?(?:(\p{L}+), )?(\d{1,2}) (\p{L}+) (\d{4})$/iu.exec(label.trim());
  if (day !== null) {
    const date = { year: Number(day[4]), month: monthNumber(day[3] ?? ""), day: Number(day[2]) };
    if (date.month === 0 || !isCivilDate(date)) return null;
    const said = day[1];
    if (said !== undefined && said.toLowerCase() !== weekdays[weekdayOf(date) - 1]?.toLowerCase())
      return null;
    return { from: date, to: date, style: "day", part: null };
  }
  const month = /^(?:in )?(?:(early|late) |(mid)-)?(\p{L}+) (\d{4})$/iu.exec(label.trim());
  if (month !== null) {
    const number = monthNumber(month[3] ?? "");
    if (number === 0) return null;
    const year = Number(month[4]);
    const part = (month[1] ?? month[2] ?? "").toLowerCase();
    if (part === "early" || part === "mid" || part === "late") return partOfMonth(year, number, part);
    return {
      from: { year, month: number, day: 1 },
      to: { year, month: number, day: daysInMonth(year, number) },
      style: "month",
      part: null,
    };
  }
  const year = /^(?:in )?(\d{4})$/u.exec(label.trim());
  if (year === null) return null;
  const number = Number(year[1]);
  return {
    from: { year: number, month: 1, day: 1 },
    to: { year: number, month: 12, day: 31 },
    style: "year",
    part: null,
  };
}

const monthNumber = (name: string): number =>
  months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;

/** A day as questions write it: "8 May 2025". */
export const writtenDay = `\\d{1,2} (?:${months.join("|")}) \\d{4}`;

/** True when all of the other lies in this one. */
export const contains = (a: DateAnswer, b: DateAnswer): boolean =>
  compareDates(a.from, b.from) <= 0 && compareDates(b.to, a.to) <= 0;

/** True when the two share no day. */
export const areDisjoint = (a: DateAnswer, b: DateAnswer): boolean =>
  compareDates(a.to, b.from) < 0 || compareDates(b.to, a.from) < 0;

/** The date moved by `steps` of its own kind: days, thirds of a month, months or years. */
export function moved(date: DateAnswer, steps: number): DateAnswer {
  switch (date.style) {
    case "day": {
      const day = addDays(date.from, steps);
      return { ...date, from: day, to: day };
    }
    case "part-of-month": {
      const order = ["early", "mid", "late"] as const;
      const index =
        date.from.year * 36 + (date.from.month - 1) * 3 + order.indexOf(date.part ?? "early") + steps;
      const year = Math.floor(index / 36);
      const inYear = index - year * 36;
      return partOfMonth(year, Math.floor(inYear / 3) + 1, order[inYear % 3] ?? "early");
    }
    case "month": {
      const index = date.from.year * 12 + date.from.month - 1 + steps;
      const year = Math.floor(index / 12);
      const month = index - year * 12 + 1;
      return { ...date, from: { year, month, day: 1 }, to: { year, month, day: daysInMonth(year, month) } };
    }
    case "year": {
      const year = date.from.year + steps;
      return { ...date, from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
    }
  }
}
