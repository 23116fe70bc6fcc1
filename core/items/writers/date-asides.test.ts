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
])("asked: %s", (_, more, expected) => {
  expect(asked(more).map((question) => question.toLowerCase())).toContain(expected.toLowerCase());
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
    "when somebody asked people",
    "The poll was conducted in April 2025, long before the ferry plan of Osterby.",
  ],
])("not asked: %s", (_, more) => {
  expect(asked(more)).toEqual([]);
});
