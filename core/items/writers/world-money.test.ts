import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { draftsOf } from "../draft-set";
import { readingOf } from "../reading";
import { faultIn } from "../screens/screens";

/** The key and the answers of the question about a sum, in the story of a ferry. */
function answers(sum: string): readonly string[] {
  const text = `Osterby Mayor Mara Velt and harbour director Harlan Roe spoke about the ferry plan for Osterby and the harbour of Norwick.\n\n“The ferry plan will bring work to every family of the islands,” Roe said.\n\nIn 2023, the Osterby Port Authority paid ${sum} for the Norwick ferry.`;
  const reading = readingOf(read(text, "2025-05-08"));
  return draftsOf(reading)
    .filter(({ item }) => item.kind === "which-figure" && faultIn(item, reading) === null)
    .flatMap(({ item }) => [item.stem, item.key, ...item.options.map((option) => option.text)]);
}

const stem = "In 2023, how much did the Osterby Port Authority pay for the Norwick ferry?";

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
  expect([asked, key]).toEqual([stem, sum]);
  expect(options.length).toBe(4);
  for (const option of options) expect(option).toMatch(written);
});

test.each(["10,000/-", "Rs 2.5 lakh crore"])("%s, which could not be written alike, is not asked", (sum) => {
  expect(answers(sum)).toEqual([]);
});
