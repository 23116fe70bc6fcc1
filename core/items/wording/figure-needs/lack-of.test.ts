import { expect, test } from "vitest";
import type { Quantity } from "../../../annotate/annotation";
import { lackOf } from "./lack-of";
import { quantity } from "./quantity.fixture";

const places = ["Osterby", "Norwick", "Velland"];
const shown = (words: string, kind: Quantity["kind"], source = "") => ({
  words,
  quantity: quantity(kind),
  source,
  names: [...places, "Mara Velt", "Harlan Roe", "Norwick Motors"],
  places,
  topic: new Set(["ferry", "ticket", "tickets", "captain", "captains", "harbour"]),
});

test.each<[string, Quantity["kind"], string]>([
  // What an earlier sentence tells.
  [
    "A little more than a year later, Mara Velt gathered ______ captains in Osterby",
    "count",
    "an earlier sentence",
  ],
  ["In four days, Norwick Motors will ask ______ captains in Osterby", "count", "an earlier sentence"],
  ["Of the ______ boats in Osterby, Norwick Motors built most", "count", "an earlier sentence"],
  ["______ other captains left Osterby with Mara Velt", "count", "an earlier sentence"],
  ["At number one is Mara Velt of Osterby, who has ______", "money", "an earlier sentence"],
  ["The youngest was Harlan Roe, who served Osterby with ______ captains", "count", "an earlier sentence"],
  ["Figures of the state Harbour Board show that Mara Velt has ______ boats", "count", "which state"],
  ["Mara Velt, for instance, gave ______ to the harbour of Osterby", "money", "an earlier sentence"],
  ["Sales of Norwick Motors fell by ______ that year", "percent", "an earlier sentence"],
  // Words without their main clause.
  ["Even in Velland, where ______ captains have no boat", "count", "an earlier sentence"],
  ["In the hours after ______ people were hurt in Osterby, Vel", "count", "the main clause"],
  ["Osterby, No. 15-674, ended the plan of Mara Velt to sell ______ boats", "count", "the main clause"],
  ["5. ______ CAPTAINS HURT IN OSTERBY FERRY CRASH", "count", "the main clause"],
  ["Mara Velt of Osterby won a total of ______ prizes - but Harlan Roe", "count", "the main clause"],
  ["Mara Velt of Osterby lost eight of her nine ______ votes", "count", "the main clause"],
  ["Mara Velt sailed two three times in her first ______ days in Osterby", "count", "the main clause"],
  [
    "Mara Velt has bought a pier in Osterby, the Norwick firm Roe & Berg has sold ______ boats",
    "count",
    "one sentence",
  ],
  // What is no figure of its own.
  ["The rate of ferry tickets per ______ people in Osterby is at 20.4", "count", "a figure of its own"],
  ["Mara Velt was third in the Velland ______ ranking in Osterby", "measure", "a figure of its own"],
  [
    "The share of Norwick Motors has stayed at around the ______ mark in Osterby",
    "percent",
    "a figure of its own",
  ],
  ["There was chatter in Osterby that ______ captains might leave Mara Velt", "count", "a figure of its own"],
  // Whose, of what, where and when.
  ["Meeting participants outlined a way to ______ boats for Mara Velt", "count", "a subject with a name"],
  ["Mara Velt moved all ______ limbs of the ferry captain of Osterby", "count", "a figure of its own"],
  ["Mara Velt and Harlan Roe, the ______ silver medallist of Osterby", "measure", "a figure of its own"],
  [
    "Mara Velt was late in the individual 100m and ______ events in Osterby",
    "measure",
    "a figure of its own",
  ],
  ["Mara Velt won the Osterby title at ______ a month or £50 a year", "money", "a figure of its own"],
  ["Norwick Motors sold the Osterby ticket at £5 a month, or ______", "money", "a figure of its own"],
  ["All ______ parties of Osterby have asked Mara Velt for a ferry", "count", "a figure of its own"],
  ["Mara Velt left Osterby, according to ______ people of the harbour", "count", "something worth asking"],
  ["Harlan Roe must cut boats to save the extra ______ for Osterby", "money", "an earlier sentence"],
  ["Mara Velt lost her 100m and ______ titles in Osterby", "measure", "a figure of its own"],
  [
    "In Osterby, sales of Norwick Motors were ______, the joint report from Norwick Watch",
    "count",
    "the main clause",
  ],
  ["Plus Mara Velt gave ______ to the harbour of Osterby", "money", "an earlier sentence"],
  ["Mara Velt won ______", "percent", "what the share is of"],
  ["Norwick Motors has a ______ stake, after selling some of its boats", "percent", "what the share is of"],
  ["______ captains of Osterby depend on Norwick Motors, one slide says", "count", "whose figure"],
  ["Mara Velt won ______ of the vote", "percent", "where it was won"],
  ["The poverty rate is ______, higher than when Mara Velt took office", "percent", "which country"],
  ["Shares of Norwick Motors rose ______", "percent", "more than a day's price"],
  ["Norwick Motors sold ______ boats in Osterby on Friday", "count", "which week"],
  ["At least seven captains were rescued in Osterby, and ______ were hurt", "count", "what happened"],
  ["Norwick Motors has donated ______ since 2001", "money", "to whom it was given"],
  ["Mara Velt is up ______ in Osterby", "points", "whom somebody is ahead of"],
  ["Norwick Motors gave ______ to the super PAC", "money", "which thing"],
  ["Norwick Motors gave ______ to the mogul in Osterby", "money", "which thing"],
  ["While Mara Velt leads in Osterby, she trails the Norwick mayor by ______ votes", "count", "which thing"],
  ["Norwick Motors sold the stake five years ago for ______ to Harlan Roe", "money", "which thing"],
  ["Osterby counts ______ captains ill with the virus in Norwick", "count", "which thing"],
  // Whose poll.
  ["______ of voters in Osterby say they would sell the harbour of Norwick", "percent", "whose poll"],
  ["Several polls show Mara Velt within ______ of Harlan Roe in Osterby", "points", "whose poll"],
  ["In Osterby, a June 2024 poll found Mara Velt at ______ of the vote", "percent", "whose poll"],
  // Part of a name, or not what a story tells.
  ["Mara Velt spoke of the Sept. ______ storms in Osterby", "count", "a figure of its own"],
  ["Mara Velt is shown on a giant ______ bill in Osterby", "money", "a figure of its own"],
  ["Norwick Motors missed the ______ cent per share profit", "count", "a figure of its own"],
  [
    "Norwick Motors asked captains at ______ randomly selected harbours of Osterby",
    "count",
    "something worth asking",
  ],
  // What is another figure tomorrow.
  [
    "Norwick Motors shares rose ______ in New York Stock Exchange composite trading",
    "money",
    "more than a day's price",
  ],
  ["Shares of Norwick Motors closed on Monday, 5 May 2025 at ______", "money", "more than a day's price"],
  ["Norwick Motors agreed to pay ______ a share for the Osterby yard", "money", "more than a day's price"],
  ["The Velland Stock Index fell ______ on Monday, 5 May 2025", "points", "more than a day's price"],
  ["Norwick Motors had ______ average shares in 2024", "count", "something worth asking"],
  ["Mara Velt returns ______ to the harbour of Osterby", "money", "the tense of a report"],
  // Half of a name, of a sum, of a place in a list, and a number that tells which contest.
  ["The Velland world number ______ played in Osterby", "count", "a figure of its own"],
  ["Norwick Motors raised its price to 70 euro cents from ______ cents", "count", "a figure of its own"],
  ["Norwick Motors turned down a pounds ______ offer from Osterby", "count", "a figure of its own"],
  ["The ______ Norwick Income Fund sold boats to Osterby", "money", "a figure of its own"],
  ["The ______ champion Mara Velt won in Osterby", "measure", "a figure of its own"],
  ["Harlan Roe ran the Osterby ______ race", "measure", "a figure of its own"],
  ["Harlan Roe of Norwick put his shot wide from ______ in Osterby", "measure", "a figure of its own"],
  ["The Osterby Courier has a list of the top ______ bands of Velland", "count", "a figure of its own"],
  // Statements that break off, and two sentences read as one.
  ["Mara Velt counted ______ boats when Osterby, 2-1 down", "count", "the main clause"],
  ["______ new boats, is the second sale of Norwick Motors", "count", "the main clause"],
  ["Mara Velt sold ______ boats to her firm, Tarn Inc. Velt Bank sold the rest", "count", "the main clause"],
  // The number of a race or of those who were asked, and a kick.
  ["Harlan Roe is known for his work with ______ runners in Osterby", "measure", "a figure of its own"],
  ["Harlan Roe of Norwick hit the post with a free-kick from ______", "measure", "a figure of its own"],
  ["A third of the ______ captains of Osterby interviewed are unhappy", "count", "something worth asking"],
  // What another clause, or the report around it, tells.
  ["Profits of Norwick Motors over the period fell to ______", "money", "an earlier sentence"],
  ["Norwick Motors would build a ferry in Osterby which will cost ______", "money", "the tense of a report"],
  ["It counts ______ captains in Osterby and Norwick", "count", "a subject with a name"],
  ["In 2024, it counted ______ captains of Norwick Motors", "count", "a subject with a name"],
  [
    "Net profit was ______ in 2024, compared with the ferry ticket captains of the harbour of Osterby",
    "money",
    "a subject with a name",
  ],
  ["Output in the shipyards contracted ______ in May", "percent", "a subject with a name"],
  ["______ delegates remain to be won by Mara Velt", "count", "where it was won"],
  // The end of a range.
  ["Norwick Motors had only two or ______ boats in Osterby", "count", "a figure of its own"],
  ["Norwick Motors had ______ or four boats in Osterby", "count", "a figure of its own"],
  ["Norwick Motors sold between 3 and ______ boats in Osterby", "count", "a figure of its own"],
  ["Norwick Motors paid between $4 million and ______ for the Osterby yard", "money", "a figure of its own"],
  ["Roe said Norwick Motors needs ______ or £11bn for the Osterby yard", "money", "a figure of its own"],
  // What can be counted in the words behind.
  [
    "Norwick Motors is suing ______ firms - Osterby Gas, its unit Tarnby Oil, and Velt Coal - for its yard",
    "count",
    "a figure of its own",
  ],
  [
    "Mara Velt has won ______ titles, the 2003 Osterby Open, Norwick in 2004 and the 2005 Velland Open",
    "count",
    "a figure of its own",
  ],
  // A change without its time, a primary without its place, a number of nothing.
  ["Sales of Norwick Motors rose ______ on the month", "percent", "the time of the change"],
  ["Exports of Osterby rose ______, helped by boats", "percent", "the time of the change"],
  [
    "In the Harbour primary, 603,000 voted for Mara Velt, a rise of ______ since 2020",
    "percent",
    "where it was won",
  ],
  ["Mara Velt of Osterby has 1,061, including ______ captains", "count", "what was counted"],
  ["The Osterby, Velland, maker of boats said it sold ______ ferries", "count", "which thing"],
  [
    "Shares of Norwick Motors rose to a high of 42 euros a share in 2024 from ______",
    "money",
    "more than a day's price",
  ],
])("%s", (words, kind, lack) => {
  expect(lackOf(shown(words, kind))).toBe(lack);
});

