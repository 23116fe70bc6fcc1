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

/** Everything that is asked or tried of a story without a day. */
const stoppedOf = (headline: string, sentence: string) => {
  const text = `${headline}

The harbour of Osterby was closed, Mara Velt, director of the Norwick Harbour Board, said.

${sentence}

“The harbour of Osterby will open again,” Mara Velt said. Harlan Roe, the mayor of Osterby, agreed.`;
  const { dropped } = draftFromArticle({ text, published: null }, { seed: 1, size: 30 });
  return dropped
    .filter(({ screen }) => screen.startsWith("V19"))
    .map(({ reason }) => reason)
    .join("\n");
};

const headline = "Osterby closes its harbour";

describe("a figure under the headline of its story", () => {
  test.each([
    ["last year", "The harbour of Osterby lost 400 boats last year."],
    ["so far", "The harbour of Osterby has lost 400 boats so far."],
    ["initials", "The NWHB has lost 400 boats at Osterby."],
  ])("is of its day: %s", (_, sentence) => {
    expect(stoppedOf(headline, sentence)).not.toMatch(/depends on the day|short for/u);
  });

  test("but of no day next to that of whoever reads it", () => {
    expect(stoppedOf(headline, "The harbour of Osterby lost 400 boats yesterday.")).toContain("yesterday");
  });

  test.each([
    ["last year", "The harbour of Osterby lost 400 boats last year."],
    ["initials", "The NWHB has lost 400 boats at Osterby."],
  ])("where no headline names the story, %s is open", (_, sentence) => {
    expect(stoppedOf("Osterby", sentence)).toMatch(/depends on the day|short for/u);
  });
});
