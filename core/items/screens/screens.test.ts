import { describe, expect, test } from "vitest";
import { handmade, type Parts } from "../handmade.fixture";
import { herring as text } from "../stories.fixture";
import { screenItem } from "./screens";

const { article, claims, itemOf, wordsOfClaim } = handmade(text, { year: 2025, month: 3, day: 13 });

const duarte = "We will protect the northern herring grounds together with every coastal village";
const quistWarning = "a longer season would not help the herring recover";
const guardWarning = "there would be fines if boats entered the closed area";

const good = (): Parts => ({
  kind: "who-said",
  stem: `Who said: “${duarte}”?`,
  key: "Ines Duarte",
  wrong: ["Lars Holt", "Marta Quist", "Helen Brandt"],
  proof: `“${duarte}`,
  claim: { kind: "attribution", words: wordsOfClaim("attribution", duarte), speaker: "Ines Duarte" },
});

test("a good question passes every screen", () => {
  expect(screenItem(itemOf(good()), article)).toBeNull();
});

describe("questions like the bad ones are stopped", () => {
  test.each<[string, string, () => Parts]>([
    [
      "the attribution is left in the stem",
      "V18",
      () => ({ ...good(), stem: `“${duarte},” said Duarte. Who said this?` }),
    ],
    [
      "the ministry that released the words is taken for the speaker",
      "V06",
      () => ({
        ...good(),
        stem: "Who said: “The northern ports are more confident about the coming season”?",
        key: "Norway’s Fisheries Ministry",
        wrong: ["Lars Holt", "the Coast Guard", "the Sea Institute"],
        proof: "“The northern ports are",
        claim: {
          kind: "attribution",
          words: wordsOfClaim("attribution", "The northern ports are more confident"),
          speaker: "Lars Holt",
        },
      }),
    ],
    [
      "two people warned the council, and the stem does not say of what",
      "V08",
      () => ({
        ...good(),
        kind: "who-said-indirect",
        stem: "Who warned the council?",
        key: "Marta Quist",
        wrong: ["the Coast Guard", "Helen Brandt", "Lars Holt"],
        proof: "Marta Quist, the director",
        claim: {
          kind: "attribution",
          words: wordsOfClaim("attribution", quistWarning),
          speaker: "Marta Quist",
        },
      }),
    ],
    [
      "“he” stands for nobody",
      "V19",
      () => ({
        ...good(),
        kind: "who-said-indirect",
        stem: "Who said that he is counting on Norway for patrol boats and radar equipment?",
        key: "Marta Quist",
        wrong: ["Lars Holt", "Helen Brandt", "Ines Duarte"],
        proof: "Quist said the harbour",
        claim: {
          kind: "attribution",
          words: wordsOfClaim("attribution", "is counting on Norway for patrol boats"),
          speaker: "Marta Quist",
        },
      }),
    ],
    [
      "the outlet is taken for the speaker",
      "V0",
      () => ({
        ...good(),
        kind: "who-said-indirect",
        stem: "Who said that Porto is counting on Norway for patrol boats?",
        key: "the Morning Post",
        wrong: ["the Tide Wire", "the Harbour Times", "Marta Quist"],
        proof: "Quist said the harbour",
        claim: {
          kind: "attribution",
          words: wordsOfClaim("attribution", "is counting on Norway for patrol boats"),
          speaker: "Marta Quist",
        },
      }),
    ],
    [
      "the year belongs to the games",
      "V06",
      () => ({
        ...good(),
        kind: "which-date",
        stem: "In which year did Marta Quist and Lars Holt issue a joint statement?",
        key: "2025",
        wrong: ["2024", "2023", "2022"],
        proof: "Quist and Holt issued",
        claim: { kind: "dating", words: "2025" },
      }),
    ],
    [
      "no period, though there are two figures",
      "V0",
      () => ({
        ...good(),
        kind: "which-figure",
        stem: "According to the Tide Wire, how many kilos of herring has Portugal landed?",
        key: "Nearly 12 million kilos",
        wrong: ["Nearly 15 million kilos", "Nearly 18 million kilos", "Nearly 9 million kilos"],
        proof: "Portugal has landed",
        claim: { kind: "figure", words: wordsOfClaim("figure", "12 million kilos") },
      }),
    ],
    [
      "figures that agree with “nearly 12 million”",
      "V1",
      () => ({
        ...good(),
        kind: "which-figure",
        stem: "According to the Tide Wire, how many kilos of herring has Portugal landed since the season began?",
        key: "Nearly 12 million kilos",
        wrong: ["Nearly 11.9 million kilos", "Nearly 18 million kilos", "Nearly 9 million kilos"],
        proof: "Portugal has landed",
        claim: { kind: "figure", words: wordsOfClaim("figure", "12 million kilos") },
      }),
    ],
    [
      "the comment form is mined",
      "V0",
      () => ({
        ...good(),
        stem: "Which thing will not be published here by anybody at all?",
        key: "Your email address",
        wrong: ["The joint statement", "The press release", "The old harbour"],
        proof: "Your email address",
        claim: { kind: "attribution", words: "Your email address" },
      }),
    ],
    [
      "a number inside a name",
      "V0",
      () => ({
        ...good(),
        kind: "which-figure",
        stem: "Helen Brandt is chair of the ______ Century Boat Museum.",
        key: "20th",
        wrong: ["19th", "21st", "22nd"],
        proof: "Helen Brandt, chair",
        claim: { kind: "figure", words: "20th" },
      }),
    ],
    [
      "“the article does not say” is offered",
      "V17",
      () => ({ ...good(), wrong: ["Lars Holt", "Marta Quist", "The article does not say"] }),
    ],
    [
      "the words were changed",
      "V02",
      () => ({
        ...good(),
        stem: "Who said: “We will protect the southern herring grounds together with every coastal village”?",
      }),
    ],
    [
      "a bare surname among the answers",
      "V20",
      () => ({ ...good(), wrong: ["Holt", "Marta Quist", "Helen Brandt"] }),
    ],
    [
      "two answers are one person",
      "V10",
      () => ({ ...good(), wrong: ["Lars Holt", "Marta Quist", "Lars Holt"] }),
    ],
    [
      "somebody who is not in the article",
      "V1",
      () => ({ ...good(), wrong: ["Lars Holt", "Marta Quist", "Otto Brann"] }),
    ],
    [
      "a body among people",
      "V11",
      () => ({ ...good(), wrong: ["Lars Holt", "Marta Quist", "the Coast Guard"] }),
    ],
    ["the proof is a picture’s caption", "V0", () => ({ ...good(), proof: "Duarte poses with Holt" })],
    ["a stray space", "V05", () => ({ ...good(), stem: `Who said:  “${duarte}”?` })],
  ])("%s: %s", (_, id, parts) => {
    const fault = screenItem(itemOf(parts()), article);
    expect(fault?.screen.slice(0, id.length)).toBe(id);
  });

  test("the gap takes no near synonym", () => {
    const parts: Parts = {
      ...good(),
      kind: "complete-quotation",
      stem: "Complete Ines Duarte’s words: “We will protect the northern herring grounds together with every coastal ______.”",
      key: "village",
      wrong: ["town", "building", "season"],
      rule: "complete-quotation/last-word",
    };
    expect(screenItem(itemOf(parts), article)?.screen).toMatch(/^V16/u);
  });

  test("a figure’s statement keeps what limits it", () => {
    const parts: Parts = {
      ...good(),
      kind: "true-false",
      stem: "True or false? According to the Tide Wire, Portugal has landed nearly 12 million kilos of herring.",
      key: "True",
      wrong: ["False"],
      proof: "Portugal has landed",
      claim: { kind: "figure", words: wordsOfClaim("figure", "12 million kilos"), speaker: "the Tide Wire" },
    };
    expect(screenItem(itemOf(parts), article)?.screen).toMatch(/^V0[89]/u);
  });

  test("a condition is not left out", () => {
    const parts: Parts = {
      ...good(),
      kind: "who-did",
      stem: "Who warned the council that there would be fines?",
      key: "the Coast Guard",
      wrong: ["the Sea Institute", "Norway’s Fisheries Ministry", "the Boat Museum"],
      proof: "Last Friday, the Coast Guard",
      claim: {
        kind: "attribution",
        words: wordsOfClaim("attribution", guardWarning),
        speaker: "the Coast Guard",
      },
    };
    expect(screenItem(itemOf(parts), article)?.screen).toMatch(/^V0[89]/u);
  });
});

test("a caption that puts the meeting elsewhere makes its place unaskable", () => {
  const meeting = claims.find(
    (claim) => claim.kind === "place" && text.slice(claim.span.start, claim.span.end) === "Porto",
  );
  expect(meeting?.functional).toEqual([]);
  expect(meeting?.conflicts.map((conflict) => conflict.slot)).toContain("place");
});
