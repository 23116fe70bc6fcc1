import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { draftsOf } from "../draft-set";
import type { Item } from "../item";
import { readingOf } from "../reading";
import { faultIn } from "../screens/screens";

/*
 * Questions about who said what the reporter tells in other words, on an invented story. Each row adds a paragraph to it.
 */

const story = `Osterby Mayor Mara Velt, harbour director Harlan Roe and Tilda Brand, the chair of the Osterby School Board, met Jonas Ekdal, the editor of the Osterby Courier, to discuss the ferry plan for Osterby.

“The ferry plan will bring work to every family of the islands,” Roe said. “The ferry plan of Osterby is good news,” said Brand. Ekdal said the ferry plan of Osterby would be written about. “Nobody will have to row,” said Nils Aker, the head of the Norwick Rowing Club.`;

function asked(more: string): readonly Item[] {
  const published = { year: 2025, month: 5, day: 8 };
  const reading = readingOf(annotate(cutText({ text: `${story}\n\n${more}`, published })));
  return draftsOf(reading)
    .map(({ item }) => item)
    .filter((item) => item.kind === "who-said-indirect" && faultIn(item, reading) === null);
}

const stems = (more: string): string =>
  asked(more)
    .map(({ stem }) => stem)
    .join("\n");

describe("reports that are asked", () => {
  test.each([
    [
      "words that go on behind whoever says them",
      "The Norwick Ferry, Velt said, would sail to Osterby in winter.",
      "Who said that the Norwick Ferry would sail to Osterby in winter?",
    ],
    [
      "less than was said",
      "Velt indicated that the Norwick Ferry would sail to Osterby in winter.",
      "Who indicated that the Norwick Ferry would sail to Osterby in winter?",
    ],
    [
      "a condition in front of whoever says it",
      "If the islands paid, Velt said, the Norwick Ferry would sail in winter.",
      "Who said that if the islands paid, the Norwick Ferry would sail in winter?",
    ],
    [
      "what somebody claims, with the verb",
      "Velt claimed that the Norwick Ferry would sail to Osterby in winter.",
      "Who claimed that the Norwick Ferry would sail to Osterby in winter?",
    ],
    [
      "what somebody believes",
      "Velt believes the Norwick Ferry will sail to Osterby in winter.",
      "Who believes that the Norwick Ferry will sail to Osterby in winter?",
    ],
    [
      "several with a capital that is none of theirs",
      "Velt said victims of the Norwick storm would sail to Osterby by ferry. Victims of storms are many.",
      "Who said that victims of the Norwick storm would sail to Osterby by ferry?",
    ],
    [
      "a clause whose verb is in no list",
      "Roe said he regretted that the Norwick Ferry of Osterby had no crew.",
      "Who said that he regretted that the Norwick Ferry of Osterby had no crew?",
    ],
    [
      "what opens a clause",
      "Velt said that among the islands alone, the Norwick Ferry leads the Osterby ferry by 40 trips.",
      "Who said that among the islands alone, the Norwick Ferry leads",
    ],
    [
      "“he” of a mind, behind a name that tells who speaks",
      "Nils Aker, an adviser to Harlan Roe, said he would be shocked if the Norwick Ferry sailed to Osterby. “The ferry plan of Osterby is dear,” said Mr. Ole Dahl, a fisherman.",
      "Who said that he would be shocked if the Norwick Ferry sailed to Osterby?",
    ],
    [
      "what limits a statement from behind",
      "Velt said that the Norwick Ferry of Osterby was better, although its crew was still too small.",
      "was better, although its crew was still too small?",
    ],
    [
      "a day of which nobody knows whether it is past",
      "Velt said that the Norwick Ferry needs to be in Osterby on Tuesday.",
      "needs to be in Osterby on Tuesday?",
    ],
    [
      "a first word that is no name",
      "Arbitration of the ferry row could take place in Osterby or Norwick, Velt said.",
      "Who said that arbitration of the ferry row could take place in Osterby or Norwick?",
    ],
    [
      "an adjective at the beginning",
      "Main jobs on the ferry council of Osterby are to be held by islanders, Velt said.",
      "Who said that main jobs on the ferry council of Osterby are to be held by islanders?",
    ],
    [
      "twice as many",
      "The Norwick Ferry would carry twice as many islanders of Osterby, Velt said.",
      "Who said that the Norwick Ferry would carry twice as many islanders of Osterby?",
    ],
  ])("%s", (_, more, expected) => {
    expect(stems(more)).toContain(expected);
  });
});

