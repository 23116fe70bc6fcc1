import { expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { textOf } from "../text/span";
import { claimsOf } from "./claims-of";
import { assertionsOf, isSpeaker } from "./holds";

/** Whether Roe said what the story reports of Velt, where these are his words. */
function saidByRoe(report: string, words: string): string {
  const annotated = read(
    `Osterby Mayor Mara Velt met harbour director Harlan Roe on Monday.\n\nVelt said ${report}.\n\nThe council meets in May.\n\n“${words},” said Roe.`,
    "2025-05-08",
  );
  const claims = claimsOf(annotated);
  const claim = claims.find(
    ({ kind, span }) => kind === "attribution" && textOf(annotated.document.text, span).includes("harbour"),
  );
  const roe = annotated.entities.find(({ canonical }) => canonical === "Harlan Roe");
  if (claim === undefined || roe === undefined) throw new Error("The story has no such report.");
  return isSpeaker(assertionsOf(annotated, claims), claim, [roe.id]);
}

test.each([
  [
    "says the same in other words",
    "Open the docks, captain, and the negotiations of the harbour begin",
    "unknown",
  ],
  ["shares a word with it", "The harbour was deep and grey on that day", "false"],
  ["says something else", "Every ferry of the islands is late", "false"],
])("a report is not surely wrong of somebody who %s: %s", (_, words, expected) => {
  expect(saidByRoe("the harbour could negotiate after the docks reopened", words)).toBe(expected);
});
