import type { AnnotatedDocument, Entity } from "../annotate/annotation";
import type { Claim, SlotValue } from "../claims/claim";
import { claimsOf } from "../claims/claims-of";
import { assertionsOf, type Assertions } from "../claims/holds";
import { topicOf } from "../claims/topic";
import { onceFor } from "../text/remember";
import type { Span } from "../text/span";
import { normal } from "./wording/plain";

/** An article as read and what it asserts: all that writers and screens may look at. */
export type Reading = Assertions & {
  readonly text: string;
  /** Entities by every name the article has for them, as `normal` writes it; full names win over short ones. */
  readonly byName: ReadonlyMap<string, Entity>;
  /** Content words the story turns on. */
  readonly topic: ReadonlySet<string>;
  /** Words that the article writes with a small letter somewhere: no names, whatever a headline makes of them. */
  readonly smallWords: ReadonlySet<string>;
};

/** What an annotated article asserts, worked out once for it. */
export const readingOf = onceFor((annotated: AnnotatedDocument): Reading => {
  const byName = new Map<string, Entity>();
  const add = (name: string, entity: Entity) => {
    const key = normal(name);
    if (!byName.has(key)) byName.set(key, entity);
  };
  for (const entity of annotated.entities) add(entity.canonical, entity);
  for (const entity of annotated.entities) for (const alias of entity.aliases) add(alias, entity);
  return {
    ...assertionsOf(annotated, claimsOf(annotated)),
    text: annotated.document.text,
    byName,
    topic: topicOf(annotated),
    smallWords: new Set(
      annotated.document.tokens
        .filter(
          ({ kind, lower, start }) => kind === "word" && annotated.document.text.startsWith(lower, start),
        )
        .map(({ lower }) => lower),
    ),
  };
});

/** Entity ids in a slot; empty when it holds something else or nothing. */
export const idsIn = (value: SlotValue | undefined): readonly number[] =>
  value?.kind === "entities" ? value.ids : [];

/** The entities in a slot, in the slot's order. */
export const entitiesIn = (reading: Reading, value: SlotValue | undefined): readonly Entity[] =>
  idsIn(value).flatMap((id) => reading.annotated.entities[id] ?? []);

/** Every name by which the article calls a person. */
export const peopleNames = onceFor((reading: Reading): readonly string[] =>
  reading.annotated.entities
    .filter(({ type }) => type === "person")
    .flatMap(({ canonical, aliases }) => [canonical, ...aliases]),
);

/** The claim's proof as spans of the article. */
export const proofOf = (reading: Reading, claim: Pick<Claim, "evidence">): readonly Span[] =>
  claim.evidence.flatMap((index) => {
    const sentence = reading.annotated.document.sentences[index];
    return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }];
  });

/** The block (paragraph) in which the claim's proof begins; -1 without one. */
export const blockOf = (reading: Reading, claim: Claim): number =>
  reading.annotated.document.sentences[claim.evidence[0] ?? -1]?.block ?? -1;

/** The number of the paragraph in which the claim's proof begins, as people count: 1 for the first line of the story. */
export function paragraphOf(reading: Reading, claim: Claim): number {
  const { blocks, sentences } = reading.annotated.document;
  const first = claim.evidence
    .map((index) => sentences[index])
    .find((sentence) => sentence !== undefined && sentence.end > claim.span.start);
  const own = first?.block ?? blockOf(reading, claim);
  return blocks.filter(({ kept, kind }, index) => index <= own && kept && kind !== "headline").length;
}
