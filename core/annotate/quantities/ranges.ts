import { numberAt, scale, type NumberReading } from "../number-words";
import { isHyphen, touching, type FigureContext } from "./figure-row";
import { currencyBefore } from "./currency-before";

/** Words before "from" that say a range and no change: "ranging from 5 to 7". */
const spread = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|estimates|sizes|prices|ages|aged)$/u;

/**
 * The second end of a range that begins at a token: "5-7", "5 to 7", "between 5 and 7". "From 5 to 7" is one when
 * something ranges; what rises from 5 to 7 has two values. So has what rose by 5 to 7.
 */
export function rangeEnd(context: FigureContext, at: number, first: NumberReading): NumberReading | null {
  const { index, last } = context;
  const before = index.words[at - 1] ?? "";
  const between =
    before === "between" || (/^(?:about|around|roughly)$/u.test(before) && index.words[at - 2] === "between");
  const joiner = index.words[first.to] ?? "";
  const isJoined = (isHyphen(joiner) || joiner === "—") && touching(index, first.to - 1);
  if (!isJoined && joiner !== "to" && !(between && joiner === "and")) return null;
  if (joiner === "to" && before === "from" && !spread.test(index.words[at - 2] ?? "")) return null;
  if (joiner === "to" && before === "by") return null;
  const sign = currencyBefore(context, first.to + 1);
  const second = numberAt(index, sign?.to ?? first.to + 1, last);
  if (second === null || (isJoined && !touching(index, first.to))) return null;
  // "2-1" is a score and "two to one" a ratio.
  return second.value > first.value || (second.scaled && !first.scaled) ? second : null;
}

/**
 * Ends of "1.2–1.5 million" and "$10 to $15 billion": the magnitude belongs to both. "$200 to $4 million" has a first end
 * that is larger than the bare number of the second: it stands for itself.
 */
export const shared = (first: NumberReading, second: NumberReading): number => {
  if (first.scaled || !second.scaled) return first.value;
  const factor = [1e3, 1e6, 1e9, 1e12].find((by) => second.value >= by && second.value / by < 1000) ?? 1;
  return first.value < second.value / factor ? scale(first.value, factor) : first.value;
};
