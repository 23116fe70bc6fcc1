import { describe, expect, test } from "vitest";
import type { Parts } from "../handmade.fixture";
import type { Item } from "../item";
import { bridge as text } from "../stories.fixture";
import { article, cyclists, good, itemOf, lorries, villages, wordsOfClaim } from "./good-questions.fixture";
import { screenItem, screens } from "./screens";

/*
 * Each screen has questions of its own here: a good question is broken in one way, and that screen and no other stops it.
 */

describe("good questions pass every screen", () => {
  test.each(Object.entries(good))("%s", (_, item) => {
    expect(screenItem(item, article)).toBeNull();
  });
});

/** The question with its wrong answers replaced, in the order given. */
const withWrong = (item: Item, ...wrong: readonly string[]): Item => ({
  ...item,
  options: [
    ...item.options.filter(({ isKey }) => isKey),
    ...wrong.map((option) => ({ text: option, isKey: false, why: "" })),
  ],
});

/** The question with another right answer; the one that was right is no answer any more. */
const withKey = (item: Item, key: string): Item => ({
  ...item,
  key,
  options: item.options.map((option) => (option.isKey ? { ...option, text: key } : option)),
});

const withStem = (item: Item, stem: string): Item => ({ ...item, stem });

const sentence = (beginning: string) => {
  const at = text.indexOf(beginning);
  const found = article.document.sentences.find(({ start, end }) => start <= at && at < end);
  if (found === undefined) throw new Error(`not in the story: ${beginning}`);
  return { start: found.start, end: found.end, text: text.slice(found.start, found.end) };
};
const withProof = (item: Item, ...beginnings: readonly string[]): Item => ({
  ...item,
  evidence: beginnings.map(sentence),
});

/** A question by hand about other words of the story, like a good one in everything else. */
const instead = (parts: Partial<Parts> & Pick<Parts, "stem" | "proof" | "claim">): Item =>
  itemOf({
    kind: "who-said",
    key: "Petra Lunde",
    wrong: ["Clara Voss", "Erik Dahl", "Nils Aker"],
    ...parts,
  });

/** A remark that has nothing to do with the story; its proof names who made it and leaves the words out. */
const coffee = instead({
  stem: "Who said: “My coffee was cold this morning and nobody brought sugar”?",
  proof: `“${cyclists}`,
  claim: {
    kind: "attribution",
    words: wordsOfClaim("attribution", "My coffee was cold"),
    speaker: "Petra Lunde",
  },
});

