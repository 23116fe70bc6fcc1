import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  easterSunday,
  formatIso,
  isCivilDate,
  isoWeekOf,
  nthWeekday,
  parseIso,
  weekdayOf,
  type CivilDate,
} from "./civil-date";

const dates = fc
  .record({
    year: fc.integer({ min: 1600, max: 2400 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isCivilDate);

const on = (text: string): CivilDate => {
  const date = parseIso(text);
  if (date === null) throw new Error(`no date ${text}`);
  return date;
};

describe("addMonths", () => {
  test.each([
    ["2022-03-31", -1, "2022-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2022-01-31", 1, "2022-02-28"],
    ["2022-05-31", 1, "2022-06-30"],
    ["2022-12-15", 1, "2023-01-15"],
    ["2022-01-15", -1, "2021-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("%s and %i months", (from, by, expected) => {
    expect(formatIso(addMonths(on(from), by))).toBe(expected);
  });

  test("never leaves the neighbouring month", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = addMonths(date, 1);
        expect((next.year - date.year) * 12 + next.month - date.month).toBe(1);
        expect(isCivilDate(next)).toBe(true);
      }),
    );
  });
});

describe("days", () => {
  test.each([
    ["1970-01-01", 4],
    ["2000-02-29", 2],
    ["2022-03-31", 4],
    ["1900-01-01", 1],
    ["1600-01-01", 6],
  ])("%s has weekday %i", (date, weekday) => {
    expect(weekdayOf(on(date))).toBe(weekday);
  });

  test("number and date are each other's inverse, and one day is one step", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toEqual(date);
        expect(dayNumber(addDays(date, 1))).toBe(dayNumber(date) + 1);
        expect(compareDates(date, addDays(date, 1))).toBeLessThan(0);
      }),
    );
  });

  test.each([
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2022-12-31", 2022, 52],
    ["2024-12-30", 2025, 1],
  ])("%s lies in ISO week %i-%i", (date, year, week) => {
    expect(isoWeekOf(on(date))).toEqual({ year, week });
  });

  test("centuries are leap years only when 400 divides them", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe("parseIso", () => {
  test.each(["2022-02-30", "2022-13-01", "2022-1-1", "22-01-01", "2022-01-01T00:00", "", "2023-02-29"])(
    "refuses %o",
    (text) => {
      expect(parseIso(text)).toBeNull();
    },
  );

  test("reads what formatIso writes", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseIso(formatIso(date))).toEqual(date);
      }),
    );
  });
});

describe("days that move", () => {
  test.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2038, "2038-04-25"],
  ])("Easter of %i is on %s", (year, expected) => {
    expect(formatIso(easterSunday(year))).toBe(expected);
  });

  test("Easter is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const date = easterSunday(year);
        expect(weekdayOf(date)).toBe(7);
        const day = formatIso(date).slice(5);
        expect(day >= "03-22" && day <= "04-25").toBe(true);
      }),
    );
  });

  test.each([
    [2022, 11, 4, 4, "2022-11-24"],
    [2022, 5, 1, -1, "2022-05-30"],
    [2022, 9, 1, 1, "2022-09-05"],
    [2021, 2, 1, 4, "2021-02-22"],
    [2021, 2, 1, -1, "2021-02-22"],
  ])("weekday %#: %i-%i", (year, month, weekday, nth, expected) => {
    const date = nthWeekday(year, month, weekday, nth);
    expect(date === null ? null : formatIso(date)).toBe(expected);
  });

  test("a month without a fifth of a weekday has none", () => {
    expect(nthWeekday(2021, 2, 1, 5)).toBeNull();
  });
});
