import type { Truth } from "../../claims/claim";
import { holdsRole, isOutletOf, isSpeaker, isValue } from "../../claims/holds";
import { contentWords } from "../../claims/content-words";
import { frameOf, isToldApart } from "../../claims/told-apart";
import { limits } from "../../claims/clause-end";
import { isRefrain, othersWhoSaid } from "../../claims/said-by-more";
import { covers, textOf } from "../../text/span";
import type { Claim } from "../../claims/claim";
import { onceFor } from "../../text/remember";
import { keyShown } from "../answer-form";
import type { Item } from "../item";
import { idsIn, type Reading } from "../reading";
import { areDisjoint, contains, readDateLabel } from "../wording/date-label";
import { figureStyle, readLike } from "../wording/figure-label";
import { normal } from "../wording/plain";
import { happenedAt } from "../writers/where";
import { isCalled } from "../writers/whom-called";
import { didIt } from "../writers/who-did";
import { isCitedNowhere } from "../distractors/other-outlets";
import { postsCalled } from "../distractors/other-posts";
import { claimsUnderItem } from "./parts";
import {
  askedSlot,
  asksForDate,
  asksForName,
  asksForActor,
  claimOf,
  entitiesNamed,
  outsideQuotes,
  quantityOf,
  rounds,
  timeOf,
  wordSet,
  type Screen,
} from "./screen";

/** Whether an option answers the question, by everything the article asserts. */
export function holds(item: Item, claim: Claim, option: string, reading: Reading): Truth {
  if (item.kind === "complete-quotation") return normal(option) === normal(item.key) ? "true" : "false";
  if (asksForName(item)) {
    const named = entitiesNamed(reading, option);
    if (named === null)
      return item.kind === "which-outlet" && isCitedNowhere(reading, option) ? "false" : "unknown";
    const ids = named.map((entity) => entity.id);
    const [id] = ids;
    if (id === undefined) return "unknown";
    switch (askedSlot(item)) {
      case "speaker":
        return isSpeaker(reading, claim, ids);
      case "outlet":
        return isOutletOf(reading, idsIn(claim.slots["speaker"]), id);
      case "person":
        return holdsRole(reading, claim, id);
      case "whom":
        return isCalled(reading, claim, id);
      case "place":
        return happenedAt(reading, claim, id);
      default:
        return didIt(reading, claim, id);
    }
  }
  if (item.kind === "who-holds-role") {
    const [person] = idsIn(claim.slots["person"]);
    if (person === undefined) return "unknown";
    const truths = postsCalled(reading, option).map((role) => holdsRole(reading, role, person));
    return truths.length === 0 ? "unknown" : (truths.find((truth) => truth !== "false") ?? "false");
  }
  if (item.kind === "which-figure") {
    const quantity = quantityOf(claim, reading);
    const style = quantity === null ? null : figureStyle(reading.text, quantity);
    const value = style === null ? null : readLike(style, option);
    return quantity === null || value === null ? "unknown" : isValue(quantity, value);
  }
  const found = timeOf(claim, askedSlot(item), reading);
  const date = readDateLabel(option);
  if (found === null || date === null) return "unknown";
  if (areDisjoint(date, found.answer)) return "false";
  // "1949" is right for what happened on a day of 1949.
  return contains(date, found.answer) ? "true" : "unknown";
}

/** Whether what has to be typed is what the article says: exactly this value, exactly this date. */
function holdsTyped({ form, key }: Item, claim: Claim, reading: Reading): Truth {
  if (form === undefined || keyShown(form) !== key) return "false";
  if (form.key.kind === "number") {
    const quantity = quantityOf(claim, reading);
    return quantity !== null && quantity.low === form.key.low && quantity.high === form.key.high
      ? "true"
      : "false";
  }
  const found = timeOf(claim, "date", reading);
  const typed = form.key.kind === "date" ? readDateLabel(form.key.label) : null;
  return typed !== null && found !== null && contains(typed, found.answer) ? "true" : "false";
}

export const keyIsProved: Screen = {
  id: "V06",
  name: "one proved key",
  check(item, reading) {
    const keys = item.options.filter((option) => option.isKey);
    if (item.form === undefined && (keys.length !== 1 || keys[0]?.text !== item.key))
      return "There has to be exactly one right answer.";
    const claim = claimOf(item, reading);
    if (claim === null) return "The article does not assert this.";
    if (claim.tier === "C") return "The article is not clear enough about it.";
    if (item.kind === "true-false") return null;
    const truth =
      item.form === undefined ? holds(item, claim, item.key, reading) : holdsTyped(item, claim, reading);
    return truth === "true" ? null : "The article does not prove this answer.";
  },
};

