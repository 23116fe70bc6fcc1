import { currencySigns } from "../../lexicon/units";
import { numberAt, type NumberReading } from "../number-words";
import { isHyphen, touching, type FigureContext } from "./figure-row";

/** The second end of a range: "5-7", "5 to 7", "between 5 and 7". */
export function rangeEnd(
  context: FigureContext,
  first: NumberReading,
  between: boolean,
): NumberReading | null {
  const { index, last } = context;
  const joiner = index.words[first.to] ?? "";
  const isJoined = (isHyphen(joiner) || joiner === "—") && touching(index, first.to - 1);
  if (!isJoined && joiner !== "to" && !(between && joiner === "and")) return null;
  const second = numberAt(
    index,
    currencySigns.has(index.words[first.to + 1] ?? "") ? first.to + 2 : first.to + 1,
    last,
  );
  if (second === null) return null;
  if (isJoined && !touching(index, first.to)) return null;
  // "rose from 5 to 7" names two figures; "5 to 7 percent" a range. Words such as "two to one" are ratios.
  return second.value > first.value || (second.scaled && !first.scaled) ? second : null;
}

/** Ends of "1.2–1.5 million": the magnitude belongs to both. */
export const shared = (first: NumberReading, second: NumberReading): number => {
  if (first.scaled || !second.scaled) return first.value;
  const factor = [1e3, 1e6, 1e9, 1e12].find((by) => second.value >= by && second.value / by < 1000) ?? 1;
  return first.value < 1000 ? Number((first.value * factor).toPrecision(15)) : first.value;
};
