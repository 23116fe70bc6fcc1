import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { antecedentsIn } from "./antecedents";

/** What the descriptions of a text stand for. */
function named(text: string): readonly string[] {
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  return antecedentsIn(reading, { start: 0, end: text.length }).map(
    ({ start, end, entity }) => `${text.slice(start, end)} = ${entity.canonical}`,
  );
}

describe("a description that stands for one thing of the article", () => {
  test.each([
    [
      "the firm of the story",
      "Norwick Motors Inc. will build a plant in Osterby. Shares of the company rose 3 percent.",
      ["the company = Norwick Motors Inc"],
    ],
    [
      "the article says that it is an airline",
      "Marlow Airways, an airline with 40 planes, lost $2 million. The airline will cut routes.",
      ["The airline = Marlow Airways"],
    ],
    [
      "the only council",
      "The Osterby Council met on Monday. Later the council’s members voted.",
      ["the council = the Osterby Council"],
    ],
    [
      "a state, in front of what it does",
      "Texas voted on Monday. Later the state counted, and the state’s clerks left.",
      ["the state = Texas", "the state = Texas"],
    ],
    [
      "a body by the last word of its kind",
      "The Osterby School Board met on Monday. Later the board voted.",
      ["the board = the Osterby School Board"],
    ],
    [
      "the board of whoever speaks for it",
      "The Osterby School Board met on Monday. Osterby School Board spokeswoman Ana Ruiz said the board had voted.",
      ["the board = the Osterby School Board"],
    ],
    [
      "a body with its place behind",
      "The Museum of Osterby opened on Monday. Later the museum closed.",
      ["the museum = the Museum of Osterby"],
    ],
    [
      "the party named last",
      "Republicans met on Monday. So did the Harbour Party. Harlan Roe said the party needed boats.",
      ["the party = the Harbour Party"],
    ],
    [
      "its own people named last",
      "The Labour Party met on Monday. Tories did not. Harlan Roe spoke to Labour voters. He said the party needed boats.",
      ["the party = the Labour Party"],
    ],
    [
      "its own people between",
      "The Labour Party met on Monday. Harlan Roe spoke to Labour voters. He said the party needed boats.",
      ["the party = the Labour Party"],
    ],
    [
      "the only senator",
      "Senator Mara Velt spoke in Osterby. Voters told the senator that the ferry is late.",
      ["the senator = Mara Velt"],
    ],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    [
      "two firms",
      "Norwick Motors Inc. sued Marlow Holdings Ltd. in May. Shares of the company rose 3 percent.",
    ],
    ["nothing named before", "The company lost $2 million. Norwick Motors Inc. was not named."],
    ["a public body is no firm", "The Osterby Council met on Monday. Shares of the company rose 3 percent."],
    [
      "a description that goes on",
      "Norwick Motors Inc. was founded in May. Mara Velt left the company that she had led.",
    ],
    ["two councils", "The Osterby Council and the Norwick Council met. Later the council voted."],
    ["the holder of another office", "Vice President Mara Velt spoke in Osterby. The president did not."],
    ["a holder in the shadow", "Shadow chancellor Mara Velt spoke in Osterby. Roe told the chancellor so."],
    [
      "another party named last, by its people",
      "The Harbour Party met on Monday. Harlan Roe spoke to Republicans. He said the party needed boats.",
    ],
    ["a husband’s office", "Ana Ruiz, the mayor’s wife, spoke in Osterby. The mayor did not."],
    ["a former holder", "Former governor Harlan Roe spoke in Osterby. The governor did not."],
    [
      "the first word of what a body is",
      "The Osterby School Board met on Monday. Later the school board voted, and the school closed.",
    ],
    [
      "what all of a kind have",
      "The University of Norwick opened in May. Money is short at the university level in Velland.",
    ],
    [
      "the department of a spokesman of another body",
      "QRCC spokesman Nils Aker called. The Department of Tides met. Aker said the department would move.",
    ],
    ["a part of a name", "The Osterby Council met. So did the council of ministers."],
    ["what belongs to a place", "Texas voted on Monday. An amendment to the state constitution passed."],
  ])("%s", (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
