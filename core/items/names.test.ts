import { describe, expect, test } from "vitest";
import type { Entity } from "../annotate/annotation";
import { couldBeOne } from "./names";

const person = (canonical: string): Entity => ({
  id: 0,
  type: "person",
  canonical,
  aliases: [canonical],
  roles: [],
  nameOrder: "given-family",
  gender: null,
});

describe("two names of people that could be one person", () => {
  test.each([
    ["Mara Velt", "Mara Velt-Roe"],
    ["Mara Palmieri", "Mara Palimieri"],
    ["Mara Velt", "Tilda Velt"],
    ["Juan Miguel", "Juan Miguel Ortega"],
  ])("%s and %s", (one, other) => expect(couldBeOne(person(one), person(other))).toBe(true));

  test.each([
    ["Mara Velt", "Mara Brand"],
    ["Ole Berg", "Ole Roe"],
    ["Ole Berg", "Mara Velt"],
  ])("but not %s and %s", (one, other) => expect(couldBeOne(person(one), person(other))).toBe(false));
});
