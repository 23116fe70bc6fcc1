import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { areInOneFamily, familyWord, gapFillers, isSaidBefore } from "./gap-fillers";
import { adjectiveFamilies, countedFamilies, massFamilies } from "./plain-fillers";

const reading = readingOf(
  annotate(cutText({ text: "The town needs hospitals and museums. It has no prison.", published: null })),
);

test.each(
  [...countedFamilies, ...massFamilies, ...adjectiveFamilies].map((family) => [family.join(" "), family]),
)("the family “%s” can fill any gap of its own", (_, family) => {
  expect(new Set(family).size).toBe(family.length);
  for (const word of family) {
    const fillers = gapFillers(reading, word, `We speak of ${word}`, false).map(({ text }) => text);
    expect([word, new Set(fillers).size]).toEqual([word, 3]);
    expect(fillers).not.toContain(word);
  }
});

describe("fillers", () => {
  test("keep the number of the missing word, and begin with what the article has", () => {
    const fillers = gapFillers(reading, "schools", "We need new schools", false);
    expect(fillers.map(({ text }) => text)).toEqual(expect.arrayContaining(["hospitals", "museums"]));
    expect(fillers.every(({ text }) => text.endsWith("s"))).toBe(true);
    expect(fillers[0]?.why).toContain("The article has");
  });

  test("are not in the quotation, in either number", () => {
    const fillers = gapFillers(reading, "schools", "A hospital is as dear as two schools", false);
    expect(fillers.map(({ text }) => text)).not.toContain("hospitals");
  });

  test("fit “a” or “an” as the missing word does", () => {
    const fillers = gapFillers(reading, "engineer", "She wants to be an engineer", true);
    expect(fillers.every(({ text }) => /^[aeiou]/u.test(text))).toBe(true);
  });

  test.each([["fears"], ["prides"], ["people"], ["instance"], ["quickly"]])(
    "there are none for %s: it is in no family",
    (word) => {
      expect(familyWord(word)).toBeNull();
      expect(gapFillers(reading, word, `We speak of ${word}`, false)).toEqual([]);
    },
  );

  test.each([
    ["teacher", "nurse", true],
    ["teachers", "nurses", true],
    ["teacher", "nurses", false],
    ["teacher", "coal", false],
    ["peace", "justice", true],
  ])("%s and %s in one family: %s", (one, other, expected) => {
    expect(areInOneFamily(one, other)).toBe(expected);
  });
});

test.each([
  ["democratic", "state", true],
  ["historic", "visit", true],
  ["rapid", "growth", false],
  ["quick", "decision", false],
  ["free", "society", false],
  ["religious", "reasons", true],
  ["free", "rein", false],
  ["free", "speech", false],
  ["difficult", "times", false],
  ["clear", "choice", false],
  ["rapid", "reasons", false],
  ["harbour", "growth", false],
])("a gap before its noun: %s %s", (adjective, noun, expected) => {
  expect(isSaidBefore(adjective, noun)).toBe(expected);
});
