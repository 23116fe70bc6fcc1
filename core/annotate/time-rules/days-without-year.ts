import { movableDays, namedDays, weekdays } from "../../lexicon/calendar";
import { addDays, compareDates, easterSunday, nthWeekday, type CivilDate } from "../../text/civil-date";
import type { TimeExpression } from "../annotation";
import { dayWithoutYear, directionOf, unsure } from "./nearest";
import { day, needs } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import {
  capital,
  dayOf,
  dayPattern,
  direction,
  either,
  monthOf,
  monthPattern,
  rule,
  two,
  weekdayPattern,
  yearPattern,
} from "./words";

const stated: TimeExpression["stated"] = ["month", "day"];

/** "(Thursday,) March 31", "last Oct. 23". */
function dayRead(
  context: TimeContext,
  month: number,
  of: number,
  weekday: string | undefined,
  which: string | undefined,
): TimeReading | null {
  return needs(
    context,
    (published) => {
      const by = direction(which ?? "");
      const tense = by === -1 ? "past" : by === 1 ? "future" : directionOf(context);
      const number = weekdays.get((weekday ?? "").toLowerCase()) ?? null;
      const worked = dayWithoutYear(published, month, of, tense, number);
      if (worked === null) return null;
      const read = day(worked.found, number === null ? stated : [...stated, "weekday"], true);
      return worked.isSure ? read : unsure(read);
    },
    `XXXX-${two(month)}-${two(of)}`,
  );
}

const holidayRead = (
  context: TimeContext,
  fixed: { readonly month: number; readonly day: number },
  year: string | undefined,
  which: string | undefined,
): TimeReading | null =>
  year === undefined
    ? dayRead({ ...context, tense: context.tense ?? "past" }, fixed.month, fixed.day, undefined, which)
    : day({ year: Number(year), ...fixed }, ["year", "month", "day"], false);

/** "valentine's day" as articles write it, with either apostrophe. */
const asNames = (names: Iterable<string>): string =>
  either(
    [...names].map((name) =>
      name
        .split(" ")
        .map((part) => (part === "of" ? part : capital(part)))
        .join(" ")
        .replace(/'/gu, "['’]")
        .replace(/\./gu, String.raw`\.`),
    ),
  );
const plain = (name: string | undefined): string => (name ?? "").toLowerCase().replace(/’/gu, "'");

export const daysWithoutYear: readonly TimeRule[] = [
  {
    rule: "month-day", // (Thursday,) March 31, last Oct. 23
    pattern: rule(
      String.raw`(?:(${weekdayPattern}),? |([Ll]ast|[Tt]his past|[Nn]ext) )?(${monthPattern}) (${dayPattern})(?! ?%|[.,]\d|:\d| ?[ap]\.?m\b| (?:million|billion|percent|per cent))`,
    ),
    read: ([, weekday, which, m, d], context) => dayRead(context, monthOf(m), dayOf(d), weekday, which),
  },
  {
    rule: "day-month", // (Thursday,) (the) 31(st) (of) March
    pattern: rule(String.raw`(?:(${weekdayPattern}),? )?(?:the )?(${dayPattern})(?: of)? (${monthPattern})`),
    read: ([, weekday, d, m], context) => dayRead(context, monthOf(m), dayOf(d), weekday, undefined),
  },
  {
    rule: "named-day", // (last) Christmas Day (2021)
    pattern: rule(
      String.raw`(?:([Ll]ast|[Tt]his|[Nn]ext) )?(${asNames(namedDays.keys())})(?:,? (${yearPattern}))?(?! (?:\p{Lu}|parade|tree|party|holiday|weekend|season|week))`,
    ),
    read: ([, which, name, y], context) => {
      const fixed = namedDays.get(plain(name));
      if (fixed === undefined) return null;
      if (plain(name) === "new year" && y === undefined) return null;
      // "A Velt Christmas", "our Christmas present": the feast, unless a preposition makes it a day.
      if (!/ |teenth/u.test(plain(name)) && y === undefined && which === undefined) {
        if (!/(?:^|\s)(?:on|at|by|until|till|since|before|after|around)$/u.test(context.before)) return null;
        if (!context.before.endsWith("on")) return unsure(holidayRead(context, fixed, y, which));
      }
      return holidayRead(context, fixed, y, which);
    },
  },
  {
    rule: "movable-day", // (last) Thanksgiving (1999), Good Friday
    pattern: rule(
      String.raw`(?:([Ll]ast|[Tt]his|[Nn]ext) )?(${asNames(movableDays.keys())})(?:,? (${yearPattern}))?(?! (?:\p{Lu}|parade|party|holiday|weekend|season|week|egg|dinner|turkey|bunny|service|sale))`,
    ),
    read: ([, which, name, y], context) => {
      if (y !== undefined) return unsure(dayOrNull(movableDay(plain(name), Number(y)), false));
      return needs(
        context,
        (published) => {
          const by = direction(which ?? "");
          const tense = by === -1 ? "past" : by === 1 ? "future" : (directionOf(context) ?? "past");
          const dates = [-1, 0, 1]
            .map((step) => movableDay(plain(name), published.year + step))
            .filter((date) => date !== null);
          const found =
            tense === "future"
              ? dates.find((date) => compareDates(date, published) >= 0)
              : dates.filter((date) => compareDates(date, published) <= 0).pop();
          return unsure(dayOrNull(found ?? null, true));
        },
        "XXXX",
      );
    },
  },
];

/** The date of a movable day in a year; null for a name that is none. */
function movableDay(name: string, year: number): CivilDate | null {
  const row = movableDays.get(name);
  if (row === undefined) return null;
  if ("fromEaster" in row) return addDays(easterSunday(year), row.fromEaster);
  const date = nthWeekday(year, row.month, row.weekday, row.nth);
  return date === null ? null : addDays(date, row.after ?? 0);
}
const dayOrNull = (date: CivilDate | null, relative: boolean): TimeReading | null =>
  date === null ? null : day(date, relative ? [] : ["year"], relative);
