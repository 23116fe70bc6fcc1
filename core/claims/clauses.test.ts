import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { clausesOf } from "./clauses";

/** The whole clauses of a text, as they may be shown. */
const whole = (text: string): string[] =>
  clausesOf(read(text)).flatMap(({ start, end, whole: isWhole }) =>
    isWhole ? [text.slice(start, end)] : [],
  );

describe("a clause ends before what only adds", () => {
  test.each([
    [
      "what happened meanwhile",
      "Mara Velt opened the ferry station, as the guests of the town waited outside.",
      "Mara Velt opened the ferry station",
    ],
    [
      "what happened all the same",
      "Mara Velt opened the ferry station, even though it rained.",
      "Mara Velt opened the ferry station",
    ],
    [
      "who reported it",
      "Mara Velt opened the ferry station, town officials said on Monday.",
      "Mara Velt opened the ferry station",
    ],
    [
      "who reported it, behind a quotation",
      "Mara Velt opened a station called “the finest,” according to Ole Berg.",
      "Mara Velt opened a station called “the finest,”",
    ],
    [
      "an explanation",
      "Mara Velt praised Ole Berg, a pupil of the ferry school.",
      "Mara Velt praised Ole Berg",
    ],
    [
      "somebody else's clause",
      "Mara Velt opened the ferry station, the Norwick dock workers did not join.",
      "Mara Velt opened the ferry station",
    ],
  ])("%s", (_, text, expected) => {
    expect(whole(text)).toContain(expected);
  });

  test.each([
    ["a list", "Mara Velt bought two ferries, a harbour and a crane.", "Mara Velt bought two ferries"],
    [
      "a part of the sense",
      "Mara Velt praised the crew, as well as the guests.",
      "Mara Velt praised the crew",
    ],
  ])("not before %s", (_, text, wrong) => {
    expect(whole(text)).not.toContain(wrong);
  });
});

describe("verbs of which the base is known", () => {
  test.each([
    "Mara Velt denounced the ferry tax.",
    "Mara Velt bolstered the ferry crew.",
    "Mara Velt plotted a ferry route.",
  ])("%s", (text) => {
    expect(whole(text)).toHaveLength(1);
  });
});
