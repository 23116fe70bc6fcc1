import { expect, test } from "vitest";
import { read } from "../../../annotate/testing-read";
import { draftsOf } from "../../draft-set";
import { readingOf } from "../../reading";

/** The statements that are made of who did something, true and false. */
const deeds = (sentence: string): readonly string[] => {
  const story = `Osterby Open ends\n\n${sentence}\n\nHarlan Roe won the doubles title of the Norwick Open in May. Roe played for hours. Roe left on Sunday.\n\nMara Velt played for Osterby for years. Velt won a prize.`;
  return draftsOf(readingOf(read(story, "2025-05-08")))
    .filter(({ item }) => item.rule.startsWith("true-false/event") && item.stem.includes("Osterby"))
    .map(({ item }) => `${item.key}: ${item.stem.slice("True or false? ".length)}`);
};

test("who did it is changed for somebody who does such things in the story", () => {
  expect(deeds("Mara Velt won the singles title of the Osterby Open.")).toEqual([
    "True: Mara Velt won the singles title of the Osterby Open.",
    "False: Harlan Roe won the singles title of the Osterby Open.",
  ]);
});

test.each([
  ["cut off in front of a bracket", "Mara Velt won the Osterby Open 6-4 (7-4) 7-6."],
  ["with a pronoun that would be another's", "Mara Velt won the singles title of her own Osterby Open."],
])("a deed %s is not stated", (_, sentence) => {
  expect(deeds(sentence)).toEqual([]);
});

test.each([
  [
    "of another walk of life",
    "Mara Velt won the singles title of the Osterby Open.",
    ", a former general,",
    "",
    false,
  ],
  [
    "of the same, further down",
    "The player Mara Velt won the singles title of the Osterby Open.",
    ", a player,",
    "Rain fell.\n\nThe sun shone.\n\n",
    true,
  ],
  [
    "of none, further down",
    "Mara Velt won the singles title of the Osterby Open.",
    "",
    "Rain fell.\n\nThe sun shone.\n\n",
    false,
  ],
])("somebody %s", (_, sentence, post, between, expected) => {
  const story = `Osterby Open ends\n\n${sentence}\n\n${between}Harlan Roe${post} won the doubles title of the Norwick Open in May. Roe played for hours. Roe left on Sunday.\n\nMara Velt played for Osterby for years. Velt won a prize.`;
  const stems = draftsOf(readingOf(read(story, "2025-05-08"))).map(({ item }) => item.stem);
  expect(stems.some((stem) => stem.includes("Harlan Roe won the singles"))).toBe(expected);
  expect(stems.some((stem) => stem.includes("Mara Velt won the singles"))).toBe(true);
});

test("of another side nobody is told as having won for it", () => {
  expect(deeds("Mara Velt won the singles title for Osterby.").join()).not.toMatch(/Roe won/u);
});

const medals = (post: string): string =>
  draftsOf(
    readingOf(
      read(
        `Osterby Open ends\n\nThe player Mara Velt won three medals at the Osterby Games in May.\n\n${post} Harlan Roe won the doubles title of the Norwick Open in May. Roe played for hours. Roe left on Sunday.\n\nVelt played for Osterby for years. Velt won a prize.`,
        "2025-05-08",
      ),
    ),
  )
    .map(({ item }) => item.stem)
    .join();

test("no head of a firm is told as having won medals", () => {
  expect(medals("Shipyard boss")).not.toMatch(/Roe won three/u);
  expect(medals("Player")).toMatch(/Roe won three/u);
});

test("nor anybody of whom it is not known as the first woman", () => {
  const first = (one: string): string =>
    deeds(
      `Mara Velt became the first ${one} in ten years to win the singles title of the Osterby Open.`,
    ).join();
  expect(first("islander")).toMatch(/False: Harlan Roe became the first islander/u);
  expect(first("woman")).toMatch(/True: Mara Velt became the first woman/u);
  expect(first("woman")).not.toMatch(/Roe became the first woman/u);
});
