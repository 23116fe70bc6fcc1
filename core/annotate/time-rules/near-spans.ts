import { addDays, compareDates, type CivilDate } from "../../text/civil-date";
import { shifted } from "./nearest";
import { day, duration, month, needs, unresolved, withMod, year } from "./readings";
import { compares, quarterAYearBefore } from "./quarters";
import type { TimeRule } from "./rule";
import { countOf, countPattern, direction, longUnit, modOf, rule, unitPattern } from "./words";

const atLeast = (low: CivilDate | null, value: CivilDate): CivilDate =>
  low !== null && compareDates(value, low) < 0 ? low : value;

const atMost = (high: CivilDate | null, value: CivilDate): CivilDate =>
  high !== null && compareDates(value, high) > 0 ? high : value;

export const nearSpans: readonly TimeRule[] = [
  {
    rule: "edge-of-unit", // the end of the year, the beginning of last month
    pattern: rule(
      String.raw`the (start|beginning|middle|end|close) of (the|this|last|next) (week|month|year|decade|quarter)`,
    ),
    read: ([, part, which, unit], context) =>
      needs(
        context,
        (published) => {
          const whole = shifted(published, unit ?? "year", direction(which ?? ""));
          if (unit === "year") return { ...year(Number(whole.value), modOf(part), [], true) };
          if (unit === "month" && whole.interval !== null && whole.interval.from !== null)
            return month(whole.interval.from.year, whole.interval.from.month, modOf(part), [], true);
          return { ...whole, mod: modOf(part), granularity: "vague" };
        },
        "XXXX",
      ),
  },
  {
    rule: "earlier-this", // earlier this month, later this year
    pattern: rule(String.raw`([Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) (this|last|next|in the) (${longUnit})`),
    read: ([, when, which, unit], context) =>
      needs(
        context,
        (published) => {
          const whole = shifted(published, unit ?? "month", direction(which ?? ""));
          const word = (when ?? "").toLowerCase();
          if (word === "early" || word === "late") {
            if (unit === "month" && whole.interval !== null && whole.interval.from !== null)
              return { ...month(whole.interval.from.year, whole.interval.from.month, modOf(word), [], true) };
            if (unit === "year" && whole.interval !== null && whole.interval.from !== null)
              return year(whole.interval.from.year, modOf(word), [], true);
            return { ...whole, mod: modOf(word) };
          }
          if (direction(which ?? "") !== 0 || whole.interval === null) return whole;
          // "Earlier this month" ends before the day it is read; "later" begins after it.
          const interval =
            word === "earlier"
              ? { from: whole.interval.from, to: atLeast(whole.interval.from, addDays(published, -1)) }
              : { from: atMost(whole.interval.to, addDays(published, 1)), to: whole.interval.to };
          return { ...whole, interval };
        },
        "PAST_REF",
      ),
  },
  {
    rule: "which-unit", // last month, this year, the previous week
    pattern: rule(
      String.raw`(?:[Tt]he )?([Ll]ast|[Tt]his|[Tt]his past|[Nn]ext|[Pp]ast|[Cc]oming|[Cc]urrent) (${longUnit}|Year)`,
    ),
    read: ([whole, which, written], context) => {
      const word = (which ?? "").toLowerCase();
      const unit = (written ?? "year").toLowerCase();
      // "over the past year" is a span up to now; "the last week of May" is no week of its own.
      if (
        /^the/iu.test(whole) &&
        (word === "past" || word === "last" || word === "coming" || word === "next")
      )
        return { ...unresolved(duration("1", unit)), type: "DURATION" };
      const by = word === "this past" ? -1 : direction(word);
      return needs(context, (published) => shifted(published, unit, by), "XXXX");
    },
  },
  {
    rule: "ago", // two weeks ago
    pattern: rule(
      String.raw`(?:[Aa]bout |[Aa]round |[Nn]early |[Aa]lmost |[Mm]ore than |[Ss]ome )?(${countPattern}) (${unitPattern})s? ago`,
      "giu",
    ),
    read: ([whole, count, unit], context) =>
      needs(
        context,
        (published) => {
          const number = countOf(count ?? "");
          const name = (unit ?? "").toLowerCase();
          const mod = /^(?:about|around|nearly|almost|some)/iu.test(whole)
            ? ("APPROX" as const)
            : /^more/iu.test(whole)
              ? ("BEFORE" as const)
              : null;
          if (number === "X" || number.includes(".")) return { ...unresolved("PAST_REF"), mod };
          const by = Number(number);
          if (name === "day" || name === "night") return withMod(day(addDays(published, -by), [], true), mod);
          // The day is exact in the calendar and rough in meaning: "two weeks ago" is thereabouts.
          if (name === "week" || name === "fortnight")
            return withMod(day(addDays(published, -by * (name === "week" ? 7 : 14)), [], true), "APPROX");
          if (name === "month") return withMod(shifted(published, "month", -by), "APPROX");
          if (name === "year")
            return {
              ...shifted(published, "year", -by),
              mod: "APPROX",
              ...(by === 1 && compares.test(context.before)
                ? { interval: null, pointsBack: quarterAYearBefore }
                : {}),
            };
          if (name === "decade") return withMod(year(published.year - by * 10, null, [], true), "APPROX");
          if (name === "century") return unresolved("PAST_REF");
          return withMod(day(published, [], true), mod);
        },
        "PAST_REF",
      ),
  },
];
