import { expect, test } from "vitest";
import { matchingForm } from "../items/answer-form";
import { isSameAnswer, type GivenAnswer } from "./given-answer";
import { worthOf, type Keyed } from "./worth";

const choice: Keyed = {
  options: [
    { id: "ana", isKey: true },
    { id: "ben", isKey: false },
  ],
  form: null,
};
const pairs: Keyed = {
  options: [],
  form: matchingForm(
    [
      { prompt: "“The bridge stays shut.”", choice: "Cleo Marsh" },
      { prompt: "“We were not asked.”", choice: "Ana Ruiz" },
    ],
    ["Ben Okoro"],
  ),
};
const chosen = (optionId: string): GivenAnswer => ({ optionId, parts: null });
const given = (...parts: string[]): GivenAnswer => ({ optionId: null, parts });

test.each<[what: string, item: Keyed, answer: GivenAnswer, worth: ReturnType<typeof worthOf>]>([
  ["the key", choice, chosen("ana"), { points: 1, maxPoints: 1 }],
  ["another option", choice, chosen("ben"), { points: 0, maxPoints: 1 }],
  ["an option of another question", choice, chosen("cleo"), "unknown-option"],
  ["words where an option is asked for", choice, given("ana"), "unknown-option"],
  ["both pairs", pairs, given("2", "0"), { points: 2, maxPoints: 2 }],
  ["one pair", pairs, given("2", "1"), { points: 1, maxPoints: 2 }],
  ["an option where pairs are asked for", pairs, chosen("2"), "incomplete-answer"],
  ["one name twice", pairs, given("2", "2"), "chosen-twice"],
])("%s", (_, item, answer, worth) => {
  expect(worthOf(item, answer)).toEqual(worth);
});

test.each<[one: GivenAnswer, other: GivenAnswer, isSame: boolean]>([
  [chosen("ana"), chosen("ana"), true],
  [chosen("ana"), chosen("ben"), false],
  [given("1", "2"), given("1", "2"), true],
  [given("1", "2"), given("2", "1"), false],
  [given("1"), given("1", "2"), false],
  [given("ana"), chosen("ana"), false],
])("the same answer: %#", (one, other, isSame) => {
  expect(isSameAnswer(one, other)).toBe(isSame);
});
