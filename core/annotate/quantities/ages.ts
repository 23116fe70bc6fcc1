import { numberAt } from "../number-words";
import { isHyphen, single, type FigureRow } from "./figure-row";

export const ageInWords: FigureRow = {
  rule: "age-in-words", // a 45-year-old man, 45 years old, aged 45
  read: ({ index, last }, at) => {
    if (/^aged?$/u.test(index.words[at] ?? "") && index.words[at - 1] !== "'s") {
      const number = numberAt(index, at + 1, last);
      return number === null || number.value > 120 || number.scaled
        ? null
        : single({ kind: "age", value: number.value, unit: "year", from: at + 1, to: number.to });
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
};

export const ageInCommas: FigureRow = {
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
    return single({ kind: "age", value: Number(token.lower), unit: "year", from: at, to: at + 1 });
  },
};
