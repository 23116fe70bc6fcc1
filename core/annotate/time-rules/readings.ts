import { timeUnits } from "../../lexicon/calendar";
import {
  addDays,
  daysInMonth,
  formatIso,
  isCivilDate,
  isoWeekOf,
  monthInterval,
  yearInterval,
  type CivilDate,
  type CivilInterval,
} from "../../text/civil-date";
import type { Granularity, TimeExpression } from "../annotation";
import type { TimeContext, TimeReading } from "./rule";
import { two } from "./words";

export function day(date: CivilDate, stated: TimeReading["stated"], relative: boolean): TimeReading | null {
  if (!isCivilDate(date)) return null;
  return {
    type: "DATE",
    interval: { from: date, to: date },
    granularity: "day",
    value: formatIso(date),
    mod: null,
    stated,
    relative,
  };
}

export const unresolved = (
  value: string,
  granularity: Granularity = "vague",
  type: TimeExpression["type"] = "DATE",
): TimeReading => ({
  type,
  interval: null,
  granularity,
  value,
  mod: null,
  stated: [],
  relative: true,
});

export const needs = (
  context: TimeContext,
  read: (published: CivilDate) => TimeReading | null,
  value: string,
): TimeReading | null => (context.published === null ? unresolved(value) : read(context.published));

export const withMod = (read: TimeReading | null, mod: TimeExpression["mod"]): TimeReading | null =>
  read === null ? null : { ...read, mod: read.mod ?? mod };

/** The first ten days, the middle ten, the last: how news divides a month ("late February" ends with the month). */
function partOfMonth(year: number, month: number, mod: TimeExpression["mod"]): CivilInterval {
  const last = daysInMonth(year, month);
  if (mod === "START") return { from: { year, month, day: 1 }, to: { year, month, day: 10 } };
  if (mod === "MID") return { from: { year, month, day: 11 }, to: { year, month, day: 20 } };
  return { from: { year, month, day: 21 }, to: { year, month, day: last } };
}

function partOfYear(year: number, mod: TimeExpression["mod"]): CivilInterval {
  if (mod === "START") return { from: { year, month: 1, day: 1 }, to: { year, month: 4, day: 30 } };
  if (mod === "MID") return { from: { year, month: 5, day: 1 }, to: { year, month: 8, day: 31 } };
  return { from: { year, month: 9, day: 1 }, to: { year, month: 12, day: 31 } };
}

export function month(
  year: number,
  number: number,
  mod: TimeExpression["mod"],
  stated: TimeReading["stated"],
  relative: boolean,
): TimeReading {
  const interval = mod === null ? monthInterval(year, number) : partOfMonth(year, number, mod);
  return {
    type: "DATE",
    interval,
    granularity: mod === null ? "month" : "part-of-month",
    value: `${String(year)}-${two(number)}`,
    mod,
    stated,
    relative,
  };
}

export function year(
  number: number,
  mod: TimeExpression["mod"],
  stated: TimeReading["stated"],
  relative: boolean,
): TimeReading {
  return {
    type: "DATE",
    interval: mod === null ? yearInterval(number) : partOfYear(number, mod),
    granularity: mod === null ? "year" : "vague",
    value: String(number),
    mod,
    stated,
    relative,
  };
}

export const quarterOf = ({ year: of, month: number }: CivilDate) => ({
  year: of,
  quarter: Math.ceil(number / 3),
});
/** TimeML: "2022-Q1". */
export const formatQuarter = (of: number, number: number): string => `${String(of)}-Q${String(number)}`;

export function quarter(number: number, of: number, relative: boolean): TimeReading {
  const first = (of - 1) * 3 + 1;
  return {
    type: "DATE",
    interval: {
      from: { year: number, month: first, day: 1 },
      to: { year: number, month: first + 2, day: daysInMonth(number, first + 2) },
    },
    granularity: "quarter",
    value: formatQuarter(number, of),
    mod: null,
    stated: relative ? [] : ["year"],
    relative,
  };
}

export function half(number: number, of: number, relative: boolean): TimeReading {
  return {
    type: "DATE",
    interval:
      of === 1
        ? { from: { year: number, month: 1, day: 1 }, to: { year: number, month: 6, day: 30 } }
        : { from: { year: number, month: 7, day: 1 }, to: { year: number, month: 12, day: 31 } },
    granularity: "vague",
    value: `${String(number)}-H${String(of)}`,
    mod: null,
    stated: relative ? [] : ["year"],
    relative,
  };
}

export function week(monday: CivilDate): TimeReading {
  const { year: of, week: number } = isoWeekOf(monday);
  return {
    type: "DATE",
    interval: { from: monday, to: addDays(monday, 6) },
    granularity: "week",
    value: `${String(of)}-W${two(number)}`,
    mod: null,
    stated: [],
    relative: true,
  };
}

/** TimeML duration: "P3D", "PT2H". */
export function duration(count: string, unit: string): string {
  const letters = timeUnits.get(unit.toLowerCase()) ?? "D";
  if (letters === "DE" || letters === "CE")
    return count === "X" ? `PX${letters}` : `P${String(Number(count) * (letters === "DE" ? 10 : 100))}Y`;
  if (letters === "W2") return count === "X" ? "PXW" : `P${String(Number(count) * 2)}W`;
  return letters.startsWith("T") ? `PT${count}${letters.slice(1)}` : `P${count}${letters}`;
}
