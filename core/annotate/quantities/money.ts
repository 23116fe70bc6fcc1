import { currencyBook, currencySigns, unitBook } from "../../lexicon/units";
import { numberAt } from "../number-words";
import { nounAfter } from "./counted";
import { isHyphen, touching, type FigureContext, type FigureRow } from "./figure-row";
import { rangeEnd, shared } from "./ranges";

/** A currency in front of a number: "$", "US$", "RMB ", "Rs. ". */
function currencyBefore({ index, text }: FigureContext, at: number): { unit: string; to: number } | null {
  const word = index.words[at] ?? "";
  const next = index.words[at + 1] ?? "";
  if (currencySigns.has(next) && index.tokens[at]?.kind === "word" && touching(index, at)) {
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
  const sign = currencySigns.get(word);
  if (sign !== undefined) return { unit: sign, to: at + 1 };
  const token = index.tokens[at];
  // Codes stand in capitals: "RMB 1.2 trillion", "CHF 20m"; "won 3" is no money.
  if (token?.kind === "word" && /^\p{Lu}{2,3}$|^Rs$/u.test(text.slice(token.start, token.end))) {
    const found = currencyBook([word], 0);
    if (found !== null) {
      const to = index.words[at + 1] === "." ? at + 2 : at + 1;
      return index.tokens[to]?.kind === "number" || currencySigns.has(index.words[to] ?? "")
        ? { unit: found.row, to: currencySigns.has(index.words[to] ?? "") ? to + 1 : to }
        : null;
    }
  }
  return null;
}
export const money: FigureRow = {
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
};
