import type { Attribution } from "../../annotate/annotation";
import type { Claim } from "../../claims/claim";
import type { Clause } from "../../claims/clauses";
import { baseOfPast, isFiniteVerb, isReporting } from "../../claims/verb-forms";
import { articles } from "../../lexicon/function-words";
import { covers, overlaps, textOf, type Span } from "../../text/span";
import type { Reading } from "../reading";
import { onOneLine, withoutTail } from "./plain";
import { verbatim, type Edit } from "./verbatim";

/** Longer words are cut behind a sentence. */
const longest = 230;
/** A single sentence may be as long as a stem can bear. */
export const longestSentence = 270;

/** The attribution a claim was made from. */
export const saidIn = (reading: Reading, claim: Claim): Attribution | null =>
  claim.from.layer === "attributions" ? (reading.annotated.attributions[claim.from.index] ?? null) : null;

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
  return cut === null ? null : `${withoutTail(whole.slice(0, cut))} …`;
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
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
  const verb = words.findIndex((word) => isFiniteVerb(word));
  const link = words.findIndex((word) => /^(?:that|which|who|whom|whose|where)$/u.test(word));
  return (
    (verb > 0 && (link < 0 || link > verb)) ||
    (verb === 0 && /^(?:it|there|he|she|they|we)'/u.test(words[0] ?? ""))
  );
}

/** What stands between the speaker and reported words, as a question can use it: "said that", "told the BBC that". */
export type Report = {
  /** "warned China that" */
  readonly past: string;
  /** "warn China that"; null when the verb's base is not known. */
  readonly base: string | null;
  /** The reported words, made to stand alone after `past`. */
  readonly words: string;
};

/**
 * Reported speech taken apart into verb and words. Null when the words are no clause of their own ("whether …"), when
 * something other than an addressee stands between verb and words, or when a denial would be lost.
 */
export function reportOf(reading: Reading, claim: Claim, named: ReadonlySet<number>): Report | null {
  const said = saidIn(reading, claim);
  if (said === null || said.kind === "direct" || said.cue === null || said.polarity !== "affirmed")
    return null;
  if (said.parts.length !== 1) return null;
  if (reading.annotated.quoteSpans.some((quote) => quote.depth === 0 && covers(quote, claim.span)))
    return null;
  const lead = leadOf(reading, said, claim.span);
  if (lead === null) return null;
  // "As X reported that …, investors worry": where the report ends is not sure.
  const sentence = reading.annotated.document.sentences.find((found) => covers(found, claim.span));
  const opening = sentence === undefined ? "" : reading.text.slice(sentence.start, said.cue.start);
  if (
    /^(?:as|while|when|although|though|after|since|if|because|whereas)\b[^,]*$/iu.test(opening) &&
    textOf(reading.text, claim.span).includes(",")
  )
    return null;
  const content = contentOf(reading, claim.span);
  if (content === null) return null;
  const leadName = new Set([...named, ...lead.named]);
  const shown = verbatim(reading, content.span, content.edits, leadName);
  let words = withoutTail(shown.text);
  const startsSentence = reading.annotated.document.sentences.some((s) => s.start === content.span.start);
  const startsWithName = reading.annotated.mentions.some((mention) => mention.start === content.span.start);
  const firstWord = (/^\p{L}+/u.exec(words)?.[0] ?? "").toLowerCase();
  // "Macs were not affected": a word that is nowhere written small keeps its capital.
  if (startsSentence && !startsWithName && (articles.has(firstWord) || reading.smallWords.has(firstWord)))
    words = words.charAt(0).toLowerCase() + words.slice(1);
  words = words.replace(
    /^(?:for example|for instance|however|meanwhile|in addition|additionally|moreover|also|but|and|still|instead|in fact),?\s+/iu,
    "",
  );
  if (!isClause(words)) return null;
  const needsThat = !/\bthat$/iu.test(lead.past);
  const tail = needsThat ? " that" : "";
  return { past: `${lead.past}${tail}`, base: lead.base === null ? null : `${lead.base}${tail}`, words };
}

type Lead = { readonly past: string; readonly base: string | null; readonly named: ReadonlySet<number> };

const plainLead: Lead = { past: "said", base: "say", named: new Set() };

function leadOf(reading: Reading, said: Attribution, words: Span): Lead | null {
  const cue = said.cue;
  if (cue === null) return null;
  const cueWords = onOneLine(textOf(reading.text, cue));
  const first = cueWords.split(" ")[0]?.toLowerCase() ?? "";
  const base = baseOfPast(first);
  // Words first ("…, the ministry said"), a participle ("saying …"), "according to": all of them say.
  if (cue.start > words.start || base === null) return plainLead;
  const before = { start: cue.start, end: words.start };
  if (before.end - before.start > 90) return null;
  const time = said.time === null ? null : (reading.annotated.times[said.time] ?? null);
  const edits: Edit[] = [];
  for (const other of reading.annotated.times) {
    if (covers(before, other)) edits.push({ ...withPreposition(reading.text, other), with: "" });
  }
  if (time !== null && !edits.some((edit) => overlaps(edit, time)) && covers(before, time))
    edits.push({ start: time.start, end: time.end, with: "" });
  edits.push(...asides(reading.text, before));
  const lead = verbatim(reading, before, edits, new Set());
  const past = lead.text.replace(/[\s,:—–-]+$/u, "").replace(/,\s*that$/u, " that");
  if (/[“”"]/u.test(past) || /,/u.test(past)) return null;
  // Only an addressee and what the verb needs may stand here; a second verb would be another statement.
  if (
    past
      .split(" ")
      .slice(1)
      .some((word) => baseOfPast(word.toLowerCase()) !== null)
  )
    return null;
  return { past, base: `${base}${past.slice(first.length)}`, named: lead.named };
}

/** The date with the "on" or "in" in front of it. */
export function withPreposition(text: string, time: Span): Span {
  const before = /(?:^|\s)(?:on|in)\s+$/iu.exec(text.slice(Math.max(0, time.start - 5), time.start));
  return { start: time.start - (before === null ? 0 : before[0].trimStart().length), end: time.end };
}

/** Explanations between dashes that begin with an article: "– a country known for … –". They are not part of the claim. */
export function asides(text: string, span: Span): readonly Edit[] {
  const found: Edit[] = [];
  for (const match of text
    .slice(span.start, span.end)
    .matchAll(/\s*[–—]\s*(?:an?|the)\s[^–—.;“”"]{3,120}[–—]/giu)) {
    found.push({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      with: "",
    });
  }
  return found;
}

/** Where reported words may be cut: in front of what only adds, and of the source named behind them. */
const additions =
  /,\s+(?:according to\b|which\b|who\b|whose\b|opening\b|adding\b|citing\b|making\b|leading\b|leaving\b|bringing\b)/giu;

function contentOf(reading: Reading, span: Span): { span: Span; edits: readonly Edit[] } | null {
  const words = textOf(reading.text, span);
  const cut = [...words.matchAll(additions)].map((match) => match.index).find((at) => at >= 25);
  const end = cut === undefined ? span.end : span.start + cut;
  const kept = { start: span.start, end };
  if (cut !== undefined && /\bonly\b/iu.test(words.slice(cut))) return null;
  return { span: kept, edits: asides(reading.text, kept) };
}

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
