import type { AnnotatedDocument, Mention } from "../annotate/annotation";
import type { Token } from "../text/document";
import { isMark } from "./clause-end";

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

/** "Jeb Bush[, who] ended his bid": the place of the verb behind a "who" that can only mean the name before it. */
export function whoBehind(
  mention: Mention,
  tokens: readonly Token[],
  annotated: AnnotatedDocument,
): number | null {
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
