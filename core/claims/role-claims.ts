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
          const start = role.start - ownerBefore(annotated.document.text, role.start);
          return [
            {
              kind: "role",
              span: { start, end: role.end },
              slots: {
                person: { kind: "entities", ids: [entity.id] },
                role: { kind: "words", span: { start, end: role.end } },
              },
              functional: role.former || isFormer(annotated.document.text, start) ? [] : ["person", "role"],
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

/** "Former prosecutor and Norwick mayor": the word in front counts for both. */
const isFormer = (text: string, at: number): boolean =>
  /\b(?:former|onetime|one-time|ex|late|retired)[ -][^,.;:]{1,40}\band\s(?:the\s|an?\s)?$/iu.test(
    text.slice(Math.max(0, at - 60), at),
  );

/** Length of a possessive name right before a position: "Norway’s " before "industry minister". */
const ownerBefore = (text: string, at: number): number =>
  /(?<![\p{L}’'])\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}[’']s?\s$/u.exec(
    text.slice(Math.max(0, at - 60), at),
  )?.[0].length ?? 0;
