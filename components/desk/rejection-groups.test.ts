import { describe, expect, test } from "vitest";
import { screens } from "#core/items/screens/screens";
import type { Rejected } from "#core/items/rejected";
import { rejectionGroups } from "./rejection-groups";

const rejected = (own: Partial<Rejected>): Rejected => ({
  id: "1",
  kind: "who-said",
  stem: "Who said so?",
  screen: "V19 stands alone",
  reason: "It points at something.",
  sentence: "The two met.",
  mayReturn: false,
  ...own,
});

test.each([
  ["V19 stands alone", "The question can’t be understood alone"],
  ["V08 one possible answer", "The article does not say it clearly enough"],
  ["V18 the key in the stem", "The question gives its answer away"],
  ["V27 what the story is about", "The question misses what the story is about"],
  ["V11 answers of one kind", "There are not enough good wrong answers"],
  ["taste people who could be hurt", "Left out for safety or taste"],
  ["sensitive", "Left out for safety or taste"],
  ["V99 something new", "Other reasons"],
  ["", "Other reasons"],
])("what %j stopped stands under %j", (screen, title) => {
  expect(rejectionGroups([rejected({ screen })]).map((group) => group.title)).toEqual([title]);
});

test("every check there is has a group of its own kind", () => {
  for (const { id, name } of screens)
    expect([id, rejectionGroups([rejected({ screen: `${id} ${name}` })])[0]?.title]).not.toEqual([
      id,
      "Other reasons",
    ]);
});

describe("a list of what was stopped", () => {
  const first = rejected({});
  const second = rejected({ kind: "true-false", stem: "True or false?" });
  const other = rejected({ reason: "“the two” is not named." });
  const later = rejected({ sentence: "They left." });

  test("says each sentence once, each reason once, in the order of the article", () => {
    expect(rejectionGroups([first, second, later, other])).toEqual([
      {
        title: "The question can’t be understood alone",
        meaning: expect.any(String) as string,
        count: 4,
        sentences: [
          {
            sentence: "The two met.",
            reasons: [
              { reason: first.reason, questions: [first, second] },
              { reason: other.reason, questions: [other] },
            ],
          },
          { sentence: "They left.", reasons: [{ reason: later.reason, questions: [later] }] },
        ],
      },
    ]);
  });

  test("begins with what was left out for safety or taste, and loses nothing", () => {
    const all = [first, rejected({ screen: "V11 x" }), rejected({ screen: "sensitive" }), later];
    const groups = rejectionGroups(all);
    expect(groups[0]?.title).toBe("Left out for safety or taste");
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });

  test("of nothing is empty", () => expect(rejectionGroups([])).toEqual([]));
});
