import { bySpan, overlaps, textOf, type Span } from "../text/span";

/**
 * A paragraph of the article with the pieces in it that prove a key, or such a piece alone where the rest of its
 * paragraph has to wait. Marks are offsets into `text`.
 */
export type Proof = { readonly text: string; readonly marks: readonly Span[] };

/** What a paragraph may not give away: the key of an item that is still to be answered, and the pieces that prove it. */
export type OpenItem = { readonly key: string; readonly evidence: readonly Span[] };

/** The whole lines a span touches. A span that reaches over a line break brings both lines. */
function linesAround(text: string, span: Span): Span {
  const before = text.lastIndexOf("\n", span.start - 1);
  const after = text.indexOf("\n", span.end);
  return { start: span.start === 0 ? 0 : before + 1, end: after === -1 ? text.length : after };
}

/** For comparing: lower case, straight marks, one space between words, a space at either end. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, " ")
    .trim()} `;

/** A span without the pieces marked in it. Marks are in order and do not overlap. */
function unmarked(around: Span, marks: readonly Span[]): Span[] {
  const starts = [around.start, ...marks.map(({ end }) => end)];
  const ends = [...marks.map(({ start }) => start), around.end];
  return starts
    .map((start, at) => ({ start, end: ends[at] ?? start }))
    .filter(({ start, end }) => start < end);
}

/** Whether what surrounds the marked pieces proves an open item, or has its key in so many words. */
const tells = (text: string, rest: readonly Span[], { key, evidence }: OpenItem): boolean =>
  rest.some(
    (span) =>
      evidence.some((piece) => overlaps(piece, span)) ||
      (plain(key) !== "  " && plain(textOf(text, span)).includes(plain(key))),
  );

/**
 * Evidence as people read it: each paragraph once, in the order of the article, its pieces marked and merged.
 *
 * @param open the items of the attempt that are still to be answered. A paragraph that would give one of them away is
 *   left out but for the marked pieces.
 */
export function proofsOf(text: string, evidence: readonly Span[], open: readonly OpenItem[] = []): Proof[] {
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
  return paragraphs.flatMap(({ around, marks }) => {
    const rest = unmarked(around, marks);
    return open.some((item) => tells(text, rest, item))
      ? marks.map((mark) => proofIn(text, mark, [mark]))
      : [proofIn(text, around, marks)];
  });
}

const proofIn = (text: string, around: Span, marks: readonly Span[]): Proof => ({
  text: textOf(text, around),
  marks: marks.map((mark) => ({ start: mark.start - around.start, end: mark.end - around.start })),
});