describe("reported words end where the speaker’s end", () => {
  test.each([
    [
      "the next thing the reporter tells",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, and the council demanded papers the next day.",
      "Who said that the Norwick Ferry would sail to Osterby in winter, and the council demanded papers the next day?",
    ],
    [
      "another saying of theirs",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, and she said she hoped for more.",
      "in winter?",
    ],
    [
      "what is added",
      "Velt said that the Norwick Ferry would sail to Osterby in winter adding that the fares would fall by a third.",
      "in winter?",
    ],
    [
      "who speaks, and for whom",
      "The Norwick Ferry would sail to Osterby in winter, said Mara Velt of Velt Boats, a builder of ships.",
      "in winter?",
    ],
    [
      "a contrast of the reporter’s",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, while Roe saw no need for it.",
      "in winter?",
    ],
    [
      "another saying of theirs without a comma",
      "Velt said that the Norwick Ferry would sail to Osterby in winter and she said the fares would fall by a third.",
      "in winter?",
    ],
    [
      "a second clause with a subject of its own",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, and the delay is weighing on the islands.",
      "in winter?",
    ],
    [
      "what others did, behind a quotation",
      "Velt said that the Norwick Ferry would sail to Osterby “in winter,” and Deputy Mayor Harlan Roe (L) and School Board Chair Tilda Brand (R) released a letter.",
      "“in winter”?",
    ],
    [
      "what others do meanwhile, behind a quotation",
      "Velt said that the Norwick Ferry would “sail to Osterby in winter,” while Tilda Brand started a campaign.",
      "in winter”?",
    ],
    [
      "what the speaker claims besides",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, and claims the Courier has hurt it.",
      "in winter?",
    ],
    [
      "what the reporter makes of it behind a dash",
      "Velt said that the Norwick Ferry would sail to Osterby in winter -- a promise that has its limits.",
      "in winter?",
    ],
    [
      "a second verb of the speaker’s behind a quotation",
      "Velt said that the Norwick Ferry of Osterby is “depleted” and urged the islands to pay for it.",
      "is “depleted”?",
    ],
    [
      "what a quotation goes on with behind its mark",
      "Velt said that the Norwick Ferry of Osterby must “do all it can to stop” a strike of the sailors.",
      "“do all it can to stop” a strike of the sailors?",
    ],
    [
      "a list",
      "Velt said that the Norwick Ferry would carry sailors, mail, and the crews of Osterby in winter.",
      "and the crews of Osterby in winter?",
    ],
    [
      "a sentence whose first word is a plain adjective",
      "High fares of the Norwick Ferry were hurting all of Osterby, Velt said.",
      "Who said that high fares of the Norwick Ferry were hurting all of Osterby?",
    ],
    [
      "what the reporter explains behind a dash",
      "Velt said that the Norwick Ferry would call the harbour members of Osterby - there are two from each of the nine islands, plus four officials.",
      "the harbour members of Osterby?",
    ],
    [
      "what a participle adds behind marks",
      "Velt said that the Norwick Ferry would “sail to Osterby in winter,” stating on Monday that it was cheap.",
      "in winter”?",
    ],
    [
      "who told of it",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, one person close to the talks said.",
      "in winter?",
    ],
    [
      "what whoever speaks did besides",
      "Velt said that the Norwick Ferry would sail to Osterby in winter and urged the islands to pay for it.",
      "in winter?",
    ],
    [
      "what whoever speaks asks besides",
      "Velt met the press, saying that the Norwick Ferry would sail to Osterby in winter and urging the islands to pay.",
      "in winter?",
    ],
    [
      "what a participle adds",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, adding that it was cheap.",
      "in winter?",
    ],
    [
      "somebody else’s clause",
      "Velt said that the Norwick Ferry should sail to Osterby in winter, but the shipowners have asked for a later date.",
      "in winter?",
    ],
    [
      "the reporter’s own remark behind a dash",
      "Velt said that the Norwick Ferry would sail to Osterby in winter -- but it was late already.",
      "in winter?",
    ],
    [
      "an aside in the middle of a clause",
      "Velt said that Osterby knew how the Norwick Ferry would meet - and even beat - its timetable in winter.",
      "timetable in winter?",
    ],
    [
      "a quotation that closes the sentence",
      "Velt said the ferry plan of Osterby would need “a lot of help and support.”",
      "would need “a lot of help and support”?",
    ],
    [
      "the stop of an abbreviation",
      "Velt said the Norwick Ferry would leave for Osterby every morning at 7 a.m.",
      "every morning at 7 a.m.?",
    ],
    [
      "a condition in front of the statement",
      "Velt said if the council votes for the Norwick Ferry, Osterby would sell two of its boats.",
      "Who said that if the council votes for the Norwick Ferry, Osterby would sell two of its boats?",
    ],
    [
      "a sentence whose first word is no name",
      "Erroneous timetables of the Norwick Ferry are sold all over Osterby, Velt said.",
      "Who said that erroneous timetables of the Norwick Ferry are sold all over Osterby?",
    ],
    [
      "a sentence that goes first",
      "Even if the Norwick Ferry never sails, Osterby would keep its harbour, Velt said.",
      "Who said that even if the Norwick Ferry never sails, Osterby would keep its harbour?",
    ],
  ])("%s", (name, more, end) => {
    if (name === "the next thing the reporter tells") expect(stems(more)).not.toContain(end);
    else expect(stems(more)).toContain(end);
  });
});

