import { expect, test } from "vitest";
import { everyFamily, ferryPlan, soundItems } from "../sound-items.fixture";

/** The key and the answers of the question about a sum, in the story of a ferry. */
const answers = (sum: string): readonly string[] =>
  soundItems(
    `${ferryPlan}\n\n${everyFamily}\n\nIn 2023, the Osterby Port Authority paid ${sum} for the Norwick ferry.`,
    ["which-figure"],
  ).flatMap(({ stem, key, options }) => [stem, key, ...options.map(({ text }) => text)]);

const howMuch = "In 2023, how much did the Osterby Port Authority pay for the Norwick ferry?";

test.each([
  ["R4.5bn", /^R\d\.\d{1,2}bn$/u],
  ["Rs450,000", /^Rs\d{3},000$/u],
  ["Rs 2.5 crore", /^Rs \d\.\d crore$/u],
  ["₹120 crore", /^₹\d{2,3} crore$/u],
  ["₦3.2 billion", /^₦\d\.\d billion$/u],
  ["N3.2 billion", /^N\d\.\d billion$/u],
  ["GH¢450,000", /^GH¢\d{3},000$/u],
  ["KSh 12 million", /^KSh \d{1,2} million$/u],
  ["Sh12 billion", /^Sh\d{1,2} billion$/u],
  ["Tk 500 crore", /^Tk \d{3} crore$/u],
])("%s is written so in every answer", (sum, written) => {
  const [asked, key, ...options] = answers(sum);
  expect([asked, key]).toEqual([howMuch, sum]);
  expect(options.length).toBe(4);
  for (const option of options) expect(option).toMatch(written);
});

test.each(["10,000/-", "Rs 2.5 lakh crore"])("%s, which could not be written alike, is not asked", (sum) => {
  expect(answers(sum)).toEqual([]);
});
