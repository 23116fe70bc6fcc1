import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  daysAfter,
  instantsOf,
  isZone,
  startOfDay,
  wallClockIn,
  weekdayOf,
  type WallClock,
} from "./wall-clock";

const wall = (text: string): WallClock => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return { date: { year, month, day }, hour, minute };
};

const isoOf = (instants: readonly Date[]) => instants.map((instant) => instant.toISOString().slice(0, 16));

describe("instantsOf", () => {
  test.each([
    ["a winter day", "2026-01-15 12:00", "Europe/Berlin", ["2026-01-15T11:00"]],
    ["a summer day", "2026-07-15 12:00", "Europe/Berlin", ["2026-07-15T10:00"]],
    ["the minute before the gap", "2026-03-29 01:59", "Europe/Berlin", ["2026-03-29T00:59"]],
    ["in the gap", "2026-03-29 02:30", "Europe/Berlin", []],
    ["the gap's first minute", "2026-03-29 02:00", "Europe/Berlin", []],
    ["the minute after the gap", "2026-03-29 03:00", "Europe/Berlin", ["2026-03-29T01:00"]],
    ["twice", "2026-10-25 02:30", "Europe/Berlin", ["2026-10-25T00:30", "2026-10-25T01:30"]],
    ["after the second time", "2026-10-25 03:00", "Europe/Berlin", ["2026-10-25T02:00"]],
    [
      "west of Greenwich, twice",
      "2026-11-01 01:30",
      "America/New_York",
      ["2026-11-01T05:30", "2026-11-01T06:30"],
    ],
    ["west of Greenwich, in the gap", "2026-03-08 02:30", "America/New_York", []],
    ["a change of half an hour", "2026-10-04 02:15", "Australia/Lord_Howe", []],
    ["an offset of 45 minutes", "2026-06-01 09:00", "Asia/Kathmandu", ["2026-06-01T03:15"]],
    ["14 hours ahead", "2026-06-01 00:00", "Pacific/Kiritimati", ["2026-05-31T10:00"]],
    ["no changes", "2026-03-29 02:30", "UTC", ["2026-03-29T02:30"]],
    ["midnight skipped", "2026-09-06 00:00", "America/Santiago", []],
  ])("%s", (_name, shown, zone, expected) => {
    expect(isoOf(instantsOf(wall(shown), zone))).toEqual(expected);
  });

  test("every instant is found again from what the clocks show", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Europe/Berlin",
          "America/New_York",
          "America/Santiago",
          "Australia/Lord_Howe",
          "Asia/Kolkata",
        ),
        fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 }),
        (zone, minutes) => {
          const at = new Date(minutes * 60_000);
          expect(instantsOf(wallClockIn(zone, at), zone)).toContainEqual(at);
        },
      ),
    );
  });
});

describe("startOfDay", () => {
  test.each([
    ["2026-03-29", "Europe/Berlin", "2026-03-28T23:00"],
    ["2026-03-30", "Europe/Berlin", "2026-03-29T22:00"],
    // Clocks go from 23:59 to 01:00: the day begins with the skip.
    ["2026-09-06", "America/Santiago", "2026-09-06T04:00"],
    // Clocks go back at 01:00, so that midnight comes twice: the day begins with the first.
    ["2026-11-01", "America/Havana", "2026-11-01T04:00"],
  ])("%s in %s", (day, zone, expected) => {
    expect(isoOf([startOfDay(wall(day).date, zone)])).toEqual([expected]);
  });
});

test.each([
  ["Europe/Berlin", true],
  ["UTC", true],
  ["America/Argentina/Buenos_Aires", true],
  ["Europe/Atlantis", false],
  ["+02:00", false],
  ["", false],
])("isZone(%j) is %s", (name, expected) => {
  expect(isZone(name)).toBe(expected);
});

test.each([
  ["2026-11-23", 0],
  ["2026-11-29", 6],
  ["2024-02-29", 3],
])("weekday of %s", (day, expected) => {
  expect(weekdayOf(wall(day).date)).toBe(expected);
});

test("days are counted over the ends of months and years", () => {
  expect(daysAfter({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  expect(daysAfter({ year: 2026, month: 1, day: 1 }, -1)).toEqual({ year: 2025, month: 12, day: 31 });
});

test("a zone in ever other capitals is read each time, and not kept without end", () => {
  const name = "america/argentina/buenos_aires";
  const spelled = (which: number): string =>
    name.replace(/[a-z]/gu, (letter, at: number) =>
      (which >> (at % 12)) & 1 ? letter.toUpperCase() : letter,
    );
  const spellings = Array.from({ length: 2_000 }, (_, which) => spelled(which));
  expect(new Set(spellings).size).toBe(2_000);
  const made = vi.spyOn(Intl, "DateTimeFormat");
  try {
    expect(spellings.every(isZone)).toBe(true);
    expect(isZone(spelled(1_999))).toBe(true);
    expect(made).toHaveBeenCalledTimes(2_000);
    // The first was let go.
    expect(isZone(spelled(0))).toBe(true);
    expect(made).toHaveBeenCalledTimes(2_001);
  } finally {
    made.mockRestore();
  }
});
