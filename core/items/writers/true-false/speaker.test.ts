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

test("where the story has one person alone there is nothing to judge", () => {
  expect(
    statements("Islands speak about ferry plan", velt, "Velt showed a list of harbours. Velt left."),
  ).toBe("");
});

test("nobody without words in the story is made to say them", () => {
  const silent = "Tilda Brand came to the harbour. Brand saw the harbour. Tilda Brand left the harbour.";
  expect(statements("Islands speak about ferry plan", plan, velt, roe, silent, more)).not.toMatch(
    /Brand said/u,
  );
  expect(statements("Islands speak about ferry plan", plan, velt, silent, more)).not.toMatch(/Brand said/u);
});

test("words of somebody whom the headline names are not judged", () => {
  expect(statements("Roe warns islands about harbour", plan, velt, roe, more)).not.toMatch(/will empty/u);
});

test("a post and a figure are no statements to judge, a deed is", () => {
  const found = statements(
    "Islands speak about ferry plan",
    plan,
    "Harlan Roe, the director of the Osterby Harbour Museum, opened the new ferry harbour of Osterby. In 2024, the ferry harbour of Osterby cost 45 million euros.",
    velt,
    roe,
    more,
  );
  expect(found).not.toMatch(/director/u);
  expect(found).toMatch(/Harlan Roe opened the new ferry harbour of Osterby\. True/u);
  expect(found).not.toMatch(/45 million/u);
});

test("a leader is not told as the speaker of what somebody in the street said", () => {
  const found = statements(
    "Islands speak about ferry plan",
    plan,
    "“The ferry plan took the last harbour job of my family on the islands,” said Ida Kern, a retired sailor from Tarnby.",
    velt,
    roe,
    more,
  );
  expect(found).not.toMatch(/(?:Velt|Roe) said: “The ferry plan took/u);
});

test("where the other only stands in the story, the words are told of their speaker alone", () => {
  const found = statements("Islands speak about ferry plan", plan, roe, more);
  expect(found).toMatch(/Harlan Roe said: “The ferry plan will empty [^\n]*” True/u);
  expect(found).not.toMatch(/Mara Velt said/u);
});

test("words that begin inside a sentence are no statement", () => {
  const found = statements(
    "Islands speak about ferry plan",
    plan,
    velt,
    "“But the ferry plan will empty the fishing harbour of the poorest islands,” Harlan Roe said.",
    more,
  );
  expect(found).not.toMatch(/said: “…/u);
});

test.each([
  ["what is told of oneself", "Ida Kern said she would give up her seat on the harbour board."],
  ["what is only asked for", "Ida Kern issued a statement, demanding that Osterby quickly sell the ferry."],
])("%s is no statement of somebody who leads another life", (_, sentence) => {
  const found = statements("Islands speak about ferry plan", plan, sentence, velt, roe, more);
  expect(found).not.toMatch(/(?:Velt|Roe) said that/u);
});
