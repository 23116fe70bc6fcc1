import { expect, test } from "vitest";
import { everyFamily, ferryPlan, soundItems } from "../sound-items.fixture";
import { isStatement } from "../wording/figure-question";

/** Every sound question about a figure or a date of a story: a common beginning with some words added to it. */
const asked = (more: string): readonly string[] =>
  soundItems(`${ferryPlan}\n\n${everyFamily}\n\n${more}`, [
    "which-figure",
    "figure-period",
    "which-date",
  ]).map(({ stem, key }) => `${stem} ${key}`);

test.each([
  // A figure that is the subject is asked for by name.
  [
    "In 2024, 420 people lost their work at the Norwick shipyard.",
    "In 2024, how many people lost their work at the Norwick shipyard? 420",
  ],
  [
    "In the referendum of 2024, nearly 62 percent of voters in Osterby backed the ferry plan, which the council had drawn up.",
    "In the referendum of 2024, what percentage of voters in Osterby backed the ferry plan? Nearly 62 percent",
  ],
  // Two figures of one verb: the second is not asked how many.
  [
    "In 2024, 420 people lost their work and more than 600 their homes in the storm at the Norwick shipyard.",
    "Which figure belongs in the gap? In 2024, ______ people lost their work and more than 600 their homes in the storm at the Norwick shipyard. 420",
  ],
  // One that stands right behind its verb, as well.
  [
    "In 2023, the Osterby Port Authority paid $4.5 million for the Norwick ferry.",
    "In 2023, how much did the Osterby Port Authority pay for the Norwick ferry? $4.5 million",
  ],
  // What the old figure would tell is left out.
  [
    "In 2024, sales of the Norwick shipyard rose 36 percent to $683 million from $502 million.",
    "Which figure belongs in the gap? In 2024, sales of the Norwick shipyard rose ______ to $683 million. 36 percent",
  ],
  // A lead, without the shares it comes from.
  [
    "Mara Velt leads Harlan Roe by 11 points, 46 percent to 35 percent, in a Norwick Institute poll of voters on the ferry plan.",
    "As reported on 8 May 2025, which figure belongs in the gap? Mara Velt leads Harlan Roe by ______ in a Norwick Institute poll of voters on the ferry plan. 11 points",
  ],
  // A deed has its day, whoever did it.
  [
    "The Norwick ferry was launched in March 2019 by the Osterby Port Authority.",
    "In which year did this happen? The Norwick ferry was launched by the Osterby Port Authority. 2019",
  ],
  [
    "On Tuesday, the Osterby Port Authority signed a contract for the ferry plan, the largest in its history.",
    "On which day did the Osterby Port Authority sign a contract for the ferry plan? Tuesday, 6 May 2025",
  ],
  // Whoever gave the figure speaks of itself; the day of the words is not that of the figure.
  [
    "The Norwick Shipyard Company said on Tuesday that its yearly sales in Osterby rose 43 percent to 1,200 boats.",
    "As reported on 8 May 2025, according to the Norwick Shipyard Company, which figure belongs in the gap? The Norwick Shipyard Company’s yearly sales in Osterby rose ______ to 1,200 boats. 43 percent",
  ],
  [
    "Mara Velt said she would spend 275 million euros on the Norwick harbour and the ferry plan.",
    "As reported on 8 May 2025, according to Mara Velt, which figure belongs in the gap? Mara Velt would spend ______ on the Norwick harbour and the ferry plan. 275 million euros",
  ],
  // A number in words; the day of the article tells what "last week" is.
  [
    "Thirty-seven captains of Osterby left the harbour of Norwick last week over the ferry plan.",
    "As reported on 8 May 2025, how many captains of Osterby left the harbour of Norwick last week over the ferry plan? Thirty-seven",
  ],
  // Two figures for one thing, each in a clause of its own.
  [
    "In the vote of 2024 on the ferry plan, Mara Velt won 44 islands in Osterby, while Harlan Roe won 15 islands in Norwick.",
    "In the vote of 2024 on the ferry plan, how many islands did Mara Velt win in Osterby? 44",
  ],
  // What only looks like a poll, a market’s share, a gap before the verb or a place that points elsewhere.
  [
    "The Osterby council interviewed 45 captains and hired 120 pilots for the Norwick ferry.",
    "As reported on 8 May 2025, which figure belongs in the gap? The Osterby council interviewed 45 captains and hired ______ pilots for the Norwick ferry. 120",
  ],
  [
    "In 2024, as many as 120 pilots lost their work at the Norwick ferry.",
    "In 2024, how many pilots lost their work at the Norwick ferry? As many as 120",
  ],
  [
    "In the second quarter of 2024, the Norwick shipyard sold 45 boats to Osterby.",
    "Which figure belongs in the gap? In the second quarter of 2024, the Norwick shipyard sold ______ boats to Osterby. 45",
  ],
])("%s", (more, expected) => {
  expect(asked(more)).toContain(expected);
});

