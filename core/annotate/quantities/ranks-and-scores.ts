import { unitBook } from "../../lexicon/units";
import { numberAt } from "../number-words";
import { isHyphen, single, touching, type FigureRow } from "./figure-row";

export const rank: FigureRow = {
  rule: "number-in-rank", // No. 2, number 10
  read: ({ index, last }, at) => {
    if (!/^(?:no|nos|number)$/u.test(index.words[at] ?? "")) return null;
    const from = index.words[at + 1] === "." ? at + 2 : at + 1;
    const number = index.tokens[from]?.kind === "number" ? numberAt(index, from, last) : null;
    return number === null || number.scaled || number.value >= 1000
      ? null
      : single({ kind: "ordinal", value: number.value, from: at, to: number.to });
  },
};

export const score: FigureRow = {
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
};

export const ordinal: FigureRow = {
  rule: "ordinal-in-digits", // the 45th
  read: ({ index }, at) => {
    const token = index.tokens[at];
    if (
      token?.kind !== "number" ||
      !/^(?:st|nd|rd|th)$/u.test(index.words[at + 1] ?? "") ||
      !touching(index, at)
    )
      return null;
    return single({ kind: "ordinal", value: Number(token.lower), from: at, to: at + 2 });
  },
};
