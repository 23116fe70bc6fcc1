import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import type { Token } from "../text/document";
import { overlaps } from "../text/span";
import { endOfClause, holdsAnotherVerb, isMark } from "./clause-end";
import type { Clause } from "./clause";
import { auxiliaries, baseOfPast } from "./verb-forms";

/** "Ole Berg [of Norway] broke": the place behind a place that belongs to the name of a person; null without one. */
export function placeBehind(
  mention: Mention,
  tokens: readonly Token[],
  next: number,
  annotated: AnnotatedDocument,
): number | null {
  const of = tokens[next];
  if (of === undefined || of.lower !== "of" || mention.type !== "person") return null;
  const at = tokens[next + 1]?.lower === "the" ? next + 2 : next + 1;
  const place = annotated.mentions.find(({ start, type }) => type === "place" && start === tokens[at]?.start);
  return place === undefined ? null : tokens.findIndex(({ start }) => start >= place.end);
}

/** Words in front of a name that make somebody else the one of whom "who" tells: "the son of Ruiz, who won". */
const governs = /^(?:of|and|or|for|than|like|with|between|against|including|as|’s|'s)$/u;

/** "Ole Berg[, who] ended his bid": the place of the verb behind a "who" that can only mean the name before it. */
function whoBehind(mention: Mention, tokens: readonly Token[], annotated: AnnotatedDocument): number | null {
  if (mention.type !== "person") return null;
  const first = tokens.findIndex(({ start }) => start >= mention.start);
  const next = tokens.findIndex(({ start }) => start >= mention.end);
  if (first < 0 || next < 0 || governs.test(tokens[first - 1]?.lower ?? "")) return null;
  const at = placeBehind(mention, tokens, next, annotated) ?? next;
  const comma = tokens[at];
  return comma !== undefined && isMark(comma, annotated.document.text, ",") && tokens[at + 1]?.lower === "who"
    ? at + 2
    : null;
}

/** "She praised Ole Berg, who ended his bid on Saturday": what "who" tells is a clause of the name before it. */
export function clauseBehindWho(
  mention: Mention,
  subjects: readonly Mention[],
  tokens: readonly Token[],
  sentence: number,
  annotated: AnnotatedDocument,
): Clause | null {
  const { text } = annotated.document;
  const at = whoBehind(mention, tokens, annotated);
  const verb = tokens[at ?? -1];
  const behind = tokens[(at ?? -1) + 1];
  if (at === null || verb === undefined || verb.kind !== "word" || behind === undefined) return null;
  const isAuxiliary = auxiliaries.has(verb.lower);
  const base = isAuxiliary ? null : baseOfPast(verb.lower);
  if (!isAuxiliary && base === null) return null;
  const found = endOfClause(tokens, at + 1, subjects, annotated, text);
  // The comma that closes what "who" opened ends the clause, whatever follows it.
  const isJoined = (token: Token): boolean =>
    [...annotated.mentions, ...annotated.times, ...annotated.quantities].some(
      ({ start, end }) => start < token.start && token.end <= end,
    );
  const comma = tokens.find(
    (token, place) => place > at && token.start < found.end && isMark(token, text, ",") && !isJoined(token),
  );
  const end = comma?.start ?? found.end;
  if (end <= behind.start) return null;
  const rest = { start: behind.start, end };
  const inside = tokens.filter(
    (token) =>
      token.start > verb.end && token.end <= end && !annotated.times.some((time) => overlaps(time, token)),
  );
  return {
    start: mention.start,
    end,
    sentence,
    subject: { start: mention.start, end: mention.end },
    entities: [mention.entity],
    aside: { start: mention.end, end: tokens[at - 1]?.end ?? mention.end },
    adverbs: null,
    verb: { start: verb.start, end: verb.end },
    verbWord: verb.lower,
    base,
    rest,
    whole: (comma !== undefined || found.whole) && !holdsAnotherVerb(inside),
  };
}
