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

describe("while other items are still to be answered", () => {
  const report =
    "Ana Ruiz spoke on Monday. The bridge will cost 12 million pounds. The Ferry\nboats stay, and nobody’s plan changes.\n\nBen Okoro was there.";
  const spanIn = (words: string) => ({
    start: report.indexOf(words),
    end: report.indexOf(words) + words.length,
  });
  const first = "Ana Ruiz spoke on Monday.";
  const paragraph = report.slice(0, report.indexOf("\nboats"));

  test.each([
    ["nothing is open", [], [paragraph]],
    ["another paragraph has the key", [{ key: "Ben Okoro", evidence: [] }], [paragraph]],
    ["a key that is nowhere", [{ key: "9 million pounds", evidence: [] }], [paragraph]],
    ["a part of a word is no key", [{ key: "mill", evidence: [] }], [paragraph]],
    ["the key stands in the marked words alone", [{ key: "Ana Ruiz", evidence: [] }], [paragraph]],
    ["no key in words", [{ key: "", evidence: [] }], [paragraph]],
    ["marks alone are no key", [{ key: "…", evidence: [] }], [paragraph]],
    ["the key stands beside it", [{ key: "12 million pounds", evidence: [] }], [first]],
    ["whatever its capitals", [{ key: "the ferry", evidence: [] }], [first]],
    [
      "proof beside it, the key in other words",
      [{ key: "True", evidence: [spanIn("The bridge will")] }],
      [first],
    ],
    ["proof in the marked words alone", [{ key: "True", evidence: [spanIn(first)] }], [paragraph]],
    [
      "one of two is given away",
      [
        { key: "Ben Okoro", evidence: [] },
        { key: "12 million pounds", evidence: [] },
      ],
      [first],
    ],
  ])("%s", (_name, open, expected) => {
    expect(proofsOf(report, [spanIn(first)], open).map((proof) => proof.text)).toEqual(expected);
  });

  test("of a paragraph that is held back each marked piece stands alone, marked whole", () => {
    const last = "The Ferry\nboats stay";
    const open = [{ key: "12 million pounds", evidence: [] }];
    expect(proofsOf(report, [spanIn(last), spanIn(first), spanIn("Ben Okoro")], open)).toEqual([
      { text: first, marks: [{ start: 0, end: first.length }] },
      { text: last, marks: [{ start: 0, end: last.length }] },
      { text: "Ben Okoro was there.", marks: [{ start: 0, end: 9 }] },
    ]);
  });

  test("beside the marked words nothing is ever shown that proves an open item", () => {
    const story = "One is here. Two is there. Three is gone.\nFour came.";
    const piece = fc
      .tuple(fc.nat(story.length - 1), fc.nat(story.length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), piece, (evidence, proof) => {
        const shown = proofsOf(story, evidence, [{ key: "", evidence: [proof] }]);
        for (const { text: words, marks } of shown) {
          const from = story.indexOf(words);
          for (let at = 0; at < words.length; at += 1) {
            const isMarked = marks.some(({ start, end }) => start <= at && at < end);
            const provesIt = proof.start <= from + at && from + at < proof.end;
            expect(isMarked || !provesIt).toBe(true);
          }
        }
      }),
    );
  });
});
