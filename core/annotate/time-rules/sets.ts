import { months, seasons, weekdays } from "../../lexicon/calendar";
import { duration, unresolved } from "./readings";
import type { TimeReading, TimeRule } from "./rule";
import {
  capital,
  countOf,
  countPattern,
  either,
  rule,
  seasonPattern,
  two,
  unitPattern,
  weekdayPattern,
} from "./words";

const set = (value: string): TimeReading => ({ ...unresolved(value), type: "SET", relative: false });

const adverbs: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["annual", "P1Y"],
  ["yearly", "P1Y"],
]);
/** Names of papers, shows and people: "the Daily Mail", "Annual General", "Daily et al." */
const notInName = String.raw`(?! (?:\p{Lu}|et al\b))`;

/** "told LA Weekly": a capital behind another word, which opens no sentence or quotation, is a name's. */
const isInName = (word: string, before: string): boolean => /^\p{Lu}/u.test(word) && /\p{L}$/u.test(before);
const longMonths = either(
  [...months.keys()]
    .filter((name) => name.length > 4 || name === "june" || name === "july" || name === "may")
    .map(capital),
);

export const sets: readonly TimeRule[] = [
  {
    rule: "each-unit", // every day, each year
    pattern: rule(
      String.raw`(?:[Ee]very|[Ee]ach)(?: (other|second|single))? (day|week|month|year|hour|minute|decade|morning|evening|night)`,
    ),
    read: ([, which, unit]) => {
      const name = unit ?? "day";
      const plain = /^(?:morning|evening|night)$/u.test(name) ? "day" : name;
      return set(duration(which === "other" || which === "second" ? "2" : "1", plain));
    },
  },
  {
    rule: "each-many", // every two years, every few weeks
    pattern: rule(String.raw`[Ee]very (${countPattern}) (${unitPattern})s`),
    read: ([, count, unit]) => set(duration(countOf(count ?? ""), unit ?? "day")),
  },
  {
    rule: "each-weekday", // every Monday, on Sundays
    pattern: rule(
      String.raw`(?:(?:[Ee]very|[Ee]ach) (${weekdayPattern})|(?:[Oo]n )?(${weekdayPattern})s)(?! (?:Mail|Telegraph|Mirror|Express|Times))`,
    ),
    read: ([, each, plural]) =>
      set(`XXXX-WXX-${String(weekdays.get((each ?? plural ?? "").toLowerCase()) ?? 1)}`),
  },
  {
    rule: "each-month-name", // each July, every summer
    pattern: rule(String.raw`(?:[Ee]very|[Ee]ach) (?:(${longMonths})|(${seasonPattern}))`),
    read: ([, month, season]) =>
      set(
        month === undefined
          ? `XXXX-${seasons.get(season ?? "") ?? "SU"}`
          : `XXXX-${two(months.get(month.toLowerCase()) ?? 1)}`,
      ),
  },
  {
    rule: "repeated", // daily, weekly, annually
    pattern: rule(
      String.raw`(${either([...adverbs.keys()].flatMap((name) => [name, capital(name)]))})${notInName}`,
    ),
    read: ([, word = ""], { before }) =>
      isInName(word, before) ? null : set(adverbs.get(word.toLowerCase()) ?? "P1Y"),
  },
];
