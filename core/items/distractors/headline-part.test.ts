import { expect, test } from "vitest";
import { partAt } from "./headline-part";

/* What a headline has of Velt: a deed of hers, others who go at her, or neither. */
test.each([
  ["Velt vows to close the harbour", "doer"],
  ["Velt to close the harbour", "doer"],
  ["Velt wants to close the harbour", "doer"],
  ["Velt wants a closed harbour", null],
  ["Osterby bristles at Velt’s visit", "doer"],
  ["Mayor outlines cuts as Velt backs ferry plan", "doer"],
  ["Roe scoffs at Velt’s visit", "target"],
  ["Roe quits after ridiculing Velt’s daughters", "target"],
  ["Roe slams Mayor Mara Velt for ferry plan", "target"],
  ["Velt attacked on ferries", "target"],
  ["Velt’s plan condemned by mayors", "target"],
  ["Velt under fire over ferries", "target"],
  ["Roe sues Velt", "target"],
  ["Roe files lawsuit against Mayor Velt", "target"],
  ["Roe fires Mayor Velt over post", "decided-on"],
  ["Osterby drops charges over ferry, Velt says", null],
  ["Velt condemns ferry ban", null],
  ["Velt says ferry is late", null],
  ["Velt calls for a ferry ban", null],
  ["Guests, scorned by Velt, return", null],
  ["Roe slams plan after Velt speaks", null],
  ["Roe and Velt meet", null],
  ["A day in Osterby with Velt", null],
])("%s", (title, part) => {
  const start = title.indexOf("Velt");
  expect(partAt(title, start, start + "Velt".length)).toBe(part);
});
