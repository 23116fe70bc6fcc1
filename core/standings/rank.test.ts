import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededOrder } from "#core/items/seeded-order";
import { rank, type Contestant } from "./rank";

const board = (points: Record<string, number>, off: readonly string[] = []): Contestant[] =>
  Object.entries(points).map(([learnerId, value]) => ({
    learnerId,
    points: value,
    offBoards: off.includes(learnerId),
  }));

const rows = (contestants: Contestant[], looking: string | null = null) =>
  rank(contestants, looking).map(
    ({ rank: place, learnerId, isOwn }) => `${place} ${learnerId}${isOwn ? "*" : ""}`,
  );

test.each<[string, string[], string[]]>([
  ["nobody", rows([]), []],
  [
    "equal points share a rank, the next is skipped",
    rows(board({ a: 34, b: 31, c: 31, d: 29 })),
    ["1 a", "2 b", "2 c", "4 d"],
  ],
  ["all equal", rows(board({ a: 0, b: 0, c: 0 })), ["1 a", "1 b", "1 c"]],
  [
    "three share the second rank",
    rows(board({ a: 9, b: 8, c: 8, d: 8, e: 1 })),
    ["1 a", "2 b", "2 c", "2 d", "5 e"],
  ],
  ["the own row is marked", rows(board({ a: 2, b: 1 }), "b"), ["1 a", "2 b*"]],
  ["who left the boards takes nobody's rank", rows(board({ a: 9, b: 8, c: 7 }, ["a"]), "c"), ["1 b", "2 c*"]],
  ["and still sees the own rank", rows(board({ a: 9, b: 8, c: 7 }, ["b"]), "b"), ["1 a", "2 b*", "3 c"]],
])("%s", (_name, shown, expected) => {
  expect(shown).toEqual(expected);
});

const contestants = fc.uniqueArray(
  fc.record({
    learnerId: fc.string({ minLength: 1, maxLength: 4 }),
    points: fc.integer({ min: 0, max: 6 }),
    offBoards: fc.boolean(),
  }),
  { selector: ({ learnerId }) => learnerId, maxLength: 30 },
);

describe("whoever takes part", () => {
  test("a rank is one more than the number of rows with more points, and points never rise", () => {
    fc.assert(
      fc.property(contestants, (list) => {
        const standings = rank(list, null);
        for (const [index, row] of standings.entries()) {
          expect(row.rank).toBe(1 + standings.filter(({ points }) => points > row.points).length);
          const next = standings[index + 1];
          if (next !== undefined) {
            expect(next.points).toBeLessThanOrEqual(row.points);
            expect(next.rank).toBeGreaterThanOrEqual(row.rank);
          }
        }
      }),
    );
  });

  test("the order they come in does not matter", () => {
    fc.assert(
      fc.property(contestants, fc.integer(), (list, seed) => {
        expect(rank(seededOrder(list, seed), null)).toEqual(rank(list, null));
      }),
    );
  });

  test("leaving the boards changes the own rank for nobody who left", () => {
    fc.assert(
      fc.property(contestants, fc.nat(), (list, which) => {
        const me = list[which % Math.max(1, list.length)];
        if (me === undefined) return;
        const rankOf = (offBoards: boolean) =>
          rank(
            list.map((one) => (one === me ? { ...one, offBoards } : one)),
            me.learnerId,
          ).find(({ isOwn }) => isOwn)?.rank;
        expect(rankOf(true)).toBe(rankOf(false));
      }),
    );
  });
});
