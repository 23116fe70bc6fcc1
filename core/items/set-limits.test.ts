import { expect, test } from "vitest";
import { draftFromArticle } from "./from-article";

/** How many questions of each kind a story gives where `size` are wanted, and how its statements are to be judged. */
const setOf = (size: number, ...paragraphs: readonly string[]) => {
  const { items } = draftFromArticle(
    {
      text: ["Islands speak about ferry plan", ...paragraphs].join("\n\n"),
      published: { year: 2025, month: 3, day: 13 },
    },
    { seed: 1, size },
  );
  const of = (kind: string) => items.filter((item) => item.kind === kind);
  return {
    all: items.length,
    saidBy: of("who-said").length,
    statements: of("true-false").length,
    isTrue: of("true-false").filter(({ key }) => key === "True").length,
  };
};

const opening =
  "Mara Velt, Harlan Roe, Ida Kern and Ole Berg spoke about the ferry plan of Osterby on Monday. The council heard Velt, Roe, Kern and Berg.";
const said = [
  "“The ferry plan will bring work to every harbour family of the islands,” Mara Velt said.",
  "“The ferry plan will empty the fishing harbour of the poorest islands,” Harlan Roe said.",
  "“The harbour workers have waited twenty winters for a decent ferry,” Ida Kern said.",
  "“The winter ferry needs a stronger engine than the plan allows,” Ole Berg said.",
  "“The islands pay more taxes than the harbour gives back to them,” Mara Velt said.",
  "“The oldest ferry has carried sheep and letters since the great storm,” Harlan Roe said.",
  "“The schools of the islands close whenever the ferry breaks down,” Ida Kern said.",
  "“The council has never asked the sailors about the ferry timetable,” Ole Berg said.",
];

test("where there is nothing else, two thirds of a set may ask who said something, and a third be statements", () => {
  const found = setOf(6, opening, ...said);
  expect(found.all).toBe(6);
  expect(found.saidBy).toBeLessThanOrEqual(4);
  expect(found.statements).toBeLessThanOrEqual(2);
});

test("a paragraph gives more than two questions where the set would be short without them", () => {
  expect(setOf(6, opening, said.slice(0, 4).join(" ")).all).toBeGreaterThan(2);
});

test.each([3, 6, 9, 12])("of %i questions about as many statements are true as false", (size) => {
  const { statements, isTrue } = setOf(size, opening, ...said);
  expect(Math.abs(2 * isTrue - statements)).toBeLessThanOrEqual(1);
});
