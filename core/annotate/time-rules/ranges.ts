import { compareDates, formatIso, isCivilDate } from "../../text/civil-date";
import { dayWithoutYear } from "./nearest";
import { needs } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { dayOf, dayPattern, monthOf, monthPattern, rule, yearPattern } from "./words";

function range(
  context: TimeContext,
  m: number,
  a: number,
  n: number,
  b: number,
  y: string | undefined,
): TimeReading | null {
  const make = (of: number, relative: boolean): TimeReading | null => {
    const from = { year: of, month: m, day: a };
    const to = { year: of, month: n, day: b };
    if (!isCivilDate(from) || !isCivilDate(to) || compareDates(from, to) >= 0) return null;
    return {
      type: "DATE",
      interval: { from, to },
      granularity: "vague",
      value: `${formatIso(from)}/${formatIso(to)}`,
      mod: null,
      stated: y === undefined ? ["month", "day"] : ["year", "month", "day"],
      relative,
    };
  };
  if (y !== undefined) return make(Number(y), false);
  return needs(
    context,
    (published) => make(dayWithoutYear(published, m, a, context.tense).year, true),
    "XXXX",
  );
}

export const ranges: readonly TimeRule[] = [
  {
    rule: "month-day-range", // March 3(–| to )7(, 2022)
    pattern: rule(
      String.raw`(${monthPattern}) (${dayPattern})(?: ?[-–—] ?| to | through | and )(${dayPattern})(?:,? (${yearPattern}))?`,
    ),
    read: ([, m, a, b, y], context) => range(context, monthOf(m), dayOf(a), monthOf(m), dayOf(b), y),
  },
  {
    rule: "day-range-month", // 3–7 March (2022)
    pattern: rule(
      String.raw`(${dayPattern})(?: ?[-–—] ?| to | and )(${dayPattern}) (${monthPattern})(?:,? (${yearPattern}))?`,
    ),
    read: ([, a, b, m, y], context) => range(context, monthOf(m), dayOf(a), monthOf(m), dayOf(b), y),
  },
  {
    rule: "day-to-day", // between March 3 and March 7
    pattern: rule(
      String.raw`(?:[Bb]etween|[Ff]rom) (${monthPattern}) (${dayPattern}) (?:and|to|until|through) (${monthPattern}) (${dayPattern})(?:,? (${yearPattern}))?`,
    ),
    read: ([, m, a, n, b, y], context) => range(context, monthOf(m), dayOf(a), monthOf(n), dayOf(b), y),
  },
  {
    rule: "year-range", // from 2014 to 2018, 2014–18, between 2014 and 2018
    pattern: rule(
      String.raw`(?:(?:[Ff]rom|[Bb]etween) (${yearPattern}) (?:to|and|until|through) (${yearPattern})|(${yearPattern}) ?[-–] ?(${yearPattern}|\d{2}))`,
    ),
    read: ([, a, b, c, d]) => {
      const from = Number(a ?? c);
      const second = b ?? d ?? "";
      const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
      if (to <= from) return null;
      return {
        type: "DATE",
        interval: { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } },
        granularity: "vague",
        value: `${String(from)}/${String(to)}`,
        mod: null,
        stated: ["year"],
        relative: false,
      };
    },
  },
];
