import { describe, expect, test } from "vitest";
import type { CivilDate } from "../text/civil-date";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { draftsOf } from "./draft-set";
import { readingOf } from "./reading";
import { draftFromArticle } from "./from-article";
import type { Item } from "./item";

const published: CivilDate = { year: 2025, month: 3, day: 13 };

/** Everything asked of an article: stem, and answers with the right one first. */
const asked = (text: string, kinds: readonly Item["kind"][], day: CivilDate | null = published): string[] =>
  draftFromArticle({ text, published: day }, { seed: 1, size: 30 })
    .items.filter(({ kind }) => kinds.includes(kind))
    .map(({ stem, key, options }) =>
      [
        stem,
        key,
        ...options
          .filter(({ isKey }) => !isKey)
          .map((option) => option.text)
          .sort(),
      ].join(" | "),
    );

const cast = `Mara Velt, director of the Osterby Port Authority, presented a plan for new ferries to the islands on Monday.

“The ferry plan will bring work to every family of the islands,” Velt said.

Harlan Roe, chairman of the Norwick Fishing Guild, called the ferry plan a danger for the islands. “The ferry plan will empty the fishing harbour of Norwick,” Roe said.

“Every pupil of the islands will be at school on time with the new ferries,” said Tilda Brand, head of the Osterby School Board. Brand presented a list of 45 pupils.

“Every harbour of the islands needs new lamps before the new ferries come,” said Ida Novak, chair of the Osterby Sailing Union. Novak presented a list of 12 harbours.`;

/** Every question of one rule, whether the set takes it or not. */
const made = (text: string, rule: string): string =>
  draftsOf(readingOf(annotate(cutText({ text, published }))))
    .filter(({ item }) => item.rule === rule)
    .map(({ item: { stem, key, options } }) =>
      [stem, key, ...options.flatMap((option) => (option.isKey ? [] : [option.text])).sort()].join(" | "),
    )
    .join("\n");

const positions = (text: string): string => made(text, "who-holds-role/position");

describe("who holds a post", () => {
  test("is asked with its body, and others who hold a post, or the posts of others", () => {
    const items = asked(cast, ["who-holds-role"], null).join("\n");
    expect(items).toMatch(
      /Who is the (?:director of the Osterby Port Authority|chairman of the Norwick Fishing Guild|head of the Osterby School Board), according to the article\?|What position does (?:Mara Velt|Harlan Roe|Tilda Brand) hold, according to the article\?/u,
    );
    expect(items).not.toMatch(/introduce/u);
  });

  test.each([
    [
      "for whom it is held stands in front",
      "Velt campaign manager Ole Berg praised the ferry plan.",
      "Ole Berg hold, according to the article? | Velt campaign manager",
    ],
    [
      "a title cut short is written out",
      "Ohio Sen. Ole Berg praised the ferry plan.",
      "Ole Berg hold, according to the article? | Ohio senator",
    ],
    [
      "an office of the state says which it is",
      "Finance Minister Ole Berg praised the ferry plan.",
      "Ole Berg hold, according to the article? | Finance Minister",
    ],
  ])("is asked for: %s", (_, more, question) => {
    expect(positions(`${cast}\n\n${more}`)).toContain(question);
  });

  test("no position at a body of the story that nobody holds stands beside those of others", () => {
    const two = `Mara Velt, director of the Osterby Port Authority, presented the ferry plan on Monday.

“The ferry plan will empty the fishing harbour,” said Ole Berg, head of the Norwick Sailing Club.

The ferry plan was told by the Guardian first.`;
    expect(positions(two)).not.toMatch(/Guardian/u);
  });

  test.each([
    [
      "a post of nobody knows what",
      "“We like the ferry plan,” said Ole Berg, chief executive.",
      /chief executive/u,
    ],
    [
      "who governs a country",
      "French President Ole Berg smiled at the ferry plan. Berg smiled. Berg waved.",
      /Ole Berg hold|Who is .*French/u,
    ],
    [
      "what somebody was by his own words",
      "“The ferry plan was drawn when he was a senator in Norwick, Ole Berg said. Berg smiled. Berg waved.",
      /[Ss]enator in Norwick/u,
    ],
    [
      "what stands behind an office and is no part of it",
      "Ole Berg, the other Osterby officer hurt at the harbour, smiled. Berg smiled. Berg waved.",
      /officer hurt/u,
    ],
    [
      "a body that only another sentence names",
      "“The ferry plan is late,” said the organization’s president, Ole Berg. Berg smiled. Berg waved.",
      /rganization’s president/u,
    ],
    [
      "the candidate",
      "Osterby candidate Ole Berg smiled at the ferry plan. Berg smiled. Berg waved.",
      /candidate/u,
    ],
    [
      "what many are",
      "“The ferry plan will help the schools of the islands,” said Ole Berg, a member of the Osterby Harbour Committee. Berg smiled. Berg waved.",
      /^Who is .*Harbour Committee/mu,
    ],
    [
      "what a preposition governs",
      "In a letter released by the Osterby Justice Department, Mr. Ole Berg called the ferry plan late. Following the director’s Norwick trip on the ferry, Ole Berg smiled. Berg waved.",
      /Justice Department|trip/u,
    ],
    [
      "the post of a body that goes on behind it",
      "“The ferry plan is late,” said Ole Berg, head of ferry trading at Lange, Velt & Sohn. Berg smiled. Berg waved.",
      /trading/u,
    ],
    [
      "the post of a body of one everyday word",
      "“The ferry plan is late,” said Ole Berg, the head of Mercury. Berg smiled. Berg waved.",
      /Mercury/u,
    ],
    [
      "a post that may come",
      "The ferry plan may make Ole Berg the next director of the Osterby Harbour Museum. Berg smiled. Berg waved.",
      /Harbour Museum/u,
    ],
  ])("is not asked: %s", (_, more, fault) => {
    expect(asked(`${cast}\n\n${more}`, ["who-holds-role", "true-false"]).join("\n")).not.toMatch(fault);
  });
});

