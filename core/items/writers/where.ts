import type { Entity } from "../../annotate/annotation";
import type { Claim, Truth } from "../../claims/claim";
import { isKept, mentionsIn, sentenceAt } from "../../claims/evidence";
import { placeNamed } from "../../lexicon/places";
import type { Span } from "../../text/span";
import { otherNames } from "../distractors/people";
import type { Draft } from "../draft";
import { mentionsOf } from "../names";
import { entitiesIn, idsIn, type Reading } from "../reading";
import { isStatement } from "../wording/figure-question";
import { capitalised, gap, withoutTail } from "../wording/plain";
import { asides } from "../wording/speech";
import { verbatim } from "../wording/verbatim";
import { isAskable, type Writer } from "./writer";

/** Places that are no towns: they hold towns, or lie in them. */
const largeOrSmall =
  /\b(?:County|Region|Province|District|Valley|Islands?|Coast|Peninsula|Bay|Sea|Ocean|River|Lake|Street|Road|Avenue|Square|Park|Mountains?|Gulf|Strait|Desert|Borough|East|West|North|South|Central)\b/u;

type Level = "country" | "state" | "town" | null;

/** How large a place is, for answers of one kind; null for one that could hold another answer or lie in it. */
export function levelOf({ canonical }: Entity): Level {
  const kind = placeNamed(canonical)?.kind;
  if (kind !== undefined) return kind === "region" ? null : kind === "city" ? "town" : kind;
  return largeOrSmall.test(canonical) ? null : "town";
}

/** Whether what a claim tells happened at a place: not where its sentence names that place for something else. */
export function happenedAt(reading: Reading, claim: Claim, id: number): Truth {
  const own = idsIn(claim.slots["place"]);
  if (own.includes(id)) return "true";
  const sentence = claim.evidence[0] ?? -1;
  if (mentionsIn(reading.annotated, sentence).some(({ entity }) => entity === id)) return "unknown";
  const [place] = entitiesIn(reading, claim.slots["place"]);
  const other = reading.annotated.entities[id];
  if (place === undefined || other === undefined) return "unknown";
  // "Norwick, Osterby", "Norwick in Osterby": one lies in the other.
  const isInside = mentionsOf(reading, place.id).some((mention) =>
    mentionsOf(reading, id).some(
      (next) => holdsOther(reading.text, mention, next) || holdsOther(reading.text, next, mention),
    ),
  );
  return isInside || levelOf(place) === null || levelOf(place) !== levelOf(other) ? "unknown" : "false";
}

const holdsOther = (text: string, inner: Span, outer: Span): boolean =>
  outer.start > inner.end &&
  outer.start - inner.end < 12 &&
  /^(?:,\s|\s(?:in|near)\s|[’']s\s)/u.test(text.slice(inner.end, outer.start));

/** True for a place named in the story itself, and not only where a reporter sat. */
const isOfStory = (reading: Reading, id: number): boolean =>
  mentionsOf(reading, id).some((mention) => {
    const sentence = sentenceAt(reading.annotated, mention.start);
    return sentence !== null && isKept(reading.annotated, sentence);
  });

/** Half of a claim's weight is its place in the story, half whom it is about: less is a passing remark. */
const leastSalience = 0.4;

/** Where the story's own news happened is worth knowing; where somebody spoke to a station on the side is not. */
const leadSentences = 3;

/**
 * A question whose answer is the place of a claim, with other places of the story that are surely wrong.
 *
 * @param holds whether another place would be right as well.
 */
export function placeDraft(
  reading: Reading,
  claim: Claim,
  rule: string,
  stem: string,
  { canonical }: Entity,
  holds: (reading: Reading, claim: Claim, id: number) => Truth,
): Draft {
  const because = `The article names ${canonical} here.`;
  return {
    kind: "where",
    stem,
    key: { text: canonical, why: because },
    distractors: otherNames(reading, claim, idsIn(claim.slots["place"]), stem, (id) =>
      isOfStory(reading, id) ? holds(reading, claim, id) : "unknown",
    ).map(({ option }) => option),
    order: "any",
    keyRank: 0,
    rationale: because,
    rule,
    claim,
    speaker: null,
  };
}

/** Where did it happen? The statement with a gap for the place; options: places of the article. */
export const where: Writer = {
  rule: "where/event",
  write(reading, claim) {
    const statement = claim.slots["statement"];
    if (claim.kind !== "place" || statement?.kind !== "words" || !isAskable(claim, "place")) return [];
    const [place] = entitiesIn(reading, claim.slots["place"]);
    if (place === undefined || levelOf(place) === null || claim.salience < leastSalience) return [];
    if ((claim.evidence[0] ?? 0) >= leadSentences) return [];
    const left = { start: claim.span.start, end: claim.span.end, with: gap };
    const edits = [left, ...asides(reading.text, statement.span)];
    const words = withoutTail(verbatim(reading, statement.span, edits, new Set()).text);
    if (!isStatement(words) || !words.includes(gap)) return [];
    const stem = `Which place belongs in the gap? ${capitalised(words)}.`;
    return [placeDraft(reading, claim, where.rule, stem, place, happenedAt)];
  },
};
