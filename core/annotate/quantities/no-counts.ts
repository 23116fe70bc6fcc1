import { months, weekdays } from "../../lexicon/calendar";
import { wordSet } from "../../lexicon/phrase-book";
import { unitBook } from "../../lexicon/units";
import { placeBook } from "../../lexicon/places";
import type { NumberReading } from "../number-words";
import { nounAfter } from "./counted";
import { isHyphen, touching, type FigureContext } from "./figure-row";

/** A number that says which one, when or where, not how many. `to` is the token behind the number. */
type NoCount = {
  readonly rule: string;
  readonly holds: (context: FigureContext, at: number, number: NumberReading, to: number) => boolean;
};

const numberedThings = wordSet(
  `page chapter section article room flight route highway channel gate platform phase level grade type volume act scene apollo interstate bus line track figure table part class formula psalm group area district ward unit round week day year game episode season model version windows world category tier stage step zone block building bc ad m a b kv`,
);
const models = wordSet("pro max plus mini ultra lite series");
const streets = wordSet(
  "street st avenue ave road rd way drive lane boulevard blvd square place court terrace crescent",
);
/** Results and events that a year stands before: "1988 sales". */
const ofYears = wordSet(
  "sales profits earnings results elections games figures levels olympics estimates forecasts",
);
const beforeYears = wordSet(
  "in since by until from of during before after and to the year late early mid , (",
);

const isPlainYear = ({ digits, scaled, written }: NumberReading): boolean =>
  digits && !scaled && /^(?:1[5-9]|20)\d\d$/u.test(written);

const noCounts: readonly NoCount[] = [
  {
    rule: "part-of-a-code", // COVID-19, #7, B2, 24703L
    holds: ({ index, text }, at, number, to) => {
      const start = index.tokens[at]?.start ?? 0;
      const hasBefore =
        start > 0 &&
        /[\p{L}\p{N}/.:#_-]/u.test(text.charAt(start - 1)) &&
        !(isHyphen(index.words[at - 1]) && !touching(index, at - 2)) &&
        index.words[at] !== ".";
      return (
        hasBefore ||
        (number.digits &&
          touching(index, to - 1) &&
          index.tokens[to]?.kind === "word" &&
          index.words[to] !== "'s")
      );
    },
  },
  {
    rule: "part-of-a-name", // Boeing 737, Flight 370; but "In Porto 300 people", "called Ida 3 times"
    holds: ({ index, text, first }, at, number, to) => {
      const named = index.tokens[at - 1];
      if (!number.digits || number.scaled || !/^\d{1,4}$/u.test(number.written)) return false;
      if (models.has(index.words[to] ?? "") && /^\p{Lu}/u.test(text.slice(index.tokens[to]?.start ?? 0)))
        return true;
      return (
        named?.kind === "word" &&
        /\p{Lu}/u.test(text.slice(named.start, named.end)) &&
        (at - 1 > first || /\p{Lu}.*\p{Lu}/u.test(text.slice(named.start, named.end))) &&
        index.words[to] !== "times" &&
        placeBook(index.words, at - 1) === null &&
        !weekdays.has(named.lower) &&
        !months.has(named.lower)
      );
    },
  },
  {
    rule: "title", // “40 Minutes” is a programme
    holds: ({ index, text }, _at, _number, to) =>
      unitBook(index.words.slice(to, to + 1), 0) !== null &&
      /^\p{Lu}\p{Ll}{3,}/u.test(text.slice(index.tokens[to]?.start ?? 0)),
  },
  {
    rule: "address", // 12 Harbour Road, 9 East 71st Street
    holds: ({ index, text, last }, at, number, to) => {
      if (!number.digits || number.scaled) return false;
      for (let place = to; place < Math.min(last, to + 5); place += 1) {
        const token = index.tokens[place];
        if (token === undefined) return false;
        const isName =
          token.kind === "number" ||
          /^(?:st|nd|rd|th|\.)$/u.test(token.lower) ||
          /^\p{Lu}/u.test(text.slice(token.start, token.end));
        if (!isName) return false;
        if (
          streets.has(token.lower) &&
          /^\p{Lu}/u.test(text.slice(token.start, token.end)) &&
          (place > to || token.lower === "ave")
        )
          return true;
      }
      return false;
    },
  },
  {
    rule: "clock-or-day", // 10:30, 9/11, six o'clock, '06
    holds: ({ index, text }, at, number, to) =>
      index.words[to] === "o'clock" ||
      (number.digits && /^[:/]$/u.test(index.words[to] ?? "") && touching(index, to - 1)) ||
      (/^\d\d$/u.test(number.written) && /^['’]$/u.test(text.charAt((index.tokens[at]?.start ?? 0) - 1))),
  },
  {
    rule: "ordinal-or-decade", // 45th, 1980s
    holds: ({ index }, _at, _number, to) =>
      /^(?:st|nd|rd|th|s)$/u.test(index.words[to] ?? "") && touching(index, to - 1),
  },
  {
    rule: "before-a-hyphen", // 19-year-old, 747-MAX: what is behind belongs to it and no row has read it
    holds: ({ index }, _at, _number, to) =>
      isHyphen(index.words[to]) &&
      touching(index, to - 1) &&
      touching(index, to) &&
      index.tokens[to + 1]?.kind === "word",
  },
  {
    rule: "pronoun", // one of them, two more, the one
    holds: ({ index }, at, number, to) => {
      if (number.digits || number.scaled) return false;
      const next = index.words[to] ?? "";
      return (
        number.value === 1 ||
        (number.value <= 2 &&
          /^(?:of|another|more|way|side|sides|thing|day|who|and|or|by|to|,|\.|that|is|was|in|on|at|such|else|'s|can|could|would|will|has|had|with|for|from)$/u.test(
            next,
          )) ||
        /^(?:the|these|those|both|its|their|his|her|other|first|last|past|next)$/u.test(
          index.words[at - 1] ?? "",
        )
      );
    },
  },
  {
    rule: "numbered-thing", // room 12, chapter 3, a category 4 hurricane
    holds: ({ index }, at, number) =>
      number.digits && !number.scaled && numberedThings.has(index.words[at - 1] ?? ""),
  },
  {
    rule: "year", // in 2019, its 1990 model; but 2,019 people, "about 1900 homes", "an average of 1500"
    holds: (context, at, number, to) => {
      if (!isPlainYear(number)) return false;
      const { index, first } = context;
      const before = index.words[at - 1] ?? "";
      const next = index.words[to] ?? "";
      if (
        before === "of" &&
        /^(?:average|total|record|maximum|minimum|high|low)$/u.test(index.words[at - 2] ?? "")
      )
        return false;
      if (ofYears.has(next)) return true;
      const noun = nounAfter(context, to);
      const head = noun === null ? "" : (index.words[noun[1] - 1] ?? "");
      const countsMany = /^\p{Ll}{2,}s$|^(?:people|men|women|children)$/u.test(head) && noun?.[0] === to;
      if (at === first || beforeYears.has(before)) return !/^\p{Ll}{3,}s$/u.test(next) && next !== "people";
      return noun !== null && !countsMany;
    },
  },
];

/** Why a number counts nothing, or null when it may. */
export const noCount = (
  context: FigureContext,
  at: number,
  number: NumberReading,
  to: number,
): string | null => noCounts.find((row) => row.holds(context, at, number, to))?.rule ?? null;
