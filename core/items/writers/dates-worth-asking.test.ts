import { expect, test } from "vitest";
import { everyFamily, ferryPlan, soundItems } from "../sound-items.fixture";

/** Every sound question for a date, of a story that came out on Thursday, 8 May 2025. */
const asked = (more: string): readonly string[] =>
  soundItems(
    `${ferryPlan}\n\n${everyFamily}\n\n“The ferry plan is good for the harbour,” Velt said.\n\n${more}`,
    ["which-date"],
  ).map(({ stem, key }) => `${stem} ${key}`);

test.each([
  [
    "a day while it is kept in mind",
    "On April 14, the Osterby Port Authority signed the ferry plan of Norwick.",
    "On which day did the Osterby Port Authority sign the ferry plan of Norwick? Monday, 14 April 2025",
  ],
  [
    "the month of what is months back",
    "On January 14, the Osterby Port Authority signed the ferry plan of Norwick.",
    "In which month did the Osterby Port Authority sign the ferry plan of Norwick? January 2025",
  ],
  [
    "the year of what is years back",
    "On January 14, 2022, the Osterby Port Authority signed the ferry plan of Norwick.",
    "In which year did the Osterby Port Authority sign the ferry plan of Norwick? 2022",
  ],
  [
    "what “after” opens, whatever stands in front of it",
    "That was not so after the Osterby Port Authority signed the ferry contract in May 2024.",
    "In which month did the Osterby Port Authority sign the ferry contract? May 2024",
  ],
  [
    "what was said, on whichever day, and far down as well",
    "Harlan Roe told reporters on Tuesday that the ferry plan of Norwick needs a second harbour.",
    "On which day did Harlan Roe tell reporters that the ferry plan of Norwick needs a second harbour? Tuesday, 6 May 2025",
  ],
  [
    "what was said in words of somebody's own",
    "“The ferry plan of Norwick will close two harbours of the islands,” Roe said on Tuesday.",
    "On which day did Harlan Roe say: “The ferry plan of Norwick will close two harbours of the islands”? Tuesday, 6 May 2025",
  ],
  [
    "what somebody did to somebody",
    "Harlan Roe criticised the Osterby council on Tuesday over the ferry plan.",
    "On which day did Harlan Roe criticise the Osterby council over the ferry plan? Tuesday, 6 May 2025",
  ],
  [
    "what a date in front of an occasion belongs to",
    "On Tuesday, at a meeting in Norwick, Harlan Roe blocked the ferry plan of Osterby.",
    "On which day did Harlan Roe block the ferry plan of Osterby? Tuesday, 6 May 2025",
  ],
  [
    "what somebody first did",
    "Harlan Roe first bought a ferry of Norwick in 2014.",
    "In which year did Harlan Roe first buy a ferry of Norwick? 2014",
  ],
  [
    "a trial that began on a day",
    "The trial of the Norwick shipyard began Tuesday in an Osterby court.",
    "On which day did this happen? The trial of the Norwick shipyard began in an Osterby court. Tuesday, 6 May 2025",
  ],
  [
    "a post that was taken over",
    "Harlan Roe took over the harbour of Norwick on Tuesday.",
    "On which day did Harlan Roe take over the harbour of Norwick? Tuesday, 6 May 2025",
  ],
  [
    "people who are told apart by their place",
    "Officials of the harbour of Norwick discovered an old ferry off Osterby on Tuesday.",
    "On which day did this happen? Officials of the harbour of Norwick discovered an old ferry off Osterby. Tuesday, 6 May 2025",
  ],
  [
    "an event without the years from which its day could be reckoned",
    "The old ferry contract of Norwick was signed on April 4, 1949, exactly 74 years before Roe came to Osterby.",
    "In which year did this happen? The old ferry contract of Norwick was signed. 1949",
  ],
  [
    "what somebody with an explanation behind the name did",
    "Harlan Roe, the former captain of the Norwick ferry, left the Osterby Port Authority on Tuesday.",
    "On which day did Harlan Roe leave the Osterby Port Authority? Tuesday, 6 May 2025",
  ],
  [
    "what “who” tells of the name before it",
    "The ferry plan pleased Harlan Roe, who left the Osterby Port Authority on Tuesday, and nobody else.",
    "On which day did Harlan Roe leave the Osterby Port Authority? Tuesday, 6 May 2025",
  ],
  [
    "what somebody of a place did",
    "Harlan Roe of Norway broke the record of the Norwick ferry on Tuesday.",
    "On which day did Harlan Roe of Norway break the record of the Norwick ferry? Tuesday, 6 May 2025",
  ],
  [
    "the day of a night",
    "Harlan Roe left the Osterby Port Authority on Tuesday night.",
    "On which day did Harlan Roe leave the Osterby Port Authority? Tuesday, 6 May 2025",
  ],
  [
    "what was applied for",
    "Mara Velt and Harlan Roe applied to join the ferry school in March 2025.",
    "In which month did Mara Velt and Harlan Roe apply to join the ferry school? March 2025",
  ],
  [
    "what began from somewhere",
    "The Norwick ferry was launched from Osterby, in the north of Norway, on Tuesday.",
    "On which day did this happen? The Norwick ferry was launched from Osterby, in the north of Norway. Tuesday, 6 May 2025",
  ],
  [
    "what is to come, of a thing without a name",
    "The trial of the Norwick shipyard will begin in Osterby on May 20.",
    "On which day was this due to happen? The trial of the Norwick shipyard will begin in Osterby. Tuesday, 20 May 2025",
  ],
  [
    "an event of which many words are the story’s, though it names nobody",
    "The talks about the ferry plan of the islands began in 2004.",
    "In which year did this happen? The talks about the ferry plan of the islands began. 2004",
  ],
  [
    "an event without what the writer makes of it",
    "The old bridge of Norwick was sold on Tuesday, a significant victory for Roe.",
    "On which day did this happen? The old bridge of Norwick was sold. Tuesday, 6 May 2025",
  ],
  [
    "an old event that the story names in several places",
    "The Northern Herring Treaty was signed in 1949. Nobody has left the Northern Herring Treaty.",
    "In which year did this happen? The Northern Herring Treaty was signed. 1949",
  ],
  [
    "what was said, without what came of it",
    "Harlan Roe said on Tuesday that the ferry plan of Norwick would not return to Osterby but did so two days later.",
    "On which day did Harlan Roe say that the ferry plan of Norwick would not return to Osterby? Tuesday, 6 May 2025",
  ],
])("asked: %s", (_, more, expected) => {
  expect(asked(more)).toContain(expected);
});

