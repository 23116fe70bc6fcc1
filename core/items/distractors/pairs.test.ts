import { expect, test } from "vitest";
import { draftsOf } from "../draft-set";
import { read } from "../../annotate/testing-read";
import { readingOf } from "../reading";
import { storyOf } from "./cast.fixture";
import { isShownIn } from "./people";

/** The wrong pairs for words that Ana Ruiz and Ole Berg said together, where two others are of these parties. */
const pairs = (one: string, other: string): string =>
  draftsOf(
    readingOf(
      read(
        `Osterby weighs ferry plan

“The ferry plan will bring work to every family of the islands,” Ana Ruiz and Ole Berg said in a joint statement. Ana Ruiz and Ole Berg left.

“The ferry plan will empty the harbour of Norwick,” said ${one} Harlan Roe. “The ferry plan is dear,” said ${other} Mara Velt. Roe and Velt left early.`,
        "2025-05-08",
      ),
    ),
  )
    .filter(({ item }) => item.kind === "who-said-joint")
    .flatMap(({ item }) => item.options.map(({ text }) => text))
    .join("; ");

test.each([
  ["of one party", "Labour MP", "Labour MP", true],
  ["of two", "Labour MP", "Conservative MP", false],
])("two %s as a wrong pair", (_, one, other, expected) => {
  expect(/Harlan Roe and Mara Velt|Mara Velt and Harlan Roe/u.test(pairs(one, other))).toBe(expected);
});

test.each([
  ["the letters of its name", "the NU is late", true],
  ["the letters of another", "the NUP is late", false],
  ["a word of those letters", "nu is late", false],
])("a body is shown by %s", (_, stem, expected) => {
  const reading = storyOf("The Norwick Union said the ferry was late. The Norwick Union waited.");
  const body = reading.annotated.entities.find(({ type }) => type === "organisation");
  if (body === undefined) throw new Error("no body");
  expect(isShownIn(body, stem)).toBe(expected);
});
