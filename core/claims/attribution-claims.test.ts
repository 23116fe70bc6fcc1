import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { claimsOf } from "./claims-of";

const cast = "Mayor Harlan Roe opened the pier in Norwick.\n\n";

/** How sure each saying of a text is. */
const tiers = (text: string): string[] =>
  claimsOf(read(cast + text)).flatMap(({ kind, tier }) => (kind === "attribution" ? [tier] : []));

describe("words that speak of whoever a pronoun means", () => {
  test.each([
    [
      "by name",
      "Roe smiled. “Next week Harlan Roe will be out on the river with the pilots,” he promised.",
      ["C"],
    ],
    [
      "by office",
      "Roe smiled. “Next week the mayor will be out on the river with the pilots,” he promised.",
      ["C"],
    ],
    [
      "and what is carried on from them",
      "Roe smiled. “Next week the mayor will be out on the river,” he promised. “We will sail at six.”",
      ["C", "C"],
    ],
    ["of nobody", "Roe smiled. “Next week we will be out on the river with the pilots,” he promised.", ["B"]],
    ["of another office", "Roe smiled. “Next week the pilot will be out on the river,” he promised.", ["B"]],
    ["where the cue names them", "“Next week the mayor will be out on the river,” Roe promised.", ["A"]],
  ])("%s", (_, text, expected) => {
    expect(tiers(text)).toEqual(expected);
  });
});
