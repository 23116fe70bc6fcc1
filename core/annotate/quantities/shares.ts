import { denominators, multiples } from "../../lexicon/numbers";
import { numberAt } from "../number-words";
import { nounAfter } from "./counted";
import { isHyphen, single, touching, type FigureRow, type FoundFigure } from "./figure-row";

const valueOf = (word: string | undefined): number | null =>
  word !== undefined && /^\d+$/u.test(word) ? Number(word) : null;

export const ratioInWords: FigureRow = {
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
    return single({
      kind: "ratio",
      value: number.value / of.value,
      from: at,
      to: of.to,
      of: nounAfter(context, of.to),
    });
  },
};

export const fraction: FigureRow = {
  rule: "fraction", // two-thirds of, half of, a quarter of, 3/4
  read: (context, at) => {
    const { index, text, last } = context;
    const word = index.words[at] ?? "";
    // "a quarter of a million" is a number.
    if (numberAt(index, at, last)?.scaled === true) return null;
    const whole = (value: number, to: number): FoundFigure | null => {
      const of = index.words[to] === "of" ? nounAfter(context, to) : null;
      return single({ kind: "ratio", value, from: at, to, of });
    };
    if (word === "half") {
      if (index.words[at + 1] === "of") return whole(0.5, at + 1);
      if (
        /^(?:the|its|their|his|her|our|all)$/u.test(index.words[at + 1] ?? "") &&
        index.words[at - 1] !== "the"
      )
        return { ...(whole(0.5, at + 1) as FoundFigure), of: nounAfter(context, at + 2) };
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
};

export const multiple: FigureRow = {
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
      return single({ kind: "ratio", value: plain, unit: "times", from: at, to: at + 1 });
    const number = numberAt(index, at, last);
    if (
      number === null ||
      index.words[number.to] !== "times" ||
      !/^(?:as|more|higher|larger|bigger|the|faster|less|lower|its|that)$/u.test(
        index.words[number.to + 1] ?? "",
      )
    )
      return null;
    return single({
      kind: "ratio",
      value: number.value,
      unit: "times",
      from: at,
      valueTo: number.to,
      unitFrom: number.to,
      to: number.to + 1,
    });
  },
};
