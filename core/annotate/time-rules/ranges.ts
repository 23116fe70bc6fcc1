import { compareDates, formatIso, isCivilDate, type CivilDate } from "../../text/civil-date";
import type { TimeExpression } from "../annotation";
import { dayWithoutYear, directionOf, yearOfMonth } from "./nearest";
import { month, needs, unresolved } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { dayOf, dayPattern, monthOf, monthPattern, rule, two, yearPattern } from "./words";

/** Groups of a match with their places: ranges tell where each end stands. */
const flags = "dgu";
const dash = String.raw` ?[-–—] ?`;
const upTo = String.raw`(?:${dash}| to | until | till | through | and )`;

type Written = { readonly at: readonly [number, number]; readonly value: string };

/** The ends of a range by the groups they are written in, each from the first group to the last. */
function endsOf(
  match: RegExpExecArray,
  from: { readonly groups: readonly number[]; readonly value: string },
  to: { readonly groups: readonly number[]; readonly value: string },
): TimeExpression["ends"] {
  const written = ({ groups, value }: typeof from): Written | null => {
    const places = groups.map((group) => match.indices?.[group]).filter((place) => place !== undefined);
    const [first, last] = [places[0], places[places.length - 1]];
    return first === undefined || last === undefined ? null : { at: [first[0], last[1]], value };
  };
  const [a, b] = [written(from), written(to)];
  if (a === null || b === null) return null;
  return [
    { start: a.at[0], end: a.at[1], value: a.value },
    { start: b.at[0], end: b.at[1], value: b.value },
  ];
}

/** A day of a range as its groups give it. */
type DayGroups = { readonly month: number; readonly day: number; readonly groups: readonly number[] };

function dayRange(
  match: RegExpExecArray,
  context: TimeContext,
  a: DayGroups,
  b: DayGroups,
  year: string | undefined,
): TimeReading | null {
  const make = (of: number, relative: boolean, isSure: boolean): TimeReading | null => {
    const from = { year: of, month: a.month, day: a.day };
    const over = b.month < a.month;
    // "28 December to 3 January 2022": the year belongs to the second.
    const first: CivilDate = over && !relative ? { ...from, year: of - 1 } : from;
    const to: CivilDate = { year: over && relative ? of + 1 : of, month: b.month, day: b.day };
    if (!isCivilDate(first) || !isCivilDate(to) || compareDates(first, to) >= 0) return null;
    return {
      type: "DATE",
      interval: isSure ? { from: first, to } : null,
      granularity: "vague",
      value: `${formatIso(first)}/${formatIso(to)}`,
      mod: null,
      stated: relative ? ["month", "day"] : ["year", "month", "day"],
      relative,
      ends: endsOf(
        match,
        { groups: a.groups, value: formatIso(first) },
        { groups: b.groups, value: formatIso(to) },
      ),
    };
  };
  if (year !== undefined) return make(Number(year), false, true);
  return needs(
    context,
    (published) => {
      const worked = dayWithoutYear(published, a.month, a.day, directionOf(context));
      return worked === null ? null : make(worked.found.year, true, worked.isSure);
    },
    "XXXX",
  );
}

