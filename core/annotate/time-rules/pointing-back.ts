import { weekdays } from "../../lexicon/calendar";
import { addDays, formatIso, startOfWeek, weekdayOf, type CivilDate } from "../../text/civil-date";
import type { Antecedents } from "../time-antecedents";
import { shifted } from "./nearest";
import { needs, unresolved } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { rule, weekdayPattern } from "./words";

/** Shown by what was named before, or by the day of publication when nothing was; never asked about. */
const pointing = (
  context: TimeContext,
  otherwise: (published: CivilDate) => string,
  pointsBack: (earlier: Antecedents) => string | null,
  placeholder: string,
): TimeReading | null =>
  needs(context, (published) => ({ ...unresolved(otherwise(published)), pointsBack }), placeholder);

const whichWay = (word: string | undefined): number =>
  /^(?:previous|preceding|before)/iu.test(word ?? "")
    ? -1
    : /^(?:following|next|after)/iu.test(word ?? "")
      ? 1
      : 0;
/** "The day the ferry sank", "the year when": the words say which themselves. */
const goesOn =
  /^(?:['’]| (?:before|after|that|when|since|prior|in which|on which|the|he|she|it|they|we|i)\b| of (?!\$|the\b))/iu;

export const pointingBack: readonly TimeRule[] = [
  {
    rule: "that-day", // that same day, the next day, later that day
    pattern: rule(
      String.raw`(?:(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) )?(?:[Tt]hat(?: same| very)?|[Tt]he (?:same|(next|following|previous|preceding))) day`,
    ),
    read: ([, way], context) =>
      /^ (?:as|that|when|of)\b/u.test(context.after)
        ? null
        : pointing(
            context,
            (published) => formatIso(addDays(published, whichWay(way))),
            (earlier) => {
              const day = earlier.day();
              return day === null ? null : formatIso(addDays(day, whichWay(way)));
            },
            "XXXX-XX-XX",
          ),
  },
  {
    rule: "the-day", // closed the day at 9,505, later in the day
    pattern: rule(
      String.raw`(?<=\b(?:end|ended|finish|finished|close|closed|start|started|of|for|in|during|on) )the day`,
    ),
    read: (_match, context) =>
      goesOn.test(context.after) ||
      !/^(?:[.,;]| (?:at|up|down|with|on|in|and|but|lower|higher)\b|$)/u.test(context.after)
        ? null
        : /\b(?:times?|hours?|parts?|rest|middle|issues?|one|order|light|man|at the end) of$/u.test(
              context.before,
            )
          ? null
          : pointing(
              context,
              formatIso,
              (earlier) => {
                const day = earlier.day();
                return day === null ? null : formatIso(day);
              },
              "XXXX-XX-XX",
            ),
  },
  {
    rule: "that-month", // that month, the following month, the same month last year
    pattern: rule(
      String.raw`(?:(?:[Ll]ater|[Ee]arlier) )?(?:[Tt]hat(?: same)?|[Tt]he (?:same|(next|following|previous|preceding))) month(?: (last year|(?:a|one|the) year (?:ago|earlier|before)|of last year))?`,
    ),
    read: ([, way, year], context) => {
      const by = whichWay(way) - (year === undefined ? 0 : 12);
      return pointing(
        context,
        (published) => shifted(published, "month", by).value,
        (earlier) => {
          const month = earlier.month();
          return month === null ? null : shifted({ ...month, day: 1 }, "month", by).value;
        },
        "XXXX-XX",
      );
    },
  },
  {
    rule: "month-before", // the month before, a month earlier
    pattern: rule(String.raw`(?:[Tt]he month (?:before|earlier)|[Tt]he previous month)(?=[.,;)]|$)`),
    read: (_match, context) =>
      pointing(
        context,
        (published) => shifted(published, "month", -1).value,
        (earlier) => {
          const month = earlier.month();
          return month === null ? null : shifted({ ...month, day: 1 }, "month", -1).value;
        },
        "XXXX-XX",
      ),
  },
  {
    rule: "that-year", // that year, later that year, the following year, the same year
    pattern: rule(
      String.raw`(?:(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) )?(?:[Tt]hat(?: same| very)?|[Tt]he (?:same|(following|previous|preceding|next))) year(?! or)`,
    ),
    read: ([whole, way], context) =>
      // "Over the next year" looks ahead from now.
      /the next/iu.test(whole) && /(?:^|\s)(?:over|in|during|within|for)$/u.test(context.before)
        ? null
        : pointing(
            context,
            (published) => String(published.year + whichWay(way)),
            (earlier) => {
              const year = earlier.year();
              return year === null ? null : String(year + whichWay(way)).padStart(4, "0");
            },
            "XXXX",
          ),
  },
  {
    rule: "the-year", // for the year, so far in the year, the full year, the end of the year
    pattern: rule(
      String.raw`(?<=\b(?:[Ff]or|[Ii]n|[Dd]uring|[Oo]ver|[Tt]hroughout|[Tt]hrough|months of|half of|rest of|remainder of|quarter of|part of) )the (?:(?:full|entire|whole) )?year(?=[^\p{L}]|$)`,
    ),
    read: ([whole], context) =>
      goesOn.test(context.after) || /^(?:-|,? (?:\d|two thousand|to \d))/u.test(context.after)
        ? null
        : pointing(
            context,
            (published) => String(published.year),
            (earlier) => (/full|entire|whole/u.test(whole) ? nearYear(earlier) : null),
            "XXXX",
          ),
  },
  {
    rule: "the-weekend", // over the weekend
    pattern: rule(String.raw`(?<=\b(?:[Oo]ver|[Dd]uring|[Aa]t|[Oo]n|[Ii]n|of|before|after) )the weekend`),
    read: (_match, context) =>
      goesOn.test(context.after)
        ? null
        : needs(
            context,
            (published) => {
              const ahead = context.tense === "future" || weekdayOf(published) >= 6 ? 0 : -1;
              return { ...shifted(published, "weekend", ahead), interval: null };
            },
            "XXXX-WXX-WE",
          ),
  },
  {
    rule: "that-week", // that week, the following week
    pattern: rule(String.raw`(?:[Tt]hat(?: same)?|[Tt]he (?:same|(following|previous|preceding))) week`),
    read: ([, way], context) =>
      pointing(
        context,
        (published) => shifted(published, "week", whichWay(way)).value,
        (earlier) => {
          const day = earlier.day();
          return day === null ? null : shifted(day, "week", whichWay(way)).value;
        },
        "XXXX-WXX",
      ),
  },
  {
    rule: "that-weekday", // the previous Friday, the following Monday
    pattern: rule(String.raw`the (previous|preceding|following|next) (${weekdayPattern})`),
    read: ([, way, name], context) => {
      const number = weekdays.get((name ?? "").toLowerCase()) ?? 1;
      const from = (day: CivilDate, by: number): string => {
        const inWeek = addDays(startOfWeek(day), number - 1);
        const step = by < 0 ? (weekdayOf(day) > number ? 0 : -7) : weekdayOf(day) < number ? 0 : 7;
        return formatIso(addDays(inWeek, step));
      };
      const by = whichWay(way);
      return pointing(
        context,
        (published) => from(by < 0 ? addDays(published, -7) : published, by),
        (earlier) => {
          const day = earlier.day();
          return day === null ? null : from(day, by);
        },
        "XXXX-WXX",
      );
    },
  },
];

const nearYear = (earlier: Antecedents): string | null => {
  const year = earlier.year();
  return year === null ? null : String(year);
};
