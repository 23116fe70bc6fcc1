import type { AnnotatedDocument } from "../annotate/annotation";
import { articles, subjectPronouns } from "../lexicon/function-words";
import type { Token } from "../text/document";
import { onceFor } from "../text/remember";
import { covers, overlaps, type Span } from "../text/span";
import { limits } from "./clause-end";
import { baseOfPast, isFiniteVerb, isReporting } from "./verb-forms";

/** Longer statements make no stem, and longer sentences are not taken apart: that would cost more than it gives. */
const longest = 220;
const longestSentence = 700;

/**
 * The words around a figure or a date that may be shown as they stand: the sentence without what only adds to it
 * ("…, which had been empty"), or the one of its clauses that holds the span ("The bank made a loss, and [the state paid
 * $4 million]"). What dates it or limits it stays. Null where nothing stands by itself, or a quotation stands in it.
 *
 * @param within the sentence, or the words of a report.
 */
export function statementAround(annotated: AnnotatedDocument, target: Span, within: Span): Span | null {
  if (within.end - within.start > longestSentence) return null;
  const { text } = annotated.document;
  const tokens = tokensIn(annotated, within);
  const at = tokens.findIndex((token) => token.end > target.start);
  const behind = tokens.findIndex((token) => token.start >= target.end);
  if (at < 0) return null;
  const line: Line = { tokens, text, joined: joinedPlaces(annotated) };
  const first = startOf(line, at);
  if (first === null) return null;
  const last = behind < 0 ? tokens.length : endOf(line, first, behind);
  if (goesOnBehindAside(line, last)) return null;
  const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end];
  if (start === undefined || end === undefined) return null;
  const span = { start: start + opening(text.slice(start, end)), end };
  if (span.end - span.start > longest || !covers(span, target)) return null;
  if (holdsNewSentence(text.slice(span.start, span.end))) return null;
  return annotated.quoteSpans.some((quote) => overlaps(quote, span)) ? null : span;
}

/** "ordered all guests – over 40 people – to leave": behind the dash that closes an aside the statement goes on. */
function goesOnBehindAside(line: Line, open: number): boolean {
  const isDash = (at: number): boolean => isMark(line, at, "—–") || isDoubleHyphen(line, at);
  if (!isDash(open)) return false;
  const close = line.tokens.findIndex((_, at) => at > open + 1 && isDash(at));
  const behind = close === -1 ? "" : wordAt(line, close + 1);
  return /^(?:to|in|on|at|from|into|for|with|of|by|as|under|over|through|against|towards?)$/u.test(behind);
}

/** "was revealed in 2005 The largest aircraft has flown": a line without a stop ran into the next one. */
const holdsNewSentence = (words: string): boolean =>
  /(?<=\p{Ll}|\d) (?:The|This|It|He|She|They|There) \p{Ll}/u.test(words);

/** The words of a sentence, and the places that lie inside a name, a quotation, a figure or a date. */
type Line = { readonly tokens: readonly Token[]; readonly text: string; readonly joined: Uint8Array };

const joinedPlaces = onceFor((annotated: AnnotatedDocument): Uint8Array => {
  const places = new Uint8Array(annotated.document.text.length + 1);
  for (const { start, end } of [
    ...annotated.mentions,
    ...annotated.quoteSpans,
    ...annotated.quantities,
    ...annotated.times,
  ])
    places.fill(1, start + 1, end);
  return places;
});

const tokensBySentence = onceFor(({ document }: AnnotatedDocument): ReadonlyMap<number, readonly Token[]> => {
  const found = new Map<number, Token[]>();
  for (const token of document.tokens) {
    const list = found.get(token.sentence);
    if (list === undefined) found.set(token.sentence, [token]);
    else list.push(token);
  }
  return found;
});

