import { timePreposition } from "./prepositions";
import { unresolved, year } from "./readings";
import type { TimeRule } from "./rule";
import { modOf, rule, two, yearPattern } from "./words";

export const years: readonly TimeRule[] = [
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
];
