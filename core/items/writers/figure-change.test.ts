import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { triedOf } from "../draft-set";
import { readingOf } from "../reading";

const turned = (sentence: string): readonly string[] => {
  const text = `Ferries of Velland\n\nFerry traffic in Velland and the ferry sales of Norwick Motors changed. ${sentence}`;
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  return triedOf(reading).flatMap(({ item, fault }) =>
    fault === null && item.rule === "true-false/change/false"
      ? [item.stem.replace("True or false? ", "")]
      : [],
  );
};

test.each([
  [
    "The price of a ferry ticket in Velland fell to 12 euros in 2024 from 18 euros in 2019.",
    "The price of a ferry ticket in Velland rose to 18 euros in 2024 from 12 euros in 2019.",
  ],
  [
    "Ferry sales of Norwick Motors dropped from 40 boats in 2020 to 16 boats in 2024.",
    "Ferry sales of Norwick Motors climbed from 16 boats in 2020 to 40 boats in 2024.",
  ],
  [
    "The number of ferry passengers in Velland rose from 240,000 in 2019 to 410,000 in 2024.",
    "The number of ferry passengers in Velland fell from 410,000 in 2019 to 240,000 in 2024.",
  ],
])("a change is told the other way round: %s", (sentence, other) => {
  expect(turned(sentence)).toEqual([other]);
});

test.each([
  // One figure, three figures, figures of two things, and a word that the figures do not bear out.
  "Ferry sales of Norwick Motors dropped to 16 boats in 2024.",
  "Ferry sales of Norwick Motors rose from 40 boats in 2020 to 60 in 2022 and 80 in 2024.",
  "Ferry sales of Norwick Motors rose from 40 boats in 2020 to 30 percent of the market in 2024.",
  "Ferry sales of Norwick Motors fell from 40 boats in 2020 to 60 boats in 2024.",
  // No change: a distance, and a range.
  "In 2024, ferries of Norwick Motors sailed from 40 harbours of Velland to 60 harbours of Osterby.",
  "In 2024, the ferries of Norwick Motors took 40 to 60 cars in Velland.",
])("nothing to turn: %s", (sentence) => {
  expect(turned(sentence)).toEqual([]);
});
