import { expect, test } from "vitest";
import { read } from "../../../annotate/testing-read";
import { triedOf } from "../../draft-set";
import { readingOf } from "../../reading";

/** The statements to judge of a story, and whether they are true. */
const statements = (headline: string, ...paragraphs: readonly string[]): string => {
  const reading = readingOf(read([headline, ...paragraphs].join("\n\n"), "2025-05-08"));
  return triedOf(reading)
    .flatMap(({ item, fault }) =>
      fault === null && item.kind === "true-false" ? [`${item.stem} ${item.key}`] : [],
    )
    .join("\n");
};

const plan = "Mara Velt and Harlan Roe spoke about the ferry plan and the harbour of Osterby on Monday.";
const velt = "“The ferry plan will bring work to every harbour family of the islands,” Mara Velt said.";
const roe = "“The ferry plan will empty the fishing harbour of the poorest islands,” Harlan Roe said.";
const more = "Velt showed a list of harbours. Velt left. Velt came back to the harbour.";

test("words that somebody else could have said are a statement to judge", () => {
  const found = statements("Islands speak about ferry plan", plan, velt, roe, more);
  expect(found).toMatch(/Harlan Roe said: “The ferry plan will empty [^\n]*” True/u);
  expect(found).toMatch(/Mara Velt said: “The ferry plan will empty [^\n]*” False/u);
});

test("whoever is named most is not asked for with a true statement", () => {
  const found = statements("Islands speak about ferry plan", plan, velt, roe, more);
  expect(found).toMatch(/Harlan Roe said: “The ferry plan will bring [^\n]*” False/u);
  expect(found).not.toMatch(/Mara Velt said: “The ferry plan will bring [^\n]*” True/u);
});

test("where one person alone speaks there is nothing to judge", () => {
  expect(statements("Islands speak about ferry plan", plan, velt, more)).toBe("");
});

test("words of somebody whom the headline names are not judged", () => {
  expect(statements("Roe warns islands about harbour", plan, velt, roe, more)).not.toMatch(/will empty/u);
});

test("neither a post, nor a deed, nor a figure is told again as true", () => {
  const found = statements(
    "Islands speak about ferry plan",
    plan,
    "Harlan Roe, the director of the Osterby Harbour Museum, opened the new ferry harbour of Osterby. In 2024, the ferry harbour of Osterby cost 45 million euros.",
    velt,
    roe,
    more,
  );
  expect(found).not.toMatch(/director|opened|million/u);
});