/** From one day or month to another. */
export const rangesWithMonth: readonly TimeRule[] = [
  {
    rule: "month-day-range", // March 3(–| to )7(, 2022)
    pattern: rule(
      String.raw`(${monthPattern}) (${dayPattern})${upTo}(${dayPattern})(?:,? (${yearPattern}))?(?![.,]?\d| ?(?:%|percent|per cent|million|billion)| ${monthPattern})`,
      flags,
    ),
    read: (match, context) => {
      const [, m, a, b, y] = match;
      const from = { month: monthOf(m), day: dayOf(a), groups: [1, 2] };
      return dayRange(match, context, from, { month: from.month, day: dayOf(b), groups: [3, 4] }, y);
    },
  },
  {
    rule: "day-range-month", // 3–7 March (2022)
    pattern: rule(
      String.raw`(${dayPattern})${upTo}(${dayPattern}) (${monthPattern})(?:,? (${yearPattern}))?`,
      flags,
    ),
    read: (match, context) => {
      const [, a, b, m, y] = match;
      const from = { month: monthOf(m), day: dayOf(a), groups: [1] };
      return dayRange(match, context, from, { month: from.month, day: dayOf(b), groups: [2, 3, 4] }, y);
    },
  },
  {
    rule: "day-to-day", // (between) March 3 and March 7(, 2022)
    pattern: rule(
      String.raw`(?:(?:[Bb]etween|[Ff]rom) )?(${monthPattern}) (${dayPattern})${upTo}(${monthPattern}) (${dayPattern})(?:,? (${yearPattern}))?`,
      flags,
    ),
    read: (match, context) => {
      const [, m, a, n, b, y] = match;
      const from = { month: monthOf(m), day: dayOf(a), groups: [1, 2] };
      return dayRange(match, context, from, { month: monthOf(n), day: dayOf(b), groups: [3, 4, 5] }, y);
    },
  },
  {
    rule: "day-month-to-day-month", // (between) 3 March and 7 April (2022)
    pattern: rule(
      String.raw`(?:(?:[Bb]etween|[Ff]rom) )?(${dayPattern}) (${monthPattern})${upTo}(${dayPattern}) (${monthPattern})(?:,? (${yearPattern}))?`,
      flags,
    ),
    read: (match, context) => {
      const [, a, m, b, n, y] = match;
      const from = { month: monthOf(m), day: dayOf(a), groups: [1, 2] };
      return dayRange(match, context, from, { month: monthOf(n), day: dayOf(b), groups: [3, 4, 5] }, y);
    },
  },
  {
    rule: "month-range", // (from) January to March (2022)
    pattern: rule(
      String.raw`(?:(?:[Bb]etween|[Ff]rom) )?(${monthPattern})${upTo}(${monthPattern})(?:(?: of|,)? (${yearPattern}))?(?! \d)`,
      flags,
    ),
    read: (match, context) => {
      const [whole, m, n, y] = match;
      const [first, second] = [monthOf(m), monthOf(n)];
      // "March and May" without "between" are two months, or a verb and a name.
      if (/ and /u.test(whole) && !/^between/iu.test(whole)) return null;
      const make = (of: number, relative: boolean, isSure: boolean): TimeReading | null => {
        const over = second < first;
        const from = month(over && !relative ? of - 1 : of, first, null, [], relative);
        const to = month(over && relative ? of + 1 : of, second, null, [], relative);
        if (first === second) return null;
        return {
          ...from,
          interval: isSure ? { from: from.interval?.from ?? null, to: to.interval?.to ?? null } : null,
          granularity: "vague",
          value: `${from.value}/${to.value}`,
          stated: relative ? ["month"] : ["year", "month"],
          ends: endsOf(match, { groups: [1], value: from.value }, { groups: [2, 3], value: to.value }),
        };
      };
      if (y !== undefined) return make(Number(y), false, true);
      return needs(
        context,
        (published) => {
          const { found, isSure } = yearOfMonth(published, first, directionOf(context));
          return make(found, true, isSure);
        },
        `XXXX-${two(first)}`,
      );
    },
  },
];

/** From one year to another. */
export const rangesOfYears: readonly TimeRule[] = [
  {
    rule: "year-range", // from 2014 to 2018, 2014–18, between 2014 and 2018
    pattern: rule(
      String.raw`(?:(?:[Ff]rom|[Bb]etween) (${yearPattern}) (?:to|and|until|till|through) (${yearPattern})|(${yearPattern})${dash}(${yearPattern}|\d{2}(?!\d|-\d)))`,
      flags,
    ),
    read: (match) => {
      const [, a, b, c, d] = match;
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
        ends: endsOf(match, { groups: [1, 3], value: String(from) }, { groups: [2, 4], value: String(to) }),
      };
    },
  },
  {
    rule: "early-range", // (c. 314 – 368): a life before the year 1000
    pattern: rule(String.raw`(?<=\((?:c\. ?|ca\. ?|born )?)(\d{3}) ?[-–—] ?(?:c\. ?)?(\d{3})(?=\))`, flags),
    read: (match) => {
      const [, a, b] = match;
      const [from, to] = [`0${a ?? ""}`, `0${b ?? ""}`];
      // "(517–555)" may be pages as well; lives are shorter than a hundred years.
      if (to <= from || Number(to) - Number(from) > 99) return null;
      return {
        ...unresolved(`${from}/${to}`),
        relative: false,
        stated: ["year"],
        ends: endsOf(match, { groups: [1], value: from }, { groups: [2], value: to }),
      };
    },
  },
];
