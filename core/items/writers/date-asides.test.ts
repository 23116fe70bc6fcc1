import { expect, test } from "vitest";
import type { CivilDate } from "../../text/civil-date";
import { everyFamily, ferryPlan, soundItems } from "../sound-items.fixture";

/** Every sound question for a date, of a story that came out on Thursday, 8 May 2025, or on a day that is not known. */
const asked = (more: string, published?: CivilDate | null): readonly string[] =>
  soundItems(
    `Osterby council buys a ferry\n\n${ferryPlan}\n\n${everyFamily} “The islands need it.”\n\n“The ferry plan is good for the harbour,” Velt said. “It is good for Osterby.”\n\n${more}`,
    ["which-date"],
    published,
  ).map(({ stem, key }) => `${stem.replace(/From the story “.*?”: |In the story “.*?”, /u, "")} ${key}`);

test.each([
  [
    "the first of two deeds, which has the date",
    "The ferry yard of Osterby and Norwick closed in 2019 and was sold to the islands.",
    "In which year did this happen? The ferry yard of Osterby and Norwick closed. 2019",
  ],
  [
    "the year of a birth",
    "Ole Berg, a ferry captain of the islands, was born in Osterby on March 3, 1951.",
    "in which year was Ole Berg born in Osterby? 1951",
  ],
  [
    "what the headline is of, on the side of another sentence",
    "The islands have had no boat since Mara Velt sold the Osterby ferry in 2019. They need it.",
    "in which year did Mara Velt sell the Osterby ferry? 2019",
  ],
  [
    "of two deeds of somebody, the one that has the date",
    "Ole Berg, a ferry captain of the islands, was born in Osterby in 1951 and at first wanted to build houses.",
    "in which year was Ole Berg born in Osterby? 1951",
  ],
  [
    "what happened to others, in a sentence with something of the headline",
    "The council has lost Tilda Brand, who retired from politics in March.",
    "in which month did Tilda Brand retire from politics? March 2025",
  ],
  [
    "what others did for somebody of the first sentence",
    "Ida Kern endorsed Mara Velt on Tuesday.",
    "on which day did Ida Kern endorse Mara Velt? Tuesday, 6 May 2025",
  ],
])("asked: %s", (_, more, expected) => {
  expect(asked(more).map((question) => question.toLowerCase())).toContain(expected.toLowerCase());
});

test.each([
  ["Billionaire Ole Berg bought the ferry harbour of Norwick on Tuesday.", "did billionaire Ole Berg buy"],
  [
    "Former Captain Ole Berg bought the ferry harbour of Norwick on Tuesday.",
    "did former Captain Ole Berg buy",
  ],
  ["Captain Ole Berg bought the ferry harbour of Norwick on Tuesday.", "did Captain Ole Berg buy"],
])("a trade has no capital inside a question, and a title has: %s", (more, expected) => {
  expect(asked(more).join()).toContain(expected);
});

test("only the year of a day that is written out, where the day of the article is not known", () => {
  expect(asked("The Osterby council bought the old ferry of Norwick on 7 March 1985.", null).join()).toMatch(
    /in which year .* 1985$/iu,
  );
});

test.each([
  [
    "what only says when something else happened",
    "The old captain left the harbour when Ole Berg sold the Norwick mill in 2019. It was good.",
  ],
  [
    "what somebody alleges",
    "In the new book he alleges that Mara Velt bought the Osterby ferry in 2019 for the islands.",
  ],
  [
    "the clause in front, whose date is not that of the main clause",
    "Since the first crane was built in the harbour in 2019, the traffic of the ferry has grown.",
  ],
  [
    "what somebody did about it",
    "A friend of Harlan Roe, the captain Ole Berg, praised the islands on Tuesday.",
  ],
  [
    "on which day a paper came out with something beside the story",
    "The New York Times reported on Tuesday that Ole Berg bought an orchard in the hills of Velland.",
  ],
  [
    "what happened to others at another time",
    "Tilda Brand, a general of Velland, was sentenced to two years in prison by a judge in March.",
  ],
  ["what is to happen elsewhere", "Tilda Brand will sing in the opera house of Velland on 20 May."],
  [
    "a saying whose speaker stands behind the words",
    "Norwick Motors was “pulled into the harbour,” captain Ole Berg said Tuesday in a chat with the council of Osterby.",
  ],
  ["a debate that is not told", "Harlan Roe joined the debate of the islands on Tuesday."],
  ["a statement without what it said", "The Osterby council issued a statement on Tuesday."],
  [
    "the year that a vote tells",
    "Mara Velt sold the Osterby ferry on 20 January 2017, shortly after the inauguration of Harlan Roe.",
  ],
  ["when America votes", "Mara Velt lost her re-election bid in Osterby to Harlan Roe in November."],
  [
    "when somebody asked people",
    "The poll was conducted in April 2025, long before the ferry plan of Osterby.",
  ],
])("not asked: %s", (_, more) => {
  expect(asked(more)).toEqual([]);
});