describe("reports that are not asked", () => {
  test.each([
    [
      "a sentence turned about",
      "Even more alarming, Roe said, is that the ferry plan of Osterby was drawn without a captain.",
      /alarming/u,
    ],
    [
      "a thing that is explained",
      "Roe explained the timetable: the ferry of Osterby would sail at noon and come back with the pilots.",
      /the timetable: /u,
    ],
    [
      "a day taken out in front of a comma",
      "Velt said on Monday that, if the Norwick Ferry sails to Osterby, every island will be served.",
      /that ,/u,
    ],
    [
      "a second he, behind somebody else",
      "Roe said he liked the ferry plan of Jonas Ekdal in Osterby, but that he was late with it.",
      /but that he was late/u,
    ],
    [
      "several, of whom one is named",
      "Some captains of the islands, like Harlan Roe, said that the ferry plan of Osterby was too dear.",
      /too dear/u,
    ],
    [
      "his of somebody described",
      "Roe dismissed questions about the harbour captain’s advice, and said his ferry plan for Osterby was fair.",
      /his ferry plan/u,
    ],
    [
      "a cut in front of what goes on",
      "Roe said that sailors want ferries and see the Norwick storm, which his office had feared, as a sign for Osterby.",
      /see the Norwick storm\?/u,
    ],
    [
      "a number of nothing",
      "Roe, who speaks for eight pilots of the Norwick Ferry, said two were being held in Osterby.",
      /two were being held/u,
    ],
    ["that’s", "Velt said that’s what the ferry plan of Osterby is about.", /that ’s/u],
    [
      "cut at an abbreviation",
      "Velt said the ferry plan of Osterby followed the case known as Osterby v. Norwick of the year before.",
      /known as Osterby v\?/u,
    ],
    [
      "his of somebody before",
      "Nils Okri came to the harbour of Osterby. His support could help the ferry plan more in Norwick than in Osterby, said Roe.",
      /his support/u,
    ],
    [
      "what is likened to somebody",
      "Velt said that like Tilda Brand, there are many friends of the ferry plan of Osterby on the islands.",
      /like Tilda Brand/u,
    ],
    [
      "that want of something",
      "Velt said that the ferry plan of Osterby would address that lack.",
      /that lack/u,
    ],
    ["what somebody found", "Velt found that the ferry plan of Osterby had many friends.", /found that/u],
    [
      "what several say",
      "Both leaders said the ferry plan should go to a vote in Osterby. Velt also said the ferry plan should go to a vote in Osterby.",
      /go to a vote/u,
    ],
    [
      "two people whom “she” may mean",
      "Mara Velt, who once worked with Tilda Brand, said that she was the first to see the ferry plan of Osterby.",
      /she was the first/u,
    ],
    [
      "a day of what it was said at",
      "Velt, the mayor of Osterby, said before attending Wednesday's town hall that the Norwick Ferry would sail to Osterby in winter.",
      /attending/u,
    ],
    [
      "an explanation of the name in front taken for the statement",
      "According to Mara Velt, the ferry lover, Norwick Motors’ ferry fleet is twice that of Osterby.",
      /the ferry lover, Norwick/u,
    ],
    ["little besides a name", "Velt said that Harlan Roe has the potential to do well.", /potential/u],
    [
      "a pronoun between marks for somebody of another sentence",
      "Velt said that because Roe is liked by the ferry crews of Osterby, “he is a great help for her.”",
      /help for her/u,
    ],
    [
      "a paper’s name without its “Weekly”",
      "Velt told LA Weekly that the Norwick Ferry would sail to Osterby in winter.",
      /told LA that/u,
    ],
    [
      "what the paper’s own reporter tells",
      "The Norwick Ferry sailed to Osterby in winter for the first time, Osterby Courier reporter Tilda Brand reports.",
      /for the first time/u,
    ],
    [
      "how it was said",
      "Velt said slowly, “The Norwick Ferry will never sail to Osterby in winter.”",
      /that slowly/u,
    ],
    [
      "a “that” that is what was said",
      "The ferry plan of Osterby is dead. Velt said that happily in Osterby as the Norwick Ferry came in.",
      /that happily/u,
    ],
    [
      "where it was said, and no statement",
      "Velt said that aboard the Norwick Ferry as she crossed to Osterby in winter.",
      /that aboard/u,
    ],
    [
      "a thing without a verb but that of “when”",
      "Velt said the Norwick Ferry of Osterby when the islands were cut off.",
      /of Osterby when/u,
    ],
    [
      "what another tells of somebody’s doubts",
      "Roe said that he thinks the Norwick Ferry will sail to Osterby in winter.",
      /Who thinks/u,
    ],
    [
      "what may be the reporter’s own reserve",
      "Velt said that the Norwick Ferry would sail to Osterby in winter, although she had no papers yet.",
      /in winter/u,
    ],
    [
      "a thing and what is told of it",
      "The plan has a rule for Osterby - a rule, Velt said, that is meant to bring the Norwick Ferry in winter.",
      /a rule/u,
    ],
    [
      "what all of which would do",
      "Velt said all of which would bring the Norwick Ferry to Osterby in winter.",
      /all of which/u,
    ],
    [
      "what follows on a condition of another sentence",
      "The islands may pay. Velt said that the Norwick Ferry would then sail to Osterby in winter.",
      /would then/u,
    ],
    [
      "a subject whose verb was cut with what is told beside it",
      "Velt said the ferry crew’s stance on Osterby cuts, which the Norwick Courier first reported, should be read in full.",
      /Osterby cuts\?/u,
    ],
    [
      "a paper’s name without its “Sport”",
      "Velt told the Courier Sport: “The Norwick Ferry will sail to Osterby in winter.”",
      /that Sport/u,
    ],
    [
      "what lacks its article",
      "Velt said that Harlan Roe was member of the ferry crew of Osterby.",
      /member/u,
    ],
    [
      "a thing told before, behind “that”",
      "There is a scenario for the winter. Velt said that scenario would bring the Norwick Ferry to Osterby.",
      /that scenario/u,
    ],
    [
      "a clause spliced on",
      "The month Velt announced that the ferry plan of Osterby would go on, the Norwick Union left the talks.",
      /the Norwick Union left/u,
    ],
    [
      "as many as nobody",
      "The mayor of Osterby wanted to meet as many captains of the Norwick Ferry, Roe said.",
      /as many captains/u,
    ],
    [
      "the second half of whom it was told to",
      "Roe told the Norwick Osterby he had sold the ferry plan of the islands.",
      /that Osterby he/u,
    ],
    [
      "a place and a month",
      "Roe told Norwick Weekly in May 2019 and went back to the ferry plan.",
      /that Weekly in May/u,
    ],
    [
      "what is to be done",
      "Roe added the fourth ferry to reach the islands of Osterby in the Norwick winter.",
      /fourth ferry to reach/u,
    ],
    [
      "that which nobody told",
      "Velt said the storm of Osterby and Norwick should not change that.",
      /should not change that/u,
    ],
  ])("%s", (_, more, never) => {
    expect(stems(more)).not.toMatch(never);
  });
});

