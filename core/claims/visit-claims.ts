import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import { textOf } from "../text/span";
import type { ClaimSeed } from "./claim-seed";
import type { Clause } from "./clause";
import { isKept, mentionsIn } from "./evidence";

/** Words between the verb that carries the tense and the one that tells the journey. */
const leads =
  /^(?:(?:also|then|now|later|recently|already|just|previously|first|soon|been) )*(?:(?:(?:be|been|being) )?(?:due|scheduled|expected|set|planning|about|going|slated) to )?(?:(?:also|then|later) )?/u;

/** A journey, up to the place it led to. */
const journey =
  /^(?:visit(?:ed|s|ing)?|to visit|(?:travel(?:l?ed|s)?|fly|flew|flown|go|went|gone|head(?:ed)?|return(?:ed)?|sail(?:ed)?|move[ds]?) to|fl(?:y|ew|own) into|(?:arrive[ds]?|land(?:ed)?) in|tour(?:ed)?)$/u;

/** Words of the clause in front of a place: the tense, the journey and nothing else. */
function leadsTo(words: string): boolean {
  const bare = words.trim().toLowerCase().replaceAll(/\s+/gu, " ");
  const verb = bare.replace(/^(?:will|has|have|had|is|was|were|are|would)\s/u, "").replace(leads, "");
  return journey.test(verb.replace(/\s(?:the|neighbou?ring|nearby)$/u, ""));
}

/**
 * Where somebody went, or was to go: a clause with a named person, the verb of a journey, and right behind it one place.
 */
export const visitClaims = (
  annotated: AnnotatedDocument,
  clauses: readonly Clause[],
): readonly ClaimSeed[] => {
  const seen = new Set<number>();
  return clauses.flatMap((clause): ClaimSeed[] => {
    if (!isKept(annotated, clause.sentence)) return [];
    if (clause.entities.length !== 1 || annotated.entities[clause.entities[0] ?? -1]?.type !== "person")
      return [];
    const place = placeOf(annotated, clause);
    if (place === null || seen.has(place.start)) return [];
    seen.add(place.start);
    return [
      {
        kind: "place",
        span: { start: place.start, end: place.end },
        slots: {
          who: { kind: "entities", ids: clause.entities },
          place: { kind: "entities", ids: [place.entity] },
        },
        functional: ["place"],
        evidence: [clause.sentence],
        tier: "A",
        rule: "place/visit",
        fact: `visit:${String(clause.start)}`,
        clause,
        from: { layer: "entities", index: place.entity },
      },
    ];
  });
};

/** The place that the clause’s journey leads to; null where it tells none, or two ("Norwick and Osterby"). */
function placeOf(annotated: AnnotatedDocument, clause: Clause): Mention | null {
  const { text } = annotated.document;
  const place = mentionsIn(annotated, clause.sentence).find(
    ({ type, start }) => type === "place" && start >= clause.rest.start && start < clause.rest.end,
  );
  if (place === undefined) return null;
  if (!leadsTo(textOf(text, { start: clause.verb.start, end: place.start }))) return null;
  // "India’s coast", "India and Nepal", "Norwick, Osterby"
  return /^(?:[’'-]|\s(?:and|or)\b|,\s(?:and\s)?\p{Lu}|\s\p{Lu})/u.test(text.slice(place.end, place.end + 12))
    ? null
    : place;
}