/** Bodies whose name says that they report, whatever else they were taken for. */
const newsName =
  /\b(?:News|Times|Post|Journal|Tribune|Herald|Observer|Gazette|Chronicle|Magazine|Radio|TV)$/u;

export const speakerIsWhole: Screen = {
  id: "V07",
  name: "all speakers and no outlet",
  check(item, reading) {
    if (askedSlot(item) !== "speaker" || item.kind === "complete-quotation" || item.kind === "true-false")
      return null;
    const claim = claimOf(item, reading);
    const named = entitiesNamed(reading, item.key);
    if (claim === null || named === null) return "The speaker is not known.";
    if (named.length !== idsIn(claim.slots["speaker"]).length)
      return "Not everybody who said it is in the answer.";
    return named.some((entity) => entity.type === "outlet" || newsName.test(entity.canonical))
      ? "A news organisation reported it; it did not say it."
      : null;
  },
};

export const slotIsOpen: Screen = {
  id: "V08",
  name: "one possible answer",
  check(item, reading) {
    const claim = claimOf(item, reading);
    if (claim === null) return null;
    const slot = askedSlot(item);
    if (isReported(item) && othersWhoSaid(reading.annotated, claim).areSeveral)
      return "The article says that others said so as well.";
    if (item.kind === "complete-quotation" && isRefrain(reading.annotated, claim))
      return "The article says that these words are said often: another name may be right as well.";
    const isDoubter = isReported(item) && slot === "speaker" && claim.functional.includes("doubter");
    if (!claim.functional.includes(slot) && !isDoubter) return "More than one answer could be right.";
    if (item.kind === "figure-entry" && !isExact(claim, reading))
      return "The article rounds the figure, so more than one number could be right.";
    const conflict = claim.conflicts.find((found) => found.slot === slot);
    if (conflict === undefined)
      return leavesOut(item, claim, reading)
        ? "The question leaves out what was said, and more than one could be meant."
        : null;
    if (slot === "value" && tellsApart(item, claim, reading)) return null;
    return `The article gives a second answer: ${conflict.reason}.`;
  },
};

/** True for what was said in the reporter's words, and who said it. */
const isReported = (item: Item): boolean => item.claim.kind === "attribution" && asksForActor(item);

/** True for one exact value of which the article has no rounder or finer one. */
function isExact(claim: Claim, reading: Reading): boolean {
  const quantity = quantityOf(claim, reading);
  return (
    quantity !== null &&
    quantity.bound === "=" &&
    quantity.low === quantity.high &&
    !reading.annotated.quantities.some(
      (other) =>
        other.kind === quantity.kind &&
        other.unit === quantity.unit &&
        (other.low !== quantity.low || other.high !== quantity.high) &&
        (rounds(other.low, quantity.low) || rounds(quantity.low, other.low)),
    )
  );
}

/** True when a question about speech has hardly a word of what was said: "Who warned the council?" */
function leavesOut(item: Item, claim: Claim, reading: Reading): boolean {
  if (claim.kind !== "attribution" || askedSlot(item) !== "speaker" || item.kind === "true-false")
    return false;
  const said = contentWords(textOf(reading.text, claim.span));
  const shown = new Set(contentWords(item.stem));
  return said.filter((word) => shown.has(word)).length < Math.min(3, said.length);
}

/** Two figures for one thing are told apart by the clause of the one that is asked, if the stem has all of it. */
function tellsApart(item: Item, claim: Claim, reading: Reading): boolean {
  const frame = frameOf(claim);
  if (frame === null || !isToldApart(reading, claim)) return false;
  const shown = new Set(contentWords(`${item.stem} ${item.key}`));
  const words = wordSet(item.stem);
  const limited = claim.scope.every(
    (span) => !covers(frame, span) || words.has(textOf(reading.text, span).toLowerCase()),
  );
  // The verb changes its form ("bought", "did … buy"), dates are written out, and explanations are left out.
  const dates = reading.annotated.times
    .filter((time) => covers(frame, time))
    .map((time) => textOf(reading.text, time));
  const told = dates
    .reduce((words, date) => words.replace(date, " "), textOf(reading.text, frame))
    .replaceAll(/\([^()]*\)|[–—][^–—]*[–—]/gu, " ");
  return limited && contentWords(told).filter((word) => !shown.has(word)).length <= 1;
}

