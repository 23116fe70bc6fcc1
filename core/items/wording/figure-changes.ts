import type { Quantity } from "../../annotate/annotation";
import { covers, textOf, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { onOneLine } from "./plain";

/** Words for one way, and what the other way is called; both take "from … to …". */
const otherWay: Readonly<Record<string, string>> = {
  rose: "fell",
  fell: "rose",
  risen: "fallen",
  fallen: "risen",
  increased: "decreased",
  decreased: "increased",
  grew: "shrank",
  grown: "shrunk",
  shrank: "grew",
  shrunk: "grown",
  climbed: "dropped",
  jumped: "dropped",
  dropped: "climbed",
  declined: "rose",
  surged: "plunged",
  soared: "plunged",
  plunged: "soared",
  expanded: "shrank",
  widened: "narrowed",
  narrowed: "widened",
};

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
  const figures = annotated.quantities.filter((quantity) => covers(span, quantity));
  const [first, second, ...more] = figures;
  if (first === undefined || second === undefined || more.length > 0) return null;
  const isOneUnit = first.unit === second.unit || first.unit === "" || second.unit === "";
  if (first.kind !== second.kind || !isOneUnit || first.low === second.low) return null;
  if (first.low !== first.high || second.low !== second.high) return null;
  const before = text.slice(span.start, first.start);
  const link = text.slice(first.end, second.start);
  const isFromTo =
    (/\bfrom\s(?:a |an |the )?$/u.test(before) && between.test(link)) ||
    (/\bto\s(?:a |an |the )?$/u.test(before) && betweenBack.test(link));
  const words = [...before.matchAll(/\p{L}+/gu)].filter(([word]) => otherWay[word] !== undefined);
  const [verb, ...others] = words;
  if (!isFromTo || verb === undefined || others.length > 0) return null;
  const start = span.start + verb.index;
  const isUp = second.low > first.low === /\bfrom\s(?:a |an |the )?$/u.test(before);
  // "fell from 40 to 60": what the word says the figures do not.
  if (isUp !== goesUp.test(verb[0])) return null;
  return { verb: { start, end: start + verb[0].length }, other: otherWay[verb[0]] ?? "", first, second };
}

const goesUp = /^(?:rose|risen|increased|grew|grown|climbed|jumped|surged|soared|expanded|widened)$/u;

/** True where words tell the change the other way round: its figures exchanged, and the word for its way turned. */
export function isTurned({ text }: Reading, { verb, other, first, second }: Change, words: string): boolean {
  const lower = words.toLowerCase();
  const at = (span: Span) => lower.lastIndexOf(onOneLine(textOf(text, span)).toLowerCase());
  const has = (word: string) => new RegExp(`\\b${word}\\b`, "u").test(lower);
  return at(second) >= 0 && at(second) < at(first) && has(other) && !has(textOf(text, verb));
}
