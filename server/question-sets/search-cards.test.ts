import { expect, test } from "vitest";
import { searchCards, type CardSearch } from "./search-cards";
import type { SetCard } from "./set-card";

const card = (title: string, changes: Partial<SetCard> = {}): SetCard => ({
  slug: title,
  versionId: "v",
  title,
  topic: "World",
  sourceName: "Lede brief",
  reported: { year: 2022, month: 3, day: 31 },
  questions: 10,
  minutes: 5,
  level: 2,
  kinds: ["who-said"],
  createdAt: new Date("2026-05-03T09:00:00Z"),
  ...changes,
});

const shelf = [
  card("A bridge closes", { topic: "Town", level: 1 }),
  card("Café prices", { topic: "Economy", reported: { year: 2025, month: 11, day: 2 } }),
  card("Three bridges in São Tomé", { level: 3, topic: null }),
];

const any: CardSearch = { words: "", topic: null, level: null, month: null };

test.each<[string, Partial<CardSearch>, string[]]>([
  ["nothing asked", {}, ["A bridge closes", "Café prices", "Three bridges in São Tomé"]],
  ["a word in capitals", { words: "BRIDGE" }, ["A bridge closes", "Three bridges in São Tomé"]],
  ["two words, both needed", { words: " bridge  closes " }, ["A bridge closes"]],
  ["without accents", { words: "sao tome" }, ["Three bridges in São Tomé"]],
  ["with accents", { words: "café" }, ["Café prices"]],
  ["a topic", { topic: "Town" }, ["A bridge closes"]],
  ["a topic as a word", { words: "economy" }, ["Café prices"]],
  ["a level", { level: 3 }, ["Three bridges in São Tomé"]],
  ["a month", { month: "2025-11" }, ["Café prices"]],
  ["two filters that exclude each other", { topic: "Town", level: 3 }, []],
  ["signs of a pattern are plain letters", { words: "%" }, []],
])("%s", (_name, asked, titles) => {
  expect(searchCards(shelf, { ...any, ...asked }).map(({ title }) => title)).toEqual(titles);
});
