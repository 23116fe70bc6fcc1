import { expect, test } from "vitest";
import { draftFromArticle } from "./from-article";
import type { Item } from "./item";

/*
 * Faults that people found when they read sets of articles nobody had tuned to, each as a story of our own. A row says
 * what the fault is, the words the story adds to a common beginning, and what must not be asked.
 */

const beginning = `Osterby Mayor Mara Velt, harbour director Harlan Roe and Tilda Brand, the chair of the Osterby School Board, met Jonas Ekdal, the editor of the Osterby Courier, to discuss the ferry plan for Osterby.

“The ferry plan will bring work to every family of the islands,” Roe said. “The school has no boat,” said Brand. Ekdal said the Courier would print a timetable.`;

function draft(more: string): readonly Item[] {
  const text = `${beginning}\n\n${more}`;
  return draftFromArticle({ text, published: { year: 2025, month: 5, day: 8 } }, { seed: 1, size: 30 }).items;
}

const everything = (items: readonly Item[]): string =>
  items.map((item) => [item.stem, ...item.options.map(({ text }) => text)].join(" | ")).join("\n");

test.each([
  [
    "the reporter goes on with the sentence that the quoted words began",
    "“The ferry plan will cost the town thousands of” euros, Velt said.",
    /thousands of”/u,
  ],
  [
    "words cut off in front of what limits them",
    "“The only way the ferry plan will ever work is if the council votes for it” in public, Velt said.",
    /votes for it”/u,
  ],
  [
    "words of somebody's confidant",
    "“The ferry plan of Osterby will be the end of the Norwick harbour,” said one Velt confidant.",
    /end of the Norwick harbour/u,
  ],
  [
    "an answer to somebody",
    "“Yes, the ferry plan is the best plan that Osterby ever had,” Velt said.",
    /“Yes/u,
  ],
  ["a passing remark", "“I hope that you all have a wonderful evening,” Velt said.", /wonderful evening/u],
  ["said to somebody's face", "“You are very rude to me today,” Velt told Roe.", /very rude/u],
  [
    "a quotation inside without an end",
    "“We hear all the time, 'The ferry plan of Osterby is a special case,” Velt said.",
    /special case/u,
  ],
  [
    "speech in front of its cue taken for a deed",
    "The ferry plan includes a night boat, Mayor Mara Velt told the Osterby council on Wednesday.",
    /did (?:Osterby )?Mayor Mara Velt tell the Osterby council\?/u,
  ],
  [
    "a statement without “that” taken for a thing",
    "The Osterby Port Authority revealed Tuesday the old ferry, or what is left of it, was found in the harbour of Norwick.",
    /reveal the old ferry/u,
  ],
  [
    "a clause that is over before the next verb",
    "The rise of rents in Osterby and the fact that Tilda Brand praised the Norwick ferry last year all gave reasons to worry.",
    /all gave/u,
  ],
  [
    "“since” that waits for its verb",
    "Mara Velt has paid 260,000 euros to the Norwick yard since her council and the Osterby Port Authority signed a contract.",
    /since her council\.?$/mu,
  ],
  [
    "a bracket in the middle of “after …”",
    "Mara Velt withdrew the ferry bill of Norwick after Senator Olaf Berg (Norwick) asked for a vote.",
    /after Senator Olaf Berg\?/u,
  ],
  [
    "a date in front of a noun",
    "Mara Velt raised the ferry rent in Norwick starting with the May 2 payment of 72,800 euros.",
    /the on /u,
  ],
  [
    "a possessive date",
    "Mara Velt will use Friday’s meeting with Norwick Motors to make news.",
    /use ’s|use 's/u,
  ],
  [
    "a date whose loss leaves a word hanging",
    "The Osterby Courier chose Mara Velt as its person of the year for 2024.",
    /for\?$/mu,
  ],
  [
    "a year read as a figure",
    "Since Mara Velt’s 2008 election, ferry owners in Osterby have turned to Norwick.",
    /gap[^|]*election/u,
  ],
  [
    "an office that everybody knows",
    "Swedish Prime Minister Nils Lagerdal spoke of the ferry plan for Osterby. “The ferry plan of Osterby is a plan for all of us,” Lagerdal said.",
    /Who (?:is|was) .*Swedish Prime|position does Nils Lagerdal/u,
  ],
  [
    "an abbreviation for a position",
    "Norwick Sen. Olaf Berg grilled Roe about the ferry plan. “The ferry plan of Osterby is too small for us,” Berg said.",
    /Norwick Sen\b(?!\.)/u,
  ],
  [
    "a photographer as somebody of the story",
    "Petra Lind / Coast Press\n\n“The ferry plan of Osterby is a plan for all of us,” Velt said.",
    /Petra Lind/u,
  ],
  [
    "a body that only describes",
    "“Osterby needs the ferry plan more than any road,” Velt said.\n\nThe Norwegian ministry told Osterby that the ferry plan would need a permit.",
    /The Norwegian ministry (?:said|told)/u,
  ],
  [
    "somebody else says it",
    "Velt reminds Brand of Olaf Berg saying that “the ferry plan of Osterby will one day reach the northern islands.”",
    /one day reach/u,
  ],
  [
    "whom a message is from says it",
    "Velt was responding to a message from the ministry, reporting that the ferry plan of Osterby had failed on the northern islands.",
    /had failed on/u,
  ],
  [
    "the lines of another paper's report are nobody's words",
    "“A Bridge Too Many,” by the Courier’s Olaf Berg: “The ferry plan of Osterby will one day reach the northern islands of Norwick.”",
    /one day reach/u,
  ],
  [
    "a place for a company",
    "The ferry yard has debts in Norway and Sweden. On Tuesday, the company said that the ferry plan of Osterby could fail without help.",
    /(?:Norway|Sweden) said/u,
  ],
  [
    "somebody without a name begins a clause of their own",
    "Mara Velt brought the ferry model of Norwick to school on Monday, and a teacher thought that it was a toy.",
    /a teacher thought/u,
  ],
  [
    "“did not” has no other way round",
    "Mara Velt did not open the ferry station of Norwick on Monday.",
    /Velt do not/u,
  ],
  [
    "a year's person without the year",
    "The Osterby Courier named Harlan Roe ferry captain for 2024.",
    /captain for\?/u,
  ],
  [
    "a bracket that closes and never opened",
    "(Velt said that Osterby would pay for the ferry plan of the islands.)",
    /\.\)/u,
  ],
  [
    "quoted words whose subject stayed outside",
    "Velt said that the ferry people of Osterby “know all too well what can happen when a ferry plan fails.”",
    /(?:said|wrote|:) “know/u,
  ],
  [
    "the number of an emergency line",
    "Osterby police received 911 calls about the ferry station of Osterby, Velt said.",
    /______ calls/u,
  ],
  [
    "a newspaper as somebody who said it",
    "“The ferry plan of Osterby is the best news for the islands,” Harbour Daily News said.",
    /Harbour Daily News/u,
  ],
  [
    "half a name as a gap",
    "“The ferry plan of Osterby speaks to a large part of the primary voters,” Velt said.",
    /primary ______/u,
  ],
  [
    "an office alone",
    "“The ferry plan of Osterby is a plan for all of us,” Vice President Olaf Berg said.",
    /Who (?:is|was) (?:the )?Vice President/u,
  ],
  [
    "a position cut inside a name",
    "“The ferry plan of Osterby is a plan for all of us,” said Olaf Berg, director of the University of Osterby's Center for Politics and Public Life.",
    /Center\?|Center \|/u,
  ],
  [
    "somebody's adviser taken for that somebody",
    "“The ferry plan of Osterby is bigger than the Osterby council,” said one Velt adviser.",
    /bigger than the Osterby council/u,
  ],
  [
    "that of the sentence before",
    "“That in turn would bring the ferry plan of Osterby to an end,” Velt said.",
    /“That in turn/u,
  ],
  ["did the same", "“Roe did the same with the ferry plan of Norwick,” Velt said.", /did the same/u],
  ["a day that was spent", "Mara Velt spent Sunday speaking in Norwick about the ferry plan.", /spent on /u],
  [
    "a wrong answer that the stem shows",
    "The Osterby Port Authority surveyed 500 ferry guests of Osterby, including 447 pupils.",
    /______ ferry guests[^\n]+\| 447/u,
  ],
  [
    "an office that is over",
    "Former prosecutor and Norwick mayor Olaf Berg praised the ferry plan of Osterby. “The ferry plan of Osterby is a plan for all of us,” Berg said.",
    /Who (?:is|was) (?:the )?Norwick mayor/u,
  ],
  [
    "nobody's words for the first that is named",
    "Two questions of one story must differ. “The ferry plan of Osterby will open the islands,” Velt said. “The ferry plan of Osterby will open the islands,” Brand said.",
    /who said: “The ferry plan of Osterby will open/iu,
  ],
])("not asked: %s", (_, more, fault) => {
  expect(everything(draft(more))).not.toMatch(fault);
});

