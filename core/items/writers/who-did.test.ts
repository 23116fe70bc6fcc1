import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { readingOf } from "../reading";
import { couldHaveDone, whoDid } from "./who-did";

/** The questions who did something, of a story that tells a deed after others. */
const asked = (headline: string, ...sentences: readonly string[]): string => {
  const reading = readingOf(read([headline, ...sentences].join("\n\n"), "2025-05-08"));
  return reading.claims
    .flatMap((claim) => whoDid.write(reading, claim, 0).map(({ stem }) => stem))
    .join("\n");
};

const win = "Tilda Brand defeated Mara Velt for the last seat on the Osterby council in May 2024.";
const opening = "The ferries of the islands are late again.";
const before = [
  opening,
  "“The ferry plan of Osterby will bring work to the outer islands,” said Mara Velt, the mayor of Osterby.",
  "“The ferry plan will empty the harbour of Norwick,” said Harlan Roe, a harbour director. Roe left the board.",
  "“Every pupil of the islands will be at school on time,” said Tilda Brand, the head of the Osterby School Board. Brand waved.",
];

test.each([
  ["a deed of the first sentence", "Ferries are late again", [win, ...before], true],
  [
    "a deed near the beginning, with a word of the headline",
    "Council in talks",
    [opening, win, ...before.slice(1)],
    true,
  ],
  ["a deed that the headline tells", "A seat on the council for Brand", [...before, win], true],
  ["a deed far down, with one word of it", "Council in talks", [...before, win], false],
  ["a deed far down", "Ferries are late again", [...before, win], false],
])("%s", (_, headline, sentences, isAsked) => {
  expect(/Who defeated Mara Velt for the last seat/u.test(asked(headline, ...sentences))).toBe(isAsked);
});

test("what is done with words is asked wherever it stands", () => {
  const told = "Tilda Brand accused Harlan Roe of “hiding the bill” for the pier.";
  expect(asked("Ferries are late again", ...before, told)).toMatch(/Who accused Harlan Roe/u);
});

test.each([
  ["a race of women", "won the heptathlon of Norwick in May 2024", false],
  ["an election", "won the mayoral race of Norwick in May 2024", true],
])("beside a woman stands a man in %s: %s", (_, deed, isOffered) => {
  const reading = readingOf(
    read(
      ["Ferries are late again", `Tilda Brand ${deed}.`, ...before, "Harlan Roe left Norwick."].join("\n\n"),
      "2025-05-08",
    ),
  );
  const roe = reading.annotated.entities.find(({ canonical }) => canonical === "Harlan Roe");
  const claim = reading.claims.find(({ kind }) => kind === "action");
  if (claim === undefined || roe === undefined) throw new Error("no claim");
  expect(couldHaveDone(reading, claim, roe.id) === "false").toBe(isOffered);
});

test("where the writer has it from is cut out", () => {
  const told = "Tilda Brand praised the quick sale of two old ferries to Norwick, per the Courier story.";
  expect(asked("Ferries are late again", ...before, told)).toMatch(/ferries to Norwick\?/u);
});

test("whose party is accused does not accuse it", () => {
  const posts = (party: string): boolean => {
    const reading = readingOf(
      read(
        [
          "Ferries are late again",
          "Tory chairman Ole Berg accused Labour of “a broken word and a downright lie” in Norwick.",
          `${party} leader Ida Kern left Norwick. “It is late,” said Kern.`,
        ].join("\n\n"),
        "2025-05-08",
      ),
    );
    const kern = reading.annotated.entities.find(({ canonical }) => canonical === "Ida Kern");
    const claim = reading.claims.find(({ kind, clause }) => kind === "action" && clause?.base === "accuse");
    if (claim === undefined || kern === undefined) throw new Error("no claim");
    return couldHaveDone(reading, claim, kern.id) === "false";
  };
  expect(posts("Labour")).toBe(false);
  expect(posts("Lib Dem")).toBe(true);
});
