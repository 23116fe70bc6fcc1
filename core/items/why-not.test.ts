import { expect, test } from "vitest";
import { draftFromArticle } from "./from-article";
import { tellsOnlyPossible } from "./why-not";

/** Why Leo Marsh is no answer, in a story that has this of him. */
const reasons = (more: string): readonly string[] =>
  draftFromArticle(
    {
      text: `“The ferry plan will bring work to every family of the islands,” Osterby Mayor Mara Velt said.

“The ferry plan will empty the fishing harbour of Norwick,” harbour director Harlan Roe said.

“The ferry plan will keep the schools of the islands open,” said Tilda Brand, the head of the Osterby School Board.

${more}`,
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size: 12 },
  )
    .items.flatMap(({ options }) => options)
    .filter(({ text }) => text === "Leo Marsh")
    .map(({ why }) => why);

test("a reason tells what somebody did, where that says anything", () => {
  const why = reasons(
    "Osterby Finance Minister Leo Marsh spoke for the council. Marsh closed the old fish market of Osterby in front of the council.",
  ).join("\n");
  expect(why).toMatch(/fish market/u);
});

test("“left office” and an abbreviated post are no reasons", () => {
  const why = reasons("Former Osterby Sen. Leo Marsh left office. Marsh is a friend of the ferry plan.");
  expect(why.length).toBeGreaterThan(0);
  expect(why.join("\n")).not.toMatch(/says something else: |“[^”]*Sen\.?”/u);
});

test("of whom nothing may be told, it is told at least whether their words are in the article", () => {
  const all = draftFromArticle(
    {
      text: `“The ferry plan will bring work to every family of the islands,” Osterby Mayor Mara Velt said.

“The ferry plan will empty the fishing harbour of Norwick,” harbour director Harlan Roe said.

“The ferry plan will keep the schools of the islands open,” said Tilda Brand, the head of the Osterby School Board.

“The ferry plan will fill the pages of the Osterby Courier,” said Jonas Ekdal, its editor.`,
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size: 12 },
  ).items.flatMap(({ options }) => options.map(({ why }) => why));
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((why) => /for something else/u.test(why))).toEqual([]);
});

test("words that are no post are no reason", () => {
  const why = reasons(
    "The islands’ ferry strategist told Radio Osterby on Sunday, Leo Marsh, was right. Marsh is a friend of the ferry plan.",
  ).join("\n");
  expect(why).not.toMatch(/calls Leo Marsh “[^”]*told/u);
});

test.each([
  ["Harlan Roe could fight the charge, perhaps by ", true],
  ["If Mara Velt ", true],
  ["Mara Velt may fight on, but she ", true],
  ["Mara Velt ", false],
  ["“It could rain.” Harlan Roe ", false],
  ["It might rain. Harlan Roe ", false],
])("before a verb of saying, what makes it only possible: %s", (before, expected) => {
  expect(tellsOnlyPossible(before)).toBe(expected);
});
