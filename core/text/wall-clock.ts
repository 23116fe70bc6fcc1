import type { CivilDate } from "./civil-date";
import { remember } from "./remember";

/** What a clock on the wall shows: a day of the calendar and a time of day. Hours 0–23. */
export type WallClock = { readonly date: CivilDate; readonly hour: number; readonly minute: number };

const dayLength = 86_400_000;

/** Above half of the zones there are; twice as many are kept. Their names are taken in any mix of capitals, without end. */
const mostFormatters = 500;

/**
 * Making a formatter is the slow part (some 50 µs), so there is one for each zone.
 *
 * @throws RangeError for a zone the platform does not know.
 */
const formatterOf = remember(
  (zone): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    }),
  mostFormatters,
);

/** True for an IANA name the platform knows, such as "Europe/Berlin". Offsets such as "+02:00" are no zones. */
export function isZone(name: string): boolean {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The zones to choose from, UTC first. */
export const zones: readonly string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];

/** What the clocks of a zone show at an instant; seconds are dropped. */
export function wallClockIn(zone: string, at: Date): WallClock {
  const parts = new Map<string, number>();
  for (const { type, value } of formatterOf(zone).formatToParts(at)) parts.set(type, Number(value));
  const part = (type: string): number => parts.get(type) ?? 0;
  return {
    date: { year: part("year"), month: part("month"), day: part("day") },
    hour: part("hour"),
    minute: part("minute"),
  };
}

/** The wall clock read as if it hung in Greenwich, in milliseconds. */
const asUtc = ({ date, hour, minute }: WallClock): number =>
  Date.UTC(date.year, date.month - 1, date.day, hour, minute);

/** How far the zone's clocks are ahead of Greenwich at an instant, in milliseconds. */
const offsetAt = (zone: string, instant: number): number => {
  const wholeMinute = Math.floor(instant / 60_000) * 60_000;
  return asUtc(wallClockIn(zone, new Date(wholeMinute))) - wholeMinute;
};

/**
 * The instants at which a zone's clocks show this: one on most days, none in the gap when they go forward, two
 * (earlier first) when they go back. A zone changes its offset at most once in two days, so looking a day back and a
 * day ahead sees every offset that may hold.
 */
export function instantsOf(wall: WallClock, zone: string): readonly Date[] {
  const shown = asUtc(wall);
  const offsets = new Set([offsetAt(zone, shown - dayLength), offsetAt(zone, shown + dayLength)]);
  return [...offsets]
    .map((offset) => shown - offset)
    .filter((instant) => asUtc(wallClockIn(zone, new Date(instant))) === shown)
    .sort((one, other) => one - other)
    .map((instant) => new Date(instant));
}

/** The first instant of a day in a zone. Where the clocks skip midnight, it is the instant of the skip. */
export function startOfDay(date: CivilDate, zone: string): Date {
  const midnight: WallClock = { date, hour: 0, minute: 0 };
  const [first] = instantsOf(midnight, zone);
  if (first !== undefined) return first;
  const shown = asUtc(midnight);
  return new Date(shown - offsetAt(zone, shown - dayLength));
}

/** The day so many days later, or earlier when negative. */
export function daysAfter(date: CivilDate, days: number): CivilDate {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: CivilDate): number =>
  (new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() + 6) % 7;
