import type { Quantity } from "../../annotate/annotation";
import { textOf, within, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { onOneLine } from "./plain";

/** Words for the way up, and what the way down is called; both take "from … to …". */
const up: ReadonlyMap<string, string> = new Map([
  ["rose", "fell"],
  ["risen", "fallen"],
  ["increased", "decreased"],
  ["grew", "shrank"],
  ["grown", "shrunk"],
  ["climbed", "dropped"],
  ["jumped", "dropped"],
  ["surged", "plunged"],
  ["soared", "plunged"],
  ["expanded", "shrank"],
  ["widened", "narrowed"],
]);

/** The same for the way down. */
const down: ReadonlyMap<string, string> = new Map([
  ["fell", "rose"],
  ["fallen", "risen"],
  ["decreased", "increased"],
  ["shrank", "grew"],
  ["shrunk", "grown"],
  ["dropped", "climbed"],
  ["declined", "rose"],
  ["plunged", "soared"],
  ["narrowed", "widened"],
]);

/** A change that a statement tells: the word for its way, and its two figures as they stand. */
export type Change = {
  readonly verb: Span;
  readonly other: string;
  readonly first: Quantity;
  readonly second: Quantity;
};

/** "in 1980", "last year", "a year earlier": when a figure was so, behind it. */
const when = String.raw`(?:,?\s(?:(?:in|at|on)\s)?[^,;()]{3,30})?,?`;
const between = new RegExp(`^${when}\\sto\\s(?:a |an |the )?$`, "u");
const betweenBack = new RegExp(`^${when}\\sfrom\\s(?:a |an |the )?$`, "u");

/** The one change that a stretch tells with both its figures: "rose from 40 to 60", "fell to 40 from 60". */
export function changeIn({ annotated, text }: Reading, span: Span): Change | null {
  const [first, second, ...more] = within(annotated.quantities, span);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const isOneUnit = first.unit === second.unit || first.unit === "" || second.unit === "";
  if (first.kind !== second.kind || !isOneUnit || first.low === second.low) return null;
  if (first.low !== first.high || second.low !== second.high) return null;
  const before = text.slice(span.start, first.start);
  const link = text.slice(first.end, second.start);
  const isFrom = /\bfrom\s(?:a |an |the )?$/u.test(before);
  const isTo = /\bto\s(?:a |an |the )?$/u.test(before);
  if (!(isFrom && between.test(link)) && !(isTo && betweenBack.test(link))) return null;
  const [verb, ...others] = [...before.matchAll(/\p{L}+/gu)].filter(
    ([word]) => up.has(word) || down.has(word),
  );
  if (verb === undefined || others.length > 0) return null;
  const isUp = second.low > first.low === isFrom;
  // "fell from 40 to 60": what the word says the figures do not.
  const other = (isUp ? up : down).get(verb[0]);
  if (other === undefined) return null;
  const start = span.start + verb.index;
  return { verb: { start, end: start + verb[0].length }, other, first, second };
}

/** True where words tell the change the other way round: its figures exchanged, and the word for its way turned. */
export function isTurned({ text }: Reading, { verb, other, first, second }: Change, words: string): boolean {
  const lower = words.toLowerCase();
  const at = (span: Span) => lower.lastIndexOf(onOneLine(textOf(text, span)).toLowerCase());
  const has = (word: string) => new RegExp(`\\b${word}\\b`, "u").test(lower);
  return at(second) >= 0 && at(second) < at(first) && has(other) && !has(textOf(text, verb));
}
