import { describe, expect, test } from "vitest";
import { draftsOf } from "../../draft-set";
import { readingOf } from "../../reading";
import { annotate } from "../../../annotate/annotate";
import { cutText } from "../../../text/cut";

/** The figures put for the true one in what is drafted of a sentence. */
const falseFigures = (sentence: string): number[] => {
  const text = `The town of Osterby repairs its harbour\n\n${sentence}\n\nMayor Ana Ruiz opened the harbour of Osterby on Monday.`;
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  return draftsOf(reading)
    .filter(({ item }) => item.kind === "true-false" && item.key === "False" && item.claim.kind === "figure")
    .map(({ item }) => Number(/(\d+) million/u.exec(item.stem)?.[1]));
};

describe("a false figure is denied by the true one", () => {
  test.each([
    ["more than", "In 2024 Osterby spent more than 40 million euros on the harbour.", (n: number) => n > 40],
    ["at least", "In 2024 Osterby spent at least 40 million euros on the harbour.", (n: number) => n > 40],
    ["exactly", "In 2024 Osterby spent 40 million euros on the harbour.", (n: number) => n !== 40],
  ])("%s", (_, sentence, isDenied) => {
    const found = falseFigures(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(isDenied)).toBe(true);
  });
});
