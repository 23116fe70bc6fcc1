import fc from "fast-check";
import { expect, test } from "vitest";
import { maxPointsOf, pointsFor, totalOf } from "./score";

test("points are whole, and the key alone has them", () => {
  expect(pointsFor({ isKey: true })).toBe(1);
  expect(pointsFor({ isKey: false })).toBe(0);
});

test("a total lies between nothing and the most, however the responses are ordered", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), fc.nat(20), (answers, unanswered) => {
      const responses = answers.map((isKey) => ({ points: pointsFor({ isKey }) }));
      const total = totalOf(responses);
      expect(Number.isInteger(total)).toBe(true);
      expect(total).toBe(totalOf([...responses].reverse()));
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(
        maxPointsOf(Array.from({ length: answers.length + unanswered }, () => null)),
      );
    }),
  );
});
