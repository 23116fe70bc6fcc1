import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { triedOf } from "../draft-set";
import { readingOf } from "../reading";

/** The key and the wrong answers to the question about a figure of a sentence. */
const answersTo = (sentence: string): readonly string[] => {
  const text = `Ferry plan of Osterby\n\nMara Velt and harbour director Harlan Roe spoke about the ferry plan for Osterby and the harbour of Norwick. ${sentence}`;
  return triedOf(readingOf(read(text, "2025-05-08"))).flatMap(({ item, fault }) =>
    fault === null && item.kind === "which-figure"
      ? [item.key, ...item.options.filter(({ isKey }) => !isKey).map((option) => option.text)]
      : [],
  );
};

const numbers = (answers: readonly string[]) => answers.map((answer) => Number(/\d+/u.exec(answer)?.[0]));

test("a part of a whole that is shown stays below it", () => {
  const [key = 0, ...wrong] = numbers(
    answersTo("In 2024, Mara Velt won 8 of the last nine ferry votes in Osterby."),
  );
  expect(key).toBe(8);
  expect(wrong).toHaveLength(3);
  expect(wrong.filter((value) => value > 9)).toEqual([]);
});

test.each([
  // What is more than 120 may be more than 140 as well.
  "In 2024, the Osterby council hired more than 120 pilots for the Norwick ferry.",
  "In 2024, the Osterby council hired at least 120 pilots for the Norwick ferry.",
  "In 2024, the Osterby council hired up to 120 pilots for the Norwick ferry.",
  // Where there are several marks, a metre more is nobody's.
  "In 2024, Mara Velt took silver in Osterby with 5.95 metres. Harlan Roe won with 6.15 metres. Ida Kern came third with 5.85 metres.",
  // Told twice in one currency, and meant that came to nothing.
  "In 2024, the Osterby council paid £23bn (£12m) for the Norwick ferry.",
  "In 2024, Harlan Roe said he would pay $84,000 for the Norwick ferry, but has not done so.",
  // What a dash opened.
  "Osterby was near its end - and the loss of 10 points by the council - before Mara Velt came but her money has saved it.",
  // The list that the clause was cut in.
  "In 2024, Mara Velt played four times in Osterby, with the plays The Pier (1994), The Storm (1997), The Mole (1998) and The Ferry (2003).",
  // A house in its street.
  "In 2024, 180 Harbour is let to the Osterby council and Mara Velt for the ferry plan.",
  // Whoever counts has the answer.
  "In 2024, Mara Velt sent three ferries to Osterby, Norwick and Velland.",
  "In 2024, six people of Osterby, two captains, three pilots and a cook, sailed with Mara Velt.",
])("not asked: %s", (sentence) => {
  expect(answersTo(sentence)).toEqual([]);
});

test("the parts of a sum are no wrong answers", () => {
  const wrong = answersTo(
    "In 2024, the Osterby council paid $28.5 million for the Norwick ferry. It paid $13 million to Norwick Motors. It paid $15.5 million to the harbour of Norwick.",
  );
  expect(wrong).toContain("$28.5 million");
  expect(wrong).not.toContain("$13.0 million");
  expect(wrong).not.toContain("$15.5 million");
});

test("a share whose sign was left out bounds the answers as well", () => {
  const [key = 0, ...wrong] = numbers(
    answersTo(
      "In 2024, the ferry tax of Osterby was 35.72, and, with the harbour tax of Norwick, was a joint rate of 45 percent.",
    ),
  );
  expect(key).toBe(45);
  expect(wrong).toHaveLength(3);
  expect(wrong.filter((value) => value < 40)).toEqual([]);
});

test("of the votes no answer takes more than the others leave", () => {
  const [key = 0, ...wrong] = numbers(
    answersTo("In 2024, Mara Velt won 68 percent of the vote in Osterby to 20 percent for Harlan Roe."),
  );
  expect(key).toBe(68);
  expect(wrong.filter((value) => value > 80)).toEqual([]);
});
