import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { parseIso } from "../../text/civil-date";
import { cutText } from "../../text/cut";
import { triedOf } from "../draft-set";
import { readingOf } from "../reading";

/** The sound questions about figures of a sentence, in a story with a day or without one. */
const asked = (sentence: string, day?: string, headline = "Ferry plan of Osterby"): readonly string[] => {
  const text = `${headline}\n\nMara Velt and harbour director Harlan Roe spoke about the ferry plan for Osterby and the harbour of Norwick. ${sentence}`;
  const document = cutText({ text, published: day === undefined ? null : parseIso(day) });
  return triedOf(readingOf(annotate(document))).flatMap(({ item, fault }) =>
    fault === null && item.kind === "which-figure" ? [item.stem] : [],
  );
};

test.each([
  "Last July, the ferry council of Osterby bought 40 boats from the harbour of Norwick.",
  "Ferry sales of the Norwick shipyard in Osterby rose 37 percent during the year.",
  "The Norwick shipyard will sell 40 ferries to the harbour of Osterby later in the year.",
  "Over the holiday season, the Norwick shipyard sold 40 ferries to the harbour of Osterby.",
])("asked with the day of the article alone: %s", (sentence) => {
  expect(asked(sentence)).toEqual([]);
  expect(asked(sentence, "2025-05-08")).not.toEqual([]);
});

test.each([
  "Over the year to June 2024, the Norwick shipyard sold 40 ferries to the harbour of Osterby.",
  "In 2024, ferry sales of the Norwick shipyard in Osterby rose 37 percent over three seasons.",
])("asked without a day: %s", (sentence) => {
  expect(asked(sentence)).not.toEqual([]);
});

test.each([
  // Nobody's figure, and half of a source.
  "Speculation suggests that the Norwick shipyard has the money for a ferry bid of £14m in Osterby.",
  "According to a survey by Norwick Motors & Co, Tarnby Watch and Velt Index ferry sales in Osterby surged 25 percent in 2024.",
  // What speaks against a promise is not of whoever made it.
  "Mara Velt vowed that the Osterby council would keep the ferry plan, despite needing to find 35 votes.",
  // What the rest of the words tells.
  "Ferry sales in Osterby rose by 17 percent in 2024, up 23,600 to 27,700.",
  "The Osterby ferry party holds 192 of the 300 seats in the Norwick council, just under the two-thirds majority it needs.",
  "Mara Velt founded the 9/12 Ferry Club of Osterby in 2024, which has nine boats in the harbour of Norwick.",
])("not asked: %s", (sentence) => {
  expect(asked(sentence, "2025-05-08")).toEqual([]);
});

test.each([
  "Mara Velt vowed that she would buy 35 ferries for Osterby, despite the debts of the Norwick harbour.",
  "Ferry sales in Osterby rose by 17 percent in 2024, up 2,300 to 27,700.",
  "In 2024, the Osterby ferry party held 192 seats in the Norwick council of 300 seats.",
  "The retreat by 33 Osterby Captains was a blow to the ferry plan of Mara Velt in 2024.",
  "In 2024, Mara Velt bought 35 ferries for Osterby to prove that the crews and their captains posed no risk.",
  "Mara Velt founded the 9/12 Ferry Club of Osterby in 2024, which has seven boats in the harbour of Norwick.",
])("asked: %s", (sentence) => {
  expect(asked(sentence, "2025-05-08")).not.toEqual([]);
});

test("initials that few know are known where the story is named", () => {
  const sentence = "In 2024, the OHD bought 35 ferries for the harbour plan of Osterby.";
  expect(asked(sentence, "2025-05-08")).toHaveLength(1);
  expect(asked(sentence, "2025-05-08", "Ferries")).toEqual([]);
});

test("a second clause is no part of what is asked", () => {
  const [first = "how many"] = asked(
    "In 2024, Mara Velt bought 35 ferries for the Osterby plan after arriving in Norwick but her money went into boats.",
    "2025-05-08",
  );
  expect(first).not.toMatch(/how many/iu);
});
