import fc from "fast-check";
import { expect, test } from "vitest";
import { seededBy, seededOrder, seedFrom, wholeBelow } from "./seeded-order";

test("the same seed gives the same order, and the list given stays as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      const before = [...list];
      expect(seededOrder(list, seed)).toEqual(seededOrder(list, seed));
      expect(list).toEqual(before);
    }),
  );
});

test("nothing is lost or doubled by ordering", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      const byNumber = (a: number, b: number) => a - b;
      expect(seededOrder(list, seed).sort(byNumber)).toEqual([...list].sort(byNumber));
    }),
  );
});

test("every place is about as likely as every other", () => {
  const places = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) {
    const at = seededOrder(["key", "b", "c", "d"], seedFrom(seed, "item")).indexOf("key");
    places[at] = (places[at] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("dice stay in their range, and words change the seed in order", () => {
  const dice = seededBy(7);
  for (let throwNumber = 0; throwNumber < 1000; throwNumber += 1) {
    const face = wholeBelow(dice, 6);
    expect(face).toBeGreaterThanOrEqual(0);
    expect(face).toBeLessThan(6);
  }
  expect(seedFrom(1, "ab", "c")).not.toBe(seedFrom(1, "a", "bc"));
  expect(seedFrom(1, "a")).not.toBe(seedFrom(2, "a"));
});
