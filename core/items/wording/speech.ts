import type { Attribution } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { Clause } from "../../claims/clause";
import { isFiniteVerb, isReporting } from "../../claims/verb-forms";
import { overlaps, textOf, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { isFragment } from "./fragments";
import { onOneLine, withoutTail } from "./plain";
import type { Edit } from "./verbatim";

/** Longer words are cut behind a sentence. */
const longest = 230;
/** A single sentence may be as long as a stem can bear. */
export const longestSentence = 270;

/** The attribution a claim was made from. */
export const saidIn = (reading: Reading, claim: Claim): Attribution | null =>
  claim.from.layer === "attributions" ? (reading.annotated.attributions[claim.from.index] ?? null) : null;

/** True for words that somebody wrote: the cue says so. */
export function isWritten(reading: Reading, claim: Claim): boolean {
  const cue = saidIn(reading, claim)?.cue ?? null;
  return cue !== null && /\b(?:wrote|tweeted|posted)\b/iu.test(textOf(reading.text, cue));
}

/**
 * Words said, verbatim, without the comma or stop that only served the sentence around them. Longer than a stem can
 * bear, they end with the last whole sentence that fits: a clause cut off in the middle may say something else. Null
 * when not even the first sentence fits.
 */
export function shownWords(text: string): string | null {
  const whole = withoutTail(onOneLine(text));
  if (whole.length <= longest) return whole;
  const end = [...whole.matchAll(/[.!?;][’”"']?(?=\s)/gu)]
    .filter(
      (match) => !/\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|No|vs|\p{Lu})$/u.test(whole.slice(0, match.index)),
    )
    .map((match) => match.index + match[0].length)
    .filter((place) => place <= longest && place >= 60)
    .pop();
  if (end !== undefined) return withoutTail(whole.slice(0, end));
  if (whole.length <= longestSentence) return whole;
  const cut = clauseEnd(whole);
  const kept = cut === null ? null : withoutTail(whole.slice(0, cut));
  // "Given the work of sailors, given the work of women …": what it leads up to is cut.
  return kept === null || isFragment(kept) ? null : `${kept} …`;
}

/**
 * Where a very long sentence may end before three dots: in front of "and we …", or of a clause that begins as an earlier
 * one did ("support the talks, support the ceasefire"). What stands before is whole either way.
 */
function clauseEnd(whole: string): number | null {
  const places = [
    ...whole.matchAll(/,\s(?:(?:and|but)\s(?:we|I|they|he|she|it|you|the|our|there)\b|(\p{L}{4,})\b)/gu),
  ]
    .filter(
      ({ 1: word, index }) =>
        word === undefined || new RegExp(`\\b${word}\\b`, "u").test(whole.slice(0, index)),
    )
    .map(({ index }) => index)
    .filter((place) => place <= longest && place >= 60);
  return places.pop() ?? null;
}

/**
 * True when reported words are a statement of their own: a subject and then a finite verb, with no "that" or "which" in
 * between ("the places that would be given" is a thing, not a statement).
 */
export function isClause(text: string): boolean {
  if (/^(?:whether|how|why|what|who|which|when|where|if|to|that|for|of|by|as)\b/iu.test(text)) return false;
  const words =
    text
      // "Weekly in May 2015": the month is no verb
      .replaceAll(/(?<!^)\bMay(?=,? \d|[.,]?$)/gu, "month")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  // "the first captain to reach the pier": what somebody is to do is no statement
  const verb = words.findIndex((word, at) => isFiniteVerb(word) && words[at - 1] !== "to");
  // "the cup when they were beaten": the verb of "when" is none of the cup's.
  const link = words.findIndex((word) =>
    /^(?:that|which|who|whom|whose|where|when|while|because)$/u.test(word),
  );
  return (
    (verb > 0 && (link < 0 || link > verb)) ||
    (verb === 0 && /^(?:it|there|he|she|they|we)'/u.test(words[0] ?? ""))
  );
}

/** The date with the "on" or "in" in front of it. */
export function withPreposition(text: string, time: Span): Span {
  const before = /(?:^|\s)(?:on|in)\s+$/iu.exec(text.slice(Math.max(0, time.start - 5), time.start));
  return { start: time.start - (before === null ? 0 : before[0].trimStart().length), end: time.end };
}

/**
 * What is no part of a claim: explanations between dashes that begin with an article ("– a country known for … –"), and
 * where the writer has it from (", per the Courier").
 */
const besideClaim = [
  /\s*[–—]\s*(?:an?|the)\s[^–—.;“”"]{3,120}[–—]/giu,
  /,\sper\s(?:the\s|an?\s)?\p{Lu}[^,.;“”"]{1,40}(?=[,.;]|$)/gu,
];

/** Where they stand, to be cut out. */
export const asides = (text: string, span: Span): readonly Edit[] =>
  besideClaim.flatMap((row) =>
    [...text.slice(span.start, span.end).matchAll(row)].map(({ 0: words, index }) => ({
      start: span.start + index,
      end: span.start + index + words.length,
      with: "",
    })),
  );

/** True when a clause reports speech: its verb is a cue, or takes a statement of its own behind it. */
export function isSpeech(reading: Reading, clause: Clause): boolean {
  if (reading.annotated.attributions.some((said) => said.cue !== null && overlaps(said.cue, clause.verb)))
    return true;
  if (clause.base === null || !isReporting(clause.base)) return false;
  // "…, the minister told a panel on Wednesday": what was said stands in front.
  if (/^(?:say|tell|add|ask|write|reply|respond)$/u.test(clause.base)) return true;
  // "revealed on Tuesday the drug, or an opiate, was found": the statement may go on behind a comma.
  const sentence = reading.annotated.document.sentences[clause.sentence];
  const rest = { start: clause.rest.start, end: Math.max(clause.rest.end, sentence?.end ?? 0) };
  const words =
    textOf(reading.text, rest)
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  return words.some((word) => isFiniteVerb(word));
}