test.each([
  [
    "what a stranger did",
    "On Tuesday, the old captain sold the anchor of the Norwick ferry harbour to an Osterby museum.",
  ],
  ["the day of the paper", "The Osterby Port Authority signed the ferry plan of Norwick today."],
  ["the year of the paper", "The Osterby Port Authority signed the ferry plan of Norwick this year."],
  [
    "a day that is itself what was begun",
    "Harlan Roe started Tuesday listening to the captains of the Norwick ferry.",
  ],
  [
    "the year of the paper, up to now",
    "Harlan Roe said earlier this year that the ferry plan of Norwick is dear.",
  ],
  [
    "the day of what was done before the saying",
    "Harlan Roe walked to Norwick on Tuesday and says that the ferry plan is dear.",
  ],
  [
    "the day of what a report goes on with",
    "Harlan Roe said on Tuesday that the ferry plan of Norwick is dear and the next day would be its last in Osterby.",
  ],
  [
    "a sentence that came to no verb",
    "Harlan Roe, in a book released last year, said the ferry plan of Norwick hurt Osterby.",
  ],
  [
    "somebody whom another sentence names",
    "The harbour of Norwick was led by Ole Berg until Mara Velt dismissed him in March.",
  ],
  [
    "a deed whose object stands in front of its “that”",
    "The captains sold the Norwick ferry harbour that Harlan Roe vacated in March 2025.",
  ],
  [
    "a deed whose object stands in the clause before",
    "Mara Velt issued a ban on ferries in Osterby, and Harlan Roe issued his on Tuesday.",
  ],
  ["half of what was told before", "The old captain of the Norwick ferry testified voluntarily on Tuesday."],
  ["a mere answer", "Harlan Roe fired back on Tuesday in Norwick."],
  [
    "who speaks, in the words as well",
    "Osterby Captain Harlan Roe is leaving the Norwick ferry, he announced Tuesday in a statement.",
  ],
  [
    "a saying with another day in its words",
    "Harlan Roe told the council on Tuesday that the ferry of Norwick had sunk Monday.",
  ],
  [
    "the date of what is told beside",
    "Harlan Roe’s ferry, launched in Norwick in March 2025, received many medals but sank in Osterby.",
  ],
  ["what somebody will be", "On Friday, Harlan Roe will be one of the captains of the Norwick ferry."],
  ["a bill of several", "Harlan Roe voted against the earlier ferry bill of Norwick on Tuesday."],
  [
    "what is told beside a name",
    "Harlan Roe, the likely winner come November, proposed to name the Norwick ferry after Mara Velt.",
  ],
  [
    "the half of two who did it together",
    "The harbour is full as a million tourists and sailors crossed the harbour of Norwick last year.",
  ],
  [
    "a poll with its month",
    "In the last poll of the ferry plan of Norwick, conducted in March, Mara Velt led.",
  ],
  [
    "what was asked of somebody behind brackets",
    "On Tuesday, Harlan Roe called on Mayor Mara Velt (L) to close the harbour of Norwick.",
  ],
  [
    "what everybody holds every day",
    "The ferry plan is dear. The islands are small. The harbours are old. Harlan Roe issued a formal statement on Tuesday about the Norwick ferry.",
  ],
  ["a deed without its thing", "At the ferry of Norwick, Harlan Roe took over in April."],
  [
    "the last two of a list as if they were alone",
    "The ferry plan of Osterby has gone well since the team of Tilda Brand, Harlan Roe and Mara Velt opened the Norwick harbour on Tuesday.",
  ],
  [
    "people of nowhere",
    "Health officials discovered an old ferry near Osterby on Tuesday, a long way from Norwick.",
  ],
  ["every day’s price", "The Norwick ferry company closed on Tuesday at $43.50 a share, up $1, in Osterby."],
  [
    "a line that ran into the next",
    "The Norwick ferry was launched in January The largest ferry of Osterby, the Velt, has sailed to the islands.",
  ],
  [
    "somebody whom nobody names",
    "The boat of a 26-year-old Norwick man was seized by Osterby police on Tuesday.",
  ],
  ["half of a name that nobody knows", "Hadlid was born in Norwick, Norway, on Tuesday."],
  [
    "the day of a saying as that of the deed",
    "The ferry plan of Norwick was signed, the Osterby captains said on Tuesday.",
  ],
  [
    "one of a row of examples",
    "Tilda Brand was elected mayor of Norwick in 2019; Ole Berg was elected mayor of Osterby in 2020; Jonas Ekdal won Velby in 2021.",
  ],
  [
    "whose relatives and where",
    "Lawyers for the relatives in Norwick filed the ferry suit of Osterby on Tuesday.",
  ],
  [
    "what “who” tells of one of two",
    "The ferry plan pleased a friend of Harlan Roe, who left the Osterby Port Authority on Tuesday, and nobody else.",
  ],
  [
    "somebody behind a list",
    "The ferry plan pleased Tilda Brand, the mayor of Norwick, and Harlan Roe, on Tuesday.",
  ],
  [
    "words and no treaty",
    "Harlan Roe agreed with the Osterby Port Authority on Tuesday about the ferry plan.",
  ],
  ["news, broken every day", "Harlan Roe broke the news of the Norwick ferry to Osterby on Tuesday."],
  [
    "what was promised for a day",
    "The Osterby Port Authority promised to open the Norwick ferry in March 2025.",
  ],
  [
    "an old thing beside the story",
    "Tilda Brand, whose father died in 1998, sails. Mara Velt married in 1998.",
  ],
])("not asked: %s", (_, more) => {
  expect(asked(more)).toEqual([]);
});

