import { ordinals, smallNumbers } from "../../lexicon/numbers";
import type { Antecedents } from "../time-antecedents";
import { formatQuarter, half, needs, quarter, quarterOf, unresolved } from "./readings";
import type { TimeContext, TimeReading, TimeRule } from "./rule";
import { direction, either, monthOf, monthPattern, rule, yearPattern } from "./words";

const which = "[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal";
/** What a report of a business calls the same stretch of the year before. */
const yearBefore = "year-ago|year-earlier|prior-year|previous-year";

const numberOf = (word: string | undefined, last: number): number => {
  const lower = (word ?? "").toLowerCase();
  return lower === "final" || lower === "last" ? last : (ordinals.get(lower) ?? 1);
};

/** The quarter of that number that began last, or the one to come when the clause looks ahead. */
const nearestQuarter = (context: TimeContext, number: number): TimeReading | null =>
  needs(
    context,
    (published) => {
      const now = quarterOf(published);
      const isThisYear = number <= now.quarter || context.tense === "future";
      return quarter(isThisYear ? now.year : now.year - 1, number, true);
    },
    `XXXX-Q${String(number)}`,
  );

/** "The quarter": the one the article is about, else the last one over by publication. */
function antecedentQuarter(context: TimeContext, years: number): TimeReading | null {
  return needs(
    context,
    (published) => {
      const now = quarterOf(published);
      const over =
        now.quarter === 1 ? { year: now.year - 1, quarter: 4 } : { ...now, quarter: now.quarter - 1 };
      return {
        ...unresolved(formatQuarter(over.year + years, over.quarter), "quarter"),
        pointsBack: (earlier) => {
          const found = earlier.quarter();
          return found === null ? null : formatQuarter(found.year + years, found.quarter);
        },
      };
    },
    "XXXX-QX",
  );
}

export const quarters: readonly TimeRule[] = [
  {
    rule: "quarter", // the first quarter of 2022, the second quarter, Q1 2022
    pattern: rule(
      String.raw`(?:the )?(?:(${which}|[Ll]ast) (quarter|half)|Q([1-4]))(?:(?: of| in)? (?:(?:fiscal (?:year )?)?(${yearPattern})|(last year|this year|the year|next year)))?`,
    ),
    read: ([, word, kind, digit, y, relative], context) => {
      const number = digit !== undefined ? Number(digit) : numberOf(word, kind === "half" ? 2 : 4);
      if (kind === "half" && y === undefined && relative === undefined) return null; // of a match, of a loaf
      if (kind === "half" && number > 2) return null;
      const make = kind === "half" ? half : quarter;
      if (y !== undefined) return make(Number(y), number, false);
      if ((word ?? "").toLowerCase() === "last" && relative === undefined) return null;
      if (relative === undefined) return nearestQuarter(context, number);
      return needs(
        context,
        (published) => make(published.year + direction(relative), number, true),
        `XXXX-Q${String(number)}`,
      );
    },
  },
  {
    rule: "business-quarter", // third-quarter profit, its fiscal first quarter, third-period sales
    pattern: rule(
      String.raw`(?:(?:the |its |their )?(?:fiscal|fiscal-)[ ]?(${which})[ -](?:quarter|period)|(${which})-(?:quarter|period)|(?:its|their) (${which}) quarter)`,
    ),
    // "A third-quarter touchdown": of a match.
    read: ([, fiscal, hyphened, own], context) =>
      /^ (?:touchdown|goal|points?|lead|comeback|field|score|drive|interception)/u.test(context.after)
        ? null
        : nearestQuarter(context, numberOf(fiscal ?? hyphened ?? own, 4)),
  },
  {
    rule: "year-and-quarter", // the 1988 second quarter, this year's third quarter, the year-earlier third quarter
    pattern: rule(
      String.raw`(?:the )?(?:(${yearPattern})|([Ll]ast|[Tt]his|[Nn]ext) year['’]s|(?:comparable )?(${yearBefore})) (${which})[ -]quarter`,
    ),
    read: ([, y, whose, before, word], context) => {
      const number = numberOf(word, 4);
      if (y !== undefined) return quarter(Number(y), number, false);
      return needs(
        context,
        (published) => {
          const by = before === undefined ? direction(whose ?? "") : -1;
          return { ...quarter(published.year + by, number, true) };
        },
        `XXXX-Q${String(number)}`,
      );
    },
  },
  {
    rule: "the-year-quarter", // the 1988 period, last year's quarter, the corresponding period last year
    pattern: rule(
      String.raw`(?:the (${yearPattern}) (?:quarter|period)|(last|this) year['’]s (?:quarter|period)|the (?:same|corresponding|comparable) (?:quarter|period) (?:(last year)|of (?:the previous year|(${yearPattern}))|(?:a|one|the) year (?:ago|earlier|before)))`,
    ),
    read: ([, y, whose, , of], context) => {
      const year = y ?? of;
      const back = year === undefined && whose !== "this" ? -1 : 0;
      return needs(
        context,
        (published) => ({
          ...unresolved(year ?? String(published.year + back)),
          pointsBack: (earlier) => {
            const found = earlier.quarter();
            if (found !== null)
              return formatQuarter(year === undefined ? found.year + back : Number(year), found.quarter);
            const month = earlier.month();
            return month === null || year !== undefined
              ? null
              : `${String(month.year + back)}-${String(month.month).padStart(2, "0")}`;
          },
        }),
        year ?? "XXXX",
      );
    },
  },
  {
    rule: "quarter-ended", // the quarter ended Sept. 30
    pattern: rule(
      String.raw`the (?:(?:latest|three-month) )?(?:quarter|period)(?= (?:that )?(?:ended|ending|ends) (${monthPattern}) \d{1,2})`,
    ),
    read: ([, m], context) => nearestQuarter(context, Math.ceil(monthOf(m) / 3)),
  },
  {
    rule: "the-quarter", // the quarter, the latest period, that quarter
    pattern: rule(
      String.raw`(?:[Tt]he (?:latest|most recent|recent) (?:quarter|period)|(?:[Tt]hat|[Tt]he)(?: same)? quarter)(?!-)`,
    ),
    // "The quarter of the city": a part, not a time.
    read: (_match, context) =>
      /^ (?:of|century|mile|finals?|back|horse)\b/u.test(context.after) ||
      !/(?:^|\s)(?:in|for|during|of|throughout|over|from|said|,)$|^$/u.test(context.before)
        ? null
        : antecedentQuarter(context, 0),
  },
];

