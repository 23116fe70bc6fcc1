import type { Claim } from "../../claims/claim";
import { lastSentenceOf } from "../../claims/evidence";
import type { Quantity, TimeExpression } from "../../annotate/annotation";
import { reportOver } from "../../claims/figure-claims";
import { frameOf, isToldApart } from "../../claims/told-apart";
import { onceFor } from "../../text/remember";
import { covers, textOf, within } from "../../text/span";
import { countedUpTo, grainOf, otherFigures } from "../distractors/figures";
import { gapWord } from "../distractors/gap-fillers";
import type { Draft } from "../draft";
import type { Reading } from "../reading";
import { figureQuestion } from "../wording/figure-question";
import { figureStyle, written, shownValue } from "../wording/figure-label";
import { capitalised, gap, onOneLine } from "../wording/plain";
import { shareLeft } from "../wording/shown-figures";
import type { Writer } from "./writer";

/** The figure of a claim. */
export const quantityIn = (reading: Reading, claim: Claim): Quantity | null => {
  const slot = claim.slots["value"];
  return slot?.kind === "quantity" ? (reading.annotated.quantities[slot.index] ?? null) : null;
};

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
export function siblingsOf(reading: Reading, quantity: Quantity): readonly Quantity[] {
  const all = figuresOf(reading).get(`${quantity.kind} ${quantity.unit}`) ?? [];
  const own = all.indexOf(quantity);
  return all
    .slice(Math.max(0, own - nearest), own + nearest + 1)
    .filter((sibling) => sibling !== quantity)
    .sort(
      (a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start) || a.start - b.start,
    )
    .slice(0, nearest);
}

/**
 * The figures of the kind that the words show in which a figure is asked for: one out of nine stays one out of nine, and
 * of 2,900 asked no more than 2,900 were taken.
 */
function figuresShown(reading: Reading, claim: Claim, quantity: Quantity): readonly Quantity[] {
  const frame = frameOf(claim);
  if (frame === null) return [];
  return within(reading.annotated.quantities, frame).filter(
    (other) =>
      other !== quantity &&
      (other.kind === quantity.kind ||
        (quantity.kind === "count" && other.kind === "reference") ||
        // "a tax rate of 35.72, and a combined rate of 45.8 percent": the sign of one was left out.
        (quantity.kind === "percent" && isBareDecimal(other))),
  );
}

const isBareDecimal = ({ kind, unit, low }: Quantity): boolean =>
  kind === "count" && unit === "" && low < 100 && !Number.isInteger(low);

/** Of the votes, no answer may take more than what the shares in the stem leave. */
function upToShareLeft(
  reading: Reading,
  claim: Claim,
  quantity: Quantity,
): readonly Pick<Quantity, "low" | "high">[] {
  const frame = frameOf(claim);
  const left = frame === null ? null : shareLeft(reading, frame, quantity);
  return left === null || left <= quantity.low ? [] : [{ low: left, high: left }];
}

/**
 * "agreed to pay $28.5m", of which $13m is a fine and $15.5m goes to the harbour: it agreed to pay those as well, and
 * neither is a wrong answer.
 */
const withoutParts = (siblings: readonly Quantity[], { kind, low }: Quantity): readonly Quantity[] =>
  kind !== "money" && kind !== "count"
    ? siblings
    : siblings.filter((one) => !siblings.some((other) => isRest(low - one.low, one.low, other.low)));

/** Two like figures are one figure told twice, and no two parts. */
const isRest = (rest: number, one: number, other: number): boolean =>
  one !== other && Math.abs(rest - other) < 1e-6 * Math.max(1, other);

/** The figure that a claim may be asked for: proved well enough, told apart from others, and worth a question. */
export function figureAsked(reading: Reading, claim: Claim): Quantity | null {
  if (claim.kind !== "figure" || claim.tier === "C" || !isToldApart(reading, claim)) return null;
  const quantity = quantityIn(reading, claim);
  return quantity !== null && isWorthAsking(reading, claim, quantity) ? quantity : null;
}

/** The article in front of a gap: all four answers have to go with it. */
function articleBefore(question: string): "a" | "an" | null {
  const found = articleInFront.exec(question)?.[1]?.toLowerCase();
  return found === "a" || found === "an" ? found : null;
}

const articleInFront = new RegExp(`\\b(an?) ${gap}`, "iu");

