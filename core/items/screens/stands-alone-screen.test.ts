import { describe, expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

/** The questions that this screen stops. */
const figures = (text: string) => {
  const { dropped, items } = draftFromArticle(
    { text, published: { year: 2025, month: 3, day: 13 } },
    { seed: 1, size: 30 },
  );
  return {
    asked: items.map(({ stem }) => stem).join("\n"),
    stopped: dropped.filter(({ screen }) => screen.startsWith("V19")).map(({ stem }) => stem),
  };
};

const story = (sentence: string): string => `The Osprey-4 probe reaches the comet

The Osprey-4 probe reached the comet Velda on Monday, the Norwick Space Centre said.

${sentence}

“The Osprey-4 probe will study the comet for a year,” Mara Velt, director of the Norwick Space Centre, said.`;

const cases = (of: string): string =>
  story(`In 2024, about 765,000 cases of ${of} were reported to doctors.`);

describe("what a figure is about", () => {
  test("a word with a number to it names one thing", () => {
    expect(figures(cases("VELD-19")).stopped.join("\n")).not.toContain("cases of");
  });
  test("a common word names nothing, nor does an amount", () => {
    expect(figures(cases("a fever")).asked).not.toContain("cases of a fever");
    expect(figures(story("The long voyage cost $615 million in 2024.")).asked).not.toContain("voyage");
  });
});
