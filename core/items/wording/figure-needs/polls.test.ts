import { expect, test } from "vitest";
import type { Quantity } from "../../../annotate/annotation";
import { isOpinion, namesItsPoll, ofWhom } from "./polls";
import type { Shown } from "./need";
import { quantity } from "./quantity.fixture";

const shown = (words: string, kind: Quantity["kind"] = "percent"): Shown => ({
  words,
  source: "",
  names: [],
  places: [],
  topic: new Set(),
  quantity: quantity(kind),
});

test.each<[string, Quantity["kind"]?]>([
  ["______ of voters in Osterby support the ferry plan"],
  ["______ of registered captains said the harbour is unsafe"],
  ["______ would vote for Mara Velt"],
  ["______ would prefer Harlan Roe"],
  ["Mara Velt has an approval rating of ______"],
  ["Mara Velt is viewed favorably by ______"],
  ["Mara Velt leads Harlan Roe by ______", "points"],
  ["Mara Velt trails Harlan Roe by ______", "points"],
  ["The survey puts Mara Velt at ______"],
])("only a poll tells: %s", (words, kind) => {
  expect(isOpinion(shown(words, kind))).toBe(true);
});

test.each<[string, Quantity["kind"]?]>([
  ["______ of voters cast a ballot in Osterby"],
  ["With ______ of precincts counted, Mara Velt leads"],
  ["Mara Velt won ______ of the vote in Osterby"],
  ["Sales of Norwick Motors lag behind by ______"],
  ["______ of the boats are new"],
  // A number of people is counted.
  ["______ voters in Osterby support the ferry plan", "count"],
])("counted, and no opinion: %s", (words, kind) => {
  expect(isOpinion(shown(words, kind))).toBe(false);
});

test.each([
  ["A Norwick Institute poll found it", true],
  ["a poll by the Norwick Institute", true],
  ["a poll for Marlow Bay Radio", true],
  ["Gallup found it", true],
  ["A poll found it", false],
  ["A June poll found it", false],
  ["The March 2024 survey found it", false],
  ["Several polls found it", false],
  ["Another survey found it", false],
])("says whose poll it is: %s: %s", (words, does) => {
  expect(namesItsPoll(words)).toBe(does);
});

test.each([
  ["______ would vote for Mara Velt", true],
  ["______ of voters would vote for Mara Velt", false],
  ["Among the captains of Osterby, ______ would vote for Mara Velt", false],
  ["______ Democrats would vote for Mara Velt", false],
  ["______ own a boat", false],
])("does not say who was asked: %s: %s", (words, isMissing) => {
  expect(ofWhom.isMissing(shown(words))).toBe(isMissing);
});

test("a number that is no share says of whom it is", () => {
  expect(ofWhom.isMissing(shown("______ would vote for Mara Velt", "count"))).toBe(false);
});
