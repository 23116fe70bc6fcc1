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
      "what somebody added, behind a quotation",
      "Mara Velt opened a station called “the finest,” adding that it was cheap.",
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
    [
      "the main clause, behind “But while”",
      "But while Mara Velt won the vote, the count of the Norwick dock workers was seen as a warning.",
      "Mara Velt won the vote",
    ],
  ])("%s", (_, text, expected) => {
    expect(whole(text)).toContain(expected);
  });

  test.each([
    [
      "an aside with its verb behind it",
      "Mara Velt promised to ensure the rebate, agreed in May by Ole Berg, was fair.",
      "Mara Velt promised to ensure the rebate",
    ],
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

describe("what stands around a name belongs to its subject", () => {
  const parts = (text: string) =>
    clausesOf(read(text)).map(({ subject, verbWord }) => [text.slice(subject.start, subject.end), verbWord]);

  test.each([
    ["a role", "Former ferry captain Mara Velt won the Osterby race.", "Former ferry captain Mara Velt"],
    ["a bracket", "Mara Velt (Osterby) won the Norwick race.", "Mara Velt"],
    ["an explanation", "Mara Velt, a ferry captain from Osterby, won the Norwick race.", "Mara Velt"],
    ["a clause about her", "Mara Velt, who lives in Osterby, won the Norwick race.", "Mara Velt"],
    ["her age", "Mara Velt, 45, won the Norwick race.", "Mara Velt"],
  ])("%s", (_, text, subject) => {
    expect(parts(text)).toContainEqual([subject, "won"]);
  });

  test.each([
    ["a list", "Mara Velt, a ferry captain, Ole Berg, a nurse, and Harlan Roe won the Norwick race."],
    [
      "the last of a list",
      "The ferry captain, his cook, and Mara Velt, who won, were in the race of Norwick.",
    ],
    ["a thing and a clause about it", "A letter Mara Velt wrote on Monday won the prize of Norwick."],
    [
      "several things and a clause about them",
      "Osterby was proud because letters Mara Velt wrote on Monday won the prize of Norwick.",
    ],
    ["what hangs on a preposition", "The death of Mara Velt changed the race of Norwick."],
  ])("not %s", (_, text) => {
    expect(parts(text).map(([subject]) => subject)).not.toContainEqual(expect.stringMatching(/Velt$/u));
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
