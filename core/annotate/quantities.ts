import {
  auxiliaries,
  conjunctions,
  determiners,
  irregularPasts,
  neverNames,
  prepositions,
} from "../lexicon/function-words";
import { months, weekdays } from "../lexicon/calendar";
import { boundPhrases, denominators, multiples } from "../lexicon/numbers";
import { phraseBook, wordSet } from "../lexicon/phrase-book";
import { placeBook } from "../lexicon/places";
import { reportingVerb } from "../lexicon/reporting-verbs";
import { currencyBook, mustTouch, unitBook, type Unit } from "../lexicon/units";
import { bySpan, overlaps, type Span } from "../text/span";
import type { Quantity, QuantityKind } from "./annotation";
import { numberAt, type NumberReading } from "./number-words";
import type { Reading, Stage, TokenIndex } from "./reading";

/** A figure in tokens: value words [from, valueTo), all with unit [from, to). */
type Found = {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly from: number;
  readonly valueTo: number;
  readonly unitFrom: number | null;
  readonly to: number;
  readonly of: readonly [number, number] | null;
  readonly bound?: Quantity["bound"];
};

type Context = {
  readonly text: string;
  readonly index: TokenIndex;
  readonly first: number;
  readonly last: number;
};
/** Reads the figure that begins at a token. The first row that reads one takes its tokens. */
type Row = { readonly rule: string; readonly read: (context: Context, at: number) => Found | null };

const bounds = phraseBook(boundPhrases.map(([phrase, bound]) => [phrase, bound] as const));
const longestBound = 4;
const touching = (index: TokenIndex, left: number): boolean =>
  index.tokens[left]?.end === index.tokens[left + 1]?.start;
