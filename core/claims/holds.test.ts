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

/** Whether Roe may have said what Velt is told to have said, where he said something of his own before. */
function mayBeRoes(own: string, report: string): string {
  const annotated = read(
    `Osterby Mayor Mara Velt met harbour director Harlan Roe on Monday.\n\n${own}\n\nThe council meets in May.\n\n${report}`,
    "2025-05-08",
  );
  const claims = claimsOf(annotated);
  const named = (name: string): number => annotated.entities.findIndex(({ canonical }) => canonical === name);
  const claim = claims.findLast(
    ({ kind, slots: { speaker } }) =>
      kind === "attribution" && speaker?.kind === "entities" && speaker.ids.includes(named("Mara Velt")),
  );
  if (claim === undefined) throw new Error("The story has no such report.");
  return isSpeaker(assertionsOf(annotated, claims), claim, [named("Harlan Roe")]);
}

test.each([
  [
    "a time to come for one thing",
    "Roe said the vote could be held in spring 2026.",
    "Velt said she expected the vote would come in the first half of next year.",
    "unknown",
  ],
  [
    "two times that do not meet",
    "Roe said the vote could be held in autumn 2027.",
    "Velt said she expected the vote would come in the first half of next year.",
    "false",
  ],
  [
    "a time that is over",
    "Roe said the vote was lost in 2024 by a single voice and a broken box.",
    "Velt said she thought the vote of 2024 had cost the town a good pilot.",
    "false",
  ],
  [
    "a stand that the report shares with somebody",
    "Roe said the board should open its meetings to the pilots and their guests.",
    "Velt had also suggested that meetings of the council could be held in the open air and free for all.",
    "unknown",
  ],
  [
    "a stand of her own",
    "Roe said the board should open its meetings to the pilots and their guests.",
    "Velt had suggested that meetings of the council could be held in the open air and free for all.",
    "false",
  ],
])("two people and %s", (_, own, report, expected) => {
  expect(mayBeRoes(own, report)).toBe(expected);
});
