import type { AnnotatedDocument } from "#core/annotate/annotation";
import type { Claim } from "#core/claims/claim";
import { formatIso } from "#core/text/civil-date";
import { textOf, type Span } from "#core/text/span";

/** Something found in the article, with the rule that found it. */
type Found = Span & {
  /** What it was taken for, in words. */
  readonly what: string;
  readonly rule: string;
};

export type TraceMark = Found & { readonly layer: Layer };

type Layer = {
  /** As the address says it. */
  readonly name: string;
  /** As people say it, of one and of many. */
  readonly one: string;
  readonly many: string;
  /** The field's word for it. */
  readonly term: string;
  readonly marks: (read: ReadArticle) => readonly Found[];
};

/** An article as the engine reads it, and what it takes it to say. */
export type ReadArticle = { readonly annotated: AnnotatedDocument; readonly claims: readonly Claim[] };

const joined = (parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => part !== null && part !== false && part !== "").join("; ");

const namesOf = ({ entities }: AnnotatedDocument, ids: readonly number[]): string =>
  ids.map((id) => entities[id]?.canonical ?? "").join(" and ");

/** Everything the engine finds, in the order it finds it: each layer rests on those before it. */
export const layers = [
  {
    name: "sentences",
    one: "sentence",
    many: "Sentences",
    term: "sentence",
    marks: ({ annotated }) =>
      annotated.document.sentences.map(({ start, end }, place) => ({
        start,
        end,
        what: `number ${String(place + 1)}`,
        rule: "sentence",
      })),
  },
  {
    name: "names",
    one: "name",
    many: "Names",
    term: "mention",
    marks: ({ annotated }) =>
      annotated.mentions.map(({ start, end, type, entity, evidence, rule }) => ({
        start,
        end,
        what: joined([
          `${type}: ${namesOf(annotated, [entity])}`,
          evidence.length > 0 && `known by ${evidence.join(", ")}`,
        ]),
        rule,
      })),
  },
  {
    name: "quotations",
    one: "quotation",
    many: "Quotations",
    term: "quotation",
    marks: ({ annotated }) =>
      annotated.quoteSpans.map(({ start, end, kind, depth, continues, rule }) => ({
        start,
        end,
        what: joined([
          kind,
          depth > 0 && "inside another quotation",
          continues && "goes on in the next paragraph",
        ]),
        rule,
      })),
  },
  {
    name: "speech",
    one: "what somebody said",
    many: "Who said what",
    term: "attribution",
    marks: ({ annotated }) =>
      annotated.attributions.flatMap(({ parts, speaker, kind, polarity, tier, rule }) =>
        parts.map(({ start, end }) => ({
          start,
          end,
          what: joined([
            `${kind}, by ${speaker === null ? "nobody known" : speaker.kind === "unnamed" ? speaker.label : namesOf(annotated, speaker.ids)}`,
            polarity !== "affirmed" && polarity,
            `tier ${tier}`,
          ]),
          rule,
        })),
      ),
  },
  {
    name: "sources",
    one: "source",
    many: "Sources",
    term: "source",
    marks: ({ annotated }) =>
      annotated.attributions.flatMap(({ speaker, rule }) =>
        speaker === null
          ? []
          : [
              {
                ...spanOf(speaker.mention),
                what: speaker.kind === "unnamed" ? speaker.label : namesOf(annotated, speaker.ids),
                rule,
              },
            ],
      ),
  },
  {
    name: "cues",
    one: "word that reports",
    many: "Words that report",
    term: "cue",
    marks: ({ annotated }) =>
      annotated.attributions.flatMap(({ cue, frame, rule }) =>
        cue === null ? [] : [{ ...spanOf(cue), what: `used as “${frame}”`, rule }],
      ),
  },
  {
    name: "figures",
    one: "figure",
    many: "Figures",
    term: "quantity",
    marks: ({ annotated }) =>
      annotated.quantities.map(({ start, end, kind, low, high, bound, unit, of, quoted, rule }) => ({
        start,
        end,
        what: joined([
          `${kind} ${bound} ${low === high ? String(low) : `${String(low)} to ${String(high)}`}`,
          unit !== "" && `unit ${unit}`,
          of !== null && `of ${textOf(annotated.document.text, of)}`,
          quoted && "quoted",
        ]),
        rule,
      })),
  },
  {
    name: "times",
    one: "time",
    many: "Times",
    term: "temporal expression",
    marks: ({ annotated }) =>
      annotated.times.map(({ start, end, type, value, granularity, interval, quoted, rule }) => ({
        start,
        end,
        what: joined([
          `${type.toLowerCase()} ${value}`,
          granularity,
          interval === null
            ? "no day is sure"
            : `${interval.from === null ? "?" : formatIso(interval.from)} to ${interval.to === null ? "?" : formatIso(interval.to)}`,
          quoted && "quoted",
        ]),
        rule,
      })),
  },
  {
    name: "statements",
    one: "statement",
    many: "Statements",
    term: "claim",
    marks: ({ claims }) =>
      claims.map(({ span, kind, tier, salience, sensitive, conflicts, rule }) => ({
        ...spanOf(span),
        what: joined([
          kind,
          `tier ${tier}`,
          `weight ${salience.toFixed(2)}`,
          sensitive,
          ...new Set(conflicts.map(({ reason }) => reason)),
        ]),
        rule,
      })),
  },
] as const satisfies readonly Layer[];

export type LayerName = (typeof layers)[number]["name"];

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What was found, of one layer or of all, in text order. */
export const marksOf = (read: ReadArticle, only: LayerName | null): readonly TraceMark[] =>
  layers
    .filter(({ name }) => only === null || name === only)
    .flatMap((layer) => layer.marks(read).map((mark): TraceMark => ({ ...mark, layer })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
