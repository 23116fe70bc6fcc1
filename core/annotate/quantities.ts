import { multiples, smallNumbers } from "../lexicon/numbers";
import { currencySigns } from "../lexicon/units";
import type { Token } from "../text/document";
import { bySpan, overlaps, type Span } from "../text/span";
import type { Quantity } from "./annotation";
import { aged, ageByName, ageInWords } from "./quantities/ages";
import { boundAfter, boundBefore } from "./quantities/bounds";
import { linkChanges } from "./quantities/changes";
import { compoundCount, count, oneOf } from "./quantities/counts";
import { fillElided } from "./quantities/elided";
import type { FigureContext, FigureRow, FoundFigure } from "./quantities/figure-row";
import { orderOfMagnitude, orders } from "./quantities/magnitudes";
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
  aged,
  ageByName,
  ratioInWords,
  fraction,
  multiple,
  numberUnit,
  magnitude,
  orderOfMagnitude,
  compoundCount,
  count,
  oneOf, // after counts: what only picks out or points back
  ordinal,
];

/** Words a figure can begin with, beside numerals, signs and codes. */
const openings = new Set([
  ...smallNumbers.keys(),
  ...multiples.keys(),
  ...orders,
  ..."a an half no nos number magnitude minus negative".split(" "),
]);

/** Most words begin no figure; the rows are asked only about those that may. */
function mayOpen(text: string, { start, kind, lower }: Token, next: Token | undefined): boolean {
  if (kind !== "word") return kind === "number" || !/^[,;:()'"“”‘’!?]$/u.test(lower);
  if (openings.has(lower) || currencySigns.has(next?.lower ?? "")) return true;
  // "EUR50m", "Rs 300", "US $5": a code in capitals.
  const code = text.charCodeAt(start);
  return code >= 65 && code <= 90 && (next?.kind === "number" || next?.kind === "mark" || /\d/u.test(lower));
}

/** The spans of a sorted list that reach into a sentence; asked for sentence by sentence, in text order. */
function spansWithin(sorted: readonly Span[]): (sentence: Span) => readonly Span[] {
  let cursor = 0;
  return (sentence) => {
    while (cursor < sorted.length && (sorted[cursor]?.end ?? 0) <= sentence.start) cursor += 1;
    const here: Span[] = [];
    for (let at = cursor; at < sorted.length && (sorted[at]?.start ?? Infinity) < sentence.end; at += 1)
      here.push(sorted[at] ?? sentence);
    return here;
  };
}

/** Finds figures: a value with its unit, what is counted, and the words that loosen it. */
export const readQuantities: Stage = (reading: Reading): Reading => {
  const { document, index, mentions, times } = reading;
  const { text, sentences, blocks } = document;
  // Names, dates and events hold numbers that are no figures; "two years ago" is a day, and two years all the same.
  const namesIn = spansWithin(mentions.map(({ name }) => name).sort(bySpan));
  const datesIn = spansWithin(
    times.filter(({ type, rule }) => type !== "DURATION" && rule !== "vague").sort(bySpan),
  );
  const personEnds = new Set(mentions.flatMap(({ type, name }) => (type === "person" ? [name.end] : [])));
  const isPersonBefore = (token: number): boolean => personEnds.has(index.tokens[token - 1]?.end ?? -1);
  const quantities: Quantity[] = [];
  sentences.forEach((sentence, place) => {
    const block = blocks[sentence.block];
    if (block === undefined || (!block.kept && block.kind !== "caption")) return;
    const [first, last] = index.ofSentence(place);
    const context: FigureContext = { text, index, first, last, isPersonBefore };
    const names = namesIn(sentence);
    const dates = datesIn(sentence);
    const isTaken = (kind: FoundFigure["kind"], span: Span): boolean =>
      // The "US" of "US$40 billion" is no country.
      names.some(
        (other) => overlaps(other, span) && !(kind === "money" && currencySigns.has(text.charAt(other.end))),
      ) ||
      (kind !== "duration" && kind !== "age" && dates.some((other) => overlaps(other, span)));
    for (let at = first; at < last;) {
      const token = index.tokens[at];
      if (token === undefined || !mayOpen(text, token, index.tokens[at + 1])) {
        at += 1;
        continue;
      }
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
        isTaken(found.kind, { start: start.start, end: valueEnd.end })
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
        changesTo: null,
        quoted: index.quoted(found.from),
      });
      at = Math.max(found.to, at + 1);
    }
  });
  return { ...reading, quantities: linkChanges(fillElided(quantities.sort(bySpan), text), text) };
};
