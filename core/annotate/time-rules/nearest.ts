import {
  addDays,
  addMonths,
  dayNumber,
  isCivilDate,
  isoWeekOf,
  startOfWeek,
  weekdayOf,
  type CivilDate,
} from "../../text/civil-date";
import type { Tense } from "../tense";
import { month, quarter, unresolved, week, year } from "./readings";
import type { TimeContext, TimeReading } from "./rule";
import { two } from "./words";

/**
 * A year worked out for a date that leaves it out. News leaves the year out of dates at most some ten months away; a
 * tense that points further is misread more often than not. Then the nearer year is shown, and nothing is asked.
 */
type Worked<Value> = { readonly found: Value; readonly isSure: boolean };
const furthestMonths = 10;
const furthestDays = 320;

/**
 * The way a date lies. "By" and "until" lead away from the verb: what it says of the past may be for the future
 * ("was extended until May"), so the nearer date is taken.
 */
export function directionOf({ tense, before }: TimeContext): Tense {
  if (/(?:^|\s)since$/u.test(before)) return "past";
  if (/(?:^|\s)(?:until|till|by|to)$/u.test(before) && tense === "past") return null;
  return tense;
}

/** The month of that number in the direction of the tense; the month of publication counts both ways. */
export function yearOfMonth(published: CivilDate, number: number, tense: Tense): Worked<number> {
  const ahead = (number - published.month + 12) % 12;
  const behind = (12 - ahead) % 12;
  const yearIn = (months: number): number => addMonths({ ...published, day: 1 }, months).year;
  if (tense === "past" && behind <= furthestMonths) return { found: yearIn(-behind), isSure: true };
  if (tense === "future" && ahead <= furthestMonths) return { found: yearIn(ahead), isSure: true };
  return { found: yearIn(ahead < behind ? ahead : -behind), isSure: ahead === 0 };
}

/**
 * A day without its year: behind the publication day for the past, ahead for the future, else whichever is nearer. A
 * weekday beside it leaves only years in which the two agree.
 */
export function dayWithoutYear(
  published: CivilDate,
  number: number,
  of: number,
  tense: Tense,
  weekday: number | null = null,
): Worked<CivilDate> | null {
  const today = dayNumber(published);
  const away = (date: CivilDate): number => dayNumber(date) - today;
  const dates = [-4, -1, 0, 1, 4]
    .map((by) => ({ year: published.year + by, month: number, day: of }))
    .filter(isCivilDate)
    .sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)) || away(a) - away(b));
  const agreeing = weekday === null ? dates : dates.filter((date) => weekdayOf(date) === weekday);
  const nearest = agreeing[0];
  // "Friday, 3 May" of a year in which that is a Saturday: one of the two is wrong.
  if (nearest === undefined) return dates[0] === undefined ? null : { found: dates[0], isSure: false };
  if (weekday !== null && Math.abs(away(nearest)) <= furthestDays) {
    const agrees = tense === "past" ? away(nearest) <= 0 : tense === "future" ? away(nearest) >= 0 : true;
    return { found: nearest, isSure: agrees || Math.abs(away(nearest)) <= 60 };
  }
  const told =
    tense === "past"
      ? agreeing.find((date) => away(date) <= 0)
      : tense === "future"
        ? agreeing.find((date) => away(date) >= 0)
        : nearest;
  if (told !== undefined && Math.abs(away(told)) <= furthestDays)
    return { found: told, isSure: tense === "past" || tense === "future" || Math.abs(away(told)) <= 60 };
  return { found: nearest, isSure: false };
}

/** A reading that is shown and never asked about. */
export const unsure = (read: TimeReading | null): TimeReading | null =>
  read === null ? null : { ...read, interval: null };

/** Moves whole months, quarters, years, decades; the day does not matter. */
export function shifted(published: CivilDate, unit: string, by: number): TimeReading {
  if (unit === "week") return week(addDays(startOfWeek(published), 7 * by));
  if (unit === "fortnight") return unresolved("P2W");
  if (unit === "weekend") {
    const saturday = addDays(startOfWeek(published), 5 + 7 * by);
    const { year: of, week: number } = isoWeekOf(saturday);
    return {
      type: "DATE",
      interval: { from: saturday, to: addDays(saturday, 1) },
      granularity: "week",
      value: `${String(of)}-W${two(number)}-WE`,
      mod: null,
      stated: [],
      relative: true,
    };
  }
  if (unit === "month") {
    const moved = addMonths({ ...published, day: 1 }, by);
    return month(moved.year, moved.month, null, [], true);
  }
  if (unit === "quarter") {
    const moved = addMonths({ ...published, day: 1 }, by * 3);
    return quarter(moved.year, Math.ceil(moved.month / 3), true);
  }
  if (unit === "year") return year(published.year + by, null, [], true);
  if (unit === "decade") {
    const from = Math.floor(published.year / 10) * 10 + by * 10;
    return {
      type: "DATE",
      interval: { from: { year: from, month: 1, day: 1 }, to: { year: from + 9, month: 12, day: 31 } },
      granularity: "vague",
      value: String(Math.floor(from / 10)),
      mod: null,
      stated: [],
      relative: true,
    };
  }
  return unresolved("XXXX");
}
