import type { Span } from "./span";

/** A piece of a text in which the same marks hold throughout, with their places in the list given. */
export type Run = Span & { readonly marks: readonly number[] };

/**
 * Cuts a span into the fewest pieces that lie wholly inside or outside of each mark. Marks may overlap each other and
 * reach beyond the span; empty ones count for nothing. The pieces together are the span.
 */
export const cutRuns = (span: Span, marks: readonly Span[]): readonly Run[] => {
  const inside = (place: number): boolean => place > span.start && place < span.end;
  const edges = new Set(
    marks.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [start, end].filter(inside)),
  );
  const cuts = [...edges, span.end].sort((a, b) => a - b);
  let start = span.start;
  return cuts
    .filter((end) => end > span.start)
    .map((end) => {
      const run = {
        start,
        end,
        marks: marks.flatMap((mark, index) => (mark.start <= start && end <= mark.end ? [index] : [])),
      };
      start = end;
      return run;
    });
};
