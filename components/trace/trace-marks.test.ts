import { describe, expect, test } from "vitest";
import { annotate } from "#core/annotate/annotate";
import { readingOf } from "#core/items/reading";
import { cutText } from "#core/text/cut";
import { layers, marksOf, type LayerName } from "./trace-marks";

const text = `Ambry closes its bridge

The council of Ambry closed the bridge on Tuesday. “The towers are not safe,” said Mayor Ana Ruiz. The repair will cost 3 million euros, according to the council.`;

const read = (() => {
  const annotated = annotate(cutText({ text, published: { year: 2026, month: 3, day: 12 } }));
  return { annotated, claims: readingOf(annotated).claims };
})();

const wordsOf = (only: LayerName | null): readonly string[] =>
  marksOf(read, only).map(({ start, end }) => text.slice(start, end));

describe("what is marked", () => {
  test.each<[LayerName, readonly (readonly [words: string, what: string])[]]>([
    [
      "sentences",
      [
        ["Ambry closes its bridge", "number 1"],
        ["The council of Ambry closed the bridge on Tuesday.", "number 2"],
        ["“The towers are not safe,” said Mayor Ana Ruiz.", "number 3"],
        ["The repair will cost 3 million euros, according to the council.", "number 4"],
      ],
    ],
    ["names", [["Mayor Ana Ruiz", "person: Ana Ruiz; known by title, first-name, subject-of-cue"]]],
    ["quotations", [["“The towers are not safe,”", "full"]]],
    [
      "speech",
      [
        ["The towers are not safe,", "direct, by Ana Ruiz; tier A"],
        ["The repair will cost 3 million euros", "indirect, by the council; tier B"],
      ],
    ],
    [
      "sources",
      [
        ["Mayor Ana Ruiz", "Ana Ruiz"],
        ["the council", "the council"],
      ],
    ],
    [
      "cues",
      [
        ["said", "used as “say”"],
        ["according", "used as “according”"],
      ],
    ],
    ["figures", [["3 million euros", "money = 3000000; unit euro"]]],
    ["times", [["Tuesday", "date 2026-03-10; day; 2026-03-10 to 2026-03-10"]]],
  ])("%s, each with what it was taken for", (layer, expected) => {
    expect(marksOf(read, layer).map(({ start, end, what }) => [text.slice(start, end), what])).toEqual(
      expected,
    );
  });

  test("statements, of every kind the engine found and of no other", () => {
    expect(marksOf(read, "statements").map(({ what }) => what.split(";")[0])).toEqual(
      [...read.claims].sort((a, b) => a.span.start - b.span.start).map(({ kind }) => kind),
    );
  });
});

test("all layers together are those one by one, in text order, the longest of a place first", () => {
  const all = marksOf(read, null);
  expect(wordsOf(null).toSorted()).toEqual(layers.flatMap(({ name }) => wordsOf(name)).toSorted());
  for (const [at, mark] of all.entries()) {
    const next = all[at + 1] ?? { start: text.length, end: text.length };
    expect(mark.start < next.start || (mark.start === next.start && mark.end >= next.end)).toBe(true);
  }
});

test("every mark names the rule that found it", () => {
  expect(marksOf(read, null).filter(({ rule }) => rule === "")).toEqual([]);
});

test("an article that says nothing has its sentences and no other mark", () => {
  const annotated = annotate(cutText({ text: "It rained.", published: null }));
  const marks = marksOf({ annotated, claims: readingOf(annotated).claims }, null);
  expect(marks.map(({ layer }) => layer.name)).toEqual(["sentences"]);
});
