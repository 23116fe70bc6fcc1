/** A day of the Gregorian calendar without clock or zone. Months count from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Whole days, both ends included. `null` is an open end. */
export type CivilInterval = { readonly from: CivilDate | null; readonly to: CivilDate | null };

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Leap years of the Gregorian calendar, also before 1582 (proleptic). */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 28 to 31. A month outside 1 to 12 is a bug of the caller and throws. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1];
  if (length === undefined) throw new RangeError(`no month ${String(month)}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

/** True when the day exists: 29 February only in leap years. */
export const isCivilDate = ({ year, month, day }: CivilDate): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/**
 * Days since 1970-01-01. Counts in eras of 400 years with the year beginning in March, so that the leap day comes
 * last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Negative when `a` is earlier. For `Array.prototype.sort`. */
export const compareDates = (a: CivilDate, b: CivilDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDayNumber(dayNumber(date) + days);

/** Same day of another month, or its last day when that month is shorter: 31 March minus one month is 28 February. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CivilDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** The Monday of the date's ISO week. */
export const startOfWeek = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date));

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(startOfWeek(date), 3);
  const firstDay = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - firstDay) / 7) + 1 };
}

/** The nth of a weekday in a month, from 1; -1 is the last. Null when the month has no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDate | null {
  const length = daysInMonth(year, month);
  const first = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((length - first) / 7);
  return day > length ? null : { year, month, day };
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CivilDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (skipped + 19 * golden + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return addDays({ year, month: 3, day: 28 }, moon - weekday);
}

/** The whole calendar month. */
export const monthInterval = (year: number, month: number): CivilInterval => ({
  from: { year, month, day: 1 },
  to: { year, month, day: daysInMonth(year, month) },
});

/** The whole calendar year. */
export const yearInterval = (year: number): CivilInterval => ({
  from: { year, month: 1, day: 1 },
  to: { year, month: 12, day: 31 },
});

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** "2022-03-31". */
export const formatIso = ({ year, month, day }: CivilDate): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** Reads "2022-03-31"; null for anything else, and for days that do not exist. */
export function parseIso(text: string): CivilDate | null {
  const match = isoDate.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}
