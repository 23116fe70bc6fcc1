import { describe, expect, test } from "vitest";
import { keyAt } from "../handmade.fixture";
import type { Item } from "../item";
import { article, good, itemOf, lorries, wordsOfClaim } from "./good-questions.fixture";
import { screenSet } from "./screen-set";

const names = (items: readonly Item[]) =>
  screenSet(items, article).map(({ screen, items: where }) => `${screen}: ${where.join(" ")}`);

test("good questions about different facts, their keys at different places, may be published", () => {
  expect(
    names([
      keyAt(good["who did"], 0),
      keyAt(good["who warned"], 1),
      keyAt(good.figure, 1),
      keyAt(good["who holds"], 3),
      good.date,
    ]),
  ).toEqual([]);
});

test("a fault of one question is named with its place", () => {
  expect(names([good["who did"], { ...good.date, evidence: [] }])).toEqual(["V01 evidence in the text: 1"]);
});

const harbour = (parts: { readonly stem: string; readonly kind: "who-did" | "true-false" }): Item =>
  itemOf({
    ...parts,
    key: "True",
    wrong: ["False"],
    proof: "The Coast Guard closed",
    claim: { kind: "action", words: wordsOfClaim("action", "closed the harbour of Sundholm") },
  });

describe("V24: questions that may not stand together", () => {
  test.each<[string, Item, Item]>([
    ["one fact asked twice", good["who did"], { ...good["who did"], kind: "which-date" }],
    [
      "a statement tells what a question asks",
      good.date,
      harbour({
        kind: "true-false",
        stem: "True or false? The Coast Guard closed the harbour of Sundholm to 30 fishing boats on Monday, 10 March 2025.",
      }),
    ],
    [
      "the words to complete are those that somebody else’s question shows",
      itemOf({
        kind: "who-said",
        stem: good.gap.stem
          .replace("Complete Petra Lunde’s words", "Who said")
          .replace("______.”", "driver”?"),
        key: "Petra Lunde",
        wrong: ["Erik Dahl", "Clara Voss", "Nils Aker"],
        proof: "“Cyclists of Sundholm",
        claim: { kind: "attribution", words: wordsOfClaim("attribution", "Cyclists of Sundholm") },
      }),
      good.gap,
    ],
    [
      "a statement and its contrary",
      good["who warned"],
      {
        ...good["true statement"],
        stem: `True or false? Erik Dahl warned the Sundholm council that ${lorries} if the council set no limit.`,
        evidence: good["who warned"].evidence,
        claim: good["who warned"].claim,
      },
    ],
  ])("%s", (_, first, second) => {
    expect(names([first, second]).filter((name) => name.startsWith("V24"))).toEqual([
      "V24 questions apart: 0 1",
    ]);
  });

  test("the proof of a question may not tell a later one, and may tell an earlier one", () => {
    // "Dahl" is introduced in the sentence that tells who opened the bridge.
    const warned = {
      ...good["who warned"],
      evidence: [...good["who did"].evidence, ...good["who warned"].evidence],
    };
    const clashes = (items: readonly Item[]) => names(items).filter((name) => name.startsWith("V24"));
    expect(clashes([warned, good["who did"]])).toEqual(["V24 questions apart: 0 1"]);
    expect(clashes([good["who did"], warned])).toEqual([]);
  });

  test("two questions about one town are two questions", () => {
    expect(names([good["who did"], good.date]).filter((name) => name.startsWith("V24"))).toEqual([]);
  });
});

describe("V25: where the right answers stand", () => {
  const placed = (...places: readonly number[]) =>
    names(places.map((place) => keyAt(good["who said"], place))).filter((name) => name.startsWith("V25"));

  test.each<[string, readonly number[], readonly string[]]>([
    ["four in a row at one place", [2, 2, 2, 2], ["V25 places of the keys: 0 1 2 3"]],
    [
      "five in a row at one place",
      [1, 1, 1, 1, 1],
      ["V25 places of the keys: 0 1 2 3", "V25 places of the keys: 1 2 3 4"],
    ],
    ["three in a row", [0, 0, 0, 1], []],
    ["four with another between", [3, 3, 1, 3, 3], []],
  ])("%s", (_, places, expected) => {
    expect(placed(...places)).toEqual(expected);
  });

  const statements = (...truths: readonly boolean[]) =>
    names(truths.map((isTrue) => ({ ...good["true statement"], key: isTrue ? "True" : "False" }))).filter(
      (name) => name.startsWith("V25"),
    );

  test.each<[string, readonly boolean[], readonly string[]]>([
    ["all true", [true, true], ["V25 places of the keys: 0 1"]],
    ["all false", [false, false, false], ["V25 places of the keys: 0 1 2"]],
    ["one of each", [true, false], []],
    ["a single statement", [true], []],
  ])("statements: %s", (_, truths, expected) => {
    expect(statements(...truths)).toEqual(expected);
  });
});
