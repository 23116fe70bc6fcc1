import { months, weekdays } from "../../lexicon/calendar";
import { wordSet } from "../../lexicon/phrase-book";
import { placeBook } from "../../lexicon/places";
import { numberAt } from "../number-words";
import { nounAfter, unitOf } from "./counted";
import { isHyphen, single, touching, type FigureRow } from "./figure-row";
import { unitAfter } from "./measures";
import { rangeEnd, shared } from "./ranges";

/** "room 12", "chapter 3": the number says which one, not how many. */
const numberedThings = wordSet(
  `page chapter section article room flight route highway channel gate platform phase level grade type volume act scene apollo interstate bus line track figure table part class formula psalm group area district ward unit round week day year game episode season model version windows world bc ad m a b kv`,
);

export const count: FigureRow = {
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
      return single({
        kind: "count",
        value: number.value,
        unit: noun,
        from: at,
        valueTo: to,
        unitFrom: to + 1,
        to: to + 2,
        of: [to + 1, to + 2],
      });
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
};