test("an article stands in front of who a body’s holder is", () => {
  const more = `“The ferry plan is late,” said Ole Berg, the OPA’s chief counsel. Berg smiled. Berg waved.`;
  for (const line of asked(`${cast}\n\n${more}`, ["who-holds-role"]))
    expect(line).not.toMatch(/^Who is OPA/u);
});

test("nobody without a post, or of another walk of life, stands among the holders", () => {
  const more = `Ole Berg, a goalkeeper from Norwick, and Jonas Ekdal, a swimmer, saw the ferry plan. “The ferry plan is late,” Berg said. “The ferry plan is early,” Ekdal said.`;
  for (const line of asked(`${cast}\n\n${more}`, ["who-holds-role"]))
    if (line.startsWith("Who is")) expect(line).not.toMatch(/Berg|Ekdal/u);
});

describe("true or false", () => {
  const statements = (more: string): string[] => asked(`${cast}\n\n${more}`, ["true-false"]);

  test("a day is swapped for another day", () => {
    const found = statements(
      "Mara Velt opened the new ferry station of Norwick for 300 guests on Tuesday.",
    ).filter((line) => line.includes("ferry station of Norwick for 300 guests on "));
    for (const line of found)
      expect([line, line.includes("on Tuesday, 11 March 2025.")]).toEqual([line, line.includes("| True |")]);
  });

  test.each([
    [
      "who did what many can do",
      "Harlan Roe supported the ferry strike in Norwick.",
      /supported the ferry strike/u,
    ],
    [
      "who said a few words that anybody could have said",
      "“Nobody knows whether the ferry plan helps,” Harlan Roe said.",
      /said: “Nobody knows whether/u,
    ],
    [
      "who said what is told in other words",
      "Harlan Roe said that the ferry plan would cost the islands 40 fishing boats.",
      /(?:Velt|Brand) said that/u,
    ],
  ])("does not swap %s", (_, more, fault) => {
    expect(statements(more).join("\n")).not.toMatch(fault);
  });
});