/** How many … has X bought …? */
export const whichFigure: Writer = {
  rule: "which-figure/clause",
  write(reading, claim, rank) {
    const quantity = figureAsked(reading, claim);
    if (quantity === null || !claim.functional.includes("value")) return [];
    const style = figureStyle(reading.text, quantity);
    if (style === null) return [];
    const asked = figureQuestion(reading, claim, quantity);
    if (asked === null) return [];
    const key = capitalised(onOneLine(textOf(reading.text, quantity)));
    // A figure that the stem shows is nobody's answer.
    const shown = figuresShown(reading, claim, quantity);
    const { options, keyRank } = otherFigures(
      quantity,
      style,
      withoutParts(siblingsOf(reading, quantity), quantity).filter((other) => !shown.includes(other)),
      [...shown, ...countedUpTo(asked.question), ...upToShareLeft(reading, claim, quantity)],
      rank,
      articleBefore(asked.question),
      quantity.kind === "percent" ? grainOf(asked.question, style) : null,
    );
    const beside = [asked.poll, asked.named].filter((place) => place !== null);
    const draft: Draft = {
      kind: "which-figure",
      stem: capitalised(`${asked.opening}${asked.question}`),
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
      ...(beside.length === 0 ? {} : { beside }),
      speaker: asked.source === "" ? null : asked.source,
    };
    return [draft];
  },
};

/** Fewest of anything that is worth a question: of two, the answers to choose from could only be more. */
const fewest = 3;

/**
 * "More than 40", "up to 12": what is more than 40 may be more than 50 as well, so no other answer is surely wrong.
 * "As many as 40" names what somebody counts with.
 */
const isBoundOnly = ({ bound }: Quantity, words: string): boolean =>
  /^[<>]=?$/u.test(bound) && !/^as \p{L}+ as\b/iu.test(words);

/** "£23bn (£12m)": one sum told twice in one currency, and one of the two is a slip. */
function isToldTwice({ text }: Reading, { kind, start, end }: Quantity): boolean {
  const sign = /[$£€]/u.exec(text.slice(start, end))?.[0];
  const again = /^\s\(([$£€])\d[\d.,]*(?:bn|tn|m|k| (?:million|billion|trillion))?\)/u.exec(
    text.slice(end, end + 24),
  )?.[1];
  return kind === "money" && sign !== undefined && sign === again;
}

/**
 * True for a figure that a question may be about: not a year that was read as a number, not a word that only describes
 * ("the 67,000-seat hall"), not one or two; and none whose time stays behind, so that nobody could tell which year's
 * figure is meant.
 */
function isWorthAsking(reading: Reading, claim: Claim, quantity: Quantity): boolean {
  const words = textOf(reading.text, quantity);
  if (isBoundOnly(quantity, words) || isToldTwice(reading, quantity)) return false;
  // "donations topping £250,000" top £200,000 as well.
  if (/\b(?:topping|exceeding|surpassing|beyond)\s$/iu.test(reading.text.slice(0, quantity.start).slice(-14)))
    return false;
  const isBare = /^\d{4}$/u.test(textOf(reading.text, quantity.valueSpan).trim());
  if (isBare && quantity.low >= 1800 && quantity.low <= 2100) return false;
  if (
    /\p{N}-(?!point\b)\p{L}|\p{L}-(?:\p{L}+-)?(?:seat|year|foot|mile|page|man|member|day|hour|acre|bed|room|way)/iu.test(
      words,
    )
  )
    return false;
  // "3G networks", "the PS2": a piece of a name.
  if (quantity.kind !== "money" && /^(?:\p{Lu}+\d|\dG$)/u.test(words)) return false;
  // "911 calls"
  if (
    /^\d{3}\s+(?:calls?|emergency|dispatchers?|operators?)\b/u.test(
      reading.text.slice(quantity.valueSpan.start, quantity.valueSpan.start + 30),
    )
  )
    return false;
  // "180 Harbour is let to the council": a house in its street.
  if (
    quantity.kind === "count" &&
    /^\s(?:\p{Lu}\p{Ll}+\s){0,2}(?:\p{Lu}\p{Ll}*[^s\s]\s(?:is|was|has|houses|housed)|Avenue|Ave|Boulevard|Blvd|Drive|Lane|Road|Rd|Square|Street|St(?!\.? \p{Lu})|Terrace|Way)\b/u.test(
      reading.text.slice(quantity.valueSpan.end, quantity.valueSpan.end + 50),
    )
  )
    return false;
  // "a bill in excess of $80,000": the words belong to the noun in front.
  if (/^(?:in excess|to the tune|upwards?|north) of\b/iu.test(words)) return false;
  if (isBesideThePoint(reading, claim, quantity)) return false;
  // "50 miles south of Belfast" is geography.
  if (
    /^\s(?:\([^()]*\)\s)?(?:(?:to the )?(?:north|south|east|west)|away|from|behind|below|above|outside|inside)/iu.test(
      reading.text.slice(quantity.end, quantity.end + 40),
    ) &&
    quantity.kind === "measure"
  )
    return false;
  // "the 3-metre board", "the £2bn runway": it tells which, and not how much.
  if (
    (quantity.kind === "measure" || quantity.kind === "money") &&
    quantity.of === null &&
    /^ \p{Ll}{3,}/u.test(reading.text.slice(quantity.end)) &&
    gapWord(/^ (\p{Ll}+)/u.exec(reading.text.slice(quantity.end))?.[1] ?? "")?.part === "noun" &&
    /\b(?:the|its|his|her|their)\s$/iu.test(reading.text.slice(0, quantity.start).slice(-7))
  )
    return false;
  if (!carriesItsTime(reading, claim)) return false;
  const isCounted = quantity.kind === "count" && Number.isInteger(quantity.low);
  return !isCounted || quantity.low >= fewest;
}

