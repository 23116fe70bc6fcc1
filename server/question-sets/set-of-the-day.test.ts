import { expect, test } from "vitest";
import type { SetCard } from "./set-card";
import { setOfTheDay } from "./set-of-the-day";

const card = (slug: string, createdAt: string): SetCard => ({
  slug,
  versionId: "v",
  title: slug,
  topic: null,
  sourceName: "Lede brief",
  reported: { year: 2022, month: 3, day: 31 },
  questions: 10,
  minutes: 5,
  level: 2,
  kinds: ["who-said"],
  createdAt: new Date(createdAt),
});

const sets = [
  card("c", "2026-05-03T10:00:00Z"),
  card("a", "2026-05-01T10:00:00Z"),
  card("b", "2026-05-02T10:00:00Z"),
];

test("a set made today is today's, until the day is over", () => {
  expect(setOfTheDay(sets, new Date("2026-05-03T10:00:00Z"))?.slug).toBe("c");
  expect(setOfTheDay(sets, new Date("2026-05-03T23:59:59Z"))?.slug).toBe("c");
});

test("on other days the sets take turns, and each has its turn", () => {
  const turns = [4, 5, 6, 7].map(
    (day) => setOfTheDay(sets, new Date(`2026-05-0${String(day)}T12:00:00Z`))?.slug,
  );
  expect(new Set(turns.slice(0, 3))).toEqual(new Set(["a", "b", "c"]));
  expect(turns[3]).toBe(turns[0]);
});

test("the order the sets are given in does not matter", () => {
  const now = new Date("2026-05-09T00:00:00Z");
  expect(setOfTheDay([...sets].reverse(), now)).toEqual(setOfTheDay(sets, now));
});

test("without a set there is none", () => {
  expect(setOfTheDay([], new Date("2026-05-03T10:00:00Z"))).toBeNull();
});
