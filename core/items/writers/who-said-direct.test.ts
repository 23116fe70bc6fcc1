import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { draftsOf } from "../draft-set";
import type { Item } from "../item";
import { readingOf } from "../reading";
import { faultIn } from "../screens/screens";
import { tellsSpeaker } from "../wording/speaker-tells";

/*
 * Questions about who said quoted words, on an invented story. Each row adds a paragraph to it.
 */

const story = `Osterby Mayor Mara Velt, harbour director Harlan Roe and Tilda Brand, the chair of the Osterby School Board, met Jonas Ekdal, the editor of the Osterby Courier, to discuss the ferry plan for Osterby.

“The ferry plan will bring work to every family of the islands,” Roe said. Ekdal said the Courier would print a timetable. “Nobody will have to row,” said Nils Aker, the head of the Norwick Rowing Club.`;

/** All questions that pass, also those of which a set would take only one. */
function asked(more: string): readonly Item[] {
  const published = { year: 2025, month: 5, day: 8 };
  const reading = readingOf(annotate(cutText({ text: `${story}\n\n${more}`, published })));
  return draftsOf(reading)
    .map(({ item }) => item)
    .filter((item) => item.kind === "who-said" && faultIn(item, reading) === null);
}

const stems = (more: string): string =>
  asked(more)
    .map(({ stem }) => stem)
    .join("\n");

describe("the sentences of a speech that stand alone are asked", () => {
  test.each([
    [
      "the sentence behind an answer",
      "“I don’t know. The ferry plan needs a second harbour in Norwick before the winter,” Velt said.",
      "Who said: “The ferry plan needs a second harbour in Norwick before the winter”?",
    ],
    [
      "what was said before names what “it” is",
      "“The ferry plan is the work of ten years,” Velt said. “It was never a present to the islands.”",
      "“The ferry plan is the work of ten years … It was never a present to the islands”?",
    ],
    [
      "a sentence that the reporter broke in two",
      "“The ferry plan of Osterby,” Velt said, “is the best plan that the islands ever had.”",
      "Who said: “The ferry plan of Osterby … is the best plan that the islands ever had”?",
    ],
    [
      "a clause behind “that”",
      "Velt said that “trust in the ferry plan of the islands is broken.”",
      "Who said that “trust in the ferry plan of the islands is broken”?",
    ],
    [
      "a clause behind the verb",
      "Velt said “the ferry plan of the islands has no harbour in Norwick.”",
      "Who said “the ferry plan of the islands has no harbour in Norwick”?",
    ],
    [
      "“so far” is no “so”",
      "“So far the ferry plan has brought work to every harbour of Osterby,” Velt said.",
      "Who said: “So far the ferry plan has brought work to every harbour of Osterby”?",
    ],
    [
      "what the reporter says they are about",
      "“He has given twenty years to this town,” Velt said of Harlan Roe and the ferry plan.",
      "Who said of Harlan Roe and the ferry plan: “He has given twenty years to this town”?",
    ],
    [
      "what somebody was asked about",
      "Asked about the ferry plan of the Osterby School Board, Velt said: “It was never a gift to anybody.”",
      "Who, asked about the ferry plan of the Osterby School Board, said: “It was never a gift to anybody”?",
    ],
    [
      "the report before them",
      "Velt said that the Norwick Ferry would stay in Osterby until October. “It is still a gift to every family,” she said.",
      "Who said that the Norwick Ferry would stay in Osterby until October 2025 and went on: “It is still a gift to every family”?",
    ],
    [
      "the report before them only in front of the first of them",
      "Velt said that the Norwick Ferry would hire forty sailors for Osterby until October. “In April we took on ten. We’ve used the spring to train them for the islands,” she said.",
      "Who said that the Norwick Ferry would hire forty sailors for Osterby until October 2025 and went on: “In April we took on ten”?",
    ],
    [
      "the report before them of whoever speaks",
      "“Every paper has the ferry plan,” said Ekdal. “Every pilot has the ferry plan,” said Ole Berg, a pilot.\n\nRoe said that he had drawn the ferry plan of Osterby. “It is still a gift to every family,” he said.",
      "Who said that he had drawn the ferry plan of Osterby and went on: “It is still a gift to every family”?",
    ],
    [
      "what the reporter says “it” is",
      "“It has to be paid by every family of the islands,” Velt said of the ferry plan of Osterby.",
      "Who said of the ferry plan of Osterby: “It has to be paid by every family of the islands”?",
    ],
    [
      "a sentence without the word that ties it to the one before",
      "“I asked him. But the ferry plan of Osterby is the best plan that the islands ever had,” Velt said.",
      "Who said: “… the ferry plan of Osterby is the best plan that the islands ever had”?",
    ],
    [
      "words that stand alone also where the report before them does not",
      "Velt said it would come soon. “Norwick needs the ferry plan for the old schools of Osterby,” she said.",
      "Who said: “Norwick needs the ferry plan for the old schools of Osterby”?",
    ],
    [
      "whom the sentence before names",
      "Roe has worked for the ferry plan since 1999. “He has given twenty years to the islands of Osterby,” Velt said.",
      "Who said of Harlan Roe: “He has given twenty years to the islands of Osterby”?",
    ],
    [
      "an “it” that waits for its matter",
      "“It’s hard to see why the ferry plan of Osterby took ten years,” Velt said.",
      "Who said: “It’s hard to see why the ferry plan of Osterby took ten years”?",
    ],
    [
      "straight marks",
      "\"The ferry plan isn't a 'gift' to the islands of Osterby,\" Velt said.",
      "“The ferry plan isn’t a ‘gift’ to the islands of Osterby”?",
    ],
    [
      "whoever a clause tells of by the name in front",
      "Velt, who took the chair and said, “The ferry plan of Osterby needs a second harbour in Norwick,” left.",
      "needs a second harbour",
    ],
    [
      "what a rule is",
      "“The ferry plan of Osterby has a very simple rule, and it is that islands pay,” Velt said.",
      "a very simple rule, and it is that islands pay",
    ],
  ])("%s", (_, more, stem) => {
    expect(stems(more)).toContain(stem);
  });
});

