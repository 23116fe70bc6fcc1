import fc from "fast-check";
import { expect, test } from "vitest";
import { bySpan, covers, overlaps, touching, within } from "./span";

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
  start,
  end: start + length,
}));

test("what lies inside a span is found by halving as it is by looking through the whole list", () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, outer) => {
      const inOrder = [...spans].sort(bySpan);
      expect(within(inOrder, outer)).toEqual(inOrder.filter((piece) => covers(outer, piece)));
    }),
  );
});

test("what a span touches is found by halving as it is by looking through the whole list", () => {
  const gapAndLength = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(gapAndLength), span, (sizes, outer) => {
      let at = 0;
      const apart = sizes.map(([gap, length]) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at };
      });
      expect(touching(apart, outer)).toEqual(apart.filter((piece) => overlaps(piece, outer)));
    }),
  );
});

test("a long list is not looked through", () => {
  let looks = 0;
  const list = Array.from({ length: 4096 }, (_, at) => ({
    get start() {
      looks += 1;
      return at;
    },
    end: at + 1,
  }));
  expect(within(list, { start: 2000, end: 2002 })).toHaveLength(2);
  expect(looks).toBeLessThan(20);
});
