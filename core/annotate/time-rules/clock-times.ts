import { formatIso } from "../../text/civil-date";
import { day, unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { weekdayRead } from "./weekdays";
import { rule, two, weekdayPattern } from "./words";

const clock = (match: string): string | null => {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap])?/iu.exec(match);
  if (parts === null) return null;
  let hour = Number(parts[1]);
  if (parts[3]?.toLowerCase() === "p" && hour < 12) hour += 12;
  if (parts[3]?.toLowerCase() === "a" && hour === 12) hour = 0;
  return hour > 24 ? null : `T${two(hour)}:${parts[2] ?? "00"}`;
};

export const clockTimes: readonly TimeRule[] = [
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
];
