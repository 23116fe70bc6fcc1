import { addDays, formatIso, type CivilDate } from "../../text/civil-date";
import { day, needs, unresolved } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { either, rule, two, weekdayPattern } from "./words";
import { weekdayRead } from "./weekdays";

/** Hours from UTC of the abbreviations that mean one zone in news. "ET" and "PT" shift with the season and have none. */
const zones: ReadonlyMap<string, string> = new Map([
  ["UTC", "Z"],
  ["GMT", "Z"],
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
  ["CET", "+01:00"],
  ["CEST", "+02:00"],
  ["EET", "+02:00"],
  ["EEST", "+03:00"],
  ["BST", "+01:00"],
  ["IST", "+05:30"],
  ["JST", "+09:00"],
]);
const zone = String.raw`(?: ?\(?(${either([...zones.keys()])}|ET|PT|CT|MT|local time)\)?)?`;
const halfDay = String.raw`\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.?|p\.m\.?|am|pm|AM|PM)`;
const bareClock = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?!:?\d)`;
const clockPattern = String.raw`(${halfDay}|${bareClock}|\d{4}(?= (?:GMT|UTC))|[Nn]oon|[Mm]idday|[Mm]idnight)`;
const dayName = String.raw`(${weekdayPattern}|[Tt]oday|[Yy]esterday|[Tt]omorrow)`;

const named: ReadonlyMap<string, string> = new Map([
  ["noon", "T12:00"],
  ["midday", "T12:00"],
  ["midnight", "T24:00"],
]);

/** "3:15 p.m." is "T15:15"; null for an hour that does not exist. */
const clock = (words: string): string | null => {
  const word = named.get(words.toLowerCase());
  if (word !== undefined) return word;
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?/iu.exec(words);
  if (parts === null) return null;
  let hour = Number(parts[1]);
  if (parts[3] !== undefined && (hour > 12 || hour === 0)) return null;
  if (parts[3]?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (parts[3]?.toLowerCase() === "a" && hour === 12) hour = 0;
  return hour > 24 ? null : `T${two(hour)}:${parts[2] ?? "00"}`;
};

/** The day beside a time of day. */
function dayBeside(context: TimeContext, published: CivilDate, name: string): TimeReading | null {
  const word = name.toLowerCase();
  if (word === "today" || word === "yesterday" || word === "tomorrow") {
    const by = word === "today" ? 0 : word === "yesterday" ? -1 : 1;
    return day(addDays(published, by), [], true);
  }
  return weekdayRead(name, "", context, "");
}

function clockRead(
  context: TimeContext,
  words: string | undefined,
  zoneName: string | undefined,
  dayWords: string | undefined,
): TimeReading | null {
  const local = clock(words ?? "");
  if (local === null) return null;
  // "3:16" alone may be a score or a verse.
  if (
    dayWords === undefined &&
    zoneName === undefined &&
    /^\d+:\d+$/u.test(words ?? "") &&
    !/(?:^|\s)(?:at|by|around|about|until|till|from|to|between|after|before|since|near|past)$/u.test(
      context.before,
    )
  )
    return null;
  const time = `${local}${zones.get(zoneName ?? "") ?? ""}`;
  return needs(
    context,
    (published) => {
      if (dayWords === undefined) return unresolved(`${formatIso(published)}${time}`, "time", "TIME");
      const on = dayBeside(context, published, dayWords);
      return on === null ? null : { ...on, type: "TIME", granularity: "time", value: `${on.value}${time}` };
    },
    time,
  );
}

export const clockTimes: readonly TimeRule[] = [
  {
    rule: "clock", // (at) 10(:30) a.m. (EST) (on Tuesday)
    pattern: rule(String.raw`${clockPattern}${zone}(?:,? (?:on )?${dayName})?`),
    read: ([, at, zoneName, name], context) => clockRead(context, at, zoneName, name),
  },
  {
    rule: "day-clock", // Tuesday at 10 a.m., yesterday around noon
    pattern: rule(
      String.raw`${dayName},? (?:at |by |around |about |shortly after |just before |until )?${clockPattern}${zone}`,
    ),
    read: ([, name, at, zoneName], context) => clockRead(context, at, zoneName, name),
  },
  {
    rule: "oclock", // 4 in the morning, six o'clock
    pattern: rule(String.raw`(\d{1,2})(?: o['’]clock| (?=in the ))(?: ?in the (morning|afternoon|evening))?`),
    read: ([, hour, part], context) =>
      Number(hour) > 12 || part === undefined
        ? null
        : clockRead(context, `${hour ?? ""}${part === "morning" ? "am" : "pm"}`, undefined, undefined),
  },
];
