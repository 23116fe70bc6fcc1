import { expect, test } from "vitest";
import type { NumberBody } from "../items/answer-form";
import { readNumber } from "./read-number";

const barrels: NumberBody = { kind: "number", before: "", unit: "million barrels", scale: 1e6 };
const percent: NumberBody = { kind: "number", before: "", unit: "percent", scale: 1 };
const dollars: NumberBody = { kind: "number", before: "$", unit: "billion", scale: 1e9 };
const metres: NumberBody = { kind: "number", before: "", unit: "metres", scale: 1 };
const people: NumberBody = { kind: "number", before: "", unit: "people", scale: 1 };

test.each<[typed: string, body: NumberBody, value: number]>([
  ["13", barrels, 13e6],
  [" 13 ", barrels, 13e6],
  ["13 million", barrels, 13e6],
  ["13m", barrels, 13e6],
  ["13 mn", barrels, 13e6],
  ["13 million barrels", barrels, 13e6],
  ["13 million barrel", barrels, 13e6],
  ["13,000,000", barrels, 13e6],
  ["13 000 000", barrels, 13e6],
  ["13\u00a0000\u202f000", barrels, 13e6],
  ["13.000.000", barrels, 13e6],
  ["13’000’000", barrels, 13e6],
  ["13000000", barrels, 13e6],
  ["0.013 billion", barrels, 0.013e9],
  ["1,300", barrels, 1300e6],
  ["3.5", percent, 3.5],
  ["3,5", percent, 3.5],
  ["3.125", percent, 3.125],
  ["0,125", percent, 0.125],
  ["45%", percent, 45],
  ["45 per cent", percent, 45],
  ["−2.5", percent, -2.5],
  ["1.5", dollars, 1.5e9],
  ["$1.5bn", dollars, 1.5e9],
  ["$1.5 billion", dollars, 1.5e9],
  ["US$ 1,500,000,000", dollars, 1.5e9],
  ["1.500.000.000,00", dollars, 1.5e9],
  ["12 m", metres, 12],
  ["12m", metres, 12],
  ["１３", people, 13],
  ["1,300 people", people, 1300],
  ["2 thousand", people, 2000],
  ["2k", people, 2000],
  ["3 lakh", people, 3e5],
  ["0", people, 0],
])("“%s” is read", (typed, body, value) => {
  expect(readNumber(typed, body)).toBeCloseTo(value, 6);
});

test.each<[typed: string, body: NumberBody]>([
  ["", people],
  ["many", people],
  ["thirteen", people],
  ["1.3e7", barrels],
  ["13 or 14", people],
  ["13-14", people],
  ["5 to 7", people],
  ["13 million million", barrels],
  ["13 tonnes", barrels],
  ["13,00,00", people],
  ["1,2,3", people],
  ["13..5", people],
  ["0x0d", people],
  ["Infinity", people],
])("“%s” is asked again, not marked", (typed, body) => {
  expect(readNumber(typed, body)).toBeNull();
});
