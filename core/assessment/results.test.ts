import { expect, test } from "vitest";
import { nextOpen, notesOf, verdictOf, type ItemFeedback } from "./results";

const items = (answered: string) =>
  Array.from(answered, (mark, at) => ({ number: at + 1, response: mark === "x" ? {} : null }));

test.each([
  ["-----", 0, 1],
  ["x----", 0, 2],
  ["--x--", 2, 4],
  ["--xxx", 2, 1],
  ["xxxxx", 3, null],
  ["xx-xx", 3, null],
  ["-xxxx", 5, 1],
  ["", 0, null],
])("after question %2$i of %1$s comes %3$s", (answered, number, expected) => {
  expect(nextOpen(items(answered), number)).toBe(expected);
});

test.each<[string, Partial<ItemFeedback>, string[]]>([
  ["right", { isRight: true, why: "These are her words." }, ["The article says so."]],
  ["wrong", { why: "He says something else." }, ["He says something else.", "The article says so."]],
  ["wrong, and one sentence says all of it", { why: "The article says so." }, ["The article says so."]],
  [
    "wrong, and the rationale says where as well",
    { why: "He said it.", rationale: "Paragraph 3: He said it." },
    ["Paragraph 3: He said it."],
  ],
  ["not answered", {}, ["The article says so."]],
])("beside the proof of an answer that is %s, each thing is said once", (_name, own, notes) => {
  const feedback = {
    isRight: false,
    points: 0,
    maxPoints: 1,
    keyOptionId: "a",
    answerKey: null,
    rightParts: [],
    why: null,
    rationale: "The article says so.",
    proofs: [],
  };
  expect(notesOf({ ...feedback, ...own })).toEqual(notes);
});

test.each([
  [1, 1, "right"],
  [0, 1, "wrong"],
  [4, 4, "right"],
  [2, 4, "partly"],
  [0, 4, "wrong"],
])("%i of %i points is %s", (points, maxPoints, verdict) => {
  expect(verdictOf({ points, maxPoints })).toBe(verdict);
});
