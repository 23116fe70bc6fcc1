import type { TimeExpression } from "./annotation";

/** The month that an expression lies in, as "2021-07"; null of anything longer or open. */
const monthOf = ({ interval, granularity }: TimeExpression): string | null => {
  const from = interval?.from ?? null;
  return from === null || !["day", "time", "month", "part-of-month"].includes(granularity)
    ? null
    : `${String(from.year)}-${String(from.month)}`;
};

/**
 * Days whose year is anybody's guess are left without one. A report of a trial tells of "the riots of July 2021" and
 * then of "July 8": where the article has named the same month of an earlier year, and not of the year that the day
 * would fall in by the calendar, nothing is asked of it.
 */
export function withoutRivals(times: readonly TimeExpression[]): readonly TimeExpression[] {
  const told = new Set<string>();
  return times.map((time) => {
    const month = monthOf(time);
    if (month === null) return time;
    if (time.stated.includes("year")) {
      told.add(month);
      return time;
    }
    const [year = "", number = ""] = month.split("-");
    const isOfEarlier = [...told].some((other) => {
      const [itsYear = "", itsNumber = ""] = other.split("-");
      return itsNumber === number && Number(itsYear) < Number(year);
    });
    const isNamed = time.stated.includes("month") && !time.stated.includes("weekday");
    return isNamed && isOfEarlier && !told.has(month) ? { ...time, interval: null } : time;
  });
}
