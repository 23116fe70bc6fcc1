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

test("statements that come in a crowd are not compared with one another, and none is asked about", () => {
  const annotated = annotatedOf(costs(1200));
  const reading = readingOf(annotated);
  const figures = reading.claims.filter(({ kind }) => kind === "figure");
  expect(figures.length).toBeGreaterThan(1000);
  // Pairs would be more than a million: one reason for each claim is what may be kept.
  expect(figures.every(({ conflicts }) => conflicts.length === 1)).toBe(true);
  expect(figures[0]?.conflicts[0]?.reason).toContain("too many statements");
  expect(draftSet(annotated, { seed: 1, size: 5 }).items).toEqual([]);
});

test("the figures of a report are no crowd", () => {
  const { claims } = readingOf(annotatedOf(costs(20)));
  expect(claims).toHaveLength(20);
  expect(claims.flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test("all claims of a report are asked about", () => {
  const { shortfall } = draftSet(annotatedOf(costs(20)), { seed: 1, size: 5 });
  expect(shortfall.join(" ")).not.toContain("weightiest");
});
