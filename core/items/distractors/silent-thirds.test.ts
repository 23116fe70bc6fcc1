import { expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

/** The answers to whose words on the ferry plan were, where the story has this of somebody who says nothing in it. */
const answers = (speaker: string, more: string): readonly string[] =>
  draftFromArticle(
    {
      text: `Osterby weighs ferry plan

“The ferry plan will bring work to every family of the islands,” ${speaker} said.

“The ferry plan will empty the fishing harbour of Norwick,” harbour director Harlan Roe said.

“The ferry plan will keep the schools of the islands open,” said Tilda Brand, the head of the Osterby School Board.

${more}`,
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size: 12 },
  )
    .items.filter(({ stem }) => stem.includes("every family"))
    .flatMap(({ options }) => options.map(({ text }) => text))
    .sort();

const mayor = "Osterby Mayor Mara Velt";
const voices = ["Harlan Roe", "Mara Velt", "Tilda Brand"];

test.each([
  ["of whom no post is told", mayor, "Leo Marsh closed the old fish market. Marsh left Osterby.", voices],
  [
    "who holds a post",
    mayor,
    "Osterby Finance Minister Leo Marsh spoke for the council. Marsh closed the old fish market.",
    ["Harlan Roe", "Leo Marsh", "Mara Velt", "Tilda Brand"],
  ],
  [
    "who held one",
    mayor,
    "Former ferry pilot Leo Marsh closed the old fish market. Marsh left Osterby.",
    voices,
  ],
])("beside two who are quoted, a silent third %s", (_, speaker, more, expected) => {
  expect(answers(speaker, more)).toEqual(expected);
});

test("with one who is quoted, somebody silent fills up", () => {
  const items = draftFromArticle(
    {
      text: `Osterby weighs ferry plan

“The ferry plan will bring work to every family of the islands,” Osterby Mayor Mara Velt said.

“The ferry plan will empty the fishing harbour of Norwick,” harbour director Harlan Roe said.

Leo Marsh closed the old fish market of Osterby. Marsh left Osterby in May.`,
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size: 12 },
  ).items.filter(({ stem, kind }) => kind === "who-said" && stem.includes("every family"));
  expect(items.map(({ options }) => options.map(({ text }) => text).sort())).toEqual([
    ["Harlan Roe", "Leo Marsh", "Mara Velt"],
  ]);
});