/** A sample is how something was found out: "surveyed 1,051 voters", "a poll of 800". */
const beforeSample =
  /\b(?:surveyed|polled|interviewed|questioned|(?:poll|survey|sample) of|margin of error (?:of|is|was))\s(?:\p{L}+\s){0,2}(?:plus or minus\s)?$/iu;
const behindSample = /^(?:\s\p{L}+){0,4}\s(?:was|were)\s(?:surveyed|polled|interviewed|questioned)\b/iu;

/** So many lengths or times with decimals are the marks of a competition: a metre more is nobody's, and no other is kept. */
const manyMarks = 3;
const markUnit = /^(?:met(?:re|er)s?|m|cm|centimet(?:re|er)s?|seconds?|secs?)$/iu;

const isMark = ({ kind, unit, low }: Quantity): boolean =>
  kind === "measure" && markUnit.test(unit) && !Number.isInteger(low);

const isOfMarks = onceFor(
  ({ annotated }: Reading): boolean => annotated.quantities.filter(isMark).length >= manyMarks,
);

/** How a finding was made, a share of nobody knows which market, and feet to stand on: not what a story tells. */
function isBesideThePoint(reading: Reading, claim: Claim, quantity: Quantity): boolean {
  const { text, annotated } = reading;
  if (isMark(quantity) && isOfMarks(reading)) return true;
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
  const behind = text.slice(quantity.valueSpan.end, quantity.end + 80);
  if (beforeSample.test(before) || behindSample.test(behind)) return true;
  if (/^(?:two|both) feet$/iu.test(textOf(text, quantity))) return true;
  const frame = frameOf(claim);
  return (
    frame !== null &&
    quantity.kind === "percent" &&
    /^\s(?:market\s)?share\b(?!\sof\b)/iu.test(text.slice(quantity.end, quantity.end + 14)) &&
    !annotated.times.some((time) => covers(frame, time))
  );
}

/** True when the time that goes with a figure stands in the words it is asked in, or there is none. */
function carriesItsTime({ annotated }: Reading, claim: Claim): boolean {
  const frame = frameOf(claim);
  if (frame === null) return true;
  const slot = claim.slots["period"];
  const period = slot?.kind === "time" ? annotated.times[slot.index] : undefined;
  const said = reportOver(annotated, claim.span);
  const sentence = lastSentenceOf(annotated, claim);
  const isLeftOut = (time: TimeExpression): boolean =>
    time.granularity !== "vague" &&
    !covers(frame, time) &&
    // "said on Tuesday that it had sold 43 ferries": the day is that of the words, and the article's day is near.
    !(time.granularity === "day" && said !== null && !said.parts.some((part) => covers(part, time)));
  // "In 2024, Ruiz won 44 votes and [Okri won 15]": the phrase in front is of both.
  const inFront = annotated.times.filter(
    (time) => sentence !== undefined && covers(sentence, time) && time.end <= frame.start,
  );
  return ![...(period === undefined ? [] : [period]), ...inFront].some(isLeftOut);
}
