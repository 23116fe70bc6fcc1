import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { isSpokenOf } from "./spoken-of";

/* Whom the speaker names in the sentences beside those that are asked. */

const text = `Mara Velt and Harlan Roe met in Norwick. Tilda Brand was there. Ole Dahl came late.

“Velt has never run a harbour. The islands need somebody who has,” said Nils Aker, an economist.

“Roe and Ms. Brand know the sea,” he added. “They were born on it.”

“The weather was fine,” said Ida Kern, a nurse.

“Dahl is late again,” Nils Aker said.`;
const reading = storyOf(text);
const claim = reading.claims.find(
  ({ kind, span }) => kind === "attribution" && text.slice(span.start, span.end).includes("The islands need"),
);

test.each([
  ["somebody named in the sentence beside", "Mara Velt", false, "The islands need a captain", true],
  ["somebody named in the paragraph beside", "Harlan Roe", false, "The islands need a captain", true],
  ["who has words of his own", "Harlan Roe", true, "The islands need a captain", false],
  ["who has words of his own, on “him”", "Harlan Roe", true, "The islands need him", true],
  ["who has words of his own, on “her”", "Harlan Roe", true, "The islands need her", false],
  ["whom only another names", "Ida Kern", false, "The islands need a captain", false],
  ["whom the speaker names far below", "Ole Dahl", false, "The islands need a captain", false],
])("%s", (_, name, isQuoted, words, expected) => {
  if (claim === undefined) throw new Error("no claim");
  expect(isSpokenOf(reading, claim, entityNamed(reading, name), isQuoted, `Who said: “${words}”?`)).toBe(
    expected,
  );
});

test.each([
  ["whom “him” means by the headline", "Who said: “The islands need him”?", true],
  ["under a headline whose one man he is, on “her”", "Who said: “The islands need her”?", false],
  ["where the report may mean whoever is asked for", "Who said that the islands need him?", false],
])("%s", (_, stem, expected) => {
  const headed = storyOf(
    `Osterby waits for Harlan Roe\n\n${text.replace("late.", "late. The rain began.").replace("“Roe and", "“Both and")}`,
  );
  const asked = headed.claims.find(
    ({ kind, span }) => kind === "attribution" && headed.text.slice(span.start, span.end).includes("islands"),
  );
  if (asked === undefined) throw new Error("no claim");
  expect(isSpokenOf(headed, asked, entityNamed(headed, "Harlan Roe"), true, stem)).toBe(expected);
});
