import { annotate } from "#core/annotate/annotate";
import type { AnnotatedDocument, Attribution, Quantity } from "#core/annotate/annotation";
import { cutText } from "#core/text/cut";
import { textOf, type Span } from "#core/text/span";
import { eachArticle, readArticleArguments, runCommand } from "./article-lines";

/** The form the measuring scripts read: a span with its words. */
const shown = (text: string, { start, end }: Span) => ({ start, end, text: textOf(text, { start, end }) });

function speakerOf({ document: { text }, entities }: AnnotatedDocument, { speaker }: Attribution) {
  if (speaker === null) return null;
  const name =
    speaker.kind === "unnamed"
      ? speaker.label
      : speaker.ids.map((id) => entities[id]?.canonical ?? "").join(" and ");
  const { start, end } = speaker.mention;
  return { start, end, text: name, mention: shown(text, speaker.mention) };
}

/** How the figure relates to its number, as the measuring scripts write it. */
const changes: Readonly<Record<Quantity["bound"], string>> = {
  "=": "=",
  "~": "~",
  "<~": "~",
  ">~": "~",
  "<=": "<",
  "<": "<",
  ">=": ">",
  ">": ">",
};

/** The unit as the article writes it: "%", "US$", "residential burglaries"; the plain name where nothing is written. */
function writtenUnit(text: string, { kind, unit, unitSpan, of }: Quantity): string {
  const span = unitSpan ?? (kind === "count" || kind === "reference" ? of : null);
  return span === null ? unit : textOf(text, span).replace(/^(?:the|its|their|his|her|our|my|your)\s/iu, "");
}

/** One line for each figure; "from 5 to 7" is one line with both values, as measuring sets write it. */
function quantitiesOf({ document: { text }, quantities }: AnnotatedDocument) {
  const ends = new Set(quantities.map(({ changesTo }) => changesTo));
  return quantities.flatMap((quantity, place) => {
    if (ends.has(place)) return [];
    const later = quantity.changesTo === null ? undefined : quantities[quantity.changesTo];
    const high = later?.high ?? quantity.high;
    const worded = quantity.unitSpan === null && later !== undefined ? later : quantity;
    return [
      {
        ...shown(text, { start: quantity.start, end: later?.end ?? quantity.end }),
        value: quantity.low === high ? high : `${String(quantity.low)}-${String(high)}`,
        unit: writtenUnit(text, worded),
        normalized_unit: quantity.unit === "" ? "-" : quantity.unit,
        change: changes[quantity.bound],
      },
    ];
  });
}

function factsOf(annotated: AnnotatedDocument) {
  const { document, entities, mentions } = annotated;
  const { text } = document;
  const named = (type: string) =>
    entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({
        name: entity.canonical,
        aliases: entity.aliases,
        roles: entity.roles.map((role) => role.text),
        mentions: mentions
          .filter((mention) => mention.entity === entity.id)
          .map((mention) => shown(text, mention)),
      }));
  return {
    quotes: annotated.attributions.flatMap((said) =>
      said.parts.map((part) => ({
        ...shown(text, part),
        kind: said.kind,
        speaker: speakerOf(annotated, said),
        tier: said.tier,
        rule: said.rule,
      })),
    ),
    // TimeML counts a range as two.
    times: annotated.times.flatMap((time) =>
      (time.ends ?? [time]).map((one) => ({ ...shown(text, one), type: time.type, value: one.value })),
    ),
    quantities: quantitiesOf(annotated),
    people: named("person"),
    organisations: [...named("organisation"), ...named("outlet")],
    places: named("place"),
    sentences: document.sentences.map((sentence) => shown(text, sentence)),
    blocks: document.blocks.map((block) => ({
      start: block.start,
      end: block.end,
      kind: block.kind,
      kept: block.kept,
      reason: block.reason,
    })),
  };
}

/** lede facts [--published D] [--jsonl] [FILE|-] */
await runCommand((words) =>
  eachArticle(readArticleArguments(words, []), ({ source }) => factsOf(annotate(cutText(source)))),
);
