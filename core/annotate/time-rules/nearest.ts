import {
  addDays,
  addMonths,
  compareDates,
  isoWeekOf,
  startOfWeek,
  type CivilDate,
} from "../../text/civil-date";
import type { Tense } from "../tense";
import { month, quarter, unresolved, week, year } from "./readings";
import type { TimeReading } from "./rule";
import { two } from "./words";

/** The month of that number nearest in the direction of the tense; the month of publication counts both ways. */
export const yearOfMonth = (published: CivilDate, number: number, tense: Tense): number =>
  tense === "future"
    ? number >= published.month
      ? published.year
      : published.year + 1
    : number <= published.month
      ? published.year
      : published.year - 1;

/** A day without its year: behind the publication day for the past, ahead for the future, else whichever is nearer. */
export function dayWithoutYear(published: CivilDate, number: number, of: number, tense: Tense): CivilDate {
  const inYear = (value: number): CivilDate => ({ year: value, month: number, day: of });
  const same = inYear(published.year);
  const order = compareDates(same, published);
  const ahead = order >= 0 ? same : inYear(published.year + 1);
  const behind = order <= 0 ? same : inYear(published.year - 1);
  if (tense === "future") return ahead;
  if (tense === "past") return behind;
  const distance = (date: CivilDate): number =>
    Math.abs(
      (date.year - published.year) * 372 + (date.month - published.month) * 31 + date.day - published.day,
    );
  return distance(ahead) <= distance(behind) ? ahead : behind;
}

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
