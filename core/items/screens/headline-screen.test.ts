import { describe, expect, test } from "vitest";
import { draftFromArticle } from "../from-article";

const story = `Osterby Mayor Mara Velt presented a plan for new ferries to the islands on Monday with harbour director Harlan Roe.

“The ferry plan of Osterby will bring work to every family of the outer islands,” Velt said.

“The ferry plan will empty the fishing harbour of Norwick,” said Roe. Roe presented a list of boats.

“Every pupil of the islands will be at school on time with the new ferries,” said Tilda Brand, the head of the Osterby School Board. “Readers ask for a timetable,” said Jonas Ekdal, the editor of the Osterby Courier.

The Osterby ferries carried 48,000 guests in 2024.`;

/** What is asked under a headline, and what is stopped because of it. */
const under = (headline: string, more = "") => {
  const { items, dropped } = draftFromArticle(
    { text: `${headline}\n\n${story}\n\n${more}`, published: { year: 2025, month: 3, day: 13 } },
    { seed: 1, size: 30 },
  );
  return {
    asked: items.map(({ stem }) => stem).join("\n"),
    stopped: dropped.filter(({ reason }) => reason.startsWith("The headline")).map(({ stem }) => stem),
  };
};

describe("what the headline tells is not asked", () => {
  test("a figure", () => {
    const { asked, stopped } = under("48,000 Guests on the Ferries of Osterby");
    expect(stopped.join("\n")).toMatch(/ferries/u);
    expect(asked).not.toMatch(/gap\? .*guests|How many guests/u);
  });

  test.each([
    [
      "in a word",
      "Pilot trio leave Osterby ferries",
      "The Osterby harbour hired three pilots in 2024.",
      true,
    ],
    ["nearly", "Osterby ferries to cost $1bn", "The Osterby harbour paid $960m for boats in 2024.", true],
    [
      "of twice as much",
      "Osterby ferries to cost $1bn",
      "The Osterby harbour paid $480m for boats in 2024.",
      false,
    ],
    ["rounded", "Osterby ferries to cost $28m", "The Osterby harbour paid $28.3m for boats in 2024.", true],
    ["of another number", "Pilot duo leave", "The Osterby harbour hired three pilots in 2024.", false],
    [
      "next to it",
      "Osterby ferries to cost $27m",
      "The Osterby harbour paid $28.3m for boats in 2024.",
      false,
    ],
  ])("a figure %s", (_, headline, more, expected) => {
    expect(under(headline, more).stopped.some((stem) => /______ (?:pilots|for)/u.test(stem))).toBe(expected);
  });

  test("who said what it tells", () => {
    const { asked, stopped } = under("Velt: Ferry Plan Will Bring Work to Every Family");
    expect(stopped.join("\n")).toMatch(/every family of the outer islands/u);
    expect(asked).not.toMatch(/who said: “The ferry plan of Osterby will bring/iu);
  });
});

test("whoever a headline is all words of is no answer", () => {
  const { asked, stopped } = under("Velt: Islands Can Wait for Nothing");
  expect(stopped.join("\n")).toMatch(/every family of the outer islands/u);
  expect(asked).toMatch(/ferries carried/u);
});

test.each([
  ["who did it", "Brand Wins Seat on Osterby Council", true],
  ["who is in a word with a stroke", "Anti-Brand Talk Over Seat on Osterby Council", true],
  ["what somebody else did", "Velt Loses Her Seat on the Council", false],
  ["whoever did another thing too, and nobody else", "Brand Wants More Council Seats", true],
])("a deed under a headline with %s", (_, headline, isTold) => {
  const { stopped } = under(headline, "Tilda Brand won the last seat on the Osterby council in May 2024.");
  expect(/who won the last seat on the Osterby council/iu.test(stopped.join("\n"))).toBe(isTold);
});

test.each([
  ["her deed and nobody else", "Velt Blasts Critics of the Islands", true],
  ["her deed with her post", "Mayor Velt defends islands", true],
  ["her deed, of what the words are not about", "Velt Blasts Critics of Old Boats", false],
  ["somebody else of the answers as well", "Velt Blasts Roe", false],
  ["her and somebody else", "Velt and Dahl Trade Blows", false],
  ["what is hers", "Velt’s Boats Divide Council", false],
  ["what others do for her", "Old Friends Praise Velt", false],
  ["her deed behind another word", "Cautious Velt Defends Council", false],
  ["what is done to her", "Velt is tested in council", false],
  ["what is done to her, as headlines tell it", "Velt attacked in council", false],
])("words under a headline of %s", (_, headline, isTold) => {
  const { asked, stopped } = under(headline);
  expect(/every family of the outer islands/u.test(stopped.join("\n"))).toBe(isTold);
  // Whether one name is right may still be asked: of four it would be everybody's guess.
  expect(/who said: [^\n]*every family of the outer islands/iu.test(asked)).toBe(!isTold);
});

test.each([
  ["whoever said them", "Velt Wants ‘Every Outer Family’ to Gain", true],
  ["one of the others", "Roe Against ‘Every Outer Family’ Plan", true],
  ["nobody of the answers", "‘Every Outer Family’ to Gain", false],
  ["whoever said them, beside other words", "Norwick: ‘Every Sailor’ Heard Velt", false],
])("words that a headline quotes with the name of %s", (_, headline, isTold) => {
  const { stopped } = under(headline);
  expect(/every family of the outer islands/u.test(stopped.join("\n"))).toBe(isTold);
});

