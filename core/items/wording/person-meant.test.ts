import { expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { textOf } from "../../text/span";
import { readingOf } from "../reading";
import { personMeant } from "./person-meant";

const published = { year: 2025, month: 5, day: 8 };

/** Who is called "he" or "she" in the words that the story ends with. */
function meantIn(story: string, headline = "Osterby quarrels about its ferries"): string | null {
  const text = `${headline}\n\n${story}`;
  const reading = readingOf(annotate(cutText({ text, published })));
  const claim = reading.claims
    .filter(({ kind, span }) => kind === "attribution" && /\b(?:he|she)\b/iu.test(textOf(text, span)))
    .at(-1);
  return claim === undefined ? null : (personMeant(reading, claim)?.entity.canonical ?? null);
}

const people =
  "Harlan Roe, the mayor of Osterby, met Mara Velt, his rival, on Monday. She and Roe are old friends.";

test.each([
  [
    "who the sentence before begins with",
    `${people} Roe spoke for an hour. “He knows the harbour better than the pilots,” said Ana Quill, a pilot.`,
    "Harlan Roe",
  ],
  [
    "whom the speech began with, though it named another man",
    `${people} “Roe is the best mayor since Ole Berg ran Osterby,” said Ana Quill, a pilot. “He knows the harbour better than the pilots,” she said.`,
    "Harlan Roe",
  ],
  [
    "she, where he is named in the words",
    `${people} Velt spoke for an hour. “She will win if Roe is ill, and he is ill,” said Ana Quill, a pilot.`,
    "Mara Velt",
  ],
  [
    "whom the story is about, three sentences before",
    `${people} Roe has ruled since 2010. The rain came late. The harbour froze. “He knows the ice better than the pilots,” said Ana Quill, a pilot.`,
    "Harlan Roe",
  ],
  [
    "the only man whom the speech has just named",
    `${people} “I am a great friend of Harlan Roe,” said Ana Quill, a pilot. “He knows the harbour better than the pilots,” she said.`,
    "Harlan Roe",
  ],
  [
    "whom the speaker has just taken on, though others are named more often",
    `Harlan Roe rules Osterby. Roe was elected in May. Roe is ill. Ana Quill, a pilot, attacked Tom Berg for his silence. “It is clear that he knows the harbour,” Quill said.`,
    "Tom Berg",
  ],
])("%s", (_, story, expected) => {
  expect(meantIn(story)).toBe(expected);
});

test.each([
  [
    "two men in the sentence before",
    `${people} Roe met Ole Berg, a banker. “He knows the harbour better than the pilots,” said Ana Quill, a pilot.`,
  ],
  [
    "a thing of his that the speech began with",
    `${people} Ole Berg, a banker, left. Tom Ruiz stayed. “Roe’s plan is old, and Berg left Ruiz,” said Ana Quill, a pilot. “He knows the harbour better than the pilots,” she said.`,
  ],
  [
    "one of two men whom the speech has just named",
    `${people} “I am a great friend of Harlan Roe and of Tom Berg,” said Ana Quill, a pilot. “He knows the harbour better than the pilots,” she said.`,
  ],
  [
    "who only tells who the speaker is",
    `${people} Roe’s Norwick counterpart, Ana Quill, spoke for the pilot. “He knows the harbour better than the pilots,” said Quill.`,
  ],
  [
    "who has just spoken of another man",
    `${people} “He sold the harbour,” Roe said of the mayor before him. “He knows the harbour better than the pilots,” said Ana Quill, a pilot.`,
  ],
  [
    "whom a first name in the words means",
    `${people} Roe spoke for an hour. “I recall that Tom was asked, and he knows the harbour,” said Ana Quill, a pilot.`,
  ],
  [
    "somebody whom the words themselves may mean",
    `${people} Roe spoke for an hour. “If he wins, Ole Berg will close the harbour,” said Ana Quill, a pilot.`,
  ],
])("nobody: %s", (_, story) => {
  expect(meantIn(story)).toBeNull();
});

test("under a headline of somebody else nobody but those it names is meant", () => {
  const story = `${people} Roe spoke for an hour. “He knows the harbour better than the pilots,” said Ana Quill, a pilot.`;
  const later = `Ole Berg, a captain, wrote to Roe. ${story}`;
  expect(meantIn(later, "Berg wants new ferries")).toBeNull();
  expect(meantIn(later, "Berg and Roe want new ferries")).toBe("Harlan Roe");
  expect(meantIn(later, "Velt wants new ferries")).toBe("Harlan Roe");
});
