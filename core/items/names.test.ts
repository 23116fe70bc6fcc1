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
