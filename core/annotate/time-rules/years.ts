import { unsure } from "./nearest";
import { endsPhrase, timePreposition } from "./prepositions";
import { unresolved, year } from "./readings";
import type { TimeRule } from "./rule";
import { dayOf, dayPattern, modOf, monthOf, monthPattern, rule, two, yearPattern } from "./words";

/** Words behind four digits that count them: no year. */
const counted =
  "%|percent|per cent|million|billion|km|kg|metres|meters|miles|feet|people|euros|dollars|pounds|tonnes|tons|troops|soldiers|workers|jobs|homes|cases|deaths";

/** "The 1990 forecast", "bonds due 1993", "1994, 1995 and 1997": years that no preposition introduces. */
const introducesBareYear =
  /(?:^|\s)(?:the|a|an|his|her|its|their|our|your|whose|due|dated|circa|c\.|fellow|year|born|recently as)$|['’]s?$|(?:1[5-9]|20)\d\d(?:,| and| or|, and)$/u;

/** "(Hallam 1968)", "(Hallam et al., 1968)": the year of what somebody wrote. */
const opensSource = /\(\p{L}[\p{L}’'-]+(?: (?:and|&) \p{L}[\p{L}’'-]+)?(?: et al\.?)?,?$/u;

/** "in 80 and 84", "Roe in 92, Berg in 2000 and Orr in 08": two digits of a year, told by another beside them. */
const besideYear = /\bin (?:(?:19|20)?\d\d(?:,? and)?|(?:19|20)?\d\d[, ][^.;]*\bin)$/u;
const inFrontOfYear = /^ and \d\d[,.;]/u;

/** "under the Ferry Regulation, 2020": by its year a law is called, and nothing else is dated. */
const opensLaw =
  /\b(?:act|bill|code|decree|guidelines|order|ordinance|protocol|regulations?|rules)(?: \([^()]{1,30}\))?,$/u;

/** A year of two digits is of the last century from here on. */
const thisCentury = 40;

export const years: readonly TimeRule[] = [
  {
    rule: "part-of-year", // mid-2019, early 2020, the end of 2020
    pattern: rule(
      String.raw`(?:([Ee]arly|[Mm]id|[Ll]ate)(?: in)?[ -]|the (start|beginning|middle|end) of )(${yearPattern})`,
    ),
    read: ([, part, edge, y]) => year(Number(y), modOf(part ?? edge), ["year"], false),
  },
  {
    rule: "fiscal-year", // fiscal 2023, the 2023 fiscal year: begins and ends when its owner likes
    pattern: rule(
      String.raw`(?:the )?(?:(?:fiscal|financial)(?: year)? (${yearPattern})|FY ?(${yearPattern})|(${yearPattern}) (?:fiscal|financial|tax) year)`,
    ),
    read: ([, a, b, c]) => ({ ...unresolved(a ?? b ?? c ?? ""), relative: false, stated: ["year"] }),
  },
  {
    rule: "early-year", // AD 79, 347 AD, 44 BC, 300 BCE
    pattern: rule(
      String.raw`(?:(?:AD|A\.D\.) (\d{1,4})|(\d{1,4}) ?(AD|A\.D\.|CE|C\.E\.|BC|B\.C\.|BCE|B\.C\.E\.))`,
    ),
    read: ([, first, second, era]) => {
      const digits = (first ?? second ?? "").padStart(4, "0");
      return {
        ...unresolved(/^B/u.test(era ?? "") ? `BC${digits}` : digits),
        relative: false,
        stated: ["year"],
      };
    },
  },
  {
    rule: "year-among-early", // in 347, 30 September 420, in an article of such years
    pattern: rule(
      String.raw`(?:(?:(${dayPattern}) )?(${monthPattern}) (?:of )?)?(\d{3})(?=[.,;)]| ?[–-]| (?:and|he|she|they|when|until|to|the|his|her|its)\b| \p{Lu})`,
    ),
    read: ([, d, m, digits], { before, isAncient }) => {
      const year = (digits ?? "").padStart(4, "0");
      const value =
        m === undefined ? year : `${year}-${two(monthOf(m))}${d === undefined ? "" : `-${two(dayOf(d))}`}`;
      const isIntroduced =
        m !== undefined ||
        /(?:^|\s)(?:in|by|since|until|around|from|to|about|of|before|after|year|\(?c\.|\d{3} ?[–-])$/u.test(
          before,
        );
      return isAncient && isIntroduced ? { ...unresolved(value), relative: false, stated: ["year"] } : null;
    },
  },
  {
    rule: "decade", // the (early) 1990s, the '90s, the 70s
    pattern: rule(
      String.raw`(?:[Tt]he )?(?:([Ee]arly|[Mm]id|[Ll]ate)[- ])?(?:(1[5-9]\d|20\d)0|['’](\d)0)s|the (?:(early|mid|late)[- ])?([3-9])0s`,
    ),
    read: ([, part, full, short, other, digit], context) => {
      // "Temperatures in the 70s", "a share price in the 80s".
      if (
        digit !== undefined &&
        /temperature|degree|highs?\b|lows?\b|price|score|percent|age/u.test(context.before)
      )
        return null;
      const from = full === undefined ? 1900 + Number(short ?? digit) * 10 : Number(full) * 10;
      const mod = modOf(part ?? other);
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
    rule: "short-year", // in 80 and 84
    pattern: rule(String.raw`(\d\d)(?=[,.;](?!\d)| and \d\d[,.;])`),
    read: ([, digits], { before, after }) => {
      const isYear = besideYear.test(before) || (/\bin$/u.test(before) && inFrontOfYear.test(after));
      const short = Number(digits);
      return isYear ? unsure(year(short + (short < thisCentury ? 2000 : 1900), null, ["year"], false)) : null;
    },
  },
  {
    rule: "year", // in 2021, (2014)
    pattern: rule(String.raw`(${yearPattern})(?!\s?(?:${counted})\b|[.,:]\d|s\b|/\d|-\d)`),
    read: ([, y], context) => {
      const { before, after } = context;
      // "More than 1200 officers": a round or early number before a noun counts it.
      if ((Number(y) % 100 === 0 || Number(y) < 1700) && !endsPhrase.test(after) && !/year$/u.test(before))
        return null;
      if (opensLaw.test(before)) return unsure(year(Number(y), null, ["year"], false));
      const bracketed = /[(,]$/u.test(before);
      if (timePreposition.test(before) || bracketed || before === "")
        return year(Number(y), null, ["year"], false);
      if (opensSource.test(before) && after.startsWith(")")) return year(Number(y), null, ["year"], false);
      // A round number of things is likelier than a year.
      if (
        !introducesBareYear.test(before) ||
        (Number(y) % 100 === 0 && !/year$/u.test(before)) ||
        Number(y) < 1700
      )
        return null;
      // "Bonds due 1993": of the bonds, not of the clause. A list of years says its own.
      const read = year(Number(y), null, ["year"], false);
      return /\d(?:,| and| or|, and)$/u.test(before) ? read : unsure(read);
    },
  },
];
