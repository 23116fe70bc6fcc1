import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { triedOf } from "../draft-set";
import { readingOf } from "../reading";
import { missingName } from "./missing-name";

const published = { year: 2025, month: 5, day: 8 };

/** A story in which four people are spoken of and two speak. */
const story = (quotation: string, headline = "Osterby quarrels about its ferries"): string =>
  [
    headline,
    "Harlan Roe, the mayor of Osterby, and Senator Mara Velt met in Norwick on Monday. Governor Tilda Bram sent Roe a letter. Senator Ole Berg had asked Bram and Velt to come.",
    quotation,
    "The senators will vote in June. People in Osterby blame Bram, and many blame Berg. In Norwick, Velt has more friends than Roe has, and Berg has more than Velt. Berg and Roe are old friends of Velt.",
  ].join("\n\n");

/** The questions that pass every screen. */
const items = (quotation: string, headline?: string) =>
  triedOf(readingOf(annotate(cutText({ text: story(quotation, headline), published }))))
    .filter(({ item, fault }) => item.rule === missingName.rule && fault === null)
    .map(({ item: { stem, key, options } }) => ({ stem, key, options: options.map(({ text }) => text) }));

describe("a name that was left out of a quotation", () => {
  test("is asked for among those who are spoken of", () => {
    const [item] = items(
      "“The ferries of Osterby will sail again if Bram pays for the second harbour,” said Ana Quill, a pilot.",
    );
    expect(item?.stem).toBe(
      "Which name belongs in the gap? Ana Quill said: “The ferries of Osterby will sail again if ______ pays for the second harbour.”",
    );
    expect(item?.key).toBe("Tilda Bram");
    expect(item?.options).not.toContain("Ana Quill");
  });

  test.each([
    ["stops the question when it has the name alone", "Bram quarrels about ferries", 0],
    ["stops it when it has another name too", "Bram and Velt quarrel about ferries", 0],
    ["leaves it when it has others alone", "Velt quarrels about ferries", 1],
  ])("the headline %s", (_, headline, count) => {
    const quotation =
      "“The ferries of Osterby will sail again if Bram pays for the second harbour,” said Ana Quill, a pilot.";
    expect(items(quotation, headline)).toHaveLength(count);
  });

  test.each([
    [
      "of whoever speaks",
      "“The ferries of Osterby will sail again if Bram pays for the harbour,” said Governor Tilda Bram.",
    ],
    [
      "twice in the words",
      "“If Bram pays for the ferries, Osterby will thank Bram for the harbour,” said Ana Quill, a pilot.",
    ],
    [
      "a part of a longer name",
      "“The ferries of Osterby will sail again if the Bram Foundation pays,” said Ana Quill, a pilot.",
    ],
    [
      "behind a title",
      "“The ferries of Osterby will sail again if Aunt Bram pays for them,” said Ana Quill, a pilot.",
    ],
    [
      "of a place in a list that is not told",
      "“In Osterby and the whole of Norwick I would put Bram second this year,” said Ana Quill, a pilot.",
    ],
    [
      "of somebody spoken to",
      "“The ferries of Osterby will sail again this winter, Bram,” said Ana Quill, a pilot.",
    ],
  ])("is not asked for when it is %s", (_, quotation) => {
    expect(items(quotation).map(({ key }) => key)).not.toContain("Tilda Bram");
  });

  test("is not asked for when the story speaks of nobody so much", () => {
    const more =
      "“The ferries of Osterby will sail again if Berg pays for the harbour,” said Ana Quill, a pilot.";
    const often = "Berg sailed. Berg wrote a letter. Many in Norwick know Berg. They met Berg in May.";
    expect(items(`${more}\n\n${often}`).map(({ key }) => key)).not.toContain("Ole Berg");
  });

  const states =
    "In Ohio, Utah and Iowa many ask for ferries. Nobody in Ohio, Utah or Texas has as many as Iowa. Texas has two. Ohio has three.";
  test.each([
    ["a state among states", "“A ferry would bring more people to Iowa than any road”", "Iowa"],
    ["where somebody speaks", "“A ferry would bring more people here in Iowa than any road”", null],
    ["a country", "“A ferry would bring more people to Norway than any road”", null],
  ])("of a place: %s", (_, words, key) => {
    const found = items(`${words.replace("”", ",”")} said Ana Quill, a pilot.\n\n${states}`);
    expect(found.map((item) => item.key)).toEqual(key === null ? [] : [key]);
  });
});
