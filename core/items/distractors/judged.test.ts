import { expect, test } from "vitest";
import type { Reading } from "../reading";
import { entityNamed, storyOf } from "./cast.fixture";
import { isJudgedIn } from "./judged";

/* Who is condemned or spoken to by words does not say them, and a headline tells who that is. */

const under = (title: string): Reading =>
  storyOf(`${title}

Harlan Roe met Mayor Mara Velt in Norwick on Monday. “The ferry is late,” said Harlan Roe.

“It is true,” said Harlan Roe’s lawyer, Leo Marsh. Conservative MP Ida Kern and Labour MP Tilda Brand waited. Ida Kern told Tilda Brand that the bridge was closed.`);

const vow = "Mara Velt vows to end ferry service";
const bare = "Mayor wants to end ferry service";
const fine = "Mara Velt angered by ferry fine";
const lifted = "Norwick lifts Mara Velt’s ferry ban";
const suit = "Harlan Roe sues Mara Velt";
const sacked = "Norwick fires Mara Velt over post";
const gibe = "Harlan Roe mocks Mara Velt and her ferry";

test.each([
  ["whose deed is told by an office", bare, "Harlan Roe", "Mara Velt", "Ending ferry links is wrong", true],
  ["who holds no such office", bare, "Harlan Roe", "Ida Kern", "Ending ferry links is wrong", false],
  ["whose deed “this” condemns", vow, "Harlan Roe", "Mara Velt", "This is a reckless attempt", true],
  ["whose deed is condemned by name", vow, "Harlan Roe", "Mara Velt", "Ending ferry links is wrong", true],
  ["whose deed is found right", vow, "Harlan Roe", "Mara Velt", "This is a good attempt", false],
  ["where a fault is denied", vow, "Harlan Roe", "Mara Velt", "This is not wrong at all", false],
  ["of whose deed nothing is said", vow, "Harlan Roe", "Mara Velt", "Gulls are a disgrace", false],
  ["on the wrong side of a line", vow, "Harlan Roe", "Mara Velt", "It was on the wrong side", false],
  ["who does nothing there", vow, "Harlan Roe", "Ida Kern", "This is a reckless attempt", false],
  ["what cannot be afforded", vow, "Harlan Roe", "Mara Velt", "We cannot afford to end ferry links", true],
  ["who is fined", fine, "Harlan Roe", "Mara Velt", "A fine, the highest we could apply, is right", true],
  ["who is fined, of the fine", fine, "Harlan Roe", "Mara Velt", "The fine was a shock to me", false],
  ["who fines", fine, "Mara Velt", "Harlan Roe", "The highest we could apply", false],
  ["whose ban is lifted", lifted, "Harlan Roe", "Mara Velt", "We have decided to clear Ole Berg", true],
  ["the same, shortened", lifted, "Harlan Roe", "Mara Velt", "We’ve decided to clear Ole Berg", true],
  ["whose plan is told", vow, "Harlan Roe", "Mara Velt", "We have decided to sail again", false],
  ["where whoever did it speaks", gibe, "Harlan Roe", "Ida Kern", "This is a disgrace", false],
  ["whom the headline has mocked", gibe, "Harlan Roe", "Mara Velt", "Show your guests respect", true],
  ["the same, of all the world", gibe, "Harlan Roe", "Mara Velt", "You will see ferries, you know", false],
  ["the same, spoken to by nobody", gibe, "Harlan Roe", "Mara Velt", "Ferries sail on Monday", false],
  ["whom the speaker speaks to", vow, "Ida Kern", "Tilda Brand", "You closed it", true],
  ["another than is spoken to", vow, "Ida Kern", "Harlan Roe", "You closed it", false],
  ["who is sued, by the lawyer of who sues", suit, "Leo Marsh", "Mara Velt", "Ferries are late", true],
  ["who is sued, by another", suit, "Ida Kern", "Mara Velt", "Ferries are late", false],
  [
    "who is sacked, of what one has to do",
    sacked,
    "Ida Kern",
    "Mara Velt",
    "At Norwick you have to sail",
    true,
  ],
  ["who is sacked, of what she did", sacked, "Ida Kern", "Mara Velt", "Norwick has old ferries", false],
  ["who is sacked, of another’s rule", sacked, "Ida Kern", "Mara Velt", "At sea you have to sail", false],
  [
    "whose party did it",
    "Labour plans a ferry tax",
    "Ida Kern",
    "Tilda Brand",
    "The plan is irresponsible",
    true,
  ],
  [
    "of another party",
    "Labour plans a ferry tax",
    "Tilda Brand",
    "Ida Kern",
    "The plan is irresponsible",
    false,
  ],
])("%s", (_, title, key, other, words, expected) => {
  const reading = under(title);
  expect(isJudgedIn(reading, entityNamed(reading, key), entityNamed(reading, other), words)).toBe(expected);
});
