import { expect, test } from "vitest";
import { entityNamed, storyOf } from "./cast.fixture";
import { isOfOtherSide } from "./sides";

/* Nobody finds fault with those of their own side, or praises an opponent. */

const reading =
  storyOf(`Harbour Party leader Mara Velt met Island Party leader Harlan Roe in Norwick on Monday. Sen. Tilda Brand, R-Ohio, and Ida Kern (D), both senators, came late.

“The ferry is late,” said Velt spokesman Ole Dahl. Nils Aker, an adviser to Harlan Roe, said the ferry was early. Island Party senator Ruth Calder slept.

Leo Marsh, a professor at the University of Norwick, said the ferry was blue. Jonas May, a Harbour Party senator, left.`);

const fault = "Velt has misled the islands about the ferry";

test.each([
  ["a spokesman, of whom he speaks for", "Leo Marsh", "Ole Dahl", fault, true],
  ["one of her party", "Leo Marsh", "Jonas May", fault, true],
  ["by a given name", "Leo Marsh", "Ole Dahl", "Mara, you are a liar", true],
  ["somebody of another party", "Leo Marsh", "Ruth Calder", fault, false],
  ["somebody of no party", "Nils Aker", "Leo Marsh", fault, false],
  [
    "fault that a rival in her party finds, and another",
    "Mara Velt",
    "Jonas May",
    "Harlan Roe failed",
    false,
  ],
  ["what finds no fault", "Leo Marsh", "Ole Dahl", "Velt has seen the islands", false],
  [
    "a word that is a name with a capital alone",
    "Leo Marsh",
    "Ole Dahl",
    "The ferry may be a failure",
    false,
  ],
  ["an opponent, of whom is praised", "Jonas May", "Ruth Calder", "Velt made a reasonable offer", true],
  ["an adviser of an opponent", "Jonas May", "Nils Aker", "Velt is a great leader of the islands", true],
  ["one of her own, of the same", "Jonas May", "Ole Dahl", "Velt made a reasonable offer", false],
  ["praise that is denied", "Jonas May", "Ruth Calder", "Velt did not do a great job", false],
  ["praise by somebody of no party", "Leo Marsh", "Ruth Calder", "Velt made a reasonable offer", false],
  ["for one’s party, somebody of another", "Mara Velt", "Ruth Calder", "Our nominee will sail", true],
  ["for one’s party, one of hers", "Mara Velt", "Jonas May", "Our nominee will sail", false],
  ["for one’s own boat", "Mara Velt", "Ruth Calder", "Our ferry will sail", false],
  ["a spokesman, of a rival in the party", "Jonas May", "Ole Dahl", "Velt is a coward", true],
  ["a party by the letter of a state", "Leo Marsh", "Tilda Brand", "No Republican senator has sailed", true],
  ["the other party", "Leo Marsh", "Ida Kern", "No Republican senator has sailed", false],
])("%s", (_, key, other, words, expected) => {
  expect(isOfOtherSide(reading, entityNamed(reading, key), entityNamed(reading, other), words)).toBe(
    expected,
  );
});
