import type { Claim } from "../../claims/claim";
import type { Quantity } from "../../annotate/annotation";
import { contentWords } from "../../claims/content-words";
import { frameOf, isToldApart } from "../../claims/told-apart";
import { onceFor } from "../../text/remember";
import { covers, textOf, type Span } from "../../text/span";
import { otherFigures } from "../distractors/figures";
import type { Draft } from "../draft";
import { entitiesIn, type Reading } from "../reading";
import { turnedRound } from "../wording/clause-question";
import { figureStyle, written, shownValue } from "../wording/figure-label";
import { capitalised, onOneLine, withoutTail } from "../wording/plain";
import { asides, isClause } from "../wording/speech";
import { verbatim, type Edit } from "../wording/verbatim";
import type { Writer } from "./writer";

/** The figure of a claim. */
export const quantityIn = (reading: Reading, claim: Claim): Quantity | null => {
  const slot = claim.slots["value"];
  return slot?.kind === "quantity" ? (reading.annotated.quantities[slot.index] ?? null) : null;
};

/** "According to Reuters, " or nothing; null when a source stands behind the figure that can't be shown by name. */
export function sourcePrefix(reading: Reading, claim: Claim): string | null {
  const source = claim.slots["source"];
  if (source === undefined) return "";
  // "According to the company, the company said …"
  if (
    source.kind === "entities" &&
    claim.clause !== null &&
    source.ids.some((id) => claim.clause?.entities.includes(id))
  )
    return "";
  // "researchers at the University of Bern" can be shown, "officials" says nothing.
  if (source.kind === "unnamed") {
    return source.label.includes(" ") && /\p{Lu}/u.test(source.label)
      ? `According to ${source.label.replace(/^The /u, "the ")}, `
      : null;
  }
  const [first, ...more] = entitiesIn(reading, source);
  return first === undefined || more.length > 0
    ? null
    : `According to ${first.canonical.replace(/^The /u, "the ")}, `;
}

/** The figures of an article by kind and unit, in text order. */
const figuresOf = onceFor((reading: Reading): ReadonlyMap<string, readonly Quantity[]> => {
  const found = new Map<string, Quantity[]>();
  for (const claim of reading.claims) {
    const quantity = claim.kind === "figure" ? quantityIn(reading, claim) : null;
    if (quantity === null) continue;
    const key = `${quantity.kind} ${quantity.unit}`;
    const list = found.get(key);
    if (list === undefined) found.set(key, [quantity]);
    else list.push(quantity);
  }
  return found;
});

/** Figures farther off than so many others are of another part of the story. */
const nearest = 12;

/** Other figures of the same unit and kind that could stand in the key's place, nearest in the text first. */
export function siblingsOf(reading: Reading, quantity: Quantity) {
  const all = figuresOf(reading).get(`${quantity.kind} ${quantity.unit}`) ?? [];
  const own = all.indexOf(quantity);
  return all
    .slice(Math.max(0, own - nearest), own + nearest + 1)
    .filter((sibling) => sibling !== quantity)
    .sort(
      (a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start) || a.start - b.start,
    )
    .slice(0, nearest)
    .map((sibling) => ({ quantity: sibling, text: textOf(reading.text, sibling) }));
}

/** How many … has X bought …? */
export const whichFigure: Writer = {
  rule: "which-figure/clause",
  write(reading, claim, rank) {
    if (claim.kind !== "figure" || !claim.functional.includes("value") || !isToldApart(reading, claim))
      return [];
    if (claim.tier === "C") return [];
    const quantity = quantityIn(reading, claim);
    if (quantity === null || !isWorthAsking(reading, claim, quantity)) return [];
    const style = figureStyle(reading.text, quantity);
    const prefix = sourcePrefix(reading, claim);
    if (style === null || prefix === null) return [];
    const stem = askFor(reading, claim, quantity);
    if (stem === null) return [];
    const key = capitalised(onOneLine(textOf(reading.text, quantity)));
    // A figure that the stem shows is nobody's answer.
    const frame = frameOf(claim);
    const siblings = siblingsOf(reading, quantity).filter(
      (sibling) => frame === null || !covers(frame, sibling.quantity),
    );
    const { options, keyRank } = otherFigures(quantity, style, siblings, rank);
    const draft: Draft = {
      kind: "which-figure",
      stem: prefix === "" ? capitalised(stem) : `${prefix}${stem}`,
      key: {
        text: capitalised(written(style, shownValue(style)) ?? key),
        why: "This is the figure in the article.",
      },
      distractors: options,
      order: "ascending",
      keyRank,
      rationale: `The article gives this figure: ${onOneLine(textOf(reading.text, quantity))}.`,
      rule: whichFigure.rule,
      claim,
      speaker: prefix === "" ? null : prefix.slice("According to ".length, -2),
    };
    return [draft];
  },
};