/** The words of a stretch of text. */
export const tokensIn = (annotated: AnnotatedDocument, within: Span): readonly Token[] =>
  annotated.document.sentences
    .flatMap((sentence, index) => (overlaps(sentence, within) ? [index] : []))
    .flatMap((index) => tokensBySentence(annotated).get(index) ?? [])
    .filter((token) => covers(within, token));

const isMark = ({ tokens, text }: Line, at: number, marks: string): boolean => {
  const token = tokens[at];
  if (token?.kind !== "mark" || !marks.includes(text.slice(token.start, token.end))) return false;
  // "in a time of 31:41"
  return !/^\d:\d/u.test(text.slice(token.start - 1, token.end + 1));
};

const wordAt = ({ tokens }: Line, at: number): string => tokens[at]?.lower ?? "";

/** Words that open something which holds only together with the rest, or is only thought or said. */
const conditional =
  /^(?:if|unless|when|whenever|because|once|until|whether|that|should|had|were|after|before|since|although|though)$/u;

const joins = /^(?:and|but|while|whereas)$/u;

/** Where the statement begins: behind the last place at which a clause with a subject of its own opens. */
function startOf(line: Line, at: number): number | null {
  let first = 0;
  let isAside = false;
  let brackets = 0;
  const mayMove = !conditional.test(wordAt(line, 0));
  for (let place = 0; place < at; place += 1) {
    if (isJoined(line, place)) continue;
    if (isMark(line, place, "(")) brackets += 1;
    if (isMark(line, place, ")")) brackets -= 1;
    if (isDateline(line, place)) {
      first = place + 1;
      continue;
    }
    if (isMark(line, place, "—–")) isAside = !isAside;
    const next = joins.test(wordAt(line, place)) || isMark(line, place, ";:") ? place + 1 : null;
    // "The result was clear: with 99 percent counted, …": a colon parts what stands alone from what does not.
    if (isMark(line, place, ":") && !opensClause(line, place + 1)) return null;
    if (next === null || brackets > 0 || !mayMove || !opensClause(line, next)) continue;
    // "The town and the state paid": two that do it together.
    if (!holdsVerb(line, first, place)) continue;
    if (reports(line, first, place) || isWaiting(line, first, place)) continue;
    first = next;
    isAside = false;
  }
  return isAside || brackets > 0 ? null : first;
}

/** "BELFAST, Northern Ireland (AP) —", "NEW DELHI:": the place a report comes from stands in front of it. */
const isDateline = (line: Line, at: number): boolean =>
  at <= 8 &&
  isMark(line, at, "—–-_:") &&
  /^\p{Lu}{3,}$/u.test(line.text.slice(line.tokens[0]?.start ?? 0, line.tokens[0]?.end ?? 0)) &&
  !line.tokens.slice(at + 1).some((_, index) => isMark(line, at + 1 + index, "—–")) &&
  !line.tokens.slice(0, at).some(({ lower }) => isFiniteVerb(lower));

/** What may follow the comma at which a statement is cut: it adds, and never limits. */
const addsOnly =
  /^(?:which|who|whose|whom|where|according|compared|while|whereas|but|including|led|driven|helped|boosted|hurt|followed|based|said|says)$/u;

/** Words in -ing that open no clause. */
const noParticiple =
  /^(?:during|following|regarding|concerning|meeting|building|morning|evening|spring|king|ring|string|wing|sterling|something|anything|nothing|everything)$/u;

/** "…, helped by rising sales": the word adds; "Osterby, Reading and Norwick" is a list of towns. */
const isParticiple = ({ tokens, text }: Line, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^\p{L}{3,}ing$/u.test(token.lower) &&
    text.startsWith(token.lower, token.start) &&
    !noParticiple.test(token.lower)
  );
};

const opensFigure = ({ tokens, text }: Line, at: number): boolean =>
  /^[\p{N}$€£]/u.test(text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0));