test.each([
  [
    "the year of Games, which come every fourth year",
    "Mara Velt won gold for the ferry harbour of Norwick at the Tarnby Olympics in 2016.",
  ],
  [
    "a year that another clause tells",
    "Mara Velt launched the ferry plan of Osterby in 2012, by the time Harlan Roe came to Norwick.",
  ],
  [
    "a year when somebody was two years old",
    "The old ferry of Norwick was sold in 1982 when Harlan Roe was two years old.",
  ],
  [
    "what hangs without its date",
    "The Norwick ferry, launched in 1982, was one of the first ferries of Osterby.",
  ],
  [
    "one date of two events",
    "The ferry contract of Norwick was signed in July 2022, and then all captains of Osterby had to agree.",
  ],
  [
    "a clause that waits for its other half",
    "Although one captain, Harlan Roe, was fired by the Osterby Port Authority in 1993.",
  ],
  ["a word that may be a name", "Veteran captain Harlan Roe left the Osterby Port Authority on Tuesday."],
])("not asked: %s", (_, more) => {
  expect(asked(more)).toEqual([]);
});

const ending = (line: string) =>
  asked(
    [
      ...Array.from(
        { length: 6 },
        (_, at) => `The ferry plan of Osterby has part ${String(at + 1)}, and Mara Velt spoke of it.`,
      ),
      line,
    ].join("\n\n"),
  );

test("years back in the last sentence of a story are an aside", () => {
  const line = "The Osterby Port Authority sold the ferry harbour of Norwick in 1999.";
  expect(ending(line)).toEqual([]);
  expect(ending(`${line}\n\nThe harbours wait for the ferry plan.`)).toHaveLength(1);
});
