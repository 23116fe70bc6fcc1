import fc from "fast-check";
import { expect, test } from "vitest";
import { cutRuns } from "./runs";

const run = (start: number, end: number, ...marks: number[]) => ({ start, end, marks });

test.each([
  ["no marks", [], [run(10, 20)]],
  ["one inside", [{ start: 12, end: 15 }], [run(10, 12), run(12, 15, 0), run(15, 20)]],
  ["one that is all", [{ start: 10, end: 20 }], [run(10, 20, 0)]],
  ["one reaching beyond both ends", [{ start: 0, end: 99 }], [run(10, 20, 0)]],
  ["one elsewhere", [{ start: 0, end: 10 }], [run(10, 20)]],
  ["an empty one", [{ start: 15, end: 15 }], [run(10, 20)]],
  [
    "two that overlap",
    [
      { start: 8, end: 14 },
      { start: 12, end: 18 },
    ],
    [run(10, 12, 0), run(12, 14, 0, 1), run(14, 18, 1), run(18, 20)],
  ],
])("%s", (_name, marks, runs) => expect(cutRuns({ start: 10, end: 20 }, marks)).toEqual(runs));

test("an empty span has no pieces", () => {
  expect(cutRuns({ start: 5, end: 5 }, [{ start: 0, end: 9 }])).toEqual([]);
});

test("the pieces follow each other and each place knows its marks", () => {
  const place = fc.nat(30);
  const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), (whole, marks) => {
      let at = whole.start;
      for (const piece of cutRuns(whole, marks)) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        for (let each = piece.start; each < piece.end; each += 1) {
          const holding = marks.flatMap(({ start, end }, index) =>
            start <= each && each < end ? [index] : [],
          );
          expect(piece.marks).toEqual(holding);
        }
        at = piece.end;
      }
      expect(at).toBe(whole.end);
    }),
  );
});
