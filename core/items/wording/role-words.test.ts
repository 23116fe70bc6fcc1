import { expect, test } from "vitest";
import { storyOf } from "../distractors/cast.fixture";
import { isWholePost, roleLabel } from "./role-words";

test.each([
  ["Ohio Rep. Ole Berg opened the pier.", ["Ohio representative"]],
  ["Norwick Port director Ole Berg opened the pier. Norwick Port is old.", ["Norwick Port director"]],
  // A borough sends nobody by that name, and words of the body are cut off.
  ["Brooklyn Rep. Ole Berg opened the pier.", []],
  // Of which company is told elsewhere; as the words of the article and as an option.
  ["The company’s chief executive, Ole Berg, opened the pier.", []],
  ["Centres for Tide Control Director Ole Berg opened the pier.", []],
  // The capital of an option is none of the article's, and names nothing.
  ["Harlan Roe and his policy director, Ole Berg, opened the pier.", []],
  ["The pier, as Tidal Watch Director of Inquiries Ole Berg saw it, was old.", []],
])("%s", (text, expected) => {
  const reading = storyOf(text);
  const whole = reading.claims
    .filter(({ kind }) => kind === "role")
    .flatMap((claim) => {
      const label = roleLabel(reading, claim);
      return isWholePost(reading, claim, label) ? [label] : [];
    });
  expect(whole).toEqual(expected);
});
