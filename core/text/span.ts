/**
 * A piece of a text by its offsets: UTF-16 code units (what `String.slice` counts), `end` exclusive.
 * Offsets always refer to the text as it was given, never to a cleaned copy.
 */
export type Span = { readonly start: number; readonly end: number };

/** The words a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when `inner` lies wholly inside `outer` (equal spans count). */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Those of a list in text order that lie wholly inside a span: found by halving, so that a long list costs little. */
export function within<Piece extends Span>(inOrder: readonly Piece[], outer: Span): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = firstFrom(inOrder, outer.start); at < inOrder.length; at += 1) {
    const piece = inOrder[at];
    if (piece === undefined || piece.start >= outer.end) break;
    if (piece.end <= outer.end) found.push(piece);
  }
  return found;
}

/** Those of a list in text order, of which none reaches into the next, that share a character with a span. */
export function touching<Piece extends Span>(inOrder: readonly Piece[], span: Span): readonly Piece[] {
  const from = firstFrom(inOrder, span.start);
  const before = inOrder[from - 1];
  const found = before !== undefined && overlaps(before, span) ? [before] : [];
  for (let at = from; at < inOrder.length; at += 1) {
    const piece = inOrder[at];
    if (piece === undefined || piece.start >= span.end) break;
    found.push(piece);
  }
  return found;
}

/** The place of the first piece that starts there or later. */
function firstFrom(inOrder: readonly Span[], start: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text order: by start, then the shorter first. For `Array.prototype.sort`. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