test("a headline that gives the words to somebody else misleads", () => {
  const { stopped } = under("Roe: Ferry Plan Will Bring No Work to Outer Islands");
  expect(stopped.join("\n")).toMatch(/every family of the outer islands/u);
});

test.each([
  [
    "only her name",
    "Velt’s Heart for the Ferries",
    "I grew up on a ferry and learned to swim in the harbour",
    true,
  ],
  [
    "somebody else as well",
    "Velt and Dahl at Odds",
    "I grew up in Osterby and learned to swim in the harbour",
    false,
  ],
  [
    "only her name, over words of many",
    "Velt’s Heart for the Ferries",
    "We grew up on a ferry and learned to swim in the harbour",
    false,
  ],
  [
    "only her name, over a view",
    "Velt’s Heart for the Ferries",
    "I think every child of the islands grew up on a ferry and learned to swim",
    false,
  ],
  ["nobody", "Ferries for the Islands", "I grew up on a ferry and learned to swim in the harbour", false],
])("words of oneself under a headline that names %s", (_, headline, words, isTold) => {
  const more =
    "“Ferries are dear,” said Ole Dahl. “They are late,” said Nils Aker. “They are old,” said Ida Kern.";
  const { asked, stopped } = under(headline, `“${words},” said Velt.\n\n${more}`);
  expect(/learned to swim/u.test(stopped.join("\n"))).toBe(isTold);
  expect(/learned to swim/u.test(asked)).toBe(!isTold);
});

test.each([
  [
    "of herself",
    "Velt’s Heart for the Ferries",
    "Velt said that she had learned to swim in the deep harbour of Osterby.",
    true,
  ],
  [
    "of herself, with somebody else",
    "Velt and Dahl at Odds",
    "Velt said that she had learned to swim in the deep harbour of Osterby.",
    false,
  ],
  [
    "of the ferries",
    "Velt’s Heart for the Ferries",
    "Velt said that pupils of Osterby had learned to swim in the deep harbour of Osterby.",
    false,
  ],
  [
    "of two words of the headline whose subject she is",
    "Velt Defends Swim in Harbour",
    "Velt said that pupils had learned to swim in the deep harbour of Osterby.",
    true,
  ],
  [
    "of two words of a headline of two",
    "Velt and Dahl on Swim in Harbour",
    "Velt said that pupils had learned to swim in the deep harbour of Osterby.",
    false,
  ],
  [
    "of two words of a headline that ends with her",
    "Swim in Harbour Divides Council of Velt",
    "Velt said that pupils had learned to swim in the deep harbour of Osterby.",
    false,
  ],
])("what the reporter tells %s", (_, headline, report, isTold) => {
  const more =
    "“Ferries are dear,” said Olga Dahl. “They are late,” said Nina Aker. “They are old,” said Ida Kern.";
  const { asked, stopped } = under(headline, `${report}\n\n${more}`);
  expect(/who said that .*learned to swim/iu.test(stopped.join("\n"))).toBe(isTold);
  expect(/who said that .*learned to swim/iu.test(asked)).toBe(!isTold);
});

test.each([
  ["another figure", "480 Guests on the Ferries of Osterby", /guests/u],
  ["a name without the words", "The Plan of Mara Velt", /every family of the outer islands/u],
  [
    "the words without a name",
    "Ferry Plan Will Bring Work to Every Family",
    /every family of the outer islands/u,
  ],
])("asked under a headline with %s", (_, headline, stem) => {
  const { asked, stopped } = under(headline);
  // Of a deed the name alone tells who did it.
  expect(stopped.filter((line) => !/who presented/iu.test(line))).toEqual([]);
  expect(asked).toMatch(stem);
});

test.each([
  ["of hers", "Roe: Ferry Plan Will Bring Schools to Outer Islands", true],
  ["of nobody", "Ferry Plan Will Bring Schools to Outer Islands", false],
])("a false statement under a headline with a view %s", (_, headline, isTold) => {
  const { stopped } = under(headline);
  expect(/Harlan Roe said: [^\n]*every family/u.test(stopped.join("\n"))).toBe(isTold);
});

test.each([
  ["both", "Velt ends Roe’s dream of the Open", true],
  ["one of them", "Velt ends long wait at last", false],
])("who beat whom, as a statement under a headline that has %s", (_, headline, isTold) => {
  const { stopped } = under(
    headline,
    "Mara Velt beat Harlan Roe in the singles final of the Osterby Open. Roe won the Norwick Cup in May 2024.",
  );
  expect(/Mara Velt beat Harlan Roe/u.test(stopped.filter((stem) => stem.startsWith("True")).join())).toBe(
    isTold,
  );
});

test("the name of a place in a headline is nobody", () => {
  const more =
    "“I am about to give my boat to the ferry school of the islands,” Velt wrote. “Free Norwick!” shouted Free Norwick.";
  expect(under("Mara Velt, Friend of Norwick, Gives Up Her Boat", more).stopped.join("\n")).toMatch(
    /True or false\? [^\n]* wrote: “I am about to give/u,
  );
});