/** What the figure counts, with the words that belong to it: "barrels of Russian oil". */
function countedWords(reading: Reading, quantity: Quantity): Span | null {
  const from = quantity.valueSpan.end;
  const ends = [quantity.unitSpan?.end ?? 0, quantity.of?.end ?? 0, quantity.end];
  const end = Math.max(...ends);
  if (end <= from) return null;
  const words = textOf(reading.text, { start: from, end });
  return words.trim() === "" || /[,;:()“”"]/u.test(words) ? null : { start: from, end };
}

function askFor(reading: Reading, claim: Claim, quantity: Quantity): string | null {
  const { clause } = claim;
  if (
    quantity.kind === "money" ||
    quantity.kind === "percent" ||
    quantity.kind === "points" ||
    quantity.kind === "ratio"
  ) {
    return withGap(reading, claim, quantity);
  }
  const counted = countedWords(reading, quantity);
  if (counted === null || clause === null || !clause.whole) return withGap(reading, claim, quantity);
  // "has bought [13 million barrels of oil] since": the figure stands right behind the verb, so it can be asked in front.
  const between = onOneLine(reading.text.slice(clause.rest.start, quantity.valueSpan.start));
  if (
    !covers(clause.rest, quantity.valueSpan) ||
    (clause.base === null ? !/^\p{Ll}+$/u.test(between) : between !== "")
  ) {
    return withGap(reading, claim, quantity);
  }
  if (clause.base === null && !/(?:ed|en|ne|wn|ht|ld|nt|id|un|de|st|ot|on|me|ut|et|el)$/u.test(between))
    return withGap(reading, claim, quantity);
  const cut: Edit = { start: quantity.valueSpan.start, end: counted.end, with: "" };
  const question = turnedRound(reading, clause, [cut, ...asides(reading.text, clause)]);
  if (question === null) return null;
  return `how many ${onOneLine(textOf(reading.text, counted))} ${question}?`;
}

/** The statement with a gap for the figure: nothing is turned round, so any sentence that stands alone will do. */
function withGap(reading: Reading, claim: Claim, quantity: Quantity): string | null {
  const clause = frameOf(claim);
  if (clause === null || !covers(clause, quantity)) return null;
  // "a bit more than $1.5 million": half of the bound would stay outside the gap.
  if (
    /\b(?:bit|slightly|just|well|far|little|much|even)\s+$/iu.test(
      reading.text.slice(Math.max(0, quantity.start - 10), quantity.start),
    )
  )
    return null;
  const shown = verbatim(
    reading,
    { start: clause.start, end: clause.end },
    [{ start: quantity.start, end: quantity.end, with: "______" }, ...asides(reading.text, clause)],
    new Set(),
  );
  const words = withoutTail(shown.text);
  if (contentWords(words).length < 5 || !isStatement(words)) return null;
  return `which figure belongs in the gap? ${capitalised(words)}.`;
}

/** A sentence with a subject that is named and a verb: not "The office that the team had rented for …", not "It …". */
export const isStatement = (words: string): boolean =>
  isClause(words) &&
  !/^(?:but|and|so|or|yet|still|he|she|it|they|we|I|you|this|that|these|those|his|her|their|its)\b/iu.test(
    words,
  );

/** Fewest of anything that is worth a question: "two of the five members" is not what a story is about. */
const fewest = 10;

/**
 * True for a figure that a question may be about: not a year that was read as a number, and not a handful, unless the
 * story begins with it.
 */
export function isWorthAsking(reading: Reading, claim: Claim, quantity: Quantity): boolean {
  const isBare = /^\d{4}$/u.test(textOf(reading.text, quantity.valueSpan).trim());
  if (isBare && quantity.low >= 1800 && quantity.low <= 2100) return false;
  // "911 calls"
  if (
    /^\d{3}\s+(?:calls?|emergency|dispatchers?|operators?)\b/u.test(
      reading.text.slice(quantity.valueSpan.start, quantity.valueSpan.start + 30),
    )
  )
    return false;
  const isCounted = quantity.kind === "count" && Number.isInteger(quantity.low);
  const isLead = (claim.evidence[0] ?? 0) < 3;
  return !isCounted || quantity.low >= fewest || isLead;
}