describe("who did something", () => {
  test.each([
    [
      "it points at somebody outside",
      "Harlan Roe defeated her in the guild vote of Norwick.",
      /defeated her/u,
    ],
    [
      "its day stands outside the clause",
      "In 2011, weeks before the ferry strike, Harlan Roe founded the Norwick Fishing Guild.",
      /founded the Norwick/u,
    ],
    [
      "its place stands outside the clause",
      "In Portugal, Harlan Roe won 19 of 30 seats of the fishing council.",
      /won 19/u,
    ],
    [
      "what it calls somebody is in nobody’s own words",
      "Harlan Roe called the ferry plan of Osterby a mistake for Norwick.",
      /called the ferry plan/u,
    ],
    [
      "what was told is hardly told",
      "Harlan Roe attacked the Osterby council in May.",
      /attacked the Osterby/u,
    ],
    [
      "many may hand out a statement",
      "Harlan Roe released a statement after the ferry vote of Norwick.",
      /released a statement/u,
    ],
    [
      "what stood in brackets is cut out of a score",
      "Harlan Roe defeated the tenth seed of Norwick 7-6 (7-5) 6-1 in two hours.",
      /defeated the tenth seed/u,
    ],
    ["many can do it", "Harlan Roe visited the ferry harbour of Osterby.", /visited the ferry harbour/u],
    [
      "those beside the doer only comment",
      "Ole Berg won the mayoral race in Norwick with the votes of 4,000 fishermen, said professor Ina Lund. “The ferry vote was close,” said analyst Per Holt.",
      /won the mayoral race[^|]*\|[^\n]*(?:Ina Lund|Per Holt)/u,
    ],
  ])("is not asked when %s", (_, more, fault) => {
    expect(asked(`${more}\n\n${cast}`, ["who-did"]).join("\n")).not.toMatch(fault);
  });

  test.each([
    [
      "urged",
      "Harlan Roe urged the Osterby council to sell two ferries to the fishermen of Norwick.",
      /who urged the Osterby council to sell two ferries to the fishermen of Norwick\? \| Harlan Roe \| Ida Novak \| Mara Velt \| Tilda Brand$/mu,
    ],
    [
      "called",
      "Harlan Roe called the new ferry of Osterby “a coffin with a funnel.”",
      /who called the new ferry of Osterby “a coffin with a funnel”\? \| Harlan Roe/u,
    ],
  ])(
    "is asked when somebody %s with enough words, by choice and not by true or false",
    (_, more, question) => {
      const found = asked(`${cast}\n\n${more}`, ["who-did", "true-false"]).join("\n");
      expect(found).toMatch(question);
      expect(found).not.toMatch(/True or false\? \S+ \S+ (?:urged|called)/u);
    },
  );

  test("of a promise, nobody of another walk of life is offered", () => {
    const more =
      "Mayor Ole Berg vowed to close “every last harbour” of the fishermen of Norwick.\n\n“The ferry vote was close,” said professor Ina Lund. Ina Lund praised the ferry plan.";
    expect(asked(`${cast}\n\n${more}`, ["who-did"]).join("\n")).not.toMatch(/^Who vowed[^\n]*Ina Lund/mu);
  });

  test("is not offered to who told the same in a statement", () => {
    const more =
      "Harlan Roe urged the Osterby council to sell two ferries to the fishermen of Norwick.\n\nTilda Brand said the Osterby council should sell two ferries to the fishermen.";
    expect(asked(`${cast}\n\n${more}`, ["who-did"]).join("\n")).not.toMatch(/^Who urged[^\n]*Tilda Brand/mu);
  });

  test("is asked when one alone can have done it", () => {
    expect(
      asked(
        `${cast}\n\nVelt praised the ferry captains.\n\nHarlan Roe won the mayoral race in Norwick with the votes of 4,000 fishermen.`,
        ["who-did", "true-false"],
      ).join("\n"),
    ).toMatch(/won the mayoral race/u);
  });
});

describe("where something happened", () => {
  const islands = "Ferries from San Telmo and Fort Brenn brought 300 guests.";

  test("is asked with places of one size", () => {
    expect(
      asked(`A fire broke out in a ferry workshop in Port Odell on Monday.\n\n${islands}\n\n${cast}`, [
        "where",
      ]),
    ).toEqual([
      "Which place belongs in the gap? From the article of 13 March 2025: A fire broke out in a ferry workshop in ______ on Monday, 10 March 2025. | Port Odell | Fort Brenn | San Telmo",
    ]);
  });

  test.each([
    ["nobody knows when", "Ferry prices are high in Port Odell.", /______/u],
    ["it is only planned", "A ferry race will be held in Port Odell on Friday.", /ferry race/u],
    [
      "a second place stands beside it",
      "A fire broke out in a ferry workshop in Port Odell near San Telmo on Monday.",
      /ferry workshop/u,
    ],
    [
      "another line puts it elsewhere",
      "A fire broke out in a ferry workshop in Port Odell on Monday.\n\nA fire broke out in a ferry workshop in San Telmo, guests said.",
      /ferry workshop/u,
    ],
  ])("is not asked when %s", (_, more, fault) => {
    expect(asked(`${more}\n\n${islands}\n\n${cast}`, ["where"]).join("\n")).not.toMatch(fault);
  });
});

