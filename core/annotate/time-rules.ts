import { months, namedDays, seasons, timeUnits, weekdays } from "../lexicon/calendar";
import { anaphoricEvents } from "../lexicon/events";
import { ordinals, smallNumbers } from "../lexicon/numbers";
import {
  addDays,
  addMonths,
  compareDates,
  daysInMonth,
  formatIso,
  isCivilDate,
  isoWeekOf,
  monthInterval,
  startOfWeek,
  weekdayOf,
  yearInterval,
  type CivilDate,
  type CivilInterval,
} from "../text/civil-date";
import type { Granularity, TimeExpression } from "./annotation";
import type { Tense } from "./tense";

/** What a rule may use to read its match. */
export type TimeContext = {
  readonly published: CivilDate | null;
  readonly tense: Tense;
  /** Words right before the match, lower case: "in", "since". */
  readonly before: string;
  /** The interval of the event a noun stands for ("the war"), when the article dates exactly one. */
  readonly dateOf: (noun: string) => CivilInterval | null;
};

/** What a rule says of its match. `relative` means that the publication day was needed. */
export type TimeReading = Pick<
  TimeExpression,
  "type" | "interval" | "granularity" | "value" | "mod" | "stated"
> & {
  readonly relative: boolean;
};

export type TimeRule = {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Null when the words only look like a time. */
  readonly read: (match: RegExpExecArray, context: TimeContext) => TimeReading | null;
};

