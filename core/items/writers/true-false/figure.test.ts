import { describe, expect, test } from "vitest";
import { draftsOf } from "../../draft-set";
import { readingOf } from "../../reading";
import { faultIn } from "../../screens/screens";
import { annotate } from "../../../annotate/annotate";
import { cutText } from "../../../text/cut";

/** The false statements drafted of a sentence with a figure, and the article they are about. */
const falseStatements = (sentence: string) => {
  const text = `The town of Osterby repairs its harbour\n\n${sentence}\n\nMayor Ana Ruiz opened the harbour of Osterby on Monday.`;
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  const items = draftsOf(reading)
    .map(({ item }) => item)
    .filter(({ kind, key, claim }) => kind === "true-false" && key === "False" && claim.kind === "figure");
  return { items, reading };
};

describe("a false figure is denied by the true one", () => {
  test.each([
    [
      "more than",
      "In 2024 Osterby spent more than 40 million euros on the Osterby harbour.",
      (n: number) => n > 40,
    ],
    [
      "at least",
      "In 2024 Osterby spent at least 40 million euros on the Osterby harbour.",
      (n: number) => n > 40,
    ],
    ["exactly", "In 2024 Osterby spent 40 million euros on the Osterby harbour.", (n: number) => n !== 40],
  ])("%s", (_, sentence, isDenied) => {
    const found = falseStatements(sentence).items.map(({ stem }) => Number(/(\d+) million/u.exec(stem)?.[1]));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(isDenied)).toBe(true);
  });

  test("a lower figure put in by hand is stopped", () => {
    const { items, reading } = falseStatements(
      "In 2024 Osterby spent more than 40 million euros on the Osterby harbour.",
    );
    const [item] = items;
    if (item === undefined) throw new Error("Nothing was drafted.");
    expect(faultIn(item, reading)).toBeNull();
    const lower = { ...item, stem: item.stem.replace(/\d+ million/u, "20 million") };
    expect(faultIn(lower, reading)?.screen).toBe("V21 true or false");
  });

  test.each([
    ["without a verb", "Forty Osterby-based ferry firms in 2024."],
    ["cut off behind a dash", "In 2024 Osterby won 40 prizes - but Norwick, which had a ferry, won none."],
    ["in a name", "In 2024 Osterby sold the old Ferry PS20 to Norwick."],
    ["of what somebody only meant to do", "Norwick Motors said it would build 40 ferries in 2024."],
  ])("a figure %s is not stated", (_, sentence) => {
    expect(falseStatements(sentence).items).toEqual([]);
  });

  test("a statement that corrects its figure in brackets is none to judge", () => {
    expect(
      falseStatements(
        "In 2024 Osterby spent 40 million euros on the Osterby harbour (in fact, 12 million were spent on it).",
      ).items,
    ).toEqual([]);
  });
});