test.each([
  [
    "what the other figures tell",
    "Of 500 voters in Osterby, 300 voters and 200 others chose Mara Velt and Harlan Roe for the ferry plan.",
    /(?:300|200)$/u,
  ],
  [
    "a clause whose phrase stands in front of another",
    "Of 500 voters in Osterby, Mara Velt won 300 voters and Harlan Roe won 200 voters of the ferry plan.",
    /200$/u,
  ],
  [
    "a sum that its instalments tell",
    "In 2024, the Osterby council set £7.5bn aside for the ferry plan in £2.5bn instalments over three years.",
    /£7\.5bn$/u,
  ],
  [
    "two clauses with nothing between them",
    "In 2024, at the Norwick shipyard 4,000 jobs are to go, 560 will be lost at the Osterby ferry plan.",
    /560$/u,
  ],
  [
    "what an agency reported, behind it",
    "In 2024, the ferry plan of Osterby, made for 20% of the islands, was late, the Norwick Press Agency reported.",
    /20%$/u,
  ],
  [
    "what was said at first and then changed",
    "Initially, the Norwick Shipyard Company said it would build 40 ferries a year in Osterby, but the target was raised.",
    /40$/u,
  ],
  [
    "a bound by a verb",
    "In 2024, there were gifts topping £250,000 to the ferry plan of Osterby from Mara Velt and Harlan Roe.",
    /£250,000$/u,
  ],
  [
    "a tally that nobody could read the source of",
    "In 2024, Mara Velt won 758 islands for the ferry plan of Osterby, according to a tally by pilots, but her lead was small.",
    /758$/u,
  ],
  [
    "what a colon leads up to",
    "Mara Velt had one word for the ferry plan of Osterby to move 4,000 people to Norwick: No.",
    /4,000$/u,
  ],
  [
    "how many the article is about to name",
    "Here is how six captains of Osterby plan to bring the ferry plan of Mara Velt to Norwick.",
    /(?:Six|6)$/u,
  ],
  [
    "a bound that its noun goes on with",
    "In 2024, the Osterby council paid the pilots of the Norwick ferry a sum in excess of $120 million.",
    /120 million$/u,
  ],
  [
    "a number word of a name",
    "Mara Velt spoke of the ferry plan before the Osterby Eleven Nations opener in Norwick on Monday.",
    /eleven$/iu,
  ],
  [
    "what stands on the side of what somebody said",
    "Harlan Roe said that the ferry plan of Osterby would follow the flood in Norwick, which left 45 families without a harbour.",
    /45$/u,
  ],
  [
    "one of a list of figures",
    "In 2024, Osterby had 120 ferry captains, Norwick had 45 ferry captains, Velland had 62 pilots and Tarn had 81 pilots.",
    /(?:120|45|62|81)$/u,
  ],
  [
    "a clause that breaks off",
    "In 2024, the Norwick ferry had missed 45 harbours of the plan when Osterby, two days late, was told of it.",
    /late\? 45$/u,
  ],
  [
    "what another figure tells",
    "In 2024, Osterby had 12 ferry shows hosted by 12 captains of Norwick.",
    /12$/u,
  ],
  [
    "a word that only describes",
    "Mara Velt spoke in the 67,000-seat hall of Norwick about the ferry plan.",
    /seat/u,
  ],
  [
    "the day of a remark",
    "The ferry plan of Osterby is too small for the islands, Harlan Roe told the Osterby council on Tuesday.",
    /On which day/u,
  ],
  [
    "the day of what goes on",
    "Harlan Roe struggled with the Osterby council on Tuesday over the ferry plan.",
    /On which day/u,
  ],
  [
    "the date of a poll that shows something",
    "A poll of the ferry plan released on Tuesday showed Mara Velt ahead of Harlan Roe in Osterby.",
    /On which day/u,
  ],
  [
    "every day’s news",
    "Shares of the Norwick shipyard closed lower on Tuesday in Osterby trading.",
    /On which day/u,
  ],
  [
    "a figure whose year stays behind",
    "The Norwick shipyard built 84 boats for Osterby, while the Osterby Port Authority sold 12 in 2019.",
    /______ boats|how many boats/iu,
  ],
  [
    "a figure whose year stands in front of another",
    "In 2019, Mara Velt won 44 islands in Osterby, while Harlan Roe won 15 islands in Norwick for the ferry plan.",
    /Harlan Roe win|15/u,
  ],
  [
    "how many were asked in a poll",
    "The Norwick Institute surveyed 1,051 voters in Osterby about the ferry plan of Mara Velt.",
    /1,051/u,
  ],
  [
    "the sample of a poll",
    "The Norwick Institute made the poll of 1,042 Osterby voters on the ferry plan in April.",
    /1,042/u,
  ],
  [
    "a share of no market",
    "The Norwick shipyard led the ferry plan of Osterby with 37 percent market share.",
    /37/u,
  ],
  [
    "feet to stand on",
    "Mara Velt won the ferry plan race of Osterby as two feet are what Harlan Roe stands on.",
    /feet/u,
  ],
  [
    "an exception without what it is one to",
    "Other than Harlan Roe, who has called for 200 boats for the ferry plan of Osterby, the councillors of Norwick are silent.",
    /Other than/u,
  ],
  [
    "one of several that are told elsewhere",
    "In the third incident, the Norwick ferry sank off Osterby on Tuesday.",
    /third incident/u,
  ],
  [
    "a subject without its name",
    "Midsize lender will give $40 million to the ferry plan of Osterby and Norwick.",
    /lender/u,
  ],
  [
    "a list before its verb",
    "About 30 ships and 21 aircraft from Osterby, Norwick, Velby and the Roe Islands have been searching for the ferry.",
    /Velby\./u,
  ],
  [
    "a year for what may be so in others",
    "Harlan Roe won the seat of Osterby in 1997 and has a majority of 6,932 for the ferry plan.",
    /which year/iu,
  ],
  [
    "a low as if it were an event",
    "The support for Mara Velt in Osterby fell to a record low in 2019 amid the ferry plan.",
    /which year/iu,
  ],
])("not asked: %s", (_, more, never) => {
  expect(asked(more).filter((question) => never.test(question))).toEqual([]);
});

test.each([
  ["Midsize lender will give ______ to the ferry plan of Osterby", false],
  ["Midsize lender Velt Bank will give ______ to the ferry plan of Osterby", true],
  ["The midsize lender will give ______ to the ferry plan of Osterby", true],
  ["Osterby Country Club will give ______ to the ferry plan of Norwick", true],
  ["In the third incident, the Norwick ferry sank off Osterby", false],
  ["In the third week of May, the Norwick ferry sank off Osterby", true],
  ["The ferry named after Mara Velt, is being sold for ______ in Osterby", false],
  ["The ferry, named after Mara Velt, is being sold for ______ in Osterby", true],
  ["The Norwick ferry, though, is ______ metres longer than the old one", false],
  ["Other than Harlan Roe, who called for ______ boats", false],
  ["Other than Harlan Roe, nobody called for ______ boats", true],
])("a statement: %s", (words, expected) => {
  expect(isStatement(words)).toBe(expected);
});