const either = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const monthPattern = String.raw`(?:${either([...months.keys()].map(capital))})(?:\.(?=[\s,]))?`;
const dayPattern = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
const yearPattern = String.raw`(?:1[5-9]|20)\d\d`;
const weekdayPattern = String.raw`(?:${either(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])})`;
const unitPattern = String.raw`(?:${either([...timeUnits.keys()].filter((unit) => unit !== "centurie"))}|centurie)`;
const longUnit = "(?:week|month|year|quarter|decade|century|weekend|fortnight)";
const seasonPattern = "(?:spring|summer|autumn|fall|winter)";
const countPattern = String.raw`(?:\d+|an?|${either([...smallNumbers.keys()].filter((word) => word !== "zero"))}|(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six|seven|eight|nine)|several|a few|few|many|a couple of|couple of|half an?|the)`;
const partOfDay = "(?:morning|afternoon|evening|night|lunchtime|midday|noon)";
const rule = (source: string, flags = "gu"): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}$£€])${source}(?![\p{L}\p{N}])`, flags);

const monthOf = (word: string | undefined): number =>
  months.get((word ?? "").replace(/\.$/u, "").toLowerCase()) ?? 0;
const dayOf = (word: string | undefined): number => Number.parseInt(word ?? "0", 10);
const two = (value: number): string => String(value).padStart(2, "0");
const partMods = new Map<string, "START" | "MID" | "END">([
  ["early", "START"],
  ["start", "START"],
  ["beginning", "START"],
  ["mid", "MID"],
  ["middle", "MID"],
  ["late", "END"],
  ["end", "END"],
  ["close", "END"],
]);
const modOf = (word: string | undefined): TimeExpression["mod"] =>
  partMods.get((word ?? "").toLowerCase().replace(/[\s-]+$/u, "")) ?? null;

function day(date: CivilDate, stated: TimeReading["stated"], relative: boolean): TimeReading | null {
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
const unresolved = (
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
function month(
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
function year(
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
function quarter(number: number, of: number, relative: boolean): TimeReading {
  const first = (of - 1) * 3 + 1;
  return {
    type: "DATE",
    interval: {
      from: { year: number, month: first, day: 1 },
      to: { year: number, month: first + 2, day: daysInMonth(number, first + 2) },
    },
    granularity: "quarter",
    value: `${String(number)}-Q${String(of)}`,
    mod: null,
    stated: relative ? [] : ["year"],
    relative,
  };
}
function half(number: number, of: number, relative: boolean): TimeReading {
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
function week(monday: CivilDate): TimeReading {
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

/** The month of that number nearest in the direction of the tense; the month of publication counts both ways. */
const yearOfMonth = (published: CivilDate, number: number, tense: Tense): number =>
  tense === "future"
    ? number >= published.month
      ? published.year
      : published.year + 1
    : number <= published.month
      ? published.year
      : published.year - 1;

/** A day without its year: behind the publication day for the past, ahead for the future, else whichever is nearer. */
function dayWithoutYear(published: CivilDate, number: number, of: number, tense: Tense): CivilDate {
  const inYear = (value: number): CivilDate => ({ year: value, month: number, day: of });
  const same = inYear(published.year);
  const order = compareDates(same, published);
  const ahead = order >= 0 ? same : inYear(published.year + 1);
  const behind = order <= 0 ? same : inYear(published.year - 1);
  if (tense === "future") return ahead;
  if (tense === "past") return behind;
  const distance = (date: CivilDate): number =>
    Math.abs(
      (date.year - published.year) * 372 + (date.month - published.month) * 31 + date.day - published.day,
    );
  return distance(ahead) <= distance(behind) ? ahead : behind;
}

const needs = (
  context: TimeContext,
  read: (published: CivilDate) => TimeReading | null,
  value: string,
): TimeReading | null => (context.published === null ? unresolved(value) : read(context.published));

/** Moves whole months, quarters, years, decades; the day does not matter. */
function shifted(published: CivilDate, unit: string, by: number): TimeReading {
  if (unit === "week") return week(addDays(startOfWeek(published), 7 * by));
  if (unit === "fortnight") return unresolved("P2W");
  if (unit === "weekend") {
    const saturday = addDays(startOfWeek(published), 5 + 7 * by);
    const { year: of, week: number } = isoWeekOf(saturday);
    return {
      type: "DATE",
      interval: { from: saturday, to: addDays(saturday, 1) },
      granularity: "week",
      value: `${String(of)}-W${two(number)}-WE`,
      mod: null,
      stated: [],
      relative: true,
    };
  }
  if (unit === "month") {
    const moved = addMonths({ ...published, day: 1 }, by);
    return month(moved.year, moved.month, null, [], true);
  }
  if (unit === "quarter") {
    const moved = addMonths({ ...published, day: 1 }, by * 3);
    return quarter(moved.year, Math.ceil(moved.month / 3), true);
  }
  if (unit === "year") return year(published.year + by, null, [], true);
  if (unit === "decade") {
    const from = Math.floor(published.year / 10) * 10 + by * 10;
    return {
      type: "DATE",
      interval: { from: { year: from, month: 1, day: 1 }, to: { year: from + 9, month: 12, day: 31 } },
      granularity: "vague",
      value: String(Math.floor(from / 10)),
      mod: null,
      stated: [],
      relative: true,
    };
  }
  return unresolved("XXXX");
}
const direction = (word: string): number =>
  /^(?:last|past|previous)/iu.test(word) ? -1 : /^(?:next|coming|following)/iu.test(word) ? 1 : 0;

const countOf = (words: string): string => {
  const text = words.toLowerCase();
  if (/^\d+$/u.test(text)) return text;
  if (/^an?$/u.test(text)) return "1";
  if (/^(?:several|few|a few|many|the)$/u.test(text)) return "X";
  if (/couple/u.test(text)) return "2";
  if (/^half/u.test(text)) return "0.5";
  const [tens = "", ones = ""] = text.split("-");
  const value = (smallNumbers.get(tens) ?? 0) + (smallNumbers.get(ones) ?? 0);
  return value === 0 ? "X" : String(value);
};
/** TimeML duration: "P3D", "PT2H". */
function duration(count: string, unit: string): string {
  const letters = timeUnits.get(unit.toLowerCase()) ?? "D";
  if (letters === "DE" || letters === "CE")
    return count === "X" ? `PX${letters}` : `P${String(Number(count) * (letters === "DE" ? 10 : 100))}Y`;
  if (letters === "W2") return count === "X" ? "PXW" : `P${String(Number(count) * 2)}W`;
  return letters.startsWith("T") ? `PT${count}${letters.slice(1)}` : `P${count}${letters}`;
}
const clock = (match: string): string | null => {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?/iu.exec(match);
  if (parts === null) return null;
  let hour = Number(parts[1]);
  if (parts[3]?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (parts[3]?.toLowerCase() === "a" && hour === 12) hour = 0;
  return hour > 24 ? null : `T${two(hour)}:${parts[2] ?? "00"}`;
};

/** What stands in front of a bare year or month that is a date. */
const timePreposition =
  /(?:^|\s)(?:in|since|by|until|till|from|during|of|for|before|after|through|throughout|to|around|between|and|about|late|early|mid|circa|back in|as of|summer|spring|winter|autumn|fall|end|or|than)$/u;

/** Stricter, for months that are words or people as well: "and June agreed". */
const introducesMonth =
  /(?:^|\s)(?:in|since|by|until|till|from|during|before|after|through|throughout|between|late|early|mid|back in|as of|end of|beginning of|month of)$/u;

const weekdayRead = (
  name: string,
  modifier: string,
  context: TimeContext,
  part: string,
): TimeReading | null =>
  needs(
    context,
    (published) => {
      const number = weekdays.get(name.toLowerCase()) ?? 1;
      const behind = (weekdayOf(published) - number + 7) % 7;
      const ahead = (number - weekdayOf(published) + 7) % 7;
      const word = modifier.trim().toLowerCase();
      let date: CivilDate;
      if (/^(?:last|past|previous)/u.test(word)) date = addDays(published, behind === 0 ? -7 : -behind);
      else if (/^next/u.test(word)) {
        // Readers disagree whether "next Friday" is this week's or the one after: shown as written, never resolved.
        const value = formatIso(addDays(published, ahead === 0 ? 7 : ahead));
        return { ...unresolved(value, "day"), stated: ["weekday"] };
      } else if (/^(?:this|coming)/u.test(word))
        date = context.tense === "past" ? addDays(published, -behind) : addDays(published, ahead);
      else date = context.tense === "future" ? addDays(published, ahead) : addDays(published, -behind);
      const read = day(date, ["weekday"], true);
      return read === null || part === ""
        ? read
        : { ...read, type: "TIME", granularity: "time", value: `${read.value}T${partCode(part)}` };
    },
    "XXXX-WXX",
  );
const partCode = (part: string): string => {
  const word = part.trim().toLowerCase();
  return word === "morning"
    ? "MO"
    : word === "afternoon"
      ? "AF"
      : word === "evening"
        ? "EV"
        : word === "night"
          ? "NI"
          : word === "lunchtime" || word === "midday" || word === "noon"
            ? "12:00"
            : "XX";
};

/**
 * One row a form. All rows look at every sentence; where matches overlap the longer one stays, of equals the row that
 * stands first. Names of events that hold a date are taken out before.
 */
export const timeRules: readonly TimeRule[] = [
  {
    rule: "iso-date", // 2022-03-31
    pattern: rule(String.raw`(\d{4})-(\d{2})-(\d{2})`),
    read: ([, y, m, d]) =>
      day({ year: Number(y), month: Number(m), day: Number(d) }, ["year", "month", "day"], false),
  },
  {
    rule: "month-day-year", // (Thursday,) March 31(st), 2022
    pattern: rule(String.raw`(?:${weekdayPattern},? )?(${monthPattern}) (${dayPattern}),? (${yearPattern})`),
    read: ([, m, d, y]) =>
      day({ year: Number(y), month: monthOf(m), day: dayOf(d) }, ["year", "month", "day"], false),
  },
  {
    rule: "day-month-year", // (Thursday,) (the) 31(st) (of) March(,) 2022
    pattern: rule(
      String.raw`(?:${weekdayPattern},? )?(?:the )?(${dayPattern})(?: of)? (${monthPattern}),? (${yearPattern})`,
    ),
    read: ([, d, m, y]) =>
      day({ year: Number(y), month: monthOf(m), day: dayOf(d) }, ["year", "month", "day"], false),
  },
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
    rule: "slashes", // 31/03/2022; 03/04/2022 may mean two days and is left alone
    pattern: rule(String.raw`(\d{1,2})/(\d{1,2})/((?:19|20)?\d{2})`),
    read: ([, a, b, y]) => {
      const [first, second] = [Number(a), Number(b)];
      const of = (y ?? "").length === 2 ? 2000 + Number(y) : Number(y);
      if (first > 12 && second <= 12)
        return day({ year: of, month: second, day: first }, ["year", "month", "day"], false);
      if (second > 12 && first <= 12)
        return day({ year: of, month: first, day: second }, ["year", "month", "day"], false);
      if (first === second)
        return day({ year: of, month: first, day: second }, ["year", "month", "day"], false);
      return first <= 12 && second <= 12 ? unresolved(`${String(of)}-XX-XX`, "day") : null;
    },
  },
  {
    rule: "month-year", // (early) March(,) 2022, (late) February of 2022
    pattern: rule(
      String.raw`(?:([Ee]arly|[Mm]id|[Ll]ate)(?: in)?[ -])?(${monthPattern}),? (?:of )?(${yearPattern})`,
    ),
    read: ([, part, m, y]) => month(Number(y), monthOf(m), modOf(part), ["year", "month"], false),
  },
  {
    rule: "part-of-month", // late February, mid-March
    pattern: rule(String.raw`([Ee]arly|[Mm]id|[Ll]ate)(?: in)?[ -](${monthPattern})`),
    read: ([, part, m], context) =>
      needs(
        context,
        (published) =>
          month(yearOfMonth(published, monthOf(m), context.tense), monthOf(m), modOf(part), ["month"], true),
        `XXXX-${two(monthOf(m))}`,
      ),
  },
  {
    rule: "edge-of-month", // the end of March (2022)
    pattern: rule(
      String.raw`the (start|beginning|middle|end|close) of (${monthPattern})(?: (${yearPattern}))?`,
    ),
    read: ([, part, m, y], context) =>
      y !== undefined
        ? month(Number(y), monthOf(m), modOf(part), ["year", "month"], false)
        : needs(
            context,
            (published) =>
              month(
                yearOfMonth(published, monthOf(m), context.tense),
                monthOf(m),
                modOf(part),
                ["month"],
                true,
              ),
            `XXXX-${two(monthOf(m))}`,
          ),
  },
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
    rule: "which-month", // last March, this May
    pattern: rule(String.raw`([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming) (${monthPattern})`),
    read: ([, which, m], context) =>
      needs(
        context,
        (published) => {
          const number = monthOf(m);
          const word = (which ?? "").toLowerCase();
          const of =
            word === "last" || word === "this past"
              ? number < published.month
                ? published.year
                : published.year - 1
              : word === "this"
                ? published.year
                : number > published.month
                  ? published.year
                  : published.year + 1;
          return month(of, number, null, ["month"], true);
        },
        `XXXX-${two(monthOf(m))}`,
      ),
  },
  {
    rule: "month-of-which-year", // March last year, May of this year
    pattern: rule(String.raw`(${monthPattern})(?: of)? (last|this|next) year`),
    read: ([, m, which], context) =>
      needs(
        context,
        (published) => month(published.year + direction(which ?? ""), monthOf(m), null, ["month"], true),
        `XXXX-${two(monthOf(m))}`,
      ),
  },
  {
    rule: "month", // in March, since February
    pattern: rule(String.raw`(${monthPattern})`),
    read: ([, m], context) => {
      const word = (m ?? "").replace(/\.$/u, "");
      const introduced = timePreposition.test(context.before);
      // "May" and "March" are verbs as well, "April" and "June" people; short forms need a number.
      const isOftenElse = /^(?:May|March|April|June|August)$/u.test(word);
      if (
        isOftenElse
          ? !introducesMonth.test(context.before)
          : !introduced && word.length < 6 && word !== "July"
      )
        return null;
      if (introduced && word.length < 4 && word !== "May") return null;
      const tense =
        /(?:^|\s)(?:until|till|by)$/u.test(context.before) && context.tense !== "past"
          ? "future"
          : /(?:^|\s)since$/u.test(context.before)
            ? "past"
            : context.tense;
      return needs(
        context,
        (published) => month(yearOfMonth(published, monthOf(m), tense), monthOf(m), null, ["month"], true),
        `XXXX-${two(monthOf(m))}`,
      );
    },
  },
  {
    rule: "weekday", // (last) Friday (morning)
    pattern: rule(
      String.raw`((?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Tt]his coming|[Tt]his past) )?(${weekdayPattern})( ${partOfDay})?`,
    ),
    read: ([, which, name, part], context) => weekdayRead(name ?? "", which ?? "", context, part ?? ""),
  },
  {
    rule: "today",
    pattern: rule(
      String.raw`(?:[Ee]arlier |[Ll]ater )?([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Tt]he day before yesterday|[Tt]he day after tomorrow)( ${partOfDay})?`,
    ),
    read: ([, word, part], context) => {
      const which = (word ?? "").toLowerCase();
      const by =
        which === "yesterday"
          ? -1
          : which === "tomorrow"
            ? 1
            : which === "the day before yesterday"
              ? -2
              : which === "the day after tomorrow"
                ? 2
                : 0;
      return needs(
        context,
        (published) => {
          const read = day(addDays(published, by), [], true);
          if (read === null) return null;
          if (which === "tonight")
            return { ...read, type: "TIME", granularity: "time", value: `${read.value}TNI` };
          return part === undefined
            ? read
            : { ...read, type: "TIME", granularity: "time", value: `${read.value}T${partCode(part)}` };
        },
        "PRESENT_REF",
      );
    },
  },
  {
    rule: "this-morning", // this morning, last night
    pattern: rule(String.raw`(?:([Tt]his) (morning|afternoon|evening)|([Ll]ast) (night))`),
    read: ([, , part, last, night], context) =>
      needs(
        context,
        (published) => {
          const read = day(addDays(published, last === undefined ? 0 : -1), [], true);
          return read === null
            ? null
            : {
                ...read,
                type: "TIME",
                granularity: "time",
                value: `${read.value}T${partCode(part ?? night ?? "")}`,
              };
        },
        "PRESENT_REF",
      ),
  },
  {
    rule: "overnight",
    pattern: rule(String.raw`[Oo]vernight(?! (?:success|stay|flight|train|bag|temperature|low))`),
    read: (_match, context) =>
      needs(
        context,
        (published) => ({
          type: "TIME",
          interval: { from: addDays(published, -1), to: published },
          granularity: "time",
          value: `${formatIso(addDays(published, -1))}TNI`,
          mod: null,
          stated: [],
          relative: true,
        }),
        "TNI",
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
      String.raw`(?:[Tt]he )?([Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Pp]revious|[Cc]oming|[Cc]urrent|[Ff]ollowing) (${longUnit})`,
    ),
    read: ([whole, which, unit], context) => {
      const word = (which ?? "").toLowerCase();
      // "The following week" and "the previous year" count from a day the text names elsewhere.
      if (word === "following" || word === "previous") return unresolved("XXXX");
      // "over the past year" is a span up to now; "the last week of May" is no week of its own.
      if (
        /^the/iu.test(whole) &&
        (word === "past" || word === "last" || word === "coming" || word === "next")
      )
        return { ...unresolved(duration("1", unit ?? "year")), type: "DURATION" };
      return needs(context, (published) => shifted(published, unit ?? "year", direction(word)), "XXXX");
    },
  },
  {
    rule: "season", // last summer, the winter of 2019, in spring 2021
    pattern: rule(
      String.raw`(?:([Ll]ast|[Tt]his|[Nn]ext|the) )?(${seasonPattern})(?: of|,)? (${yearPattern})|([Ll]ast|[Tt]his|[Nn]ext) (${seasonPattern})`,
    ),
    read: ([, , name, y, which, other], context) => {
      if (y !== undefined)
        return {
          ...unresolved(`${y}-${seasons.get(name ?? "") ?? "SU"}`),
          relative: false,
          stated: ["year"],
        };
      return needs(
        context,
        (published) => {
          const code = seasons.get(other ?? "") ?? "SU";
          const by = direction(which ?? "");
          const begins = code === "SP" ? 3 : code === "SU" ? 6 : code === "FA" ? 9 : 12;
          const of = by === -1 && begins + 2 < published.month ? published.year : published.year + by;
          return unresolved(`${String(of)}-${code}`);
        },
        "XXXX",
      );
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
          if (name === "month") return withMod(shifted(published, "month", -by), mod);
          if (name === "year") return withMod(shifted(published, "year", -by), mod);
          if (name === "decade") return withMod(year(published.year - by * 10, null, [], true), "APPROX");
          if (name === "century") return unresolved("PAST_REF");
          return withMod(day(published, [], true), mod);
        },
        "PAST_REF",
      ),
  },
  {
    rule: "quarter", // the first quarter of 2022, the second quarter, Q1 2022
    pattern: rule(
      String.raw`(?:the )?(?:([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast) (quarter|half)|Q([1-4]))(?:(?: of| in)? (?:(${yearPattern})|(last year|this year|the year|next year)))?`,
    ),
    read: ([, which, kind, digit, y, relative], context) => {
      const word = (which ?? "").toLowerCase();
      const number =
        digit !== undefined
          ? Number(digit)
          : word === "final" || word === "last"
            ? kind === "half"
              ? 2
              : 4
            : (ordinals.get(word) ?? 1);
      if (kind === "half" && y === undefined && relative === undefined) return null; // of a match, of a loaf
      if (kind === "half" && number > 2) return null;
      const make = kind === "half" ? half : quarter;
      if (y !== undefined) return make(Number(y), number, false);
      if (word === "last" && relative === undefined) return null;
      return needs(
        context,
        (published) => {
          if (relative !== undefined) return make(published.year + direction(relative), number, true);
          const over = Math.ceil(published.month / 3) > number;
          return make(
            over
              ? published.year
              : context.tense === "future"
                ? published.year
                : Math.ceil(published.month / 3) === number
                  ? published.year
                  : published.year - 1,
            number,
            true,
          );
        },
        `XXXX-Q${String(number)}`,
      );
    },
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
  {
    rule: "part-of-year", // mid-2019, early 2020, the end of 2020
    pattern: rule(
      String.raw`(?:([Ee]arly|[Mm]id|[Ll]ate)(?: in)?[ -]|the (start|beginning|middle|end) of )(${yearPattern})`,
    ),
    read: ([, part, edge, y]) => year(Number(y), modOf(part ?? edge), ["year"], false),
  },
  {
    rule: "decade", // the (early) 1990s, the '90s
    pattern: rule(String.raw`(?:[Tt]he )?(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:(1[5-9]\d|20\d)0|['’](\d)0)s`),
    read: ([, part, full, short]) => {
      const from = full === undefined ? 1900 + Number(short) * 10 : Number(full) * 10;
      const mod = modOf(part);
      const to = mod === "START" ? from + 3 : from + 9;
      return {
        type: "DATE",
        interval: {
          from: { year: mod === "END" ? from + 6 : mod === "MID" ? from + 3 : from, month: 1, day: 1 },
          to: { year: mod === "MID" ? from + 6 : to, month: 12, day: 31 },
        },
        granularity: "vague",
        value: String(from / 10),
        mod,
        stated: ["year"],
        relative: false,
      };
    },
  },
  {
    rule: "decade-in-words", // the (early) nineties
    pattern: rule(
      String.raw`the (?:(early|mid|late)[- ])?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
      "giu",
    ),
    read: ([, part, word]) => {
      const place = [
        "twenties",
        "thirties",
        "forties",
        "fifties",
        "sixties",
        "seventies",
        "eighties",
        "nineties",
      ].indexOf((word ?? "").toLowerCase());
      return { ...unresolved(String(192 + place)), relative: false, mod: modOf(part) };
    },
  },
  {
    rule: "century", // the (early) 19th century
    pattern: rule(
      String.raw`(?:[Tt]he )?(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?(\d{1,2})(?:st|nd|rd|th)[- ]century`,
      "gu",
    ),
    read: ([, part, number]) => {
      const of = Number(number);
      const mod = modOf(part);
      return {
        type: "DATE",
        interval:
          mod === null
            ? {
                from: { year: (of - 1) * 100 + 1, month: 1, day: 1 },
                to: { year: of * 100, month: 12, day: 31 },
              }
            : null,
        granularity: "vague",
        value: two(of - 1),
        mod,
        stated: [],
        relative: false,
      };
    },
  },
  {
    rule: "year", // in 2021, (2014)
    pattern: rule(
      String.raw`(${yearPattern})(?!\s?(?:%|percent|per cent|million|billion|km|kg|metres|meters|miles|feet|people|euros|dollars|pounds|tonnes|tons|troops|soldiers|workers|jobs|homes|cases|deaths)|[.,:]\d|s\b|/\d|-\d)`,
    ),
    read: ([, y], context) => {
      const bracketed = /[(,]$/u.test(context.before.trimEnd());
      if (!timePreposition.test(context.before) && !bracketed && context.before !== "") return null;
      return year(Number(y), null, ["year"], false);
    },
  },
  {
    rule: "since-event", // since the war began, during the pandemic
    pattern: rule(
      String.raw`([Ss]ince|[Dd]uring|[Bb]efore|[Aa]fter) (?:the (?:start|beginning|outbreak|end) of )?(?:the|its) (?:\p{L}+ )?(${either(anaphoricEvents)})( (?:began|started|broke out|ended|erupted))?`,
    ),
    read: ([, word, noun, verb], context) => {
      const kind = (word ?? "").toLowerCase();
      // Only a noun that the article dates once can be counted from; "after the meeting" alone says nothing.
      const event = context.dateOf((noun ?? "").toLowerCase());
      if (kind === "before" || kind === "after" || verb === " ended") return null;
      const interval =
        event !== null && event.from !== null && context.published !== null
          ? { from: event.from, to: context.published }
          : null;
      return {
        type: "DATE",
        interval,
        granularity: "vague",
        value: event === null || event.from === null ? "PAST_REF" : formatIso(event.from).slice(0, 7),
        mod: kind === "since" ? "AFTER" : null,
        stated: [],
        relative: true,
      };
    },
  },
  {
    rule: "clock", // (at) 10(:30) a.m. (EST) (on Tuesday)
    pattern: rule(
      String.raw`(\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.|p\.m\.|am|pm)|\d{1,2}:\d{2}|\d{4}(?= (?:GMT|UTC)))(?: ?(?:GMT|UTC|EST|EDT|ET|CET|BST|PST|PDT|PT|CST|local time))?(?:,? (?:on )?(${weekdayPattern}))?`,
    ),
    read: ([whole, at, name], context) => {
      const local = clock(at ?? "");
      if (local === null) return null;
      const time = /UTC|GMT/u.test(whole) ? `${local}Z` : local;
      if (context.published === null) return { ...unresolved(time, "time", "TIME") };
      const on = name === undefined ? day(context.published, [], true) : weekdayRead(name, "", context, "");
      return on === null
        ? null
        : {
            ...on,
            type: "TIME",
            granularity: "time",
            value: `${on.value}${time}`,
            interval: name === undefined ? null : on.interval,
          };
    },
  },
  {
    rule: "midnight",
    pattern: rule(String.raw`[Mm]idnight|[Nn]oon|[Mm]idday`),
    read: ([word], context) => ({
      ...unresolved(
        `${context.published === null ? "XXXX-XX-XX" : formatIso(context.published)}${/mid?night/iu.test(word) ? "T24:00" : "T12:00"}`,
        "time",
        "TIME",
      ),
    }),
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
  {
    rule: "duration", // (for) three days, a 45-minute, the past three months
    pattern: rule(
      String.raw`(?:(?:[Tt]he |[Tt]hese )?(?:last|past|next|coming|previous|first) )?(\d+|${countPattern.slice(3, -1).replace("|the", "")})[ -](?:(?:consecutive|straight|full|long|whole) )?(${unitPattern})s?(?!-old| old| of age|s?['’]? old)`,
      "giu",
    ),
    read: ([whole, count, unit], context) => {
      const number = countOf(count ?? "");
      if (/^(?:second|quarter)$/iu.test(unit ?? "") && /^(?:an?|the|one)$/iu.test(count ?? "")) return null;
      if (
        /^an?$/iu.test(count ?? "") &&
        /(?:^|\s)(?:once|twice|times|percent|%|cent|dollars|per)$/u.test(context.before)
      )
        return { ...unresolved(duration("1", unit ?? "")), type: "SET" };
      return {
        ...unresolved(duration(number, unit ?? "")),
        type: "DURATION",
        relative: /^(?:the |these )?(?:last|past|next|coming|previous)/iu.test(whole),
      };
    },
  },
  {
    rule: "vague-duration", // for years, in recent weeks, in the coming days
    pattern: rule(
      String.raw`(?<=\b(?:for|in|over|within) )(?:(?:the )?(recent|coming|past|last|next|early|later) )?(hours|days|weeks|months|years|decades|centuries)(?! of)`,
    ),
    read: ([, which, unit]) => {
      const word = (which ?? "").toLowerCase();
      if (word === "recent") return unresolved("PAST_REF");
      if (word === "coming" || word === "next") return unresolved("FUTURE_REF");
      return { ...unresolved(duration("X", (unit ?? "").replace(/s$/u, ""))), type: "DURATION" };
    },
  },
  {
    rule: "repeated", // every Monday, daily, each year
    pattern: rule(
      String.raw`(?:([Ee]very|[Ee]ach) (day|week|month|year|morning|evening|night|${weekdayPattern})|(?:[Oo]n )?(${weekdayPattern})s|([Dd]aily|[Ww]eekly|[Mm]onthly|[Aa]nnually))(?! (?:Mail|Telegraph|Mirror|Express|Star|Beast|News|newspaper|Show|Times))`,
    ),
    read: ([, , unit, plural, adverb]) => {
      const name = (unit ?? plural ?? adverb ?? "").toLowerCase();
      const value = weekdays.has(name)
        ? "XXXX-WXX"
        : /day|daily|morning|evening|night/u.test(name)
          ? "P1D"
          : /week/u.test(name)
            ? "P1W"
            : /month/u.test(name)
              ? "P1M"
              : "P1Y";
      return { ...unresolved(value), type: "SET", relative: false };
    },
  },
  {
    rule: "vague", // now, recently, currently
    pattern: rule(
      String.raw`(?:[Rr]ight )?(?:now)(?! that)|[Cc]urrently|[Rr]ecently|[Aa]t present|[Aa]t the moment|[Nn]owadays|[Ii]n the (?:past|future)`,
    ),
    read: ([word]) =>
      unresolved(
        /recent|past/iu.test(word) ? "PAST_REF" : /future/iu.test(word) ? "FUTURE_REF" : "PRESENT_REF",
      ),
  },
];

const withMod = (read: TimeReading | null, mod: TimeExpression["mod"]): TimeReading | null =>
  read === null ? null : { ...read, mod: read.mod ?? mod };
const atLeast = (low: CivilDate | null, value: CivilDate): CivilDate =>
  low !== null && compareDates(value, low) < 0 ? low : value;
const atMost = (high: CivilDate | null, value: CivilDate): CivilDate =>
  high !== null && compareDates(value, high) > 0 ? high : value;

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
