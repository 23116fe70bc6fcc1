import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { readingOf } from "../reading";
import { entityNamed } from "./cast.fixture";
import { isOfThePast, yearsIn } from "./of-the-past";

test.each([
  ["the mill was built in 1884", [1884]],
  ["mills of the 1880s", [1880]],
  ["a 19th-century mill", [1899]],
  ["they met in May 2017", [2017]],
  ["it has 1884 seats", []],
  ["it costs 2017 crowns", []],
])("years in “%s”", (words, expected) => {
  expect(yearsIn(words)).toEqual(expected);
});

/** Whether Ole Dahl belongs to the past of a story of 2025. */
const isPast = (sentences: string): boolean => {
  const reading = readingOf(read(`Mill to close\n\n${sentences}`, "2025-03-13"));
  return isOfThePast(reading, entityNamed(reading, "Ole Dahl"));
};

test.each([
  ["who acted long ago", "The harbour began in 1884, when Mayor Ole Dahl built a mill. Dahl was rich.", true],
  ["who acted before the news", "It was closed after Mayor Ole Dahl left the pact in 2017.", true],
  ["who acted before it and now", "Mayor Ole Dahl left the pact in 2017. Dahl closed the mill.", false],
  ["who acted last year", "It was closed after Mayor Ole Dahl left the pact in 2024.", false],
  ["of whom no year is told", "Mayor Ole Dahl closed the mill.", false],
  ["who closes what is old", "Mayor Ole Dahl will close the mill of 1884 in 2025.", false],
])("%s", (_, sentences, expected) => {
  expect(isPast(sentences)).toBe(expected);
});
