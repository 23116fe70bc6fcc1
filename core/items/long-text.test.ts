import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { draftsOf, draftSet } from "./draft-set";
import { readingOf } from "./reading";

const costs = (figures: number): string =>
  Array.from({ length: figures }, (_, at) => `The bridge cost $${String(at + 2)}.`).join(" ");

const annotatedOf = (text: string) => annotate(cutText({ text, published: null }));

test("a text that states thousands of figures is asked about its weightiest claims, and says so", () => {
  const annotated = annotatedOf(costs(700));
  const reading = readingOf(annotated);
  expect(reading.claims.length).toBeGreaterThan(500);
  const asked = new Set(draftsOf(reading).map(({ draft }) => draft.claim.id));
  expect(asked.size).toBeLessThanOrEqual(500);
  expect(draftSet(annotated, { seed: 1, size: 5 }).shortfall.join(" ")).toContain(
    "the 500 weightiest were asked",
  );
});

test("all claims of a report are asked about", () => {
  const { shortfall } = draftSet(annotatedOf(costs(20)), { seed: 1, size: 5 });
  expect(shortfall.join(" ")).not.toContain("weightiest");
});
