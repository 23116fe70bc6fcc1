import type { AnnotatedDocument } from "../annotate/annotation";
import type { ClaimSeed } from "./claim-seed";
import { isKept, sentenceAt } from "./evidence";

/** What somebody is to somebody, not what they do. */
const kinship =
  /^(?:\p{L}+ ){0,2}(?:daughter|son|wife|husband|mother|father|brother|sister|friend|widow|widower|pupil|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|partner|fan|resident|neighbour|neighbor|native|victim|survivor|witness|man|woman|boy|girl|student|passenger)\b/iu;

/** One claim for each office or job that the article gives a named person today. */
export function roleClaims(annotated: AnnotatedDocument): readonly ClaimSeed[] {
  return annotated.entities.flatMap((entity, index) =>
    entity.type !== "person"
      ? []
      : entity.roles.flatMap((role): ClaimSeed[] => {
          const sentence = sentenceAt(annotated, role.start);
          if (sentence === null || !isKept(annotated, sentence)) return [];
          if (kinship.test(role.text)) return [];
          return [
            {
              kind: "role",
              span: { start: role.start, end: role.end },
              slots: {
                person: { kind: "entities", ids: [entity.id] },
                role: { kind: "words", span: { start: role.start, end: role.end } },
              },
              functional: role.former ? [] : ["person", "role"],
              evidence: [sentence],
              tier: "A",
              rule: `role/${role.rule}`,
              fact: `role:${String(entity.id)}`,
              clause: null,
              from: { layer: "entities", index },
            },
          ];
        }),
  );
}
