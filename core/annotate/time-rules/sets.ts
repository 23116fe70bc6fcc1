import { weekdays } from "../../lexicon/calendar";
import { unresolved } from "./readings";
import type { TimeRule } from "./rule";
import { rule, weekdayPattern } from "./words";

export const sets: readonly TimeRule[] = [
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
];
