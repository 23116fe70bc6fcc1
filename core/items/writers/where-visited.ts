import type { Claim, Truth } from "../../claims/claim";
import { demonymBook } from "../../lexicon/places";
import { textOf, type Span } from "../../text/span";
import { isShowable, mentionsOf } from "../names";
import { entitiesIn, type Reading } from "../reading";
import { sentenceAt } from "../../claims/evidence";
import { turnedRound } from "../wording/clause-question";
import { dateAnswer, dateWithPreposition } from "../wording/date-label";
import { withoutTail } from "../wording/plain";
import { happenedAt, levelOf, placeDraft } from "./where";
import { isAskable, type Writer } from "./writer";

const asks = { country: "Which country", state: "Which state", town: "Which city" } as const;

/** Where what is told of a journey ends: the rest tells of the place, or of something else. */
const ends = /[,;:()–—]|\s(?:where|which|who|but|and|as|while|after|before|for|in|to|with|at)\s/u;

/** The day of a journey in front of its clause: "On Thursday, Ruiz will visit India". */
function dayInFront({ annotated }: Reading, claim: Claim): string | null {
  const sentence = annotated.document.sentences[claim.evidence[0] ?? -1];
  const { clause } = claim;
  if (sentence === undefined || clause === null) return null;
  const time = annotated.times.find(
    ({ start, end, type, quoted }) =>
      type === "DATE" && !quoted && start >= sentence.start && end <= clause.start && clause.start - end < 4,
  );
  const date = time === undefined ? null : dateAnswer(time);
  return date === null ? null : dateWithPreposition(date);
}

/** "the " in front of a place goes with it. */
const theBefore = (text: string, at: number): number =>
  /\b(?:the|neighbou?ring|nearby)\s$/iu.exec(text.slice(Math.max(0, at - 14), at))?.[0].length ?? 0;

/** Sentences that speak of going somewhere, or of meeting there. */
const ofJourneys =
  /\b(?:visit\p{L}*|trips?|travel\p{L}*|tour\p{L}*|flew|fly|arriv\p{L}*|meet(?:ing|s)?|met|summit|talks|embassy|went|return\p{L}*)\b/iu;

/** Right in front of a place that somebody is in, or goes to. */
const leadsThere = /\b(?:to|in|at|from|of|for|visit(?:ed|ing|s)?|toured|into)\s(?:the\s)?$/iu;

/** Whether somebody went to another place of the story: not where they are told of together, nor at home. */
function wentTo(reading: Reading, claim: Claim, id: number): Truth {
  const truth = happenedAt(reading, claim, id);
  if (truth !== "false") return truth;
  const { annotated, text } = reading;
  const [traveller] = entitiesIn(reading, claim.slots["who"]);
  const place = annotated.entities[id];
  if (traveller === undefined || place === undefined) return "unknown";
  const isHome = traveller.roles.some(({ text: role }) => {
    const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.some(
      (_, at) => demonymBook(words, at)?.row === place.canonical || role.includes(place.canonical),
    );
  });
  const went = mentionsOf(reading, id).some(({ start }) => {
    const sentence = annotated.document.sentences[sentenceAt(annotated, start) ?? -1];
    return (
      sentence !== undefined &&
      leadsThere.test(text.slice(Math.max(0, start - 14), start)) &&
      ofJourneys.test(textOf(text, sentence))
    );
  });
  return isHome || went ? "unknown" : "false";
}

/** Which country was X due to visit on Thursday? Options: places of the article of the same size. */
export const whereVisited: Writer = {
  rule: "where/visit",
  write(reading, claim) {
    const { clause } = claim;
    if (claim.kind !== "place" || clause === null || !isAskable(claim, "place")) return [];
    const [place] = entitiesIn(reading, claim.slots["place"]);
    const [traveller] = entitiesIn(reading, claim.slots["who"]);
    if (place === undefined || traveller === undefined || !isShowable(reading, traveller)) return [];
    const level = levelOf(place);
    if (level === null) return [];
    const behind = reading.text.slice(claim.span.end, clause.rest.end);
    const cut = ends.exec(behind)?.index ?? behind.length;
    const rest: Span = { start: clause.rest.start, end: claim.span.end + cut };
    const turned = turnedRound(reading, { ...clause, rest, end: rest.end }, [
      { start: claim.span.start - theBefore(reading.text, claim.span.start), end: claim.span.end, with: "" },
    ]);
    if (turned === null || isOpen.test(turned)) return [];
    const day = dayInFront(reading, claim);
    const stem = `${asks[level]} ${withoutTail(turned)}${day === null ? "" : ` ${day}`}?`;
    return [placeDraft(reading, claim, whereVisited.rule, stem, place, wentTo)];
  },
};

/** What leaves open whether anybody went. */
const isOpen = /\b(?:not|never|would|could|might|may|should|if)\b|n[’']t\b/iu;