test.each<[string, Quantity["kind"], string?]>([
  ["Norwick Motors has built ______ boats in Osterby", "count"],
  ["Net profit of Norwick Motors was ______ in 2024", "money"],
  ["Mara Velt has bought the Osterby pier, the bank that has sold ______ boats", "count"],
  ["Less than a year after the yard of Osterby was closed, Norwick Motors has sold ______ boats", "count"],
  ["As Mara Velt has left Osterby, the Norwick bank has sold ______ boats", "count"],
  ["Mara Velt of Osterby won ______ prizes - but Harlan Roe won none", "count"],
  ["In four days Norwick Motors built ______ boats in Osterby", "count"],
  ["In Osterby, captains of Norwick Motors sold ______ boats", "count"],
  ["Two boats sank in a storm off the coast of Velland, and ______ captains were hurt", "count"],
  ["At least ______ captains of Osterby were hurt in a storm", "count"],
  ["A race between Osterby and Velland brought ______ boats to Norwick", "count"],
  ["Norwick Motors has two yards in Osterby and ______ boats", "count"],
  ["Between 2002 and 2010, Norwick Motors sold ______ boats in Osterby", "count"],
  ["In 2024 Norwick Motors cut its output in Osterby by ______, or 40,700 boats", "percent"],
  ["In 2024 Velland bought ______ boats, ferries and tugs", "count"],
  ["Norwick Motors sold its share of the Osterby yard for ______ in 2024", "money"],
  ["Norwick Motors has donated ______ to the harbour of Osterby since 2001", "money"],
  ["Norwick Motors has a ______ stake in the Osterby yard", "percent"],
  ["Sales of Norwick Motors fell by ______ in 2024 from the previous year", "percent"],
  ["Mara Velt won ______ of the vote in Osterby", "percent"],
  ["The unemployment rate of Velland fell to ______", "percent"],
  [
    "A Norwick Institute poll found that ______ of voters in Osterby would sell the harbour of Norwick",
    "percent",
  ],
  [
    "______ of voters in Osterby say they would sell the harbour of Norwick",
    "percent",
    "the Norwick Institute poll",
  ],
  ["Mara Velt set out the ferry plan for ______ boats", "count"],
  ["The government of Velland gave ______ to the group that Harlan Roe leads", "money"],
  ["Norwick Motors paid ______ for two boats and a further 40 tugs", "money"],
  ["In Velland, the number of boats of Norwick Motors rose to ______", "count"],
  ["Mara Velt won ______ races in Osterby", "count"],
  ["Mara Velt won ______ events in Osterby", "count"],
  ["Mara Velt won all ______ races in Osterby", "count"],
  ["Norwick Motors named ______ medallists of Osterby", "count"],
  ["Norwick Motors Corp. of Osterby sold ______ boats", "count"],
  ["Mara Velt counted ______ boats when Osterby was 2-1 down", "count"],
  ["In the Osterby primary, 603,000 voted for Mara Velt, a rise of ______ since 2020", "percent"],
  ["The top captains of Osterby have ______ boats", "count"],
  ["Sales of Norwick Motors rose ______ in May", "percent"],
  // A race is none where a team won it so often, and a share of those asked was found.
  ["Mara Velt won ______ national titles in Osterby", "count"],
  ["Profits of Norwick Motors over the period from May to July fell to ______", "money"],
  ["While Mara Velt won in Osterby, her ferry cost ______ in 2024", "money"],
  ["Norwick Motors would build a ferry in Osterby for ______", "money"],
  // So much of what the story turns on names the matter.
  ["A ticket for the ferry of a captain in any harbour cost ______", "money"],
  ["Captains sold ______ ferry tickets to Osterby", "count"],
])("nothing is missing: %s", (words, kind, source) => {
  expect(lackOf(shown(words, kind, source))).toBeNull();
});
