import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { isPrimaryOfEither } from "./whose-primary";

/** Whether a statement of a story may be about the vote of either party. */
function isOpen(statement: string, story: string, headline = "Velt wins again"): boolean {
  const text = `${headline}\n\nMara Velt ${statement} on Tuesday. ${story}`;
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  const start = text.indexOf(statement);
  return isPrimaryOfEither(reading, { start, end: start + statement.length });
}

const two = "Harlan Roe leads the Republicans, and Democrats met in Osterby.";

describe("a vote that each of two parties held", () => {
  test.each([
    ["won the primary in Osterby", two],
    ["finished second in the Osterby caucuses", two],
  ])("%s", (statement, story) => {
    expect(isOpen(statement, story)).toBe(true);
  });

  test.each([
    ["the party is told", "won the Democratic primary in Osterby", two, undefined],
    ["the headline tells it", "won the primary in Osterby", two, "A night for Republicans"],
    ["the story has one party", "won the primary in Osterby", "Democrats met in Osterby.", undefined],
    ["it is no vote of a party", "won the election in Osterby", two, undefined],
  ])("not where %s", (_, statement, story, headline) => {
    expect(isOpen(statement, story, headline)).toBe(false);
  });
});
