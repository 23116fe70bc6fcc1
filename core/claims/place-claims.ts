import type { AnnotatedDocument } from "../annotate/annotation";
import { within } from "../text/span";
import type { ClaimSeed } from "./claim-seed";
import { sentenceAt } from "./evidence";

/**
 * Where people are said to be together: two people and "in" a place in one sentence. Made from dropped lines too (a
 * caption says where a picture was taken): there it is a witness against the story, never something to ask.
 */
export function placeClaims(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  const { document, mentions } = annotated;
  return mentions.flatMap((mention, index): ClaimSeed[] => {
    if (mention.type !== "place") return [];
    const sentence = sentenceAt(annotated, mention.start);
    const span = sentence === null ? undefined : document.sentences[sentence];
    if (sentence === null || span === undefined) return [];
    if (!/\bin\s+$/iu.test(document.text.slice(span.start, mention.start))) return [];
    const people = [
      ...new Set(
        within(mentions, span)
          .filter(({ type }) => type === "person")
          .map(({ entity }) => entity),
      ),
    ].sort((a, b) => a - b);
    if (people.length < 2) return [];
    return [
      {
        kind: "place",
        span: { start: mention.start, end: mention.end },
        slots: {
          who: { kind: "entities", ids: people },
          place: { kind: "entities", ids: [mention.entity] },
        },
        functional: [],
        evidence: [sentence],
        tier: "B",
        rule: "place/in",
        fact: `place:${String(index)}`,
        clause: null,
        from: { layer: "entities", index: mention.entity },
      },
    ];
  });
}
