import type { AnnotatedDocument, Attribution, Quantity } from "../annotate/annotation";
import { covers, overlaps, within, type Span } from "../text/span";
import { speakerOf } from "./attribution-claims";
import type { SlotValue } from "./claim";
import type { ClaimSeed } from "./claim-seed";
import type { Clause } from "./clause";
import { isKept, sentenceAt, withAntecedents } from "./evidence";
import { statementAround } from "./statements";

/** Kinds of figure that are worth a question; ordinals belong to names and ages to people. */
const asked: ReadonlySet<Quantity["kind"]> = new Set([
  "count",
  "money",
  "percent",
  "points",
  "ratio",
  "measure",
]);

/** One claim for each figure outside names, dates and quotation marks. Figures of one comparison share a fact. */
export function figureClaims(annotated: AnnotatedDocument, clauses: readonly Clause[]): readonly ClaimSeed[] {
  const { quantities, times, mentions } = annotated;
  return quantities.flatMap((quantity, index): ClaimSeed[] => {
    const sentence = sentenceAt(annotated, quantity.start);
    if (sentence === null || !isKept(annotated, sentence) || quantity.quoted || !asked.has(quantity.kind))
      return [];
    if (mentions.some((mention) => overlaps(mention.name, quantity.valueSpan))) return [];
    if (isWordOfName(annotated, quantity, sentence)) return [];
    // A bare number counts nothing that could be asked, and may be a part of a name ("Vostok 1").
    if (quantity.unit === "" && quantity.of === null && !isNumberOf(annotated, quantity, sentence)) return [];
    if (/[\p{L}$€£]$/u.test(annotated.document.text.slice(Math.max(0, quantity.start - 1), quantity.start)))
      return [];
    if (times.some((time) => overlaps(time, quantity.valueSpan))) return [];
    const source = reportOver(annotated, quantity.valueSpan);
    const period = periodOf(annotated, quantity, sentence);
    const slots: Record<string, SlotValue> = { value: { kind: "quantity", index } };
    if (quantity.of !== null) slots["what"] = { kind: "words", span: quantity.of };
    if (period !== null) slots["period"] = { kind: "time", index: period };
    const speaker = source === null ? null : speakerOf(source);
    if (speaker !== null) slots["source"] = speaker;
    if (source !== null && source.outlet !== null)
      slots["outlet"] = { kind: "entities", ids: [source.outlet] };
    const statement = statementOf(annotated, quantity, sentence, source);
    if (statement !== null) slots["statement"] = { kind: "words", span: statement };
    const functional = ["value"];
    if (period !== null) functional.push("period");
    const sourceIds = speaker?.kind === "entities" ? speaker.ids : [];
    return [
      {
        kind: "figure",
        span: { start: quantity.start, end: quantity.end },
        slots,
        functional,
        evidence: withAntecedents(annotated, [sentence], sourceIds),
        tier: source === null ? "A" : source.tier,
        rule: `figure/${quantity.kind}/${quantity.rule}`,
        fact: `figures:${String(sentence)}`,
        clause:
          clauses.find((clause) => clause.sentence === sentence && covers(clause.rest, quantity)) ?? null,
        from: { layer: "quantities", index },
      },
    ];
  });
}

/** "in the Three Rivers Cup": a number word that has a capital inside a sentence belongs to a name; "Rs 200" is a sum. */
function isWordOfName(
  { document: { text, sentences } }: AnnotatedDocument,
  { kind, valueSpan: { start } }: Quantity,
  at: number,
): boolean {
  return (
    kind !== "money" &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    /[\p{L},]\s$/u.test(text.slice(Math.max(sentences[at]?.start ?? start, start - 2), start))
  );
}

/** "The number of visitors rose from [40,000] to [60,000]": the subject says what a bare number counts. */
function isNumberOf(
  { document: { text, sentences } }: AnnotatedDocument,
  { start }: Span,
  at: number,
): boolean {
  const before = text.slice(sentences[at]?.start ?? start, start);
  return (
    /\b(?:[Nn]umber|[Tt]otal|[Pp]opulation) of \p{L}/u.test(before) &&
    /\b(?:rose|fell|grew|risen|fallen|grown|increased|decreased|dropped|climbed|jumped|declined|shrank|surged|reached|stood|was|were|is)\b(?:[^,;()]|,(?=\d))+\b(?:from|to|at|was|were|is|reached)\s(?:(?:about|nearly|almost|around|over|only|just|some|more than|fewer than|less than)\s)?$/u.test(
      before,
    )
  );
}

/** The report that words stand in: "according to Reuters", "the ministry said that …". */
export function reportOver(annotated: AnnotatedDocument, told: Span): Attribution | null {
  return (
    annotated.attributions.find(
      (said) => said.kind !== "direct" && said.parts.some((part) => covers(part, told)),
    ) ?? null
  );
}

/** The time that goes with a figure: the nearest one behind it up to the next figure, else the only one before it. */
function periodOf(annotated: AnnotatedDocument, quantity: Quantity, sentence: number): number | null {
  const span = annotated.document.sentences[sentence];
  if (span === undefined) return null;
  const others = within(annotated.quantities, span).filter(
    (other) => other !== quantity && other.unit === quantity.unit,
  );
  const nextFigure = others.find((other) => other.start >= quantity.end)?.start ?? span.end;
  const behind = annotated.times.findIndex(
    (time) => time.start >= quantity.end && time.end <= nextFigure && !time.quoted,
  );
  if (behind >= 0) return behind;
  const before = annotated.times.flatMap((time, index) =>
    covers(span, time) && time.end <= quantity.start && !time.quoted ? [index] : [],
  );
  return before.length === 1 && others.length === 0 ? (before[0] ?? null) : null;
}

/** The words that state a figure and may be shown as they stand; a headline leaves out too much. */
function statementOf(
  annotated: AnnotatedDocument,
  quantity: Quantity,
  sentence: number,
  source: Attribution | null,
): Span | null {
  const { blocks, sentences } = annotated.document;
  const within = source?.parts.find((part) => covers(part, quantity.valueSpan)) ?? sentences[sentence];
  if (within === undefined || blocks[sentences[sentence]?.block ?? -1]?.kind === "headline") return null;
  return statementAround(annotated, quantity, within);
}
