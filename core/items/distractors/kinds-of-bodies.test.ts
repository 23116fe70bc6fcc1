import { describe, expect, test } from "vitest";
import type { Entity, EntityType } from "../../annotate/annotation";
import { areOfOneWhole, areOtherBodies } from "./kinds-of-bodies";

const body = (canonical: string, type: EntityType = "organisation"): Entity => ({
  id: 0,
  type,
  canonical,
  aliases: [canonical],
  roles: [],
  nameOrder: "unknown",
  gender: null,
});

describe("bodies of different kinds are no answers to one question", () => {
  test.each([
    ["the Osterby Appeals Court", "the Fisheries Department"],
    ["the Osterby Party", "the Osterby Treasury"],
    ["Norwick Motors", "the Osterby Port Authority"],
  ])("%s and %s", (one, other) => expect(areOtherBodies(body(one), body(other))).toBe(true));

  test.each([
    ["Norwick Motors", "Osterby Mills"],
    ["the Osterby Party", "the Norwick Democrats"],
    ["the Fisheries Department", "the Osterby Port Authority"],
  ])("but %s and %s may be", (one, other) => expect(areOtherBodies(body(one), body(other))).toBe(false));

  test("people are told apart elsewhere", () => {
    expect(areOtherBodies(body("Mara Velt", "person"), body("Tilda Court", "person"))).toBe(false);
  });
});

test.each([
  ["UNICEF", "the United Nations", true],
  ["the U.N.", "the World Food Programme", true],
  ["UN Women", "the UN", true],
  ["UNICEF", "the World Health Organization", false],
  ["the Red Cross", "the United Nations", false],
  ["United Airlines", "the United Nations", false],
])("what %s says %s says too: %s", (one, other, expected) => {
  expect(areOfOneWhole(body(one), body(other))).toBe(expected);
});
