import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { triedOf } from "../draft-set";
import { readingOf } from "../reading";

/** What has to be typed in a story that begins with some words. */
const typed = (first: string): readonly string[] => {
  const text = `${first}\n\nMara Velt and harbour director Harlan Roe spoke about the ferry plan for Osterby and the harbour of Norwick.`;
  return triedOf(readingOf(read(text, "2025-05-08"))).flatMap(({ item, fault }) =>
    fault === null && item.kind === "figure-entry" ? [item.key] : [],
  );
};

test.each([
  ["In 2024, Osterby hired 45 pilots for the ferry plan of Norwick.", "45"],
  ["In 2024, Osterby paid $4.5 million for the ferry plan of Norwick.", "$4.5 million"],
  ["In 2024, Osterby hired 12,000 pilots for the ferry plan of Norwick.", "12,000"],
])("can be kept in mind: %s", (first, key) => {
  expect(typed(first).join("\n")).toContain(key);
});

test.each([
  "In 2024, Osterby hired 1,247 pilots for the ferry plan of Norwick.",
  "In 2024, ferry sales of Osterby in Norwick rose 3.6 percent.",
  "In 2024, Osterby paid $4.57 million for the ferry plan of Norwick.",
  "In 2024, Osterby hired about 45 pilots for the ferry plan of Norwick.",
])("nobody keeps in mind: %s", (first) => {
  expect(typed(first)).toEqual([]);
});