const isHyphen = (word: string | undefined): boolean => word === "-" || word === "–" || word === "‑";
const signs = new Map([
  ["$", "us-dollar"],
  ["€", "euro"],
  ["£", "pound-sterling"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["₽", "rouble"],
  ["₩", "won"],
  ["₺", "lira"],
  ["₴", "hryvnia"],
  ["₦", "naira"],
  ["₪", "shekel"],
  ["฿", "baht"],
  ["₿", "bitcoin"],
]);

/** A currency in front of a number: "$", "US$", "RMB ", "Rs. ". */
function currencyBefore({ index, text }: Context, at: number): { unit: string; to: number } | null {
  const word = index.words[at] ?? "";
  const next = index.words[at + 1] ?? "";
  if (signs.has(next) && index.tokens[at]?.kind === "word" && touching(index, at)) {
    const found = currencyBook([`${word}${next}`], 0) ?? currencyBook([next], 0);
    const compound: Record<string, string> = {
      us$: "us-dollar",
      a$: "australian-dollar",
      au$: "australian-dollar",
      c$: "canadian-dollar",
      ca$: "canadian-dollar",
      nz$: "new-zealand-dollar",
      hk$: "hong-kong-dollar",
      s$: "singapore-dollar",
      r$: "real",
    };
    return { unit: compound[`${word}${next}`] ?? found?.row ?? "us-dollar", to: at + 2 };
  }
  const sign = signs.get(word);
  if (sign !== undefined) return { unit: sign, to: at + 1 };
  const token = index.tokens[at];
  // Codes stand in capitals: "RMB 1.2 trillion", "CHF 20m"; "won 3" is no money.
  if (token?.kind === "word" && /^\p{Lu}{2,3}$|^Rs$/u.test(text.slice(token.start, token.end))) {
    const found = currencyBook([word], 0);
    if (found !== null) {
      const to = index.words[at + 1] === "." ? at + 2 : at + 1;
      return index.tokens[to]?.kind === "number" || signs.has(index.words[to] ?? "")
        ? { unit: found.row, to: signs.has(index.words[to] ?? "") ? to + 1 : to }
        : null;
    }
  }
  return null;
}

/** The second end of a range: "5-7", "5 to 7", "between 5 and 7". */
function rangeEnd(context: Context, first: NumberReading, between: boolean): NumberReading | null {
  const { index, last } = context;
  const joiner = index.words[first.to] ?? "";
  const isJoined = (isHyphen(joiner) || joiner === "—") && touching(index, first.to - 1);
  if (!isJoined && joiner !== "to" && !(between && joiner === "and")) return null;
  const second = numberAt(
    index,
    signs.has(index.words[first.to + 1] ?? "") ? first.to + 2 : first.to + 1,
    last,
  );
  if (second === null) return null;
  if (isJoined && !touching(index, first.to)) return null;
  // "rose from 5 to 7" names two figures; "5 to 7 percent" a range. Words such as "two to one" are ratios.
  return second.value > first.value || (second.scaled && !first.scaled) ? second : null;
}

/** Ends of "1.2–1.5 million": the magnitude belongs to both. */
const shared = (first: NumberReading, second: NumberReading): number => {
  if (first.scaled || !second.scaled) return first.value;
  const factor = [1e3, 1e6, 1e9, 1e12].find((by) => second.value >= by && second.value / by < 1000) ?? 1;
  return first.value < 1000 ? Number((first.value * factor).toPrecision(15)) : first.value;
};

/** A plural noun has been read: what ends in -ed behind it is its verb, not an adjective ("3,000 nurses marched"). */
const pluralSeen = (index: TokenIndex, from: number, to: number): boolean =>
  index.words.slice(from, to).some((word) => /^(?:people|men|women|children|police)$|..s$/u.test(word));

/** What is counted: the noun phrase behind the number, or behind "of". Null when a verb or mark comes first. */
function nounAfter({ index, last }: Context, at: number): readonly [number, number] | null {
  const from = index.words[at] === "of" ? at + 1 : at;
  let to = from;
  while (to < last && to - from < 6) {
    const word = index.words[to] ?? "";
    const token = index.tokens[to];
    if (token === undefined || (token.kind === "mark" && !isHyphen(word)) || token.kind === "number") break;
    if (
      prepositions.has(word) ||
      conjunctions.has(word) ||
      auxiliaries.has(word) ||
      /^(?:that|who|which|when|where|ago|later|earlier|each|every|per|today|yesterday|there|he|she|they|we|it|i|have|more|less|fewer)$/u.test(
        word,
      )
    )
      break;
    if (
      to > from &&
      (reportingVerb(word) !== null ||
        irregularPasts.has(word) ||
        (/..ed$/u.test(word) && pluralSeen(index, from, to)) ||
        /^(?:live|lives|remain|remains)$/u.test(word))
    )
      break;
    if (
      to === from &&
      determiners.has(word) &&
      word !== "the" &&
      word !== "its" &&
      word !== "their" &&
      word !== "his" &&
      word !== "her"
    )
      break;
    to += 1;
  }
  while (
    to > from &&
    (isHyphen(index.words[to - 1]) ||
      index.words[to - 1] === "'s" ||
      (neverNames.has(index.words[to - 1] ?? "") && determiners.has(index.words[to - 1] ?? "")))
  )
    to -= 1;
  return to > from ? [from, to] : null;
}

/** A unit behind a number, over a hyphen: "5 kg", "20-kilometre", "7.8-magnitude". */
function unitAfter(
  context: Context,
  at: number,
): { unit: Unit; from: number; to: number; hyphen: boolean } | null {
  const { index, last } = context;
  const hyphen = isHyphen(index.words[at]);
  const from = hyphen ? at + 1 : at;
  const found = unitBook(index.words.slice(from, Math.min(last, from + 5)), 0);
  if (found === null) return null;
  const spelling = index.words[from] ?? "";
  if (mustTouch(spelling) && found.length === 1 && !touching(index, from - 1)) return null;
  if (/^(?:in|[cfgmt]|ha)$/u.test(spelling) && !touching(index, from - 1)) return null;
  return { unit: found.row, from, to: from + found.length, hyphen };
}

const kindOfUnit = {
  measure: "measure",
  percent: "percent",
  points: "points",
  time: "measure",
  count: "count",
} as const;

const rows: readonly Row[] = [
  {
    rule: "number-in-rank", // No. 2, number 10
    read: ({ index, last }, at) => {
      if (!/^(?:no|nos|number)$/u.test(index.words[at] ?? "")) return null;
      const from = index.words[at + 1] === "." ? at + 2 : at + 1;
      const number = index.tokens[from]?.kind === "number" ? numberAt(index, from, last) : null;
      return number === null || number.scaled || number.value >= 1000
        ? null
        : {
            kind: "ordinal",
            low: number.value,
            high: number.value,
            unit: "",
            from: at,
            valueTo: number.to,
            unitFrom: null,
            to: number.to,
            of: null,
          };
    },
  },
  {
    rule: "score", // 3-2, 52–48
    read: ({ index }, at) => {
      const [a, dash, b] = [index.tokens[at], index.words[at + 1], index.tokens[at + 2]];
      if (
        a?.kind !== "number" ||
        b?.kind !== "number" ||
        !isHyphen(dash) ||
        !touching(index, at) ||
        !touching(index, at + 1)
      )
        return null;
      if (
        !/^\d{1,3}$/u.test(a.lower) ||
        !/^\d{1,3}$/u.test(b.lower) ||
        isHyphen(index.words[at + 3]) ||
        isHyphen(index.words[at - 1])
      )
        return null;
      const next = index.words[at + 3] ?? "";
      const before = index.words[at - 1] ?? "";
      const fits =
        /^(?:vote|victory|win|defeat|loss|draw|lead|score|margin|decision|ruling|record|majority|aggregate|split|scoreline|home|away|triumph)$/u.test(
          next,
        ) ||
        /^(?:won|lost|drew|beat|voted|by|finished|ended|leading|trailing|vote|score)$/u.test(before) ||
        Number(a.lower) > Number(b.lower);
      if (!fits || unitBook([next], 0) !== null || /^(?:percent|%|million|billion|year|years)$/u.test(next))
        return null;
      return {
        kind: "score",
        low: Number(a.lower),
        high: Number(b.lower),
        unit: "",
        from: at,
        valueTo: at + 3,
        unitFrom: null,
        to: at + 3,
        of: null,
      };
    },
  },
  {
    rule: "money", // $1.5bn, £300m, US$40 billion, RMB 1.2 trillion, $5-7 million
    read: (context, at) => {
      const { index, last } = context;
      const currency = currencyBefore(context, at);
      if (currency === null) return null;
      const number = numberAt(index, currency.to, last);
      if (number === null) return null;
      const end = rangeEnd(context, number, index.words[at - 1] === "between");
      const to = end?.to ?? number.to;
      // "$13-a-barrel", "$60 per barrel": the price of one.
      const per =
        isHyphen(index.words[to]) && /^an?$/u.test(index.words[to + 1] ?? "") && isHyphen(index.words[to + 2])
          ? to + 3
          : /^(?:per|an?|each)$/u.test(index.words[to] ?? "")
            ? to + 1
            : null;
      const each = per === null ? null : unitBook(index.words.slice(per, per + 3), 0);
      // "$99 (USD)", "$5 US dollars"
      const named = currencyBook(index.words.slice(to, to + 3), 0);
      const after = named === null ? to : to + named.length;
      return {
        kind: "money",
        low: end === null ? number.value : shared(number, end),
        high: end?.value ?? number.value,
        unit: each === null ? currency.unit : `${currency.unit} per ${each.row.name}`,
        from: at,
        valueTo: after,
        unitFrom: null,
        to: each === null || per === null ? after : per + each.length,
        of: index.words[after] === "of" || index.words[after] === "in" ? nounAfter(context, after + 1) : null,
      };
    },
  },
  {
    rule: "age-in-words", // a 45-year-old man, 45 years old, aged 45
    read: ({ index, last }, at) => {
      if (/^aged?$/u.test(index.words[at] ?? "") && index.words[at - 1] !== "'s") {
        const number = numberAt(index, at + 1, last);
        return number === null || number.value > 120 || number.scaled
          ? null
          : {
              kind: "age",
              low: number.value,
              high: number.value,
              unit: "year",
              from: at + 1,
              valueTo: number.to,
              unitFrom: null,
              to: number.to,
              of: null,
            };
      }
      const number = numberAt(index, at, last);
      if (number === null || number.value > 130) return null;
      const rest = index.words.slice(number.to, number.to + 4).filter((word) => !isHyphen(word));
      if (!/^(?:years?|months?)$/u.test(rest[0] ?? "") || (rest[1] !== "old" && rest[1] !== "olds"))
        return null;
      let to = number.to;
      while (!/^olds?$/u.test(index.words[to] ?? "")) to += 1;
      return {
        kind: "age",
        low: number.value,
        high: number.value,
        unit: (rest[0] ?? "year").replace(/s$/u, ""),
        from: at,
        valueTo: number.to,
        unitFrom: number.to,
        to: to + 1,
        of: null,
      };
    },
  },
  {
    rule: "age-in-commas", // Ann Lee, 45, said
    read: ({ index, text }, at) => {
      const token = index.tokens[at];
      const name = index.tokens[at - 2];
      if (
        token?.kind !== "number" ||
        !/^\d{1,3}$/u.test(token.lower) ||
        index.words[at - 1] !== "," ||
        !/^[,.]$/u.test(index.words[at + 1] ?? "")
      )
        return null;
      if (
        name?.kind !== "word" ||
        !/^\p{Lu}/u.test(text.slice(name.start, name.end)) ||
        Number(token.lower) > 115 ||
        Number(token.lower) < 1
      )
        return null;
      if (
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
          name.lower,
        )
      )
        return null;
      return {
        kind: "age",
        low: Number(token.lower),
        high: Number(token.lower),
        unit: "year",
        from: at,
        valueTo: at + 1,
        unitFrom: null,
        to: at + 1,
        of: null,
      };
    },
  },
  {
    rule: "ratio-in-words", // one in five adults, two out of three
    read: (context, at) => {
      const { index, last } = context;
      const number = numberAt(index, at, last);
      if (number === null || number.scaled) return null;
      const joiner = index.words[number.to] ?? "";
      const skip =
        joiner === "out" && index.words[number.to + 1] === "of"
          ? 2
          : joiner === "in"
            ? index.words[number.to + 1] === "every"
              ? 2
              : 1
            : 0;
      if (skip === 0) return null;
      const of = numberAt(index, number.to + skip, last);
      if (
        of === null ||
        of.value <= number.value ||
        (joiner === "in" && (of.value > 1e6 || (of.digits && /^(?:19|20)\d\d$/u.test(of.written))))
      )
        return null;
      const next = index.words[of.to] ?? "";
      if (
        joiner === "in" &&
        /^(?:years?|days?|months?|weeks?|games?|matches|minutes?|hours?|seasons?|places?|countries|cities|states)$/u.test(
          next,
        ) &&
        number.value !== 1
      )
        return null;
      if (joiner === "in" && /^(?:years?|days?|months?|weeks?|minutes?|hours?)$/u.test(next)) return null;
      return {
        kind: "ratio",
        low: number.value / of.value,
        high: number.value / of.value,
        unit: "",
        from: at,
        valueTo: of.to,
        unitFrom: null,
        to: of.to,
        of: nounAfter(context, of.to),
      };
    },
  },
  {
    rule: "fraction", // two-thirds of, half of, a quarter of, 3/4
    read: (context, at) => {
      const { index, text } = context;
      const word = index.words[at] ?? "";
      const whole = (value: number, to: number): Found | null => {
        const of = index.words[to] === "of" ? nounAfter(context, to) : null;
        return {
          kind: "ratio",
          low: value,
          high: value,
          unit: "",
          from: at,
          valueTo: to,
          unitFrom: null,
          to,
          of,
        };
      };
      if (word === "half") {
        if (index.words[at + 1] === "of") return whole(0.5, at + 1);
        if (
          /^(?:the|its|their|his|her|our|all)$/u.test(index.words[at + 1] ?? "") &&
          index.words[at - 1] !== "the"
        )
          return { ...(whole(0.5, at + 1) as Found), of: nounAfter(context, at + 2) };
        return null;
      }
      const small = /^an?$/u.test(word) ? 1 : (numberAt(index, at, at + 1)?.value ?? null);
      if (small === null || small > 9 || index.tokens[at]?.kind === "number") {
        const slash =
          index.words[at + 1] === "/" && touching(index, at) && touching(index, at + 1)
            ? valueOf(index.words[at + 2])
            : null;
        const top = valueOf(word);
        if (
          slash === null ||
          top === null ||
          slash > 10 ||
          top >= slash ||
          index.words[at + 3] === "/" ||
          text.charAt((index.tokens[at]?.start ?? 0) - 1) === "/"
        )
          return null;
        // "9/11" is a day; "3/4 of the vote" a share.
        return index.words[at + 3] === "of" ? whole(top / slash, at + 3) : null;
      }
      const next = isHyphen(index.words[at + 1]) ? at + 2 : at + 1;
      const under = denominators.get(index.words[next] ?? "");
      if (under === undefined || (small === 1 && /^(?:halves|thirds)$/u.test(index.words[next] ?? "")))
        return null;
      const plural = (index.words[next] ?? "").endsWith("s") && under !== 2;
      if (small > 1 && !plural && under !== 2) return null;
      const isShare =
        index.words[next + 1] === "of" ||
        plural ||
        /^(?:by|to|about|almost|nearly|than|over|under)$/u.test(index.words[at - 1] ?? "");
      if (
        !isShare ||
        (word === "a" &&
          index.words[next + 1] !== "of" &&
          !/^(?:by|about|almost|nearly|than|over|under)$/u.test(index.words[at - 1] ?? ""))
      )
        return null;
      // "the third of May", "a second of silence"
      if (small === 1 && index.words[next] === "second") return null;
      return whole(small / under, next + 1);
    },
  },
  {
    rule: "multiple", // twice as many, three times as much
    read: ({ index, last }, at) => {
      const word = index.words[at] ?? "";
      const plain = multiples.get(word);
      if (
        plain !== undefined &&
        (index.words[at + 1] === "as" ||
          index.words[at + 1] === "the" ||
          (word === "double" && /^(?:the|that|last|its)$/u.test(index.words[at + 1] ?? "")))
      )
        return {
          kind: "ratio",
          low: plain,
          high: plain,
          unit: "times",
          from: at,
          valueTo: at + 1,
          unitFrom: null,
          to: at + 1,
          of: null,
        };
      const number = numberAt(index, at, last);
      if (
        number === null ||
        index.words[number.to] !== "times" ||
        !/^(?:as|more|higher|larger|bigger|the|faster|less|lower|its|that)$/u.test(
          index.words[number.to + 1] ?? "",
        )
      )
        return null;
      return {
        kind: "ratio",
        low: number.value,
        high: number.value,
        unit: "times",
        from: at,
        valueTo: number.to,
        unitFrom: number.to,
        to: number.to + 1,
        of: null,
      };
    },
  },
  {
    rule: "number-unit", // 13 million barrels, 5-7 percent, minus 5 degrees Celsius, 7.8-magnitude
    read: (context, at) => {
      const { index, last } = context;
      const minus =
        /^(?:minus|negative)$/u.test(index.words[at] ?? "") ||
        (/^[-−]$/u.test(index.words[at] ?? "") && !touching(index, at - 1) && touching(index, at));
      const start = minus ? at + 1 : at;
      if (
        minus &&
        index.tokens[start]?.kind !== "number" &&
        !/^(?:minus|negative)$/u.test(index.words[at] ?? "")
      )
        return null;
      const number = numberAt(index, start, last);
      if (number === null) return null;
      const end = rangeEnd(context, number, index.words[at - 1] === "between") ?? null;
      // "5% to 7%": the unit stands with both.
      const firstUnit = unitAfter(context, number.to);
      const again =
        firstUnit !== null &&
        (index.words[firstUnit.to] === "to" ||
          isHyphen(index.words[firstUnit.to]) ||
          (index.words[firstUnit.to] === "and" && index.words[at - 1] === "between"))
          ? numberAt(index, firstUnit.to + 1, last)
          : null;
      const againUnit = again === null ? null : unitAfter(context, again.to);
      const from = index.words[at - 1] === "from";
      if (
        !from &&
        again !== null &&
        againUnit !== null &&
        firstUnit !== null &&
        againUnit.unit.name === firstUnit.unit.name &&
        again.value > number.value
      )
        return {
          kind: kindOfUnit[firstUnit.unit.kind],
          low: number.value,
          high: again.value,
          unit: firstUnit.unit.name,
          from: at,
          valueTo: again.to,
          unitFrom: againUnit.from,
          to: againUnit.to,
          of: ofUnit(context, againUnit.to),
        };
      const to = end !== null && !from ? end.to : number.to;
      const unit = unitAfter(context, to);
      const money = currencyBook(index.words.slice(to, to + 3), 0);
      const low = end !== null && !from ? shared(number, end) : number.value;
      const high = end !== null && !from ? end.value : number.value;
      if (
        money !== null &&
        index.tokens[to]?.kind === "word" &&
        !/^(?:crowns|won|try|rand|real|reals|pounds?|sterling|crown)$/u.test(index.words[to] ?? "") &&
        !mustNotBeMoney(index.words[to] ?? "")
      )
        return {
          kind: "money",
          low,
          high,
          unit: money.row,
          from: at,
          valueTo: to,
          unitFrom: to,
          to: to + money.length,
          of: null,
        };
      if (money !== null && index.words[to] === "pounds")
        return {
          kind: "money",
          low,
          high,
          unit: money.row,
          from: at,
          valueTo: to,
          unitFrom: to,
          to: to + money.length,
          of: null,
        };
      if (unit === null) return null;
      if (unit.unit.kind === "time") return null; // a span of time: read with the times
      const sign = minus ? -1 : 1;
      return {
        kind: kindOfUnit[unit.unit.kind],
        low: sign * low,
        high: sign * high,
        unit: unit.unit.name,
        from: at,
        valueTo: to,
        unitFrom: unit.from,
        to: unit.to,
        of: ofUnit(context, unit.to),
      };
    },
  },
  {
    rule: "magnitude", // magnitude 7.8
    read: ({ index, last }, at) => {
      if (index.words[at] !== "magnitude") return null;
      const number = numberAt(index, index.words[at + 1] === "of" ? at + 2 : at + 1, last);
      return number === null || number.value > 10
        ? null
        : {
            kind: "measure",
            low: number.value,
            high: number.value,
            unit: "magnitude",
            from: at,
            valueTo: number.to,
            unitFrom: at,
            to: number.to,
            of: null,
          };
    },
  },
  {
    rule: "count", // 1,200 people, ten thousand, 179 new tankers
    read: (context, at) => {
      const { index, last, text } = context;
      const number = numberAt(index, at, last);
      if (number === null) return null;
      const token = index.tokens[at];
      const before = index.words[at - 1] ?? "";
      const end = rangeEnd(context, number, before === "between");
      const from = before === "from";
      const to = end !== null && !from ? end.to : number.to;
      const next = index.words[to] ?? "";
      // Not a count: parts of names and codes, clock times, days, rooms, "one" as a pronoun.
      if (
        token !== undefined &&
        token.start > 0 &&
        /[\p{L}\p{N}/.:#_-]/u.test(text.charAt(token.start - 1)) &&
        !(isHyphen(before) && !touching(index, at - 2))
      )
        return null;
      // "Boeing 737", "Flight 370", "iPhone 4": a number right behind a capital belongs to the name, unless a place or day
      // stands there ("In Porto 300 people marched").
      const named = index.tokens[at - 1];
      if (
        number.digits &&
        !number.scaled &&
        /^\d{1,4}$/u.test(number.written) &&
        named?.kind === "word" &&
        /\p{Lu}/u.test(text.slice(named.start, named.end)) &&
        (at - 1 > context.first || /\p{Lu}.*\p{Lu}/u.test(text.slice(named.start, named.end))) &&
        placeBook(index.words, at - 1) === null &&
        !weekdays.has(named.lower) &&
        !months.has(named.lower)
      )
        return null;
      if (number.digits && /^(?::|\/)$/u.test(next) && touching(index, to - 1)) return null;
      if (/^(?:st|nd|rd|th|s)$/u.test(next) && touching(index, to - 1)) return null;
      if (
        isHyphen(next) &&
        touching(index, to - 1) &&
        touching(index, to) &&
        index.tokens[to + 1]?.kind === "word"
      ) {
        // "a 12-member panel" counts members; "F-16" and "COVID-19" were names.
        const noun = index.words[to + 1] ?? "";
        if (
          !/^(?:member|person|nation|country|storey|story|seat|bed|man|woman|strong|vehicle|point|page|room|game|match|run|goal|car|bedroom|foot|lane|state|party|judge|justice)$/u.test(
            noun,
          )
        )
          return null;
        return {
          kind: "count",
          low: number.value,
          high: number.value,
          unit: noun,
          from: at,
          valueTo: to,
          unitFrom: to + 1,
          to: to + 2,
          of: [to + 1, to + 2],
        };
      }
      if (unitAfter(context, to)?.unit.kind === "time") return null;
      if (
        !number.digits &&
        !number.scaled &&
        /^(?:of|another|more|way|side|sides|thing|day|who|and|or|by|to|,|\.|that|is|was|in|on|at|such|else|'s|can|could|would|will|has|had|with|for|from)$/u.test(
          next,
        ) &&
        number.value <= 2
      )
        return null;
      if (!number.digits && number.value === 1) return null;
      // "the two countries": a number that only points back to things named before.
      if (
        !number.digits &&
        /^(?:the|these|those|both|its|their|his|her|other|first|last|past|next)$/u.test(before)
      )
        return null;
      if (numberedThings.has(before) && number.digits && !number.scaled) return null;
      if (
        number.digits &&
        !number.scaled &&
        /^(?:1\d|20)\d\d$/u.test(number.written) &&
        (before === "" ||
          /^(?:in|since|by|until|from|of|during|before|after|and|to|the|,|\(|year|late|early|mid)$/u.test(
            before,
          )) &&
        !/^\p{Ll}{3,}s$/u.test(next)
      )
        return null;
      let of = nounAfter(context, to);
      if (index.words[to] === "of" && number.digits && !number.scaled) of = nounAfter(context, to);
      return {
        kind: "count",
        low: end !== null && !from ? shared(number, end) : number.value,
        high: end !== null && !from ? end.value : number.value,
        unit: of === null ? "" : unitOf(index, of),
        from: at,
        valueTo: to,
        unitFrom: null,
        to,
        of,
      };
    },
  },
  {
    rule: "ordinal-in-digits", // the 45th
    read: ({ index }, at) => {
      const token = index.tokens[at];
      if (
        token?.kind !== "number" ||
        !/^(?:st|nd|rd|th)$/u.test(index.words[at + 1] ?? "") ||
        !touching(index, at)
      )
        return null;
      return {
        kind: "ordinal",
        low: Number(token.lower),
        high: Number(token.lower),
        unit: "",
        from: at,
        valueTo: at + 2,
        unitFrom: null,
        to: at + 2,
        of: null,
      };
    },
  },
];

/** "room 12", "chapter 3": the number says which one, not how many. */
const numberedThings = wordSet(
  `page chapter section article room flight route highway channel gate platform phase level grade type volume act scene apollo interstate bus line track figure table part class formula psalm group area district ward unit round week day year game episode season model version windows world bc ad m a b kv`,
);
const mustNotBeMoney = (word: string): boolean => /^(?:try|real|sar|m|sek)$/u.test(word);
const valueOf = (word: string | undefined): number | null =>
  word !== undefined && /^\d+$/u.test(word) ? Number(word) : null;
/** "barrels of Russian oil", "percent of voters". */
const ofUnit = (context: Context, at: number): readonly [number, number] | null =>
  context.index.words[at] === "of" ? nounAfter(context, at) : null;
/** The head noun of what is counted, singular: "new refuelling tankers" → "tanker". */
function unitOf({ words }: TokenIndex, [from, to]: readonly [number, number]): string {
  const head =
    words
      .slice(from, to)
      .filter((word) => /\p{L}/u.test(word))
      .at(-1) ?? "";
  if (head === "people" || head === "police" || head === "men" || head === "women" || head === "children")
    return { people: "person", police: "police", men: "man", women: "woman", children: "child" }[head];
  return head.endsWith("ies") && head.length > 4
    ? `${head.slice(0, -3)}y`
    : /(?:ss|sh|ch|x)es$/u.test(head)
      ? head.slice(0, -2)
      : head.endsWith("s") && !head.endsWith("ss") && head.length > 3
        ? head.slice(0, -1)
        : head;
}

/** Words in front that loosen a figure, as many as belong: "nearly", "at least", "no more than". */
function boundBefore(
  index: TokenIndex,
  at: number,
  first: number,
): { bound: Quantity["bound"]; from: number } {
  const start = at;
  for (let length = longestBound; length >= 1; length -= 1) {
    const from = start - length;
    if (from < first) continue;
    const found = bounds(index.words.slice(from, start), 0);
    if (found?.length === length) return { bound: found.row, from };
  }
  return { bound: "=", from: at };
}
/** Words behind that do the same: "12 or more", "5% or so". */
function boundAfter(index: TokenIndex, to: number): { bound: Quantity["bound"]; to: number } | null {
  if (index.words[to] !== "or") return index.words[to] === "+" ? { bound: ">=", to: to + 1 } : null;
  const word = index.words[to + 1] ?? "";
  if (word === "more" || word === "over" || word === "older" || word === "above")
    return { bound: ">=", to: to + 2 };
  if (word === "less" || word === "fewer" || word === "under" || word === "younger")
    return { bound: "<=", to: to + 2 };
  if (word === "so") return { bound: "~", to: to + 2 };
  return null;
}

/** Names, dates and events hold numbers that are no figures. */
const isTaken = (taken: readonly Span[], span: Span): boolean => taken.some((other) => overlaps(other, span));

/** "compared to nearly 16 million barrels in 2021": the thing counted is that of the figure it is compared with. */
function fillElided(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((quantity, place) => {
    const before = found[place - 1];
    if (
      quantity.of !== null ||
      before === undefined ||
      before.of === null ||
      before.unit !== quantity.unit ||
      before.kind !== quantity.kind ||
      quantity.kind === "age"
    )
      return quantity;
    const between = text.slice(before.end, quantity.start);
    if (
      !/\b(?:compared (?:to|with)|up from|down from|from|against|versus|than|to|rather than|instead of)\b/u.test(
        between,
      ) ||
      /[.!?]["”’]?\s/u.test(between) ||
      between.length > 120
    )
      return quantity;
    return { ...quantity, of: before.of, rule: `${quantity.rule}+elided` };
  });
}

/** Finds figures: a value with its unit, what is counted, and the words that loosen it. */
export const readQuantities: Stage = (reading: Reading): Reading => {
  const { document, index, mentions, times } = reading;
  const { text, sentences, blocks } = document;
  const taken = [
    ...mentions.map(({ name }) => name),
    ...times.filter(({ type, rule }) => type !== "DURATION" && rule !== "vague"),
  ].sort(bySpan);
  const quantities: Quantity[] = [];
  let cursor = 0;
  sentences.forEach((sentence, place) => {
    const block = blocks[sentence.block];
    if (block === undefined || (!block.kept && block.kind !== "caption")) return;
    const [first, last] = index.ofSentence(place);
    const context: Context = { text, index, first, last };
    while (cursor < taken.length && (taken[cursor]?.end ?? 0) <= sentence.start) cursor += 1;
    const here: Span[] = [];
    for (let at = cursor; at < taken.length && (taken[at]?.start ?? Infinity) < sentence.end; at += 1)
      here.push(taken[at] ?? sentence);
    for (let at = first; at < last;) {
      let found: Found | null = null;
      let rule = "";
      for (const row of rows) {
        found = row.read(context, at);
        rule = row.rule;
        if (found !== null) break;
      }
      const start = index.tokens[found?.from ?? at];
      const end = index.tokens[(found?.to ?? at + 1) - 1];
      const valueEnd = index.tokens[(found?.valueTo ?? at + 1) - 1];
      if (
        found === null ||
        start === undefined ||
        end === undefined ||
        valueEnd === undefined ||
        isTaken(here, { start: start.start, end: end.end })
      ) {
        at += 1;
        continue;
      }
      const before = boundBefore(index, found.from, first);
      const after = before.bound === "=" ? boundAfter(index, found.to) : null;
      const spanStart = index.tokens[before.from]?.start ?? start.start;
      const unitToken = found.unitFrom === null ? undefined : index.tokens[found.unitFrom];
      const spanEnd = after === null ? end.end : (index.tokens[after.to - 1]?.end ?? end.end);
      const [ofFrom, ofTo] = found.of ?? [0, 0];
      const of =
        found.of === null
          ? null
          : { start: index.tokens[ofFrom]?.start ?? 0, end: index.tokens[ofTo - 1]?.end ?? 0 };
      quantities.push({
        start: spanStart,
        end: spanEnd,
        rule,
        kind: found.kind,
        low: found.low,
        high: found.high,
        bound: found.bound ?? after?.bound ?? before.bound,
        unit: found.unit,
        unitSpan: unitToken === undefined ? null : { start: unitToken.start, end: end.end },
        valueSpan: { start: spanStart, end: valueEnd.end },
        of,
        quoted: index.quoted(found.from),
      });
      at = Math.max(found.to, at + 1);
    }
  });
  return { ...reading, quantities: fillElided(quantities.sort(bySpan), text) };
};