describe("which outlet", () => {
  const told = `“The ferry plan will double the fare to the outer islands,” Jonas Ekdal, head of the Osterby Sailors’ Union, told the Guardian.

Tilda Brand told Reuters that the ferry plan would fill the schools of the islands again.`;
  const more = "The BBC showed the ferry plan first.";
  const question =
    "Which news organisation does the article cite for Jonas Ekdal’s remarks? | The Guardian | BBC | Reuters";

  test("is asked where several are named, wherever it is cited", () => {
    expect(made(`${told}\n\n${cast}\n\n${more}`, "which-outlet/remarks")).toContain(question);
    expect(made(`${cast}\n\n${told}\n\n${more}`, "which-outlet/remarks")).toContain(question);
  });

  test("is not asked of one that the headline has for a party to the story", () => {
    const under = (headline: string) =>
      made(`${headline}\n\n${told}\n\n${cast}\n\n${more}`, "which-outlet/remarks");
    expect(under("The Guardian Answers Mayor on Ferry Plan")).not.toContain("Ekdal’s");
    expect(under("The BBC Answers Mayor on Ferry Plan")).toContain("Ekdal’s");
  });

  test("no outlet stands beside it that is named with whoever speaks", () => {
    const beside = told.replace("Jonas Ekdal, head", "Jonas Ekdal, whom the BBC asked first, head");
    expect(made(`${beside}\n\n${cast}\n\n${more}`, "which-outlet/remarks")).not.toMatch(
      /Jonas Ekdal’s remarks\? \| The Guardian \|[^\n]*BBC/u,
    );
  });

  test("beside a single other stands one that the article has nowhere", () => {
    expect(made(`${told}\n\n${cast}`, "which-outlet/remarks")).toMatch(
      /for Jonas Ekdal’s remarks\? \| The Guardian \| (?:The Associated Press|CNN|Bloomberg|The New York Times) \| Reuters|for Jonas Ekdal’s remarks\? \| The Guardian \| Reuters \| The/u,
    );
  });

  test("is not asked of somebody who speaks to two of them", () => {
    const other = "“The ferry plan is a fair plan,” Ekdal told the BBC.";
    expect(made(`${told}\n\n${cast}\n\n${other}`, "which-outlet/remarks")).not.toContain("Ekdal’s");
  });

  test("is not asked of somebody who spoke to another as well, by a pronoun", () => {
    const outlets = (sentence: string) =>
      made(
        `${told.replace("the Guardian.", `the Guardian. ${sentence}`)}\n\n${cast}\n\n${more}`,
        "which-outlet/remarks",
      );
    expect(outlets("It fits a comment he made in a separate interview with the BBC.")).not.toContain(
      "Ekdal’s",
    );
    expect(outlets("It fits a comment Mara Velt made in an interview with the BBC.")).toContain("Ekdal’s");
    expect(outlets("He never watches the BBC.")).toContain("Ekdal’s");
  });

  test("is not asked of somebody who works for it", () => {
    const works = (post: string) =>
      made(
        `${told}\n\n${cast}\n\nThe ferry plan will double the fare of the outer islands, according to ${post}.\n\n${more}`,
        "which-outlet/remarks",
      );
    expect(works("BBC harbour analyst Ole Berg")).not.toContain("Ole Berg’s");
    expect(works("BBC harbour analyst Ole Berg")).toContain("Ekdal’s");
  });

  test("is not asked where it is the only one", () => {
    const one = told.replace("told Reuters", "said");
    expect(made(`${one}\n\n${cast}`, "which-outlet/remarks")).toBe("");
  });
});

test("whom the question speaks of by an office is no answer to it", () => {
  const more = `Osterby Sen. Ole Berg smiled at the ferry plan. Berg waved.

Tilda Brand said that the Osterby senator had promised the islands 40 new ferry pilots.`;
  const editor = "“Readers ask for a timetable,” said Jonas Ekdal, the editor of the Osterby Courier.";
  const lines = asked(`${cast}\n\n${editor}\n\n${more}`, ["who-said-indirect"]).filter((line) =>
    line.includes("the Osterby senator"),
  );
  expect(lines.join("\n")).not.toMatch(/Ole Berg/u);
  expect(lines).toHaveLength(1);
});
