import { parseIso, type CivilDate } from "../text/civil-date";
import type { TimeExpression } from "./annotation";

/** How many times back "that day" may reach; a day named longer ago is no longer meant. */
const reach = 8;

/** What the times read so far say to words that point back: "that year", "the quarter", "a year earlier". */
export type Antecedents = {
  /** The last day named. */
  readonly day: () => CivilDate | null;
  /** The last month named, or that of the last day. */
  readonly month: () => { readonly year: number; readonly month: number } | null;
  /** The year of the last date that has one. */
  readonly year: () => number | null;
  /**
   * The last quarter of a year named anywhere before: reports of a business go on about one. One that is still to come,
   * or that stands for comparison, is not the one the article is about.
   */
  readonly quarter: () => { readonly year: number; readonly quarter: number } | null;
};

/** Rules whose quarter is what the article compares with. */
const comparing = new Set(["quarter-before", "year-earlier", "the-year-quarter", "year-and-quarter", "ago"]);

/** Looks back over `times`, nearest first. The list may grow while it is in use. */
export function antecedentsIn(times: readonly TimeExpression[]): Antecedents {
  const last = <Value>(
    read: (value: string, time: TimeExpression) => Value | null,
    within = Infinity,
  ): Value | null => {
    for (let at = times.length - 1; at >= Math.max(0, times.length - within); at -= 1) {
      const time = times[at];
      const found = time === undefined || time.type === "SET" ? null : read(time.value, time);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    day: () => last((value) => parseIso(value.slice(0, 10)), reach),
    month: () =>
      last((value) => {
        const match = /^(\d{4})-(\d{2})(?!\d)/u.exec(value);
        return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
      }, reach),
    year: () =>
      last((value) => {
        const match = /^(\d{4})(?![\d/])/u.exec(value);
        return match === null ? null : Number(match[1]);
      }, reach),
    quarter: () =>
      last((value, { rule, tense }) => {
        if (tense === "future" || comparing.has(rule)) return null;
        const match = /^(\d{4})-Q([1-4])$/u.exec(value);
        return match === null ? null : { year: Number(match[1]), quarter: Number(match[2]) };
      }),
  };
}
