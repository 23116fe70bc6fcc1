import { keptPlaces, keptSentences, sentenceAt } from "../claims/evidence";
import type { Quantity } from "../annotate/annotation";
import type { Claim } from "../claims/claim";
import { onceFor } from "../text/remember";
import { within } from "../text/span";
import { isOfPoll, leadWordsIn, withoutNames } from "./off-the-lead";
import type { Reading } from "./reading";

/** A story gives its own figure in one of so many first lines, its headline among them, or comes back to it. */
const leadSentences = 4;

/** A story of fewer sentences has no lines that only close it, and nothing to spare on its background. */
const shortStory = 8;
/** What stands behind so much of a story closes it: the fleet of the firm, the sum of another year. */
const lastPart = 0.8;

/** So many words of the beginning show that a figure of the body is one of what the story is about. */
const enoughOfLead = 2;

/** Fewer than so many of anything come back by chance: "three towns" and "three days". */
const leastTold = 5;

/** The sentences in which each value stands: the headline, and those that are kept. */
const placesOf = onceFor((reading: Reading): ReadonlyMap<string, ReadonlySet<number>> => {
  const { annotated } = reading;
  const { blocks, sentences } = annotated.document;
  const kept = new Set(keptSentences(annotated));
  const found = new Map<string, Set<number>>();
  for (const quantity of annotated.quantities) {
    const at = sentenceAt(annotated, quantity.start) ?? -1;
    const isHeadline = blocks[sentences[at]?.block ?? -1]?.kind === "headline";
    if (!kept.has(at) && !isHeadline) continue;
    const places = found.get(valueOf(quantity)) ?? new Set();
    found.set(valueOf(quantity), places.add(at));
  }
  return found;
});

const valueOf = ({ kind, low, high }: Quantity): string => `${kind} ${String(low)} ${String(high)}`;

/** Where a figure stands among the sentences of its story. */
const placeOf = ({ annotated }: Reading, claim: Claim): number =>
  keptPlaces(annotated).get(claim.evidence.at(-1) ?? -1) ?? -1;

/** "…, compared with 16 million barrels in 2021": whoever sets two figures against each other means them to be kept. */
const setAgainst = /\b(?:compared (?:to|with)|as against|up from|down from)\s/u;

/** True where a figure is set against one of its unit, for another time. */
function isSetAgainst({ annotated, text }: Reading, claim: Claim, quantity: Quantity): boolean {
  const sentence = annotated.document.sentences[sentenceAt(annotated, quantity.start) ?? -1];
  if (sentence === undefined || claim.slots["source"] === undefined) return false;
  const other = within(annotated.quantities, { start: quantity.end + 1, end: sentence.end }).find(
    ({ unit, kind }) => unit === quantity.unit && kind === quantity.kind,
  );
  return (
    other !== undefined &&
    setAgainst.test(text.slice(quantity.end, other.start)) &&
    annotated.times.some(({ start }) => start > other.start && start < sentence.end)
  );
}

/**
 * True for a figure that a story is about: it is told at the beginning, told twice, or set against another.
 *
 * @param first how many sentences make the beginning.
 */
export function isOwnFigure(reading: Reading, claim: Claim, first = leadSentences): boolean {
  if (placeOf(reading, claim) < first) return true;
  const quantity = reading.annotated.quantities[claim.from.index];
  if (quantity === undefined || quantity.low < leastTold) return false;
  return (placesOf(reading).get(valueOf(quantity))?.size ?? 0) > 1 || isSetAgainst(reading, claim, quantity);
}

/**
 * True for a figure told in passing: it is not the story's own, and the words it is asked in share too little with those
 * that the story begins with; with its headline and first sentence, where it closes the story.
 *
 * @param matter the words of matter of the question.
 */
export function isPassingFigure(reading: Reading, claim: Claim, matter: readonly string[]): boolean {
  if (isOwnFigure(reading, claim) || isOfPoll(reading, reading.annotated.quantities[claim.from.index]))
    return false;
  const ofLead = leadWordsIn(reading, matter);
  if (ofLead.length < enoughOfLead) return true;
  const { length } = keptSentences(reading.annotated);
  if (length < shortStory) return false;
  if (withoutNames(reading, ofLead).length === 0) return true;
  const ofHead = withoutNames(reading, leadWordsIn(reading, matter, "head"));
  return placeOf(reading, claim) >= lastPart * length && ofHead.length < enoughOfLead;
}
