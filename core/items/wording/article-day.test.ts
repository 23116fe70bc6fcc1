import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { readingOf } from "../reading";
import { isDayInDoubt, openingFor, tellsItsYear, withoutArticleDay } from "./article-day";

test.each([
  ["In 2019, Norwick Motors sold 40 boats", true],
  ["Norwick Motors sold 40 boats on Friday, 2 May 2025", true],
  ["Norwick Motors has sold 40 boats since May 2024", true],
  ["Norwick Motors sold 40 boats since Monday, 5 May 2025", true],
  ["40 boats have been found since Monday, 5 May 2025, in the harbour of Osterby", false],
  ["Mara Velt leads the field for the 2024 nomination by 5 points", false],
  ["Mara Velt, who came to Osterby in 2019, gave the harbour $500", false],
  ["Norwick Motors sold 2,019 boats", false],
  ["Norwick Motors built 40 boats in Osterby, up from 30 in 2015", false],
])("%s: %s", (words, expected) => {
  expect(tellsItsYear(words)).toBe(expected);
});

const reading = readingOf(read("Norwick Motors has sold 40 boats.", "2025-05-08"));

test.each([
  ["", "Norwick Motors has sold 40 boats", "As reported on 8 May 2025, "],
  [
    "the Norwick Post",
    "Norwick Motors has sold 40 boats",
    "As reported on 8 May 2025, according to the Norwick Post, ",
  ],
  ["", "According to Roe, Osterby has 40 boats", "As reported on 8 May 2025, "],
  ["", "In 2019, Norwick Motors sold 40 boats", ""],
  // The hurt of a fresh disaster are counted for days, those of an old one are known.
  ["", "A storm hurt 40 people in Osterby on Tuesday, 6 May 2025", "As reported on 8 May 2025, "],
  ["", "A storm hurt 40 people in Osterby in May 2019", ""],
])("the opening with %j for “%s”", (source, words, expected) => {
  const opening = openingFor(reading, source, words);
  expect(opening).toBe(expected);
  for (const frame of ["", "True or false? "])
    expect(withoutArticleDay(`${frame}${opening}which figure belongs in the gap?`)).not.toContain("8 May");
});

test.each([
  ["The council of Osterby voted on Friday. It has a ferry.", true],
  ["The council of Osterby voted on Wednesday. It has a ferry.", false],
  ["In an interview to be shown on Friday, Mara Velt praised the ferry.", false],
  ["The council of Osterby will vote on Friday.", false],
  ["“We voted on Friday,” Mara Velt said of the ferry.", false],
])("whether a story of a Thursday has a day that the paper of that day can't know: %s", (text, expected) => {
  expect(isDayInDoubt(readingOf(read(text, "2025-05-08")))).toBe(expected);
});
