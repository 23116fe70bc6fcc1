import { expect, test } from "vitest";
import { marketCodes } from "./market-codes";

test.each([
  ["Velland crude CLc1 fell and Norwick LCOc1 rose", [" CLc1", " LCOc1"]],
  ["Three-month tin CMSN3 lost while the euro EUR= was flat", [" CMSN3", " EUR="]],
  ["The Osterby index .OSX fell as Norwick Motors NWK.N sank", [" .OSX", " NWK.N"]],
  // Initials, names and formulas.
  ["The G.O.P. of the U.S. and J.K. Roe in Washington D.C.", []],
  ["Mara Velt of the BBC said MH17 and COVID-19 were known", []],
  ["Osterby has 40 tons of CO2. NORWICK has 30.", []],
])("%s", (text, codes) => {
  expect(
    marketCodes(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(codes);
});