const strict = new Set(["if", "unless", "except", "provided"]);

/** "a list provided by the bank" is no condition. */
const isCondition = (word: string, behind: string): boolean =>
  word !== "provided" || /^\s+(?:that|the|it|they|he|she|we|you)\b/iu.test(behind);
const superlatives =
  /\b(?:first|only|last|latest|largest|biggest|highest|lowest|longest|worst|best|most|least|fewest|smallest|youngest|oldest|record)\b/iu;

export const scopeIsKept: Screen = {
  id: "V09",
  name: "limits of the statement",
  check(item, reading) {
    const claim = claimOf(item, reading);
    if (
      claim === null ||
      askedSlot(item) === "role" ||
      askedSlot(item) === "person" ||
      item.kind === "which-outlet"
    )
      return null;
    const shown = wordSet([item.stem, item.key].join(" "));
    const within = frameOf(claim) ?? claim.span;
    const direct = claim.kind === "attribution" && item.stem.includes("“");
    for (const span of claim.scope) {
      const word = textOf(reading.text, span).toLowerCase();
      if (shown.has(word)) continue;
      if (!direct && span.start >= within.start && span.end <= within.end)
        return `“${word}” limits the statement and is missing from the question.`;
      if (
        strict.has(word) &&
        isCondition(word, reading.text.slice(span.end, span.end + 8)) &&
        claim.kind !== "attribution"
      )
        return `The statement holds only under a condition (“${word}”).`;
    }
    const outside = outsideQuotes(item.stem);
    const marked = superlatives.exec(outside)?.[0];
    if (marked === undefined || direct) return null;
    const sentence = item.evidence.find((piece) => new RegExp(`\\b${marked}\\b`, "iu").test(piece.text));
    if (sentence === undefined) return null;
    const from = sentence.text.toLowerCase().indexOf(marked.toLowerCase());
    const lost = [...wordSet(sentence.text.slice(from))].find(
      (word) =>
        limits.has(word) &&
        /^(?:since|until|till|unless|except|after|before|outside|without)$/u.test(word) &&
        !shown.has(word),
    );
    return lost === undefined ? null : `“${marked}” is true only with what follows it (“${lost} …”).`;
  },
};

/** The numbers that an article has inside names, and those it has anywhere else. */
const numbersOf = onceFor(({ annotated: { mentions }, text }: Reading) => {
  const [inNames, elsewhere] = [new Set<string>(), new Set<string>()];
  const named = mentions.filter(({ name }) => /\d/u.test(textOf(text, name)));
  for (const { 0: number, index } of text.matchAll(/\d(?:[\d,.]*\d)?/gu)) {
    const span = { start: index, end: index + number.length };
    (named.some(({ name }) => covers(name, span)) ? inNames : elsewhere).add(number);
  }
  return { inNames, elsewhere };
});

export const numberIsNoName: Screen = {
  id: "V15",
  name: "numbers inside names",
  check(item, reading) {
    if (item.claim.kind !== "figure" && item.claim.kind !== "dating") return null;
    const { inNames, elsewhere } = numbersOf(reading);
    // A day or a month shares its number with much; a year or a figure is the whole answer.
    const borrowed = item.options.find(({ text }) => {
      if (asksForDate(item) && !/^\d+$/u.test(text)) return false;
      const numbers = text.match(/\d(?:[\d,.]*\d)?/gu) ?? [];
      const [only] = numbers;
      return numbers.length === 1 && only !== undefined && inNames.has(only) && !elsewhere.has(only);
    });
    return borrowed === undefined
      ? null
      : `The article has the number of “${borrowed.text}” only as part of a name.`;
  },
};

export const tasteful: Screen = {
  id: "sensitive",
  name: "words and people",
  check(item, reading) {
    const reason = claimsUnderItem(item, reading).find(({ sensitive }) => sensitive !== null)?.sensitive;
    return reason === undefined || reason === null
      ? null
      : `Left out by default, though nothing else is wrong with it: ${reason}.`;
  },
};
