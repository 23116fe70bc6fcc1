import { namedDays } from "../../lexicon/calendar";
import { dayWithoutYear } from "./nearest";
import { day, needs } from "./readings";
import type { TimeRule } from "./rule";
import {
  capital,
  dayOf,
  dayPattern,
  either,
  monthOf,
  monthPattern,
  rule,
  two,
  weekdayPattern,
  yearPattern,
} from "./words";

export const daysWithoutYear: readonly TimeRule[] = [
  {
    rule: "month-day", // (Thursday,) March 31
    pattern: rule(
      String.raw`(?:${weekdayPattern},? )?(${monthPattern}) (${dayPattern})(?! ?%|[.,]\d|:\d| (?:million|billion|percent|per cent))`,
    ),
    read: ([, m, d], context) =>
      needs(
        context,
        (published) =>
          day(dayWithoutYear(published, monthOf(m), dayOf(d), context.tense), ["month", "day"], true),
        `XXXX-${two(monthOf(m))}-${two(dayOf(d))}`,
      ),
  },
  {
    rule: "day-month", // (Thursday,) (the) 31(st) (of) March
    pattern: rule(String.raw`(?:${weekdayPattern},? )?(?:the )?(${dayPattern})(?: of)? (${monthPattern})`),
    read: ([, d, m], context) =>
      needs(
        context,
        (published) =>
          day(dayWithoutYear(published, monthOf(m), dayOf(d), context.tense), ["month", "day"], true),
        `XXXX-${two(monthOf(m))}-${two(dayOf(d))}`,
      ),
  },
  {
    rule: "named-day", // Christmas Day (2021)
    pattern: rule(
      String.raw`(${either(
        [...namedDays.keys()].map((name) =>
          name
            .split(" ")
            .map((part) => (part === "of" ? part : capital(part)))
            .join(" ")
            .replace(/'/gu, "['’]"),
        ),
      )})(?:,? (${yearPattern}))?`,
    ),
    read: ([, name, y], context) => {
      const fixed = namedDays.get((name ?? "").toLowerCase().replace(/’/gu, "'"));
      if (fixed === undefined) return null;
      if (y !== undefined) return day({ year: Number(y), ...fixed }, ["year", "month", "day"], false);
      if ((name ?? "").toLowerCase() === "new year") return null;
      return needs(
        context,
        (published) =>
          day(
            dayWithoutYear(published, fixed.month, fixed.day, context.tense ?? "past"),
            ["month", "day"],
            true,
          ),
        `XXXX-${two(fixed.month)}-${two(fixed.day)}`,
      );
    },
  },
];
