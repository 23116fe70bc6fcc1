import { daysAfter, startOfDay, wallClockIn, weekdayOf } from "#core/text/wall-clock";

/** A stretch of time: its first instant, and the first one after it. */
export type Stretch = { readonly from: Date; readonly until: Date };

/** The week of an instant by the clocks of a zone: from Monday's first instant to the next Monday's. */
export function weekOf(at: Date, zone: string): Stretch {
  const today = wallClockIn(zone, at).date;
  const monday = daysAfter(today, -weekdayOf(today));
  return { from: startOfDay(monday, zone), until: startOfDay(daysAfter(monday, 7), zone) };
}

/** Whether an instant lies in a stretch. */
export const isWithin = (at: Date, { from, until }: Stretch): boolean => at >= from && at < until;
