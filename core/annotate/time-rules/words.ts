import { months, timeUnits } from "../../lexicon/calendar";
import { smallNumbers } from "../../lexicon/numbers";
import type { TimeExpression } from "../annotation";

export const either = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
export const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
export const monthPattern = String.raw`(?:${either([...months.keys()].map(capital))})(?:\.(?=[\s,]))?`;
export const dayPattern = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
export const yearPattern = String.raw`(?:1\d|20)\d\d`;
export const weekdayPattern = String.raw`(?:${either(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])})`;
export const unitPattern = String.raw`(?:${either([...timeUnits.keys()].filter((unit) => unit !== "centurie"))}|centurie)`;
export const longUnit = "(?:week|month|year|quarter|decade|century|weekend|fortnight)";
export const seasonPattern = "(?:spring|summer|autumn|fall|winter)";
export const countPattern = String.raw`(?:\d+|an?|${either([...smallNumbers.keys()].filter((word) => word !== "zero"))}|(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six|seven|eight|nine)|several|a few|few|many|a couple of|couple of|half an?|the)`;
export const partOfDay = "(?:morning|afternoon|evening|night|lunchtime|midday|noon)";

export const rule = (source: string, flags = "gu"): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}$£€])${source}(?![\p{L}\p{N}])`, flags);

export const monthOf = (word: string | undefined): number =>
  months.get((word ?? "").replace(/\.$/u, "").toLowerCase()) ?? 0;
export const dayOf = (word: string | undefined): number => Number.parseInt(word ?? "0", 10);
export const two = (value: number): string => String(value).padStart(2, "0");

const partMods = new Map<string, "START" | "MID" | "END">([
  ["early", "START"],
  ["start", "START"],
  ["beginning", "START"],
  ["mid", "MID"],
  ["middle", "MID"],
  ["late", "END"],
  ["end", "END"],
  ["close", "END"],
]);

export const modOf = (word: string | undefined): TimeExpression["mod"] =>
  partMods.get((word ?? "").toLowerCase().replace(/[\s-]+$/u, "")) ?? null;

export const direction = (word: string): number =>
  /^(?:last|past|previous)/iu.test(word) ? -1 : /^(?:next|coming|following)/iu.test(word) ? 1 : 0;

export const countOf = (words: string): string => {
  const text = words.toLowerCase();
  if (/^\d+$/u.test(text)) return text;
  if (/^an?$/u.test(text)) return "1";
  if (/^(?:several|few|a few|many|the)$/u.test(text)) return "X";
  if (/couple/u.test(text)) return "2";
  if (/^half/u.test(text)) return "0.5";
  const [tens = "", ones = ""] = text.split("-");
  const value = (smallNumbers.get(tens) ?? 0) + (smallNumbers.get(ones) ?? 0);
  return value === 0 ? "X" : String(value);
};

export const partCode = (part: string): string => {
  const word = part.trim().toLowerCase();
  return word === "morning"
    ? "MO"
    : word === "afternoon"
      ? "AF"
      : word === "evening"
        ? "EV"
        : word === "night"
          ? "NI"
          : word === "lunchtime" || word === "midday" || word === "noon"
            ? "12:00"
            : "XX";
};
