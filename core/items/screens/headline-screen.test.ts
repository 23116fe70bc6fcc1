import { describe, expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

const story = `Osterby Mayor Mara Velt presented a plan for new ferries to the islands on Monday with harbour director Harlan Roe.

“The ferry plan will bring work to every family of the outer islands,” Velt said.

“The ferry plan will empty the fishing harbour of Norwick,” said Roe. Roe presented a list of boats.

“Every pupil of the islands will be at school on time with the new ferries,” said Tilda Brand, the head of the Osterby School Board.

The Osterby ferries carried 48,000 guests in 2024.`;

/** What is asked under a headline, and what is stopped because of it. */
const under = (headline: string) => {
  const { items, dropped } = draftFromArticle(
    { text: `${headline}\n\n${story}`, published: { year: 2025, month: 3, day: 13 } },
    { seed: 1, size: 30 },
  );
  return {
    asked: items.map(({ stem }) => stem).join("\n"),
    stopped: dropped.filter(({ reason }) => reason.startsWith("The headline")).map(({ stem }) => stem),
  };
};

describe("what the headline tells is not asked", () => {
  test("a figure", () => {
    const { asked, stopped } = under("48,000 Guests on the Ferries of Osterby");
    expect(stopped.join("\n")).toMatch(/ferries/u);
    expect(asked).not.toMatch(/guests/u);
  });

  test("who said what it tells", () => {
    const { asked, stopped } = under("Velt: Ferry Plan Will Bring Work to Every Family");
    expect(stopped.join("\n")).toMatch(/every family of the outer islands/u);
    expect(asked).not.toMatch(/who said: “The ferry plan will bring/iu);
  });
});

test("whoever a headline is all words of is no answer", () => {
  const { asked, stopped } = under("Velt: Islands Can Wait for Nothing");
  expect(stopped.join("\n")).toMatch(/every family of the outer islands/u);
  expect(asked).toMatch(/fishing harbour of Norwick/u);
});

test.each([
  ["another figure", "480 Guests on the Ferries of Osterby", /guests/u],
  ["a name without the words", "Mara Velt Presents a Plan", /every family of the outer islands/u],
  [
    "the words without a name",
    "Ferry Plan Will Bring Work to Every Family",
    /every family of the outer islands/u,
  ],
])("asked under a headline with %s", (_, headline, stem) => {
  const { asked, stopped } = under(headline);
  expect(stopped).toEqual([]);
  expect(asked).toMatch(stem);
});
