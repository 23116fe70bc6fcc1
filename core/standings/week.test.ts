import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, weekOf } from "./week";

const minute = (date: Date) => date.toISOString().slice(0, 16);

test.each([
  ["mid-week", "2026-11-25T12:00Z", "Europe/Berlin", "2026-11-22T23:00", "2026-11-29T23:00"],
  ["Monday's first instant", "2026-11-22T23:00Z", "Europe/Berlin", "2026-11-22T23:00", "2026-11-29T23:00"],
  ["Sunday's last minute", "2026-11-22T22:59Z", "Europe/Berlin", "2026-11-15T23:00", "2026-11-22T23:00"],
  [
    "Monday there, Sunday in Greenwich",
    "2026-11-22T12:00Z",
    "Pacific/Auckland",
    "2026-11-22T11:00",
    "2026-11-29T11:00",
  ],
  [
    "Sunday there, Monday in Greenwich",
    "2026-11-23T03:00Z",
    "America/New_York",
    "2026-11-16T05:00",
    "2026-11-23T05:00",
  ],
  [
    "the week the clocks go forward is an hour short",
    "2026-03-25T12:00Z",
    "Europe/Berlin",
    "2026-03-22T23:00",
    "2026-03-29T22:00",
  ],
  [
    "the week they go back is an hour long",
    "2026-10-25T12:00Z",
    "Europe/Berlin",
    "2026-10-18T22:00",
    "2026-10-25T23:00",
  ],
  ["over the new year", "2027-01-01T12:00Z", "UTC", "2026-12-28T00:00", "2027-01-04T00:00"],
])("the week of %s", (_name, at, zone, from, until) => {
  const week = weekOf(new Date(at), zone);
  expect([minute(week.from), minute(week.until)]).toEqual([from, until]);
});

test("weeks leave no instant out and share none", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Europe/Berlin", "America/Santiago", "Pacific/Auckland", "Africa/Cairo"),
      fc.date({ min: new Date("1995-01-01"), max: new Date("2037-01-01"), noInvalidDate: true }),
      (zone, at) => {
        const week = weekOf(at, zone);
        expect(isWithin(at, week)).toBe(true);
        expect(weekOf(week.until, zone).from).toEqual(week.until);
        expect(isWithin(week.until, week)).toBe(false);
      },
    ),
  );
});
