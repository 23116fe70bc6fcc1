import { bySpan, overlaps, type Span } from "../text/span";

/** A paragraph of the article with the pieces in it that prove a key. Marks are offsets into `text`. */
export type Proof = { readonly text: string; readonly marks: readonly Span[] };

/** The whole lines a span touches. A span that reaches over a line break brings both lines. */
function linesAround(text: string, span: Span): Span {
  const before = text.lastIndexOf("\n", span.start - 1);
  const after = text.indexOf("\n", span.end);
  return { start: span.start === 0 ? 0 : before + 1, end: after === -1 ? text.length : after };
}

/** Evidence as people read it: each paragraph once, in the order of the article, its pieces marked and merged. */
export function proofsOf(text: string, evidence: readonly Span[]): Proof[] {
  const paragraphs: { around: Span; marks: Span[] }[] = [];
  for (const span of [...evidence].sort(bySpan)) {
    const around = linesAround(text, span);
    const last = paragraphs.at(-1);
    if (last === undefined || !overlaps(last.around, around)) {
      paragraphs.push({ around, marks: [span] });
      continue;
    }
    last.around = { start: last.around.start, end: Math.max(last.around.end, around.end) };
    const lastMark = last.marks.at(-1);
    if (lastMark !== undefined && overlaps(lastMark, span)) {
      last.marks[last.marks.length - 1] = {
        start: lastMark.start,
        end: Math.max(lastMark.end, span.end),
      };
    } else last.marks.push(span);
  }
  return paragraphs.map(({ around, marks }) => ({
    text: text.slice(around.start, around.end),
    marks: marks.map((mark) => ({ start: mark.start - around.start, end: mark.end - around.start })),
  }));
}
