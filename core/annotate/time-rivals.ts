import type { TimeExpression } from "./annotation";
import { monthOf, monthPattern } from "./time-rules/words";

/** The month that an expression lies in; null of anything longer or open. */
function monthIn({ interval, granularity }: TimeExpression): { year: number; month: number } | null {
  const from = interval?.from ?? null;
  return from === null || !["day", "time", "month", "part-of-month"].includes(granularity)
    ? null
    : { year: from.year, month: from.month };
}

/** "July 2021", "2021 July", "July 8, 2021", in names of events too: "the July 2021 riots". */
const told = new RegExp(
  String.raw`\b(?<month>${monthPattern})(?: \d{1,2}(?:st|nd|rd|th)?,?)? (?<year>(?:19|20)\d{2})\b|\b(?<year2>(?:19|20)\d{2}) (?<month2>${monthPattern})\b`,
  "gu",
);

/**
 * Days whose year is anybody's guess are left without one. A report of a trial tells of "the riots of July 2021" and
 * then of "July 8": where the article has named the same month of an earlier year, and not of the year that the day
 * would fall in by the calendar, nothing is asked of it.
 */
export function withoutRivals(times: readonly TimeExpression[], text: string): readonly TimeExpression[] {
  const named = [...text.matchAll(told)].map(({ index, groups }) => ({
    index,
    month: monthOf(groups?.["month"] ?? groups?.["month2"]),
    year: Number(groups?.["year"] ?? groups?.["year2"]),
  }));
  if (named.length === 0) return times;
  return times.map((time) => {
    const own = monthIn(time);
    if (own === null || time.stated.includes("year") || time.stated.includes("weekday")) return time;
    if (!time.stated.includes("month")) return time;
    const before = named.filter(({ index, month }) => index < time.start && month === own.month);
    const isOfEarlier = before.some(({ year }) => year < own.year);
    return isOfEarlier && !before.some(({ year }) => year === own.year) ? { ...time, interval: null } : time;
  });
}
