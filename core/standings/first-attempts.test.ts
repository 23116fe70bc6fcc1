import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededOrder } from "#core/items/seeded-order";
import {
  countAttempt,
  noAttempts,
  pointsOf,
  tallyOf,
  type FinishedAttempt,
  type Tally,
} from "./first-attempts";

const now = new Date("2026-11-25T12:00Z");

const attempt = (id: string, more: Partial<FinishedAttempt> = {}): FinishedAttempt => ({
  id,
  learnerId: "ana",
  unit: "quiz",
  finishedAt: new Date("2026-11-24T09:00Z"),
  points: 5,
  shownFrom: null,
  ...more,
});

const later = new Date("2026-11-24T10:00Z");
const week = { from: new Date("2026-11-23T00:00Z"), until: new Date("2026-11-30T00:00Z") };

test.each<[string, FinishedAttempt[], number | undefined]>([
  ["no attempt, no row", [], undefined],
  ["the later one is practice", [attempt("1"), attempt("2", { points: 9, finishedAt: later })], 5],
  ["whatever order they come in", [attempt("2", { points: 9, finishedAt: later }), attempt("1")], 5],
  ["each assignment counts once", [attempt("1"), attempt("2", { unit: "other", points: 9 })], 14],
  ["none right is a row with 0", [attempt("1", { points: 0 })], 0],
  ["not shown before it is due", [attempt("1", { shownFrom: new Date("2026-11-25T12:01Z") })], undefined],
  ["shown from the due time", [attempt("1", { shownFrom: now })], 5],
  [
    "a hidden first attempt does not let the second one in",
    [attempt("1", { shownFrom: week.until }), attempt("2", { points: 9, finishedAt: later })],
    undefined,
  ],
])("%s", (_name, attempts, expected) => {
  expect(pointsOf(tallyOf(attempts), null, now).get("ana")).toBe(expected);
});

test.each<[string, FinishedAttempt[], number | undefined]>([
  ["Monday's first instant is in", [attempt("1", { finishedAt: week.from })], 5],
  ["the next Monday is out", [attempt("1", { finishedAt: week.until })], undefined],
  [
    "an attempt of this week after a first one last week is practice",
    [attempt("1", { finishedAt: new Date("2026-11-20T09:00Z") }), attempt("2", { points: 9 })],
    undefined,
  ],
])("this week: %s", (_name, attempts, expected) => {
  expect(pointsOf(tallyOf(attempts), week, now).get("ana")).toBe(expected);
});

const attempts = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    learnerId: fc.constantFrom("ana", "ben", "cem"),
    unit: fc.constantFrom("one", "two"),
    finishedAt: fc.integer({ min: 0, max: 4 }).map((hour) => new Date(Date.UTC(2026, 10, 24, hour))),
    points: fc.integer({ min: 0, max: 12 }),
    shownFrom: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
);

describe("whatever the attempts", () => {
  test("their order does not matter", () => {
    fc.assert(
      fc.property(attempts, fc.integer(), (list, seed) => {
        expect(pointsOf(tallyOf(seededOrder(list, seed)), null, now)).toEqual(
          pointsOf(tallyOf(list), null, now),
        );
      }),
    );
  });

  test("counting one by one gives what counting all at once gives", () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const oneByOne = list.reduce<Tally>((tally, next) => countAttempt(tally, next), noAttempts);
        expect(oneByOne).toEqual(tallyOf(list));
      }),
    );
  });

  test("counting one twice changes nothing, and a tally is never changed in place", () => {
    fc.assert(
      fc.property(attempts, attempts, (list, more) => {
        const tally = tallyOf(list);
        const before = structuredClone(tally);
        for (const next of more) countAttempt(tally, next);
        expect(tally).toEqual(before);
        expect(list.reduce<Tally>((grown, next) => countAttempt(grown, next), tally)).toEqual(tally);
      }),
    );
  });
});
