import { bySpan, overlaps, type Span } from "../text/span";
import type { Quantity } from "./annotation";
import { ageInCommas, ageInWords } from "./quantities/ages";
import { boundAfter, boundBefore } from "./quantities/bounds";
import { count } from "./quantities/counts";
import { fillElided } from "./quantities/elided";
import type { FigureContext, FigureRow, FoundFigure } from "./quantities/figure-row";
import { magnitude, numberUnit } from "./quantities/measures";
import { money } from "./quantities/money";
import { ordinal, rank, score } from "./quantities/ranks-and-scores";
import { fraction, multiple, ratioInWords } from "./quantities/shares";
import type { Reading, Stage } from "./reading";

/** The order in which a figure is read: what needs more words goes before what needs fewer. */
const rows: readonly FigureRow[] = [
  rank,
  score,
  money,
  ageInWords,
  ageInCommas,
  ratioInWords,
  fraction,
  multiple,
  numberUnit,
  magnitude,
  count,
  ordinal,
];

/** Names, dates and events hold numbers that are no figures. */
const isTaken = (taken: readonly Span[], span: Span): boolean => taken.some((other) => overlaps(other, span));

/** Finds figures: a value with its unit, what is counted, and the words that loosen it. */
export const readQuantities: Stage = (reading: Reading): Reading => {
  const { document, index, mentions, times } = reading;
  const { text, sentences, blocks } = document;
  const taken = [
    ...mentions.map(({ name }) => name),
    ...times.filter(({ type, rule }) => type !== "DURATION" && rule !== "vague"),
  ].sort(bySpan);
  const quantities: Quantity[] = [];
  let cursor = 0;
  sentences.forEach((sentence, place) => {
    const block = blocks[sentence.block];
    if (block === undefined || (!block.kept && block.kind !== "caption")) return;
    const [first, last] = index.ofSentence(place);
    const context: FigureContext = { text, index, first, last };
    while (cursor < taken.length && (taken[cursor]?.end ?? 0) <= sentence.start) cursor += 1;
    const here: Span[] = [];
    for (let at = cursor; at < taken.length && (taken[at]?.start ?? Infinity) < sentence.end; at += 1)
      here.push(taken[at] ?? sentence);
    for (let at = first; at < last;) {
      let found: FoundFigure | null = null;
      let rule = "";
      for (const row of rows) {
        found = row.read(context, at);
        rule = row.rule;
        if (found !== null) break;
      }
      const start = index.tokens[found?.from ?? at];
      const end = index.tokens[(found?.to ?? at + 1) - 1];
      const valueEnd = index.tokens[(found?.valueTo ?? at + 1) - 1];
      if (
        found === null ||
        start === undefined ||
        end === undefined ||
        valueEnd === undefined ||
        isTaken(here, { start: start.start, end: end.end })
      ) {
        at += 1;
        continue;
      }
      const before = boundBefore(index, found.from, first);
      const after = before.bound === "=" ? boundAfter(index, found.to) : null;
      const spanStart = index.tokens[before.from]?.start ?? start.start;
      const unitToken = found.unitFrom === null ? undefined : index.tokens[found.unitFrom];
      const spanEnd = after === null ? end.end : (index.tokens[after.to - 1]?.end ?? end.end);
      const [ofFrom, ofTo] = found.of ?? [0, 0];
      const of =
        found.of === null
          ? null
          : { start: index.tokens[ofFrom]?.start ?? 0, end: index.tokens[ofTo - 1]?.end ?? 0 };
      quantities.push({
        start: spanStart,
        end: spanEnd,
        rule,
        kind: found.kind,
        low: found.low,
        high: found.high,
        bound: found.bound ?? after?.bound ?? before.bound,
        unit: found.unit,
        unitSpan: unitToken === undefined ? null : { start: unitToken.start, end: end.end },
        valueSpan: { start: spanStart, end: valueEnd.end },
        of,
        quoted: index.quoted(found.from),
      });
      at = Math.max(found.to, at + 1);
    }
  });
  return { ...reading, quantities: fillElided(quantities.sort(bySpan), text) };
};
