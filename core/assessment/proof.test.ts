import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proofsOf } from "./proof";

const text = "Headline\n\nFirst one. Second one.\nThird one. Fourth one.\n\nLast one.";
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const shown = (words: readonly string[]) =>
  proofsOf(text, words.map(spanOf)).map((proof) => [
    proof.text,
    ...proof.marks.map((mark) => proof.text.slice(mark.start, mark.end)),
  ]);

describe("a paragraph with its evidence marked", () => {
  test.each([
    [["First one."], [["First one. Second one.", "First one."]]],
    [["Headline"], [["Headline", "Headline"]]],
    [["Last one."], [["Last one.", "Last one."]]],
    [
      ["Last one.", "Second one."],
      [
        ["First one. Second one.", "Second one."],
        ["Last one.", "Last one."],
      ],
    ],
    [["Second one.", "First one."], [["First one. Second one.", "First one.", "Second one."]]],
    [["First one. Second", "Second one."], [["First one. Second one.", "First one. Second one."]]],
    [["one.\nThird"], [["First one. Second one.\nThird one. Fourth one.", "one.\nThird"]]],
    [
      ["First one.", "Second one.\nThird one."],
      [["First one. Second one.\nThird one. Fourth one.", "First one.", "Second one.\nThird one."]],
    ],
    [[], []],
  ])("%j", (words, expected) => expect(shown(words)).toEqual(expected));

  test("every mark shows exactly the words of its evidence, in whole lines", () => {
    const anyText = fc
      .array(fc.constantFrom("a", "bc", " ", "\n", ". "), { minLength: 1, maxLength: 40 })
      .map((parts) => `${parts.join("")}x`);
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (article, one, other) => {
        const a = one % article.length;
        const b = other % article.length;
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
        const [proof, ...more] = proofsOf(article, [span]);
        const mark = proof?.marks[0] ?? { start: 0, end: 0 };
        expect(more).toEqual([]);
        expect(proof?.text.slice(mark.start, mark.end)).toBe(article.slice(span.start, span.end));
        expect(`\n${article}\n`).toContain(`\n${proof?.text ?? ""}\n`);
      }),
    );
  });
});
