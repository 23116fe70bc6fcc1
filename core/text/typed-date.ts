import { isCivilDate, type CivilDate } from "./civil-date";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const fullMonths =
  "january february march april may june july august september october november december".split(" ");

/** 1 to 12 for "March", "Mar", "mar.", "Sept"; null for another word. */
const monthOf = (word: string): number | null => {
  const lower = word.toLowerCase().replace(/\.$/, "");
  const number = lower === "sept" ? 9 : Math.max(fullMonths.indexOf(lower), months.indexOf(lower)) + 1;
  return number === 0 ? null : number;
};

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

type Form = { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => CivilDate | null };

const named = (year: string, month: string, day: string): CivilDate | null => {
  const number = monthOf(month);
  return number === null ? null : { year: Number(year), month: number, day: Number(day) };
};

/** How people and articles write a day. Bare numbers are taken with the year first only: 03/04 is two different days. */
const forms: readonly Form[] = [
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]+\.?),? (\d{4})$/i,
    read: ([day = "", month = "", year = ""]) => named(year, month, day),
  },
  {
    pattern: /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    read: ([month = "", day = "", year = ""]) => named(year, month, day),
  },
];

export type TypedDate =
  | { readonly ok: true; readonly date: CivilDate }
  | { readonly ok: false; readonly why: "not-a-date" | "no-such-day" };

/** Reads a day somebody typed or copied: "2022-03-31", "31 March 2022", "Thursday, March 31, 2022". */
export const readTypedDate = (typed: string): TypedDate => {
  const plain = typed.trim().replace(/\s+/g, " ").replace(weekday, "");
  for (const { pattern, read } of forms) {
    const parts = pattern.exec(plain)?.slice(1);
    const date = parts === undefined ? null : read(parts);
    if (date === null) continue;
    return date.year > 0 && isCivilDate(date) ? { ok: true, date } : { ok: false, why: "no-such-day" };
  }
  return { ok: false, why: "not-a-date" };
};
