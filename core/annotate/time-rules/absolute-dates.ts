import { day, month, unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { dayOf, dayPattern, modOf, monthOf, monthPattern, rule, weekdayPattern, yearPattern } from "./words";

/** Dates of which the month is a word. */
export const datesWithMonth: readonly TimeRule[] = [
  {
    rule: "month-day-year", // (Thursday,) March 31(st), 2022
    pattern: rule(String.raw`(?:${weekdayPattern},? )?(${monthPattern}) (${dayPattern}),? (${yearPattern})`),
    read: ([, m, d, y]) =>
      day({ year: Number(y), month: monthOf(m), day: dayOf(d) }, ["year", "month", "day"], false),
  },
  {
    rule: "day-month-year", // (Thursday,) (the) 31(st) (of) March(,) 2022
    pattern: rule(
      String.raw`(?:${weekdayPattern},? )?(?:the )?(${dayPattern})(?: of)? (${monthPattern}),? (${yearPattern})`,
    ),
    read: ([, d, m, y]) =>
      day({ year: Number(y), month: monthOf(m), day: dayOf(d) }, ["year", "month", "day"], false),
  },
  {
    rule: "month-year", // (early) March(,) 2022, (late) February of 2022
    pattern: rule(
      String.raw`(?:([Ee]arly|[Mm]id|[Ll]ate)(?: in)?[ -])?(${monthPattern}),? (?:of )?(${yearPattern})`,
    ),
    read: ([, part, m, y]) => month(Number(y), monthOf(m), modOf(part), ["year", "month"], false),
  },
];

/** Dates of figures alone. */
export const datesInFigures: readonly TimeRule[] = [
  {
    rule: "iso-date", // 2022-03-31
    pattern: rule(String.raw`(\d{4})-(\d{2})-(\d{2})`),
    read: ([, y, m, d]) =>
      day({ year: Number(y), month: Number(m), day: Number(d) }, ["year", "month", "day"], false),
  },
  {
    rule: "slashes", // 31/03/2022; 03/04/2022 may mean two days and is left alone
    pattern: rule(String.raw`(\d{1,2})/(\d{1,2})/((?:19|20)?\d{2})`),
    read: ([, a, b, y]) => {
      const [first, second] = [Number(a), Number(b)];
      const of = (y ?? "").length === 2 ? 2000 + Number(y) : Number(y);
      if (first > 12 && second <= 12)
        return day({ year: of, month: second, day: first }, ["year", "month", "day"], false);
      if (second > 12 && first <= 12)
        return day({ year: of, month: first, day: second }, ["year", "month", "day"], false);
      if (first === second)
        return day({ year: of, month: first, day: second }, ["year", "month", "day"], false);
      return first <= 12 && second <= 12 ? unresolved(`${String(of)}-XX-XX`, "day") : null;
    },
  },
];
