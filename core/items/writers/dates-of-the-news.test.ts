import { describe, expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { triedOf } from "../draft-set";
import { readingOf } from "../reading";

/** A story that came out on Thursday, 8 May 2025, of ten sentences besides what is told in it. */
const reading = (second: string, last: string) =>
  readingOf(
    read(
      [
        "Osterby Council Sells Its Ferries",
        "Osterby mayor Mara Velt sold the ferries of the islands to Norwick Motors. The council sold the ferries and the school boat for a low price.",
        second,
        "“The sale is good for the islands,” Velt said. “The ferries were old and nobody wanted them.”",
        "The islands have three harbours. The school of the islands is small. Many families live from fishing. The winters are hard and long.",
        "Norwick Motors builds lorries and ferries. It has yards in two countries. Its workers are well paid.",
        last,
      ].join("\n\n"),
      "2025-05-08",
    ),
  );

/** Every sound question for a date, as "stem | answers, the right one with a star". */
const asked = (second: string, last = ""): readonly string[] =>
  triedOf(reading(second, last)).flatMap(({ item, fault }) =>
    fault !== null || !(item.kind === "which-date" || item.kind === "date-entry")
      ? []
      : [`${item.stem} | ${item.options.map(({ text, isKey }) => `${isKey ? "*" : ""}${text}`).join("; ")}`],
  );

describe("a day", () => {
  test("is asked of what the story is news of, among working days", () => {
    expect(asked("Mara Velt signed the contract of sale on Tuesday.")).toEqual([
      "On which day did Mara Velt sign the contract of sale? | Friday, 2 May 2025; Monday, 5 May 2025; *Tuesday, 6 May 2025; Wednesday, 7 May 2025",
    ]);
  });

  test("that is a Sunday stands among any days", () => {
    expect(asked("Mara Velt signed the contract of sale on Sunday.").join()).toMatch(/Saturday, 3 May 2025/u);
  });

  test("to come has no wrong answer that had passed", () => {
    const [question = ""] = asked("Mara Velt will sign the contract of sale on May 20.");
    expect(question).toMatch(/^On which day was Mara Velt due to sign/u);
    for (const [, day] of question.matchAll(/(\d+) May/gu)) expect(Number(day)).toBeGreaterThanOrEqual(8);
  });

  test("is asked of what is told far down as well: pertinence decides whether it is taken", () => {
    expect(asked("", "Mara Velt signed the contract of sale on Tuesday.")).toHaveLength(1);
  });

  test.each([
    ["of another thing told early", "A whale drowned near a farm on Tuesday.", ""],
    ["of how the writer sees something", "The Osterby council stepped all over the islands on Tuesday.", ""],
    ["of what a market does", "The prices of ferries fell in Osterby on Tuesday.", ""],
    ["of a remark", "Mara Velt hit the Osterby council on taxes on Tuesday.", ""],
    [
      "of one of two",
      "Ole Berg, now mayor of Norwick, and Tilda Brand were elected to the Osterby council on Tuesday.",
      "",
    ],
  ])("is not asked: %s", (_, second, last) => {
    expect(asked(second, last)).toEqual([]);
  });
});

describe("a month or a year", () => {
  test.each([
    [
      "of what the story turns on, wherever it is told",
      "",
      "The ferries of Osterby were closed in March.",
      "In which month did this happen? The ferries of Osterby were closed.",
    ],
    [
      "of what somebody did whom the story names once",
      "The council has lost Tilda Brand, who retired from politics in March.",
      "",
      "In which month did Tilda Brand retire from politics?",
    ],
    [
      "up to which something is to be, among years to come",
      "Norwick Motors plans to build 40 ferries for the islands by 2027.",
      "",
      "Norwick Motors plans to build 40 ferries for the islands by which year? | 2025; 2026; *2027; 2028",
    ],
    [
      "since which something is so, before the year that the question shows",
      "Norwick Motors sold 300 ferries in 2024, the most since 2021.",
      "",
      "the most since which year? | 2019; 2020; *2021; 2022",
    ],
  ])("is asked: %s", (_, second, last, expected) => {
    expect(asked(second, last).join("\n")).toContain(expected);
  });

  test.each([
    ["in which somebody was born", "Tilda Brand was born on the islands in 1970.", ""],
    ["in which something began long before", "", "Norwick Motors was founded by a ferry captain in 1981."],
    ["that the other year tells", "Norwick Motors sold 300 ferries in 2024, up 2% on 2023.", ""],
    [
      "of what happened again in the story",
      "",
      "The Osterby council sold its old ferries and the school boat of the islands for a low price in 2019.",
    ],
    [
      "of what a perfect tells",
      "",
      "The ferry of the islands has already been retired after the sale last month.",
    ],
    ["since which somebody lives somewhere", "Mara Velt has lived on the islands since 2012.", ""],
    ["of a vote, whose years everybody knows", "Mara Velt won the Osterby election in 2021.", ""],
    ["of which others", "", "Mara Velt cut the price for the same ferries in March."],
    ["of no statement", "", "Despite a fall from the high prices reached in March, the ferries are dear."],
    ["with the mark of a note", "", "The ferries were closed, [6] to the anger of the islands, in March."],
  ])("is not asked: %s", (_, second, last) => {
    expect(asked(second, last)).toEqual([]);
  });
});

test("a date to be known by heart is that of the news", () => {
  const typed = (second: string, last = "") =>
    triedOf(reading(second, last)).some(({ item, fault }) => item.kind === "date-entry" && fault === null);
  expect(typed("Mara Velt signed the contract of sale on May 6.")).toBe(true);
  expect(typed("", "The ferries of Osterby were closed in March.")).toBe(false);
});
