import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { isShownIn } from "./people";
import { possibleSpeakers } from "./possible-speakers";

/*
 * Who may stand beside the campaign manager of a candidate as a wrong answer, by the words that are asked.
 */

const text = `Senator Harlan Roe and Mayor Mara Velt stand for governor of Norwick. Roe is a candidate of the Harbour Party.

“The islands have waited for this campaign longer than any town,” said Velt campaign manager Tilda Brand.

Ida Kern, a spokeswoman for Harlan Roe, said the vote was open. “Nobody knows yet,” said Nils Aker, a professor at the University of Norwick.

The weather was mild, as in a song of Ole Dahl. Vera Holm, a farmer on the islands, came late. They spoke of Barack Obama, the president.

They queued for Greta Dale, and bought a poster of Greta Dale. Olga Marsk opened the pier of Tarnby. Lars Lund slept, and Lund snored.`;

const reading = readingOf(annotate(cutText({ text, published: null })));
const claim = reading.claims.find(
  ({ kind, span }) => kind === "attribution" && text.slice(span.start, span.end).startsWith("The islands"),
);

const mayHaveSaid = (name: string, words: string): boolean => {
  const id = reading.annotated.entities.findIndex(({ canonical }) => canonical === name);
  if (claim === undefined || id < 0) throw new Error(name);
  return possibleSpeakers(reading, claim, `Who said: “${words}”?`)(id) === "false";
};

test("a stem shows somebody by the family as well", () => {
  const aker = reading.annotated.entities.find(({ canonical }) => canonical === "Nils Aker");
  if (aker === undefined) throw new Error("no Aker");
  expect(isShownIn(aker, "Who said: “The Akers know the harbour”?")).toBe(true);
  expect(isShownIn(aker, "Who said: “The acres are wide”?")).toBe(false);
});

test("whoever agrees in the sentence behind may have said so too", () => {
  const more = text.replace("Ida Kern, a spokeswoman", "Nils Aker agreed. Ida Kern, a spokeswoman");
  const agreed = readingOf(annotate(cutText({ text: more, published: null })));
  const own = agreed.claims.find(
    ({ kind, span }) => kind === "attribution" && more.slice(span.start, span.end).startsWith("The islands"),
  );
  const ids = (name: string) => agreed.annotated.entities.findIndex(({ canonical }) => canonical === name);
  if (own === undefined) throw new Error("no claim");
  const holds = possibleSpeakers(agreed, own, "Who said: “The vote is late”?");
  expect(holds(ids("Nils Aker"))).toBe("unknown");
  expect(holds(ids("Ida Kern"))).toBe("false");
});

test.each([
  ["anybody with words of their own", "Ida Kern", "The vote is late", true],
  ["anybody with a part in the story", "Harlan Roe", "The vote is late", true],
  ["nobody who is a name and nothing more", "Ole Dahl", "The vote is late", false],
  ["somebody told by a calling, though named once", "Vera Holm", "The vote is late", true],
  ["no head of state whom it names in passing", "Barack Obama", "The vote is late", false],
  ["nobody who does one thing in it and is told by nothing", "Olga Marsk", "The vote is late", false],
  ["somebody named again by the family name", "Lars Lund", "The vote is late", true],
  ["no name that stands in full each time", "Greta Dale", "The vote is late", false],
  ["no farmer, of whom nothing is quoted, on what “we” do", "Vera Holm", "We plan our vote", false],
  ["a professor who speaks, on what “we” do", "Nils Aker", "We plan our vote", true],
  ["no rival’s spokeswoman, on the candidate", "Ida Kern", "Get on board with Mara Velt", false],
  ["an observer, on the candidate", "Nils Aker", "Get on board with Mara Velt", true],
])("%s", (_, name, words, expected) => {
  expect(mayHaveSaid(name, words)).toBe(expected);
});
