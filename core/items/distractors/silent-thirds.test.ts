import { expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

/** The answers to whose words on the ferry plan were, in each question of a story that goes on so. */
const answers = (...paragraphs: readonly string[]): readonly (readonly string[])[] =>
  draftFromArticle(
    {
      text: [
        "Osterby weighs ferry plan",
        "“The ferry plan will bring work to every family of the islands,” Osterby Mayor Mara Velt said.",
        "“The ferry plan will empty the fishing harbour of Norwick,” harbour director Harlan Roe said.",
        ...paragraphs,
      ].join("\n\n"),
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size: 12 },
  )
    .items.filter(({ stem, kind }) => kind === "who-said" && stem.includes("every family"))
    .map(({ options }) => options.map(({ text }) => text).sort());

const third =
  "“The ferry plan will keep the schools of the islands open,” said Tilda Brand, the head of the Osterby School Board.";
const voices = ["Harlan Roe", "Mara Velt", "Tilda Brand"];

test.each([
  ["of whom no post is told", "Leo Marsh closed the old fish market. Marsh left Osterby.", voices],
  [
    "who holds a post",
    "Osterby Finance Minister Leo Marsh spoke for the council. Marsh closed the old fish market.",
    ["Harlan Roe", "Leo Marsh", "Mara Velt", "Tilda Brand"],
  ],
  ["who held one", "Former ferry pilot Leo Marsh closed the old fish market. Marsh left Osterby.", voices],
])("beside two who are quoted, a silent third %s", (_, silent, expected) => {
  expect(answers(third, silent)).toEqual([expected]);
});

test("with one who is quoted, somebody silent fills up", () => {
  expect(answers("Leo Marsh closed the old fish market of Osterby. Marsh left Osterby in May.")).toEqual([
    ["Harlan Roe", "Leo Marsh", "Mara Velt"],
  ]);
});