describe("words that are not asked", () => {
  test.each([
    [
      "what hangs on the sentence before",
      "“Norwick is ready. Especially given that Osterby did not build a ferry harbour on Monday,” Velt said.",
      /“Especially/u,
    ],
    [
      "a thing that somebody calls by another name",
      "Velt called the ferry plan “a promise to the islands that every harbour can hold and share.”",
      /a promise/u,
    ],
    [
      "a thing with the verb of its relative",
      "The ferry is “the best present of Norwick and will have a place in every harbour,” Velt said.",
      /the best present/u,
    ],
    [
      "what is set against the reporter’s words",
      "While the guests of Osterby are many, Velt said, “this has built no harbour for the ferry plan.”",
      /this has built/u,
    ],
    [
      "words whose beginning is gone",
      "Velt wrote her own letter: “, I asked you to come to Osterby and pay for the ferry plan.”",
      /“, I asked/u,
    ],
    [
      "a saying that takes up what the reporter told between",
      "“The ferry plan of Osterby needs a second harbour before the winter,” Velt said. Money of the islands should go to the sailors' school instead, she told the council. “That would be a good way to spend it on the islands of Osterby.”",
      / … That would/u,
    ],
    [
      "two sayings with a sentence and a second lead between them",
      "“The ferry plan of Osterby needs a harbour,” Velt said. The boats are old. And Velt added: “The sailors of Norwick want a school.”",
      /needs a harbour … The sailors/u,
    ],
    [
      "the reporter’s words, where a mark is missing",
      "“Mr Roe said that the ferry plan of Osterby needs a second harbour before the winter. “Everyone on the islands sails,” said Roe.",
      /“Mr Roe said/u,
    ],
    [
      "a slip of the article’s",
      "“The ferry plan of Osterby shows an island where boats are more important that good old songs,” Velt said.",
      /more important that/u,
    ],
    [
      "few words that are cut from their beginning",
      "“I asked him. But the islands of Osterby made progress,” Velt said.",
      /… the islands/u,
    ],
    [
      "a beginning that is cut and then broken off",
      "“I asked him. But if the Norwick ferry sinks -- whether it sinks at night or by day on the islands, and all of you should know of it. It is on every screen of Osterby,” Velt said.",
      /… if the/u,
    ],
    [
      "what is said of the paper’s own piece, as if that were their matter",
      "“It picked whatever hurts the ferry plan of the Osterby School Board,” Velt said of the Courier story.",
      /of the Courier story/u,
    ],
    [
      "words that anybody says",
      "“I’m so happy to be back in Osterby and to see the ferry,” Velt said.",
      /happy to be back/u,
    ],
    [
      "a phrase whose subject stayed outside",
      "Velt told the islands that she was “sick and tired of hearing about the ferry plan of Osterby.”",
      /sick and tired/u,
    ],
    [
      "a thing with a clause of its own and no verb",
      "Velt called for “a complete stop of the ferry plan until the islands can say what they want.”",
      /complete stop/u,
    ],
    ["a banner", "“The Ferry Plan Will Sink The Islands Of Osterby,” Velt said.", /Will Sink/u],
    [
      "that kind of thing",
      "“The ferry plan of Osterby needs that kind of courage on the islands,” Velt said.",
      /kind of courage/u,
    ],
    [
      "your request",
      "“The ferry plan of Osterby has nothing to do with your request,” Velt said.",
      /your request/u,
    ],
    [
      "the reporter's gloss on another sentence",
      "“They knew the ferry plan of Osterby by heart. His answer was that he would not confirm it,” Velt wrote, speaking of harbour director Harlan Roe.",
      /of (?:harbour director )?Harlan Roe: “They/u,
    ],
    [
      "a name that tells who somebody else is",
      "Roe campaign spokeswoman Ida Kern came. “He has given twenty years to the islands of Osterby,” Velt said.",
      /of Harlan Roe/u,
    ],
    [
      "what “other” is not told",
      "“The ferry plan of Osterby needs another harbour in Norwick,” Velt said, referring to other remarks of the council.",
      /said of other/u,
    ],
    [
      "words broken off on a filler",
      "“The ferry plan of Osterby came with an iron hand, you know …” Velt said.",
      /you know/u,
    ],
    ["on this", "“The ferry plan of Osterby will be judged on this,” Velt said.", /on this/u],
    [
      "where the speaker belongs is no topic",
      "“He never liked the ferry plan of the islands,” said Velt of the Norwick Union.",
      /of the Norwick/u,
    ],
    [
      "a report that names two people in front of “he”",
      "Velt said Roe and Ekdal had read the ferry plan. “He is against it,” she said.",
      /He is against/u,
    ],
    [
      "a “he” for whom the sentence before names two",
      "Roe met Ekdal in Norwick. “He has given twenty years to the islands of Osterby,” Velt said.",
      /twenty years/u,
    ],
    [
      "a “he” behind a sentence that names nobody",
      "Roe met Ekdal in Norwick. It rained. The boats stayed away. “He has given twenty years to the islands,” Velt said.",
      /twenty years/u,
    ],
    [
      "a “he” that the words themselves name later",
      "Roe came to Norwick. “Were he asked, Jonas Ekdal would stop the ferry plan of Osterby,” Velt said.",
      /of Harlan Roe/u,
    ],
    [
      "a “she” where the sentence before names only men",
      "Roe came to Norwick. “She has given twenty years to the islands of Osterby,” Velt said.",
      /twenty years/u,
    ],
    [
      "a thing with a clause of its own behind who",
      "Velt said: “Wealthy old families of the islands who are just trying to stop the ferry plan.”",
      /Wealthy old/u,
    ],
    [
      "words without a name and with one word of the story",
      "“The size of the plan is simply enormous,” Velt said.",
      /enormous/u,
    ],
    ["an “it” that is somebody’s", "“It was a disaster for us on the ferry,” Velt said.", /a disaster/u],
    ["one of us", "“One of us voted against the ferry plan of Osterby,” Velt said.", /One of us/u],
    [
      "the end of a sentence of the reporter’s behind a whole one",
      "“If Osterby built the ferry plan, the islands would thank us,” Velt said. She said she doubted that “our islands paying for the ferry plan would please the school board.”",
      /thank us … our islands/u,
    ],
    [
      "a phrase that is an object of the reporter’s",
      "Velt said that the strength of Norwick is as “Osterby’s lighthouse, because the ferry plan needs one.”",
      /lighthouse/u,
    ],
    [
      "a thing with a reason and no verb of its own",
      "Velt said: “Osterby’s lighthouse for the ferry and the islands, in part because Norwick has none.”",
      /lighthouse/u,
    ],
    [
      "a promise on a condition",
      "If Norwick agreed to the ferry plan, Velt wrote, “I will help the islands with every permit for the pier.”",
      /every permit/u,
    ],
    [
      "broken characters",
      "“The ferry plan of Osterby has realÃ¢€world problems,” Velt said.",
      /ferry plan of Osterby has/u,
    ],
    ["the next in a row", "“Second, the ferry plan of Osterby takes away the quiet,” Velt said.", /Second,/u],
    [
      "the words of whom a clause of the report tells",
      "Velt said she was stopped by a captain who took her by the arm and said, “The ferry plan of Osterby needs a second harbour in Norwick.”",
      /needs a second harbour/u,
    ],
    [
      "what only brings in the next sentence",
      "“The ferry plan of Osterby has a very simple rule,” Velt said.",
      /simple rule/u,
    ],
    [
      "a question that the next sentence answers",
      "“I’m for the ferry plan of Osterby at this point. And my husband? He is not,” Velt said.",
      /And my husband/u,
    ],
    [
      "a stump of few words",
      "“But we’ve managed to make tremendous progress,” Velt said of Osterby.",
      /tremendous progress/u,
    ],
  ])("%s", (_, more, never) => {
    expect(stems(more)).not.toMatch(never);
  });

  test.each([
    ["as one of them", "“Our task, as editors, is to ask what the ferry plan costs Osterby,” Ekdal said."],
    ["counted among them", "“The ferry plan of Osterby lets us editors wait for every number,” Ekdal said."],
    ["a post of one's own", "“When I was a mayor, the ferry plan of Osterby was a dream,” Velt said."],
    [
      "an office once held, without a comma",
      "“As mayor I bought the first boat of the ferry plan of Osterby, called Editors,” Velt said.",
    ],
    ["what I am", "“I’m a simple editor, and the ferry plan of Osterby is no secret to me,” Ekdal said."],
    [
      "those one works for",
      "“The ferry plan of Osterby is a danger to my clients on the islands,” Ekdal said.",
    ],
  ])("that tell who speaks: %s", (_, more) => {
    expect(stems(more)).not.toMatch(/editors|Editors|When I was|simple editor|my clients/u);
  });

  test("what somebody else is tells nothing of who speaks", () => {
    expect(tellsSpeaker("She was far weaker as an editor than I expected")).toBe(false);
    expect(tellsSpeaker("As an editor, I never take a present")).toBe(true);
    expect(tellsSpeaker("As mayor I bought two boats")).toBe(true);
  });

  test("a wish for somebody of a trade tells nothing of who speaks", () => {
    expect(stems("“We need a director who knows the ferry plan of Osterby,” Velt said.")).toMatch(
      /need a director/u,
    );
  });
});

test("the proof holds every word that is shown", () => {
  const [item] = asked(
    "“The ferry plan is the work of ten years,” Velt said. “It was never a present to the islands.”",
  ).filter(({ stem }) => stem.includes("…"));
  expect(item?.evidence.map(({ text }) => text).join(" ")).toMatch(/work of ten years.*never a present/su);
});

describe("whoever asks a question asked it, and whoever only wants to hear yes said it", () => {
  test.each([
    ["right", "The ferry plan of the islands is better than every bridge, right?", "said"],
    ["you know", "The ferry plan of the islands is better than every bridge, you know?", "said"],
    ["nothing", "Why is the ferry plan of the islands better than every bridge?", "asked"],
    ["a word of the question", "Is the ferry plan of the islands right?", "asked"],
  ])("with %s at its end", (_, words, verb) => {
    const asking = stems(`“${words}” Velt said at the meeting of the council.`).split("\n");
    expect(asking).toContain(`Who ${verb}: “${words}”`);
  });
});
