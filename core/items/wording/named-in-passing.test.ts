import { expect, test } from "vitest";
import { entityNamed, storyOf } from "../distractors/cast.fixture";
import { isNamedInPassing } from "./named-in-passing";

test.each([
  ["Harlan Roe sent a letter to Norwick Mayor Ole Berg on Monday.", true],
  ["Norwick Mayor Ole Berg declined to comment.", true],
  ["Roe’s lawyer, Norwick Mayor Ole Berg, also declined to comment.", true],
  ["Norwick Mayor Ole Berg could not be reached on Monday.", true],
  ["(It was not Norwick Mayor Ole Berg, they say.)", true],
  ["Norwick Mayor Ole Berg on how the pier was built.", true],
  // Who does something there, who says something, who is named again.
  ["Norwick Mayor Ole Berg opened the pier on Monday.", false],
  ["Harlan Roe gave the pier to Norwick Mayor Ole Berg on Monday.", false],
  ["Norwick Mayor Ole Berg declined to open the pier.", false],
  ["“It is a good pier,” Norwick Mayor Ole Berg said. Berg declined to comment on the fares.", false],
  ["Norwick Mayor Ole Berg declined to comment. The pier is Berg’s.", false],
  ["Norwick Mayor Ole Berg (who built it) came late.", false],
])("%s", (sentence, expected) => {
  const reading = storyOf(`Harlan Roe built the pier of Osterby.\n\n${sentence}`);
  expect(isNamedInPassing(reading, entityNamed(reading, "Ole Berg"), "Norwick mayor")).toBe(expected);
});

test.each([
  ["Roe praised rivals such as Ohio Gov. Ole Berg and Texas Gov. Ida Novak.", true],
  ["The treasurer of Ohio Gov. Ole Berg gave Roe a boat.", true],
  ["Ohio Gov. Ole Berg, who is married to Ida Novak, was there.", true],
  // What the sentence tells is his, or he says it, or he is named again.
  ["The pier was closed after a mistake by Ohio Gov. Ole Berg.", false],
  ["Nobody but Ohio Gov. Ole Berg, who has called for a pier, came.", false],
  ["Ohio Gov. Ole Berg opened the pier.", false],
  ["“It is a good pier,” said Ohio Gov. Ole Berg.", false],
  ["Roe praised Ohio Gov. Ole Berg. Few people like Berg.", false],
])("in an office that everybody knows: %s", (sentence, expected) => {
  const reading = storyOf(`Harlan Roe built the pier of Osterby.\n\n${sentence}`);
  expect(isNamedInPassing(reading, entityNamed(reading, "Ole Berg"), "Ohio governor")).toBe(expected);
});