test("a man may be asked for with “she” in the question, where the question names her", () => {
  const more =
    "Mr. Harlan Roe said that Mara Velt had sailed to Norwick before she asked Osterby for a ferry.";
  expect(stems(more)).toContain("before she asked Osterby for a ferry?");
});

describe("wrong answers", () => {
  const options = (more: string, words: RegExp): readonly string[] =>
    asked(more)
      .filter(({ stem }) => words.test(stem))
      .flatMap((item) => item.options.map(({ text }) => text));

  test("the dead are none", () => {
    const more =
      "Velt said the Norwick Ferry would sail to Osterby in winter. The late Olaf Berg planned the ferry. Olaf Berg built the harbour of Osterby.";
    expect(options(more, /in winter/u)).not.toContain("Olaf Berg");
  });

  test("nor anybody named in passing", () => {
    const more = "Velt said the Norwick Ferry would sail to Osterby in winter, like a boat of Olaf Berg.";
    expect(options(more, /in winter/u)).not.toContain("Olaf Berg");
  });

  test("nor people of another walk of life, where somebody speaks of a life of their own", () => {
    const more =
      "Lena Dahl, a fisherman of Osterby, said she had sailed past the ferry harbour of Osterby for forty years.";
    expect(options(more, /forty years/u)).toEqual([]);
  });
});

