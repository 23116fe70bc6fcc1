import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { mayBeToldUnnamed, officesTold } from "./offices";

test.each([
  ["We will cut the secretary’s lead", ["secretary"]],
  ["the former secretary of state is stronger", ["secretary"]],
  ["our mayor has lost the vote", ["mayor"]],
  ["the Norwick senator and the islands", ["senator"]],
  ["the mayor Mara Velt has lost", []],
  ["Velt is our mayor now", []],
  ["the prime minister and chancellor are late", ["minister", "chancellor"]],
  ["the mayor and senator Harlan Roe", ["mayor"]],
  ["statements by the Mayor and the Deputy First Minister", ["mayor", "deputy"]],
  ["said that the mayor was late", ["mayor"]],
  ["that mayor was late", ["mayor"]],
  ["It was the mayor who lost the ferry", ["mayor"]],
  ["It’s the mayor who lost the ferry", ["mayor"]],
  ["Harlan Roe was the mayor who lost the ferry", []],
  ["She’s the mayor who lost the ferry", []],
  ["There is one way out: open the harbour, Mr. President, and talk", ["president"]],
  ["Open the harbour, Mr. President", ["president"]],
  ["Mr. President Roe and Mr. Roe", []],
  ["the plan of a mayor", []],
  ["every mayor and all mayors of the coast", []],
])("offices by which it speaks of people: %s", (words, expected) =>
  expect([...officesTold(words)]).toEqual(expected),
);

const story = (more: string) => {
  const reading = readingOf(
    annotate(
      cutText({
        text: `Mara Velt met Harlan Roe, a pilot, in Norwick on Monday. Velt waved. ${more}`,
        published: null,
      }),
    ),
  );
  return (name: string, stem: string): boolean => {
    const entity = reading.annotated.entities.find(({ canonical }) => canonical === name);
    return entity !== undefined && mayBeToldUnnamed(reading, entity, stem);
  };
};

test("who has no post in the article may be the one whom an office means that nobody in it holds", () => {
  const stem = "Who said: “We will cut the secretary’s lead”?";
  expect(story("")("Mara Velt", stem)).toBe(true);
  expect(story("")("Harlan Roe", stem)).toBe(false);
  expect(story("Secretary Ida Kern laughed.")("Mara Velt", stem)).toBe(false);
  expect(story("")("Mara Velt", "Who said: “The ferry is late”?")).toBe(false);
  expect(story("")("Mara Velt", "Who said: “We will ask the driver”?")).toBe(false);
});

test("“the prime minister” may be whom every reader knew, another minister not", () => {
  const stem = "Who said that the prime minister was late?";
  expect(story("Transport Minister Ida Kern laughed.")("Mara Velt", stem)).toBe(true);
  expect(story("Prime Minister Ida Kern laughed.")("Mara Velt", stem)).toBe(false);
  expect(story("Deputy Prime Minister Ida Kern laughed.")("Mara Velt", stem)).toBe(true);
  expect(story("")("Mara Velt", "Who said that the transport minister was late?")).toBe(false);
});

test("“the vice president” may be whom every reader knew, though the story has a president", () => {
  const stem = "Who said: “The way the vice president handled it was late”?";
  expect(story("President Ida Kern laughed.")("Mara Velt", stem)).toBe(true);
  expect(story("Vice President Ida Kern laughed.")("Mara Velt", stem)).toBe(false);
  expect(story("President Ida Kern laughed.")("Mara Velt", "Who said that the president was late?")).toBe(
    false,
  );
});
