import fc from "fast-check";
import { expect, test } from "vitest";
import { keyPositions } from "./key-positions";
import { seededBy } from "./seeded-order";

const placing = fc.oneof(
  fc.constant({ options: 2, fixed: 0 }),
  fc.constant({ options: 2, fixed: 1 }),
  fc.constant({ options: 3, fixed: null }),
  fc.constant({ options: 4, fixed: null }),
);

test("a key always stands among its own answers, whether there are two, three or four", () => {
  fc.assert(
    fc.property(fc.array(placing, { maxLength: 30 }), fc.nat(), (placings, seed) => {
      const places = keyPositions(placings, seededBy(seed));
      expect(places).toHaveLength(placings.length);
      for (const [index, { options, fixed }] of placings.entries()) {
        expect(places[index]).toBeLessThan(options);
        if (fixed !== null) expect(places[index]).toBe(fixed);
      }
    }),
  );
});

test("no place comes four times running, and none more than once oftener than another that was free", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 24 }), fc.constantFrom(3, 4), fc.nat(), (count, options, seed) => {
      const places = keyPositions(
        Array.from({ length: count }, () => ({ options, fixed: null })),
        seededBy(seed),
      );
      const used = Array.from({ length: options }, (_, place) => places.filter((p) => p === place).length);
      expect(Math.max(...used) - Math.min(...used)).toBeLessThanOrEqual(1);
      for (let at = 3; at < count; at += 1)
        expect(new Set(places.slice(at - 3, at + 1)).size).toBeGreaterThan(1);
    }),
  );
});
