import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "./slug";

test.each([
  ["What was said when Lavrov and Wang met", "what-was-said-when-lavrov-and-wang-met"],
  ["Café prices: up 5 %, again", "cafe-prices-up-5-again"],
  ["The council’s plan", "the-councils-plan"],
  ["  —  ", ""],
  ["新桥", ""],
  ["A".repeat(90), "a".repeat(60)],
])("%s", (title, slug) => expect(slugOf(title)).toBe(slug));

test("a slug is short and holds only what an address needs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      const slug = slugOf(title);
      expect(slug.length).toBeLessThanOrEqual(60);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