/** Where the statement ends: before words that only add, or before the next clause. */
function endOf(line: Line, first: number, from: number): number {
  let brackets = 0;
  // "If the bank fails and the state pays, the town is safe": the comma opens what the condition is of.
  const isCondition = conditional.test(wordAt(line, first));
  for (let place = from; place < line.tokens.length; place += 1) {
    if (isJoined(line, place)) continue;
    if (isMark(line, place, "(")) brackets += 1;
    if (isMark(line, place, ")")) brackets -= 1;
    if (brackets > 0) continue;
    if (isMark(line, place, ";:—–") || isDoubleHyphen(line, place)) return place;
    if (
      joins.test(wordAt(line, place)) &&
      opensClause(line, place + 1) &&
      // "30 ships from Norwick, Osterby and the islands have searched": the subject goes on.
      holdsVerb(line, first, place) &&
      !isWaiting(line, first, place) &&
      !isInName(line, place) &&
      !isLastOfList(line, place)
    )
      return isMark(line, place - 1, ",") ? place - 1 : place;
    // "rose 36 percent to $683 million [from $502 million]": the old figure would tell the new one.
    // "rose 36 percent from 2019 to 2023" says when.
    if (
      /^(?:from|against|versus|vs)$/u.test(wordAt(line, place)) &&
      opensFigure(line, place + 1) &&
      !isJoined(line, place + 1) &&
      // "took $9 million after expanding from 40 to 1,796 towns"
      !isParticiple(line, place - 1)
    )
      return place;
    if (!isMark(line, place, ",")) continue;
    const word = wordAt(line, place + 1);
    if (limits.has(word)) continue;
    const adds =
      addsOnly.test(word) ||
      isParticiple(line, place + 1) ||
      (/^(?:up|down)$/u.test(word) && /^(?:from|by)$/u.test(wordAt(line, place + 2))) ||
      (!isCondition && opensClause(line, place + 1)) ||
      (isApposition(line, place + 1) && !opensClause(line, place + 1));
    // "the heads of nine firms, including two banks, sent a letter": the verb is still to come.
    if (adds && holdsVerb(line, first, place) && !isWaiting(line, first, place) && !holdsOnly(line, place))
      return beforePhrase(line, from, place);
  }
  return line.tokens.length - (isMark(line, line.tokens.length - 1, ".!?") ? 1 : 0);
}

/** "…, the highest since 2009" at the end: an explanation, and not one of several things. */
const isApposition = ({ tokens }: Line, from: number): boolean =>
  articles.has(tokens[from]?.lower ?? "") &&
  tokens.slice(from).every(({ lower }) => lower !== "and" && lower !== "or" && lower !== ",");

/** "the Immigration and Naturalization Service": one name, whether it was known or not. */
const isInName = ({ tokens, text }: Line, and: number): boolean =>
  [tokens[and - 1], tokens[and + 1]].every(
    (token) => token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end)),
  );

/** "its radio and TV shows.": two words at the end, the second of them no verb. */
function isLastOfList(line: Line, and: number): boolean {
  const end = line.tokens.findIndex(({ kind }, index) => index > and && kind === "mark");
  const last = end < 0 ? line.tokens.length : end;
  return (
    last === and + 3 &&
    wordAt(line, last - 1).endsWith("s") &&
    !subjectPronouns.has(wordAt(line, and + 1)) &&
    !/^(?:was|is|has|does)$/u.test(wordAt(line, last - 1)) &&
    !isMark(line, and - 1, ",")
  );
}

/** "…, and within the margin of error, Velt has a chance": a phrase in front of the next clause goes with it. */
function beforePhrase(line: Line, from: number, comma: number): number {
  for (let place = comma - 1; place >= from; place -= 1) {
    if (isFiniteVerb(wordAt(line, place))) return comma;
    if (isMark(line, place, ",") && !isJoined(line, place))
      return joins.test(wordAt(line, place + 1)) ? place : comma;
  }
  return comma;
}

const isDoubleHyphen = ({ tokens, text }: Line, at: number): boolean =>
  text.startsWith("--", tokens[at]?.start ?? 0);