/** The same stretch of the year before, in words that may name no quarter. */
export const yearsEarlier: readonly TimeRule[] = [
  {
    rule: "quarter-before", // the year-ago quarter, the year-earlier period
    pattern: rule(
      String.raw`(?:[Tt]he )?(?:comparable )?(?:${yearBefore})(?: (?:quarter|period))?(?! (?:\d|${either(smallNumbers.keys())}))`,
    ),
    read: (_match, context) => yearEarlier(context),
  },
  {
    rule: "year-earlier", // up from $3 million a year earlier
    pattern: rule(
      String.raw`(?:[Aa]|[Oo]ne|[Tt]he) year (?:earlier(?! than)|before(?! (?:the|it|he|she|they|we|his|her|its|their|that)))`,
    ),
    read: (_match, context) => yearEarlier(context),
  },
];

/** What a comparison in a report of a business says before "a year ago": "compared with $9 million, or 18 cents a share,". */
export const compares =
  /\b(?:compared|from|than|versus|against|up|down)\b[^;:]{0,80}(?:[$£€\d%]|loss|profit|income|million|billion|percent)[^;:]{0,40}$/u;

/** The same time of the year before the one the article is about: of its quarter if it names one. */
function yearEarlier(context: TimeContext): TimeReading | null {
  return needs(
    context,
    (published) => ({
      ...unresolved(String(published.year - 1)),
      pointsBack: (earlier) => {
        const quarter = quarterAYearBefore(earlier);
        const year = earlier.year();
        return quarter ?? (year === null ? null : String(year - 1));
      },
    }),
    "XXXX",
  );
}

/** The quarter the article is about, a year back; null when it is about none. */
export const quarterAYearBefore = (earlier: Antecedents): string | null => {
  const found = earlier.quarter();
  return found === null ? null : formatQuarter(found.year - 1, found.quarter);
};
