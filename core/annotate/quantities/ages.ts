import { months, weekdays } from "../../lexicon/calendar";
import { numberAt } from "../number-words";
import { isHyphen, single, touching, type FigureRow } from "./figure-row";
import { rangeEnd } from "./ranges";

/** "eighteen months of age", "45 years old", "45-year-old": the unit and where the words end, or null. */
const ageUnit = /^(?<unit>year|month|week|day)s? ?(?:- ?)?(?:of age|olds?)(?= |$)/u;

export const ageInWords: FigureRow = {
  rule: "age-in-words", // a 45-year-old man, 45 years old, at 18 months of age
  read: (context, at) => {
    const { index, last } = context;
    const number = numberAt(index, at, last);
    if (number === null) return null;
    const end = rangeEnd(context, at, number);
    const valueTo = end?.to ?? number.to;
    let to = valueTo;
    if (isHyphen(index.words[to])) to += 1;
    const unit = ageUnit.exec(index.words.slice(to, to + 5).join(" "))?.groups?.["unit"];
    if (unit === undefined) return null;
    while (!/^(?:olds?|age)$/u.test(index.words[to] ?? "")) to += 1;
    return {
      kind: "age",
      low: number.value,
      high: end?.value ?? number.value,
      unit: `${unit} of age`,
      from: at,
      valueTo,
      unitFrom: valueTo,
      to: to + 1,
      of: null,
    };
  },
};

export const aged: FigureRow = {
  rule: "aged", // aged 45, men aged 18 to 34, at age 9, at the age of 16
  read: ({ index, last }, at) => {
    const before = index.words[at - 1] ?? "";
    const isAge =
      /^aged?$/u.test(before) ||
      (before === "of" && index.words[at - 2] === "age" && index.words[at - 3] !== "'s");
    if (!isAge || index.words[at - 2] === "'s") return null;
    const number = numberAt(index, at, last);
    if (number === null || number.scaled || number.value > 120) return null;
    const joiner = index.words[number.to] ?? "";
    const second =
      joiner === "to" || joiner === "and" || (isHyphen(joiner) && touching(index, number.to))
        ? numberAt(index, number.to + 1, last)
        : null;
    const isRange = second !== null && second.value > number.value && second.value <= 120;
    const to = isRange ? second.to : number.to;
    return {
      kind: "age",
      low: number.value,
      high: isRange ? second.value : number.value,
      unit: "year of age",
      from: at,
      valueTo: to,
      unitFrom: null,
      to,
      of: null,
    };
  },
};

export const ageByName: FigureRow = {
  rule: "age-by-name", // Ann Lee, 45, said; Ann Lee (45) said; Ann Lee 45 has
  read: ({ index, text, isPersonBefore }, at) => {
    const token = index.tokens[at];
    const mark = index.words[at - 1] ?? "";
    const next = index.words[at + 1] ?? "";
    if (token?.kind !== "number" || !/^\d{1,3}$/u.test(token.lower)) return null;
    const years = Number(token.lower);
    if (years < 1 || years > 115) return null;
    const age = single({ kind: "age", value: years, unit: "year of age", from: at, to: at + 1 });
    if (isPersonBefore(at))
      return years >= 5 && /^(?:,|has|had|was|is|of|from|who|said|says|and|told)$/u.test(next) ? age : null;
    if (!(mark === "," && /^[,.]$/u.test(next)) && !(mark === "(" && next === ")")) return null;
    const name = index.tokens[at - 2];
    if (name?.kind !== "word" || !/^\p{Lu}/u.test(text.slice(name.start, name.end))) return null;
    if (mark === "(" && !isPersonBefore(at - 1)) return null;
    return months.has(name.lower) || weekdays.has(name.lower) ? null : age;
  },
};
