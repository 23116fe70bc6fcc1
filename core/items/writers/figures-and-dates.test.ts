import { expect, test } from "vitest";
import { read } from "../../annotate/testing-read";
import { draftsOf } from "../draft-set";
import { readingOf } from "../reading";
import { faultIn } from "../screens/screens";

/** Every sound question about a figure or a date of a story: a common beginning with some words added to it. */
function asked(more: string): readonly string[] {
  const text = `Osterby Mayor Mara Velt and harbour director Harlan Roe spoke about the ferry plan for Osterby and the harbour of Norwick.\n\n“The ferry plan will bring work to every family of the islands,” Roe said.\n\n${more}`;
  const reading = readingOf(read(text, "2025-05-08"));
  return draftsOf(reading)
    .map(({ item }) => item)
    .filter((item) => /^(?:which-figure|figure-period|which-date)$/u.test(item.kind))
    .filter((item) => faultIn(item, reading) === null)
    .map(({ stem, key }) => `${stem} ${key}`);
}

test.each([
  // A figure that is the subject is asked for by name.
  [
    "In 2024, 420 people lost their work at the Norwick shipyard.",
    "In 2024, how many people lost their work at the Norwick shipyard? 420",
  ],
  [
    "Nearly 62 percent of voters in Osterby backed the ferry plan, which the council had drawn up.",
    "What percentage of voters in Osterby backed the ferry plan? Nearly 62 percent",
  ],
  // One that stands right behind its verb, as well.
  [
    "In 2023, the Osterby Port Authority paid $4.5 million for the Norwick ferry.",
    "In 2023, how much did the Osterby Port Authority pay for the Norwick ferry? $4.5 million",
  ],
  // What the old figure would tell is left out.
  [
    "Sales of the Norwick shipyard rose 36 percent to $683 million from $502 million.",
    "Which figure belongs in the gap? Sales of the Norwick shipyard rose ______ to $683 million. 36 percent",
  ],
  // A lead, without the shares it comes from.
  [
    "Mara Velt leads Harlan Roe by 11 points, 46 percent to 35 percent, in a poll of voters on the ferry plan.",
    "Which figure belongs in the gap? Mara Velt leads Harlan Roe by ______ in a poll of voters on the ferry plan. 11 points",
  ],
  // A deed has its day, whoever did it.
  [
    "The Norwick ferry was launched in March 2019 by the Osterby Port Authority.",
    "In which month did this happen? The Norwick ferry was launched by the Osterby Port Authority. March 2019",
  ],
  [
    "On Tuesday, the Osterby Port Authority signed a contract for the ferry plan, the largest in its history.",
    "On which day did the Osterby Port Authority sign a contract for the ferry plan? Tuesday, 6 May 2025",
  ],
])("%s", (more, expected) => {
  expect(asked(more)).toContain(expected);
});

test.each([
  [
    "what the other figures tell",
    "Of 500 voters in Osterby, Mara Velt won 300 voters and Harlan Roe won 200 voters of the ferry plan.",
    /(?:300|200)$/u,
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
    "the day of what is done often",
    "Harlan Roe criticised the Osterby council on Tuesday over the ferry plan.",
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
])("not asked: %s", (_, more, never) => {
  expect(asked(more).filter((question) => never.test(question))).toEqual([]);
});
