import { expect, test } from "vitest";
import { withoutShouting } from "./shouted-names";

test.each([
  ["MARA Velt", [], "Mara Velt"],
  ["MARA VELT", ["Mara Velt"], "Mara Velt"],
  ["ÁINE ROE-BERG", [], "Áine Roe-Berg"],
  // Letters that stand for words, numerals, and names whose capitals nobody can know.
  ["J.R. Velt", [], "J.R. Velt"],
  ["JD Velt", [], "JD Velt"],
  ["Ole Berg III", [], "Ole Berg III"],
  ["MCROE Velt", [], "MCROE Velt"],
  ["VELT", [], "VELT"],
  ["Velt DVD", [], "Velt DVD"],
  ["Quorel Tide HKPG", [], "Quorel Tide HKPG"],
  ["Mara ODELLSEN", [], "Mara Odellsen"],
  ["Velt UFO", [], "Velt UFO"],
])("%s, with %j beside it, is shown as %s", (name, aliases, expected) => {
  expect(withoutShouting(name, new Set(aliases))).toBe(expected);
});
