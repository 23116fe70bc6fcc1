import { expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { isShowable } from "./names";
import { readingOf } from "./reading";

const shown = (text: string): readonly string[] => {
  const reading = readingOf(annotate(cutText({ text, published: null })));
  return reading.annotated.entities
    .filter((entity) => entity.type === "person" && isShowable(reading, entity))
    .map(({ canonical }) => canonical);
};

test("a headline between marks is nobody’s name", () => {
  expect(
    shown("Papers made much of it (‘Harlan Condemns Velt,’ wrote one in Porto), and Ida Kern laughed."),
  ).toEqual(["Ida Kern"]);
});

test("a name between marks that stands elsewhere without them is one", () => {
  expect(shown("The ship is called ‘Ida Kern’ in Porto. Ida Kern laughed on Monday.")).toEqual(["Ida Kern"]);
});

test("a seat that somebody is elected for is nobody’s name", () => {
  expect(shown("Ida Kern, the MP for Osterby South, laughed. The Osterby South seat was safe.")).toEqual([
    "Ida Kern",
  ]);
  expect(shown("Ida Kern, a nurse, laughed. Few Kern voters came from Kern’s constituency.")).toEqual([
    "Ida Kern",
  ]);
});

test("a name that begins with the last word of a post is not shown, one that stands whole is", () => {
  expect(shown("Minister for Ferries, Young Sailors and Families Ida Kern laughed.")).toEqual([]);
  expect(shown("Ferry Minister Ida Kern Lund laughed.")).toEqual(["Ida Kern Lund"]);
  expect(shown("The director of Norwick Ferries laughed. Ida Kern Lund, a nurse, laughed too.")).toEqual([
    "Ida Kern Lund",
  ]);
});
