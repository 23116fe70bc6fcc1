import { namedDays, weekdays } from "../../lexicon/calendar";
import type { TimeExpression } from "../annotation";
import { dayWithoutYear, directionOf, unsure } from "./nearest";
import { day, needs } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import {
  capital,
  dayOf,
  dayPattern,
  direction,
  either,
  monthOf,
  monthPattern,
  rule,
  two,
  weekdayPattern,
  yearPattern,
} from "./words";

const stated: TimeExpression["stated"] = ["month", "day"];

/** "(Thursday,) March 31", "last Oct. 23". */
function dayRead(
  context: TimeContext,
  month: number,
  of: number,
  weekday: string | undefined,
  which: string | undefined,
): TimeReading | null {
  return needs(
    context,
    (published) => {
      const by = direction(which ?? "");
      const tense = by === -1 ? "past" : by === 1 ? "future" : directionOf(context);
      const number = weekdays.get((weekday ?? "").toLowerCase()) ?? null;
      const worked = dayWithoutYear(published, month, of, tense, number);
      if (worked === null) return null;
      const read = day(worked.found, number === null ? stated : [...stated, "weekday"], true);
      return worked.isSure ? read : unsure(read);
    },
    `XXXX-${two(month)}-${two(of)}`,
  );
}

const holidayRead = (
  context: TimeContext,
  fixed: { readonly month: number; readonly day: number },
  year: string | undefined,
  which: string | undefined,
): TimeReading | null =>
  year === undefined
    ? dayRead({ ...context, tense: context.tense ?? "past" }, fixed.month, fixed.day, undefined, which)
    : day({ year: Number(year), ...fixed }, ["year", "month", "day"], false);

export const daysWithoutYear: readonly TimeRule[] = [
  {
    rule: "month-day", // (Thursday,) March 31, last Oct. 23
    pattern: rule(
      String.raw`(?:(${weekdayPattern}),? |([Ll]ast|[Tt]his past|[Nn]ext) )?(${monthPattern}) (${dayPattern})(?! ?%|[.,]\d|:\d| ?[ap]\.?m\b| (?:million|billion|percent|per cent))`,
    ),
    read: ([, weekday, which, m, d], context) => dayRead(context, monthOf(m), dayOf(d), weekday, which),
  },
  {
    rule: "day-month", // (Thursday,) (the) 31(st) (of) March
    pattern: rule(String.raw`(?:(${weekdayPattern}),? )?(?:the )?(${dayPattern})(?: of)? (${monthPattern})`),
    read: ([, weekday, d, m], context) => dayRead(context, monthOf(m), dayOf(d), weekday, undefined),
  },
  {
    rule: "named-day", // (last) Christmas Day (2021)
    pattern: rule(
      String.raw`(?:([Ll]ast|[Tt]his|[Nn]ext) )?(${either(
        [...namedDays.keys()].map((name) =>
          name
            .split(" ")
            .map((part) => (part === "of" ? part : capital(part)))
            .join(" ")
            .replace(/'/gu, "['’]"),
        ),
      )})(?:,? (${yearPattern}))?`,
    ),
    read: ([, which, name, y], context) => {
      const fixed = namedDays.get((name ?? "").toLowerCase().replace(/’/gu, "'"));
      if (fixed === undefined) return null;
      if ((name ?? "").toLowerCase() === "new year" && y === undefined) return null;
      return holidayRead(context, fixed, y, which);
    },
  },
];
