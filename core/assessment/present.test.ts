import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { naturalOrder } from "./natural-order";
import { present, presentAll, type StoredItem } from "./present";

const optionsOf = (texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `option-${String(at)}`, text }));
const ordered = (kind: string, texts: readonly string[]) =>
  naturalOrder(kind, optionsOf(texts))?.map(({ text }) => text) ?? null;

describe("natural order", () => {
  test.each([
    ["true-false", ["False", "True"], ["True", "False"]],
    [
      "which-figure",
      ["16 million barrels", "nearly 13 million barrels", "900,000 barrels"],
      ["900,000 barrels", "nearly 13 million barrels", "16 million barrels"],
    ],
    ["which-figure", ["12.5 percent", "2 percent", "0 percent"], ["0 percent", "2 percent", "12.5 percent"]],
    ["which-figure", ["nine vessels", "three vessels"], ["three vessels", "nine vessels"]],
    [
      "which-date",
      ["Wednesday 30 March 2022", "2 March 2022", "late February 2022", "March 2021"],
      ["March 2021", "late February 2022", "2 March 2022", "Wednesday 30 March 2022"],
    ],
    ["figure-period", ["In 2021", "In 2019"], ["In 2019", "In 2021"]],
    // What must not be ordered: not read for certain, not told apart, or of a kind without an order.
    ["which-figure", ["13 barrels", "a few barrels"], null],
    ["which-figure", ["13 barrels", "nearly 13 barrels"], null],
    ["which-date", ["on Monday", "on Tuesday"], null],
    ["which-date", ["between 2019 and 2021", "2020"], null],
    ["who-said", ["2 Live", "1 Two"], null],
    ["toString", ["1", "2"], null],
  ] as const)("%s %j", (kind, texts, expected) => expect(ordered(kind, texts)).toEqual(expected));
});

const item = (id: string, kind = "who-said"): StoredItem => ({
  id,
  kind,
  stem: "Who said so?",
  options: optionsOf(["Ana Ruiz", "Ben Okoro", "Cleo Marsh", "Dev Patel"]),
  body: null,
});

test("the same seed shows the same on every device, another shows another", () => {
  expect(present(item("a"), 1, 7)).toEqual(present(item("a"), 1, 7));
  const rows = new Set(
    Array.from({ length: 50 }, (_, seed) =>
      present(item("a"), 1, seed)
        .options.map(({ id }) => id)
        .join(),
    ),
  );
  expect(rows.size).toBeGreaterThan(12);
});

test("each place holds the first of the set's options about equally often, item by item", () => {
  const places = [0, 0, 0, 0];
  for (let seed = 0; seed < 200; seed += 1)
    for (const shown of presentAll(
      Array.from({ length: 20 }, (_, at) => item(`item-${String(at)}`)),
      seed,
    )) {
      const place = shown.options.findIndex(({ id }) => id === "option-0");
      places[place] = (places[place] ?? 0) + 1;
    }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("letters and numbers run on, nothing is lost, and no other field travels", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const stored = {
        ...item("a"),
        rationale: "secret",
        options: item("a").options.map((o) => ({ ...o, isKey: true, why: "secret" })),
      };
      const shown = present(stored, 3, seed);
      expect(Object.keys(shown)).toEqual(["id", "number", "stem", "body", "options"]);
      expect(shown.options.map(({ letter }) => letter)).toEqual(["A", "B", "C", "D"]);
      for (const option of shown.options) expect(Object.keys(option)).toEqual(["id", "letter", "text"]);
      expect(new Set(shown.options.map(({ id }) => id)).size).toBe(4);
    }),
  );
});
