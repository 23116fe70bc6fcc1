import type { WallClock } from "./wall-clock";

/**
 * Reads what a browser's date-and-time field sends, "2026-05-03T17:00", with a space in the middle too: browsers
 * that do not know the field show a line of text. Null for anything else or no such day.
 */
export function readWallClock(text: string): WallClock | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const civil = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1970 && civil.getUTCMonth() === month - 1 && civil.getUTCDate() === day;
  return exists && hour < 24 && minute < 60 ? { date: { year, month, day }, hour, minute } : null;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** What a browser's date-and-time field takes as its value: "2026-05-03T17:00". */
export const writeWallClock = ({ date: { year, month, day }, hour, minute }: WallClock): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
