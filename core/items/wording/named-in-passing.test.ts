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
  expect(isNamedInPassing(reading, entityNamed(reading, "Ole Berg"))).toBe(expected);
});
