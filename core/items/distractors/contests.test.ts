import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { isOfOtherTeam } from "./contests";

const reading = storyOf(`Velt delight at ferry race win

Osterby coach Mara Velt praised her crew on Monday. Norwick coach Harlan Roe was sad.

Osterby’s Ole Dahl rowed first. Nils Aker, a professor at the University of Norwick, slept.`);

const lost = "We did not row well, and we lacked speed";
const them = "Osterby rowed well and we could not catch them";

test.each([
  ["who rejoices, of a defeat", "Harlan Roe", "Mara Velt", lost, true],
  ["somebody else, of a defeat", "Harlan Roe", "Nils Aker", lost, false],
  ["who rejoices, of a win", "Harlan Roe", "Mara Velt", "We rowed well", false],
  ["the coach of “them”", "Harlan Roe", "Mara Velt", them, true],
  ["one of “them”", "Harlan Roe", "Ole Dahl", them, true],
  ["somebody of no crew", "Harlan Roe", "Nils Aker", them, false],
  ["a coach, of her own crew", "Mara Velt", "Ole Dahl", "Osterby is proud of us and they know it", false],
  ["a crew without “us”", "Harlan Roe", "Ole Dahl", "Osterby rowed well", false],
  ["who has no crew to speak for", "Nils Aker", "Ole Dahl", them, false],
])("%s", (_, key, other, words, expected) => {
  expect(
    isOfOtherTeam(reading, entityNamed(reading, key), entityNamed(reading, other), `Who said: “${words}”?`),
  ).toBe(expected);
});
