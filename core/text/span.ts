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

/** Text order: by start, then the shorter first. For `Array.prototype.sort`. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