const broken: readonly (readonly [screen: string, how: string, item: Item])[] = [
  ["V01 evidence in the text", "nothing proves it", { ...good["who said"], evidence: [] }],
  [
    "V01 evidence in the text",
    "the proof is four sentences long",
    withProof(good["who said"], `“${villages}`, "“The Sundholm Bridge was", "Dahl warned", "Lunde said that"),
  ],
  [
    "V01 evidence in the text",
    "the stored proof has another word than the article",
    {
      ...good["who said"],
      evidence: good["who said"].evidence.map((piece) => ({
        ...piece,
        text: piece.text.replace("coast", "lake"),
      })),
    },
  ],
  [
    "V01 evidence in the text",
    "the proof begins inside a sentence",
    {
      ...good["who said"],
      evidence: good["who said"].evidence.map(({ start, end }) => {
        const from = text.indexOf("will bring", start);
        return { start: from, end, text: text.slice(from, end) };
      }),
    },
  ],
  [
    "V01 evidence in the text",
    "the proof is a picture’s caption",
    withProof(good["who said"], "Voss poses with Aker"),
  ],
  ["V01 evidence in the text", "the proof is a comment form", withProof(good["who said"], "Your email")],
  ["V04 evidence in the story", "the proof is the headline", withProof(good["who did"], "Cyclists Cross")],
  [
    "V06 one proved key",
    "two answers are marked as right",
    {
      ...good["who said"],
      options: good["who said"].options.map((option) => ({
        ...option,
        isKey: option.isKey || option.text === "Nils Aker",
      })),
    },
  ],
  [
    "V06 one proved key",
    "somebody else is marked as right",
    withWrong(withKey(good["who said"], "Erik Dahl"), "Clara Voss", "Petra Lunde", "Nils Aker"),
  ],
  [
    "V06 one proved key",
    "the article does not assert it",
    { ...good["who said"], claim: { ...good["who said"].claim, end: good["who said"].claim.end - 20 } },
  ],
  ["V06 one proved key", "the figure is the article’s other one", withKey(good.figure, "Nearly 64")],
  ["V06 one proved key", "the day is the day before", withKey(good.date, "Sunday, 9 March 2025")],
  [
    "V07 all speakers and no outlet",
    "a news agency reported it and is taken for whoever said it",
    instead({
      kind: "who-said-indirect",
      stem: "Who said that Sundholm has received nearly 48 electric buses for the Sundholm Bridge since the winter began?",
      key: "Reuters",
      wrong: ["the Guardian", "the Daily Anchor", "the Harbour Times"],
      proof: "Sundholm has received nearly 48",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", "Sundholm has received nearly 48"),
        speaker: "Reuters",
      },
    }),
  ],
  [
    "V08 one possible answer",
    "what was said is left out, and others said something too",
    withStem(good["who warned"], "Who warned the Sundholm council?"),
  ],
  [
    "V08 one possible answer",
    "the period that tells two figures apart is left out",
    withStem(
      good.figure,
      "According to Reuters, which figure belongs in the gap? Sundholm has received ______ electric buses for the Sundholm Bridge.",
    ),
  ],
  [
    "V15 numbers inside names",
    "a year stands in the article only in the name of some games",
    withWrong(good.period, "2021", "2022", "2024"),
  ],
  [
    "V03 key in the evidence",
    "the proof names nobody",
    withProof(good["who said"], "“The Sundholm Bridge was never"),
  ],
  ["V03 key in the evidence", "the proof has another day", withProof(good.date, "Sundholm Mayor Clara Voss")],
  ["V02 quoted words", "the proof does not hold the words", coffee],
  [
    "V02 quoted words",
    "one word of the quotation is changed",
    withStem(good["who said"], good["who said"].stem.replace("coast", "lake")),
  ],
  [
    "V02 quoted words",
    "words of the reporter are quoted as somebody’s",
    withStem(good["who said"], good["who said"].stem.replace("”", " at the opening”")),
  ],
  [
    "V05 form of the text",
    "a stray space",
    withStem(good["who said"], good["who said"].stem.replace(": ", ":  ")),
  ],
  ["V05 form of the text", "mark-up", withStem(good["who said"], `${good["who said"].stem}<br>`)],
  [
    "V05 form of the text",
    "a quotation mark without its partner",
    withStem(good["who said"], good["who said"].stem.replace("”", "")),
  ],
  ["V05 form of the text", "no end", withStem(good["who said"], good["who said"].stem.replace("?", ""))],
  [
    "V05 form of the text",
    "a comma beside a stop",
    withStem(good["who warned"], good["who warned"].stem.replace(" if", ", , if")),
  ],
  [
    "V05 form of the text",
    "a blank in front of a comma",
    withStem(good["who warned"], good["who warned"].stem.replace(" if", " , if")),
  ],
  [
    "V05 form of the text",
    "more than 320 characters",
    withStem(good["who warned"], good["who warned"].stem.replace("?", `${" again and again".repeat(14)}?`)),
  ],
  [
    "V09 limits of the statement",
    "the condition is left out",
    withStem(good["who warned"], `Who warned the Sundholm council that ${lorries}?`),
  ],
  [
    "V18 the key in the stem",
    "the surname stands in the question",
    withStem(good["who said"], `“${villages},” said Voss. Who said this?`),
  ],
  [
    "V18 the key in the stem",
    "the month stands in the question",
    withStem(
      good.date,
      "On which day in March did the Coast Guard close the harbour of Sundholm to 30 fishing boats?",
    ),
  ],
  [
    "V18 the key in the stem",
    "a word of the position stands in the question",
    withStem(good["who holds"], "How does the article introduce the cycling campaigner Petra Lunde?"),
  ],
  [
    "V19 stands alone",
    "“she” stands for somebody of another sentence",
    withStem(
      good["who warned"],
      "Who warned her that heavy lorries on the Sundholm Bridge would damage the old lighthouse if the council set no limit?",
    ),
  ],
  [
    "V19 stands alone",
    "“yesterday” depends on the day one reads it",
    withStem(
      good["who did"],
      "Who opened the Sundholm Bridge to cyclists on Tuesday, 11 March 2025, and not yesterday?",
    ),
  ],
  [
    "V27 what the story is about",
    "a passing remark",
    withProof(coffee, `“${cyclists}`, "“My coffee was cold"),
  ],
  [
    "V20 full names",
    "a bare surname among the answers",
    withWrong(good["who said"], "Dahl", "Petra Lunde", "Nils Aker"),
  ],
  [
    "V20 full names",
    "a bare surname in the question",
    withStem(good["who holds"], "How does the article introduce Lunde?"),
  ],
  [
    "V17 no way out",
    "“the article does not say”",
    withWrong(good["who said"], "Erik Dahl", "Petra Lunde", "The article does not say"),
  ],
  ["V17 no way out", "“none of these”", withWrong(good.figure, "Nearly 32", "Nearly 64", "None of these")],
  ["V10 enough different answers", "one wrong answer", withWrong(good["who said"], "Erik Dahl")],
  [
    "V10 enough different answers",
    "five answers",
    withWrong(good.figure, "Nearly 32", "Nearly 64", "Nearly 80", "Nearly 96"),
  ],
  [
    "V10 enough different answers",
    "an answer twice",
    withWrong(good["who said"], "Erik Dahl", "Nils Aker", "erik Dahl"),
  ],
  [
    "V11 answers of one kind",
    "a body among people",
    withWrong(good["who said"], "Erik Dahl", "Nils Aker", "the Coast Guard"),
  ],
  [
    "V11 answers of one kind",
    "a month among days",
    withWrong(good.date, "Sunday, 9 March 2025", "Tuesday, 11 March 2025", "January 2025"),
  ],
  [
    "V12 surely wrong answers",
    "whoever agreed with it stands among the wrong answers",
    instead({
      kind: "who-said-indirect",
      stem: "Who said that the toll on the Sundholm Bridge was higher than the toll on any Danish bridge?",
      proof: "Lunde said that the toll",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", "the toll on the Sundholm Bridge"),
        speaker: "Petra Lunde",
      },
    }),
  ],
  [
    "V12 surely wrong answers",
    "whoever stood beside stands among the wrong answers",
    withWrong(good["who did"], "Petra Lunde", "Erik Dahl"),
  ],
  [
    "V12 surely wrong answers",
    "a figure that “nearly 48” may mean",
    withWrong(good.figure, "Nearly 32", "Nearly 46", "Nearly 80"),
  ],
  [
    "V13 distance between answers",
    "a figure that nobody would choose",
    withWrong(good.figure, "Nearly 32", "Nearly 64", "Nearly 480"),
  ],
  [
    "V13 distance between answers",
    "two figures close together",
    withWrong(good.figure, "Nearly 32", "Nearly 64", "Nearly 66"),
  ],
  [
    "V14 dates and weekdays",
    "an answer with the wrong weekday",
    withWrong(good.date, "Sunday, 9 March 2025", "Friday, 11 March 2025", "Wednesday, 12 March 2025"),
  ],
  [
    "V14 dates and weekdays",
    "an answer that is no day",
    withWrong(good.date, "Sunday, 9 March 2025", "Friday, 31 February 2025", "Wednesday, 12 March 2025"),
  ],
  [
    "V14 dates and weekdays",
    "a question with the wrong weekday",
    withStem(good["who did"], good["who did"].stem.replace("Tuesday", "Friday")),
  ],
  [
    "V16 the gap",
    "a word that means nearly the same",
    withWrong(good.gap, "scientist", "motorist", "musician"),
  ],
  ["V16 the gap", "a word of another form", withWrong(good.gap, "scientist", "artists", "musician")],
  ["V16 the gap", "two gaps", withStem(good.gap, good.gap.stem.replace("words", "words about a ______"))],
  [
    "V21 true or false",
    "a statement without the question",
    withStem(good["true statement"], good["true statement"].stem.replace("True or false? ", "Well: ")),
  ],
  [
    "V21 true or false",
    "somebody else said it and it counts as true",
    withStem(good["true statement"], good["true statement"].stem.replace("Clara Voss", "Erik Dahl")),
  ],
  [
    "V21 true or false",
    "the article’s figure counts as false",
    withStem(good["false statement"], good["false statement"].stem.replace("64", "48")),
  ],
  [
    "V21 true or false",
    "the wrong figure is only nearly wrong",
    withStem(good["false statement"], good["false statement"].stem.replace("64", "50")),
  ],
  [
    "sensitive words and people",
    "somebody’s friend died",
    instead({
      kind: "who-said-indirect",
      stem: "Who said that a friend died under the Sundholm Bridge in the last storm of the winter?",
      key: "Jonas Fehn",
      proof: "Jonas Fehn, a fisherman",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", "a friend died"),
        speaker: "Jonas Fehn",
      },
    }),
  ],
];

describe("a good question broken in one way is stopped by the screen for that", () => {
  test.each(broken)("%s: %s", (screen, _, item) => {
    expect(screenItem(item, article)?.screen).toBe(screen);
  });
});

test("every screen has a question of its own that it stops", () => {
  // V22 and V23 have theirs in composed-screens.test.ts.
  const stopped = new Set([...broken.map(([screen]) => screen), "V22 one name for each", "V23 one order"]);
  expect(screens.map(({ id, name }) => `${id} ${name}`).filter((screen) => !stopped.has(screen))).toEqual([]);
});
