import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { readingOf } from "../reading";
import { isWorkedOut } from "./shown-figures";

/** Whether the figure that begins with some digits is told by the others of its sentence. */
const isToldByOthers = (sentence: string, digits: string): boolean => {
  const reading = readingOf(read(sentence));
  const asked = reading.annotated.quantities.find(({ start }) => reading.text.startsWith(digits, start));
  if (asked === undefined) throw new Error(digits);
  return isWorkedOut(reading, { start: 0, end: sentence.length }, asked, []);
};

test.each([
  ["the change", "The news sent shares up $8, or 8%, to $108.", "$8"],
  ["the share", "The news sent shares up $8, or 8%, to $108.", "8%"],
  ["what it came to", "The news sent shares up $8, or 8%, to $108.", "$108"],
  ["a fall", "The news sent shares down $12, or 10.7%, to $100.", "$12"],
  ["the other share", "Velt sold 80.1% and kept the other 19.9%.", "19.9%"],
  [
    "what is nearly double",
    "Norwick Motors would nearly double its boats from 12,300 boats to 20,000 boats.",
    "20,000",
  ],
  ["a rounded share of the votes", "Velt won three quarters of the votes, while Roe took 27 percent.", "27"],
])("%s is told by the other figures", (_, sentence, digits) => {
  expect(isToldByOthers(sentence, digits)).toBe(true);
});

test.each([
  ["a share of something else", "The yard made $8m, up 20%, and owes $108m.", "$8m"],
  ["a change alone", "The yard sold 8% more boats, or $50m.", "8%"],
  [
    "what another figure doubled",
    "Norwick Motors doubled its price and sold 40 boats, down from 50 boats.",
    "40",
  ],
  ["a share that leaves room", "Velt won 20 percent of the votes, while Roe took 27 percent.", "27"],
])("%s is not", (_, sentence, digits) => {
  expect(isToldByOthers(sentence, digits)).toBe(false);
});
