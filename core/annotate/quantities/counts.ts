import {
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  prepositions,
} from "../../lexicon/function-words";
import { wordSet } from "../../lexicon/phrase-book";
import { numberAt } from "../number-words";
import { nounAfter, unitOf } from "./counted";
import { isHyphen, single, touching, type FigureRow } from "./figure-row";
import { noCount } from "./no-counts";
import { perUnit } from "./per-unit";
import { rangeEnd, shared } from "./ranges";

/** Behind a hyphen these say how, not of what: "two-way", "one-off", "ten-fold". */
const noCompound = wordSet(
  "way fold off time part odd plus ish and to or of on in up down sided thirds thirds' fifths",
);

export const compoundCount: FigureRow = {
  rule: "compound-count", // a 12-member panel, a three-course meal, a four-cylinder engine
  read: (context, at) => {
    const { index, last, text } = context;
    const number = numberAt(index, at, last);
    if (number === null || number.scaled || (!number.digits && number.value < 2)) return null;
    const noun = index.tokens[number.to + 1];
    const word = index.words[number.to + 1] ?? "";
    if (!isHyphen(index.words[number.to]) || !touching(index, number.to - 1) || !touching(index, number.to))
      return null;
    if (at > 0 && touching(index, at - 1) && index.words[at - 1] !== "(") return null;
    // "F-16" and "747-Max" are names, "3-D" a letter.
    if (noun?.kind !== "word" || !/^\p{Ll}{2,}$/u.test(text.slice(noun.start, noun.end))) return null;
    if (noCompound.has(word) || number.to + 1 >= last) return null;
    return single({
      kind: "count",
      value: number.value,
      unit: word,
      from: at,
      valueTo: number.to,
      unitFrom: number.to + 1,
      to: number.to + 2,
      of: [number.to + 1, number.to + 2],
    });
  },
};

/** The words behind "one" that make it a pronoun: "one can", "one who", "one another", "one day". */
const afterPronoun = wordSet("another who day thing more other way side else again must such even only");

export const oneOf: FigureRow = {
  rule: "one-of", // one of the best speakers, two of Johnson's deputies, the two companies, one dealer
  read: (context, at) => {
    const { index, last, text } = context;
    const number = numberAt(index, at, last);
    const token = index.tokens[at];
    if (number === null || number.digits || number.scaled || token === undefined) return null;
    if (at > 0 && touching(index, at - 1) && /[\p{L}\p{N}-]/u.test(text.charAt(token.start - 1))) return null;
    const before = index.words[at - 1] ?? "";
    const next = index.words[number.to] ?? "";
    const of = nounAfter(context, number.to);
    if (of === null) return null;
    const figure = single({
      kind: "reference",
      value: number.value,
      unit: unitOf(index, of),
      from: at,
      to: number.to,
      of,
    });
    if (next === "of")
      return /^(?:the|these|those|its|their|his|her|our|my|your)$/u.test(index.words[number.to + 1] ?? "") ||
        /\p{Lu}/u.test(text.charAt(index.tokens[number.to + 1]?.start ?? 0))
        ? figure
        : null;
    // "The two companies" points back to what was named; "the one" is a pronoun.
    if (/^(?:the|these|those|both|its|their|his|her|other|first|last|past|next)$/u.test(before))
      return number.value > 1 && index.tokens[of[0]]?.kind === "word" ? figure : null;
    if (number.value !== 1 || /^(?:no|any|every|this|that|which|each|another|some|a|only)$/u.test(before))
      return null;
    const noun = index.words[of[0]] ?? "";
    return afterPronoun.has(noun) ||
      commonVerbs.has(noun) ||
      auxiliaries.has(noun) ||
      determiners.has(noun) ||
      prepositions.has(noun) ||
      conjunctions.has(noun) ||
      !/^\p{L}+$/u.test(noun)
      ? null
      : figure;
  },
};

export const count: FigureRow = {
  rule: "count", // 1,200 people, ten thousand, 179 new tankers
  read: (context, at) => {
    const { index, last } = context;
    const number = numberAt(index, at, last);
    if (number === null) return null;
    const end = rangeEnd(context, at, number);
    const to = end?.to ?? number.to;
    if (noCount(context, at, number, to) !== null) return null;
    const of = nounAfter(context, to);
    // "an average of 20 per week"
    const per = of === null ? perUnit(context, to) : null;
    if (per !== null)
      return single({
        kind: "count",
        value: number.value,
        unit: `per ${per.name}`,
        from: at,
        valueTo: to,
        unitFrom: to,
        to: per.to,
      });
    return {
      kind: "count",
      low: end === null ? number.value : shared(number, end),
      high: end?.value ?? number.value,
      unit: of === null ? "" : unitOf(index, of),
      from: at,
      valueTo: to,
      unitFrom: null,
      to,
      of,
    };
  },
};
