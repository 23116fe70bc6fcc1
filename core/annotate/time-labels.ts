import { labelledEvents } from "../lexicon/events";
import type { Span } from "../text/span";
import type { TimeExpression } from "./annotation";
import type { Reading } from "./reading";

/** A date in front of an event's noun is its label: "the 2008 financial crisis", "the Sept. 11 attacks". */
export function isLabel(reading: Reading, span: Span, granularity: TimeExpression["granularity"]): boolean {
  if (granularity !== "year" && granularity !== "day" && granularity !== "month") return false;
  const { index } = reading;
  const next = index.words[index.from(span.end)] ?? "";
  const before = index.words[index.from(span.start) - 1] ?? "";
  const text = reading.document.text.slice(span.end, span.end + 1);
  if (text === "-" && granularity === "year") return true; // "2008-style"
  const determined = /^(?:the|a|an|his|her|its|their|this|that|'s|our|during)$/u.test(before);
  if (labelledEvents.has(next) && determined) return true;
  // "the May Fourth Movement": a month inside a longer name.
  const token = index.tokens[index.from(span.end)];
  const capital =
    token !== undefined &&
    /^\p{Lu}/u.test(reading.document.text.slice(token.start, token.start + 2)) &&
    token.kind === "word";
  return capital && determined && granularity !== "day" && /^ /u.test(text);
}
