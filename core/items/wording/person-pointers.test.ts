import { expect, test } from "vitest";
import { danglingWord } from "./pointers";

const names = {
  people: [{ name: "Mara Velt", gender: "f" as const }],
  others: ["Osterby"],
};

const dangling = (stem: string): string | null =>
  danglingWord(stem, { names, bound: null, isToldBefore: () => false, story: null });

test.each([
  ["Who said that the Democratic front-runner failed to see what the ferry costs?", "the front-runner"],
  ["Who said that the former secretary of state should stay on the ferry?", "the secretary"],
  ["Who said in an interview that the mogul should wait for the ferry?", "the mogul"],
  // Whoever speaks is not whom the words describe.
  ["True or false? Mara Velt said that the mogul should wait for the ferry.", "the mogul"],
  ["Who said that the Osterby-born judge was no sailor?", "the judge"],
  ["Who said that the Osterby native nicknamed “King of the Sea” was no sailor?", "the native"],
])("%s", (stem, words) => {
  expect(dangling(stem)).toBe(words);
});

test.each([
  // Named before, or behind; an office that somebody may win; told by what follows.
  "Who said that Mara Velt is tired and that the front-runner should rest?",
  "Who said that the Democratic nominee Mara Velt should rest?",
  "Who said that no sailor would become the front-runner?",
  "Who said that the judge who heard the ferry case was no sailor?",
  "Who said that the Osterby senator was no sailor?",
])("%s", (stem) => {
  expect(dangling(stem)).toBeNull();
});