const isJoined = ({ tokens, joined }: Line, at: number): boolean => joined[tokens[at]?.start ?? 0] === 1;

const holdsOnly = ({ tokens }: Line, from: number): boolean =>
  tokens.slice(from).some(({ lower }) => lower === "only");

const holdsVerb = (line: Line, from: number, to: number): boolean =>
  line.tokens.slice(from, to).some(({ lower }, index) => {
    // "Combined, the town and the state …": in front of every subject a past form describes.
    if (index === 0) return false;
    const before = line.tokens[from + index - 1];
    // "30 ships": counted, and no verb.
    const isCounted = before?.kind === "number" && lower.endsWith("s");
    return isFiniteVerb(lower) && !isCounted && !standsBeforeNoun(before?.lower ?? "");
  });

/** "He said the town …", "believes that …": what follows is somebody's word. */
const reports = ({ tokens }: Line, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => lower === "that" || lower === "says" || isReporting(baseOfPast(lower) ?? ""));

/** "estimates [that] 400,000 workers and their families are ill": the words behind it have not come to their verb. */
const isReport = (word: string): boolean =>
  isReporting(baseOfPast(word) ?? "") || (word.endsWith("s") && isReporting(word.slice(0, -1)));

/** "since the town and the state signed": what a limiting word opened has not come to its verb yet. */
function isWaiting({ tokens }: Line, from: number, to: number): boolean {
  let opened = false;
  for (const { lower } of tokens.slice(from, to)) {
    if (limits.has(lower) || /^(?:that|which|who|while|although|though)$/u.test(lower) || isReport(lower))
      opened = true;
    else if (isFiniteVerb(lower)) opened = false;
  }
  return opened;
}

/** Words between a subject and its verb; a longer subject is not looked through. */
const longestSubject = 9;

/** True when a subject and its finite verb stand here. */
function opensClause(line: Line, at: number): boolean {
  const { tokens, text } = line;
  const first = tokens[at];
  if (first === undefined || first.kind === "mark") return false;
  if (isFiniteVerb(first.lower) || limits.has(first.lower)) return false;
  const isSubject =
    subjectPronouns.has(first.lower) ||
    articles.has(first.lower) ||
    first.kind === "number" ||
    /^(?:it|there|this|that|these|those|his|her|its|their|our|some|many|most|several|about|nearly|almost|around)$/u.test(
      first.lower,
    ) ||
    /^\p{Lu}/u.test(text.slice(first.start, first.end)) ||
    /^\p{L}{3,}s$/u.test(first.lower);
  if (!isSubject) return false;
  for (let place = at + 1; place <= at + longestSubject; place += 1) {
    const token = tokens[place];
    if (token === undefined || (token.kind === "mark" && !isJoined(line, place) && token.lower !== "%"))
      return false;
    if (/^(?:who|which|that|whose|to|and|or|but|as|when|where|while|because|if)$/u.test(token.lower))
      return false;
    // "in May": the month is no verb.
    const isSmall = text.startsWith(token.lower, token.start);
    if (isSmall && isFiniteVerb(token.lower) && !standsBeforeNoun(wordAt(line, place - 1))) return true;
  }
  return false;
}

/** "the planned merger": behind an article or an owner a past form describes. */
const standsBeforeNoun = (before: string): boolean =>
  articles.has(before) || /^(?:his|her|its|their|our|this|that)$|['’]s$/u.test(before);

/** Words that only tie a sentence to the one before it ("But", "However,"), or the dash of a list: how many characters. */
const opening = (words: string): number =>
  /^(?:[-–—•*]|(?:but|and|yet),?|(?:however|incidentally|meanwhile|still|also|moreover|furthermore|in addition|additionally|indeed|in fact|overall|separately|by contrast),)\s+/iu.exec(
    words,
  )?.[0].length ?? 0;