test("whose words they are is asked with four answers, or not at all", () => {
  const items = draft("").filter((item) => item.kind === "who-said");
  expect(items.map((item) => item.options.length)).toEqual([4]);
  const fewer = draftFromArticle(
    {
      text: "Mara Velt, Harlan Roe and Tilda Brand spoke about the ferry plan for Osterby.\n\n“The ferry plan will bring work to every family of the islands,” Roe said.",
      published: null,
    },
    { seed: 1, size: 12 },
  ).items.find((item) => item.kind === "who-said");
  expect(fewer).toBeUndefined();
});

test("a reason says what a wrong answer really is, and tells no other question's answer", () => {
  const items = draft(
    "“The ferry plan of Osterby needs a second boat for the winter months,” Velt said.\n\nBrand said that the school board would open a class on the new ferry.",
  );
  const quoting = items.filter((item) => item.stem.includes("“"));
  expect(quoting.length).toBeGreaterThan(1);
  for (const item of items) {
    for (const other of quoting.filter((one) => one !== item)) {
      const words = /“([^”]+)”/u.exec(other.stem)?.[1] ?? "";
      for (const option of item.options.filter(({ isKey }) => !isKey))
        expect(option.why).not.toContain(words);
    }
  }
  const whys = items.flatMap((item) => item.options.map((option) => option.why));
  expect(whys.join("\n")).toContain("“Osterby Mayor”");
  expect(whys.join("\n")).toContain("Tilda Brand says something else: “The school has no boat.”");
});

test("a set never asks twice with the same words", () => {
  const items = draft(
    "“The ferry plan of Osterby needs a second boat for the winter months,” Velt said.\n\nOn Monday, Mara Velt opened the new ferry station in Norwick for 300 guests.",
  );
  const claims = items.map((item) => `${String(item.claim.start)}-${String(item.claim.end)}`);
  expect(new Set(claims).size).toBe(claims.length);
});
