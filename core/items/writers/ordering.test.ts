import { expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

const beginning = `Norwick Mayor Mara Velt opened the new harbour of the Northern Ferry League on Tuesday.

“The Northern Ferry League is open to every harbour of the islands,” Velt said.

The talks about the harbour of the Northern Ferry League began in May 2024.`;

const itemsOf = (more: string) =>
  draftFromArticle(
    { text: `${beginning}\n\n${more}`, published: { year: 2025, month: 5, day: 8 } },
    { seed: 1, size: 12 },
  ).items;

test("events are put in order where there are others to ask for by themselves, and never the news itself", () => {
  const items = itemsOf(
    "Mara Velt signed the Northern Ferry League treaty in March 2025.\n\nThe old harbour of the Northern Ferry League was closed in 1998.",
  );
  const [ordering] = items.filter(({ kind }) => kind === "ordering");
  expect(ordering?.key).toContain("The old harbour of the Northern Ferry League was closed");
  expect(ordering?.key).not.toContain("opened the new harbour");
  expect(items.some(({ kind }) => kind === "which-date" || kind === "date-entry")).toBe(true);
});

test("three events are asked one by one", () => {
  const items = itemsOf("Mara Velt signed the Northern Ferry League treaty in March 2025.");
  expect(items.filter(({ kind }) => kind === "ordering")).toEqual([]);
});
