import fc from "fast-check";
import { expect, test } from "vitest";
import { displayNameLength, shownName } from "../policy/shown-name";
import { aliasCount, aliasFrom, aliasLength } from "./alias";

test("every alias is two words that the settings would take as well, and each is given once", () => {
  const all = Array.from({ length: aliasCount }, (_, seed) => aliasFrom(seed));
  expect(new Set(all).size).toBe(aliasCount);
  expect(aliasCount).toBeGreaterThan(3000);
  for (const alias of all) {
    expect(alias).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    expect(shownName(alias, aliasLength)).toBe(alias);
    expect(shownName(alias, displayNameLength)).toBe(alias);
  }
});

test("the same seed gives the same alias, whatever whole number it is", () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), (seed) => {
      expect(aliasFrom(seed)).toBe(aliasFrom(seed));
      expect(aliasFrom(seed)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    }),
  );
});
