import { expect, test } from "vitest";
import { isHalfDeed } from "./dated-verbs";

test.each([
  ["vacate", ""],
  ["win", ""],
  ["issue", "his"],
  ["issue", "hers"],
  ["issue", "the ban and its"],
  ["post", "on her page"],
  ["release", "at a meeting in Osterby"],
  ["sign", "at the harbour"],
  ["testify", "voluntarily"],
  ["issue", "a brief statement"],
])("“%s %s” has lost its object", (base, rest) => {
  expect(isHalfDeed(base, rest)).toBe(true);
});

test.each([
  ["resign", ""],
  ["begin", ""],
  ["die", ""],
  ["resign", "in Osterby"],
  ["vacate", "the seat of Norwick"],
  ["post", "a picture of the pier on her page"],
  ["sign", "for Norwick Town"],
  ["win", "in Osterby"],
  ["issue", "his apology"],
  ["sell", "it to them and theirs to Harlan Roe"],
  ["testify", "before the council"],
  ["issue", "a statement on the pier"],
])("“%s %s” is whole", (base, rest) => {
  expect(isHalfDeed(base, rest)).toBe(false);
});