test.each([
  [
    "what the verb added to",
    "Velt added that the Norwick Ferry would sail to Osterby in winter.",
    "Who said that the Norwick Ferry would sail to Osterby in winter?",
  ],
  [
    "a long occasion",
    "Velt said during a taping of a town hall meeting in Port Odell, Norwick, that the Norwick Ferry would sail to Osterby in winter.",
    "Who said that the Norwick Ferry would sail to Osterby in winter?",
  ],
  [
    "a part of a day",
    "Velt said late Wednesday that the Norwick Ferry would sail to Osterby in winter.",
    "Who said that the Norwick Ferry would sail to Osterby in winter?",
  ],
])("a report goes without %s", (_, more, stem) => {
  expect(stems(more)).toContain(stem);
});

test.each([
  ["another said before", "Velt agreed that the Norwick Ferry would sail to Osterby in winter."],
  ["another says too", "Like Roe, Velt said that the Norwick Ferry would sail to Osterby in winter."],
  [
    "another claimed",
    "Velt replied during a talk in Port Odell to the claim that the Norwick Ferry would sail to Osterby in winter.",
  ],
  [
    "is broken in the article",
    "Velt said that the Norwick Ferry could led to a harbour for Osterby in winter.",
  ],
  [
    "is told of people of nobody",
    "Velt said that supporters had come to the Norwick Ferry of Osterby in winter.",
  ],
  [
    "is one of several",
    "Velt said that the Norwick Ferry alone carried all of Osterby to the harbour in winter.",
  ],
])("no question of what %s", (_, more) => {
  expect(stems(more)).not.toContain("Norwick Ferry");
});
