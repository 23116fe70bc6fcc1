import { expect, test } from "vitest";
import { speaksOfOneAlone, speaksOfOneself } from "./of-oneself";
import { tellsSpeaker } from "./speaker-tells";

test.each([
  ["a post", "As mayor I built three ferries", true],
  ["a post and its place", "As mayor of the islands, I built three ferries", true],
  ["a post behind a comma", "Three ferries, as mayor I built them", true],
  ["the post of somebody else", "She was seen as a mayor I could trust", false],
  ["how far a view goes", "As far as I know the ferry is old", false],
  ["when", "As soon as I heard of the ferry we left", false],
  ["a place of work", "I had one desk for my work at the Harbour Office", true],
  ["a place of work of another", "I praise her work at the Harbour Office", false],
  ["work on a thing", "My work at sea was hard", false],
  ["a pair", "Lena and I went to sea", true],
  ["a pair that something is done to", "They have called Lena and I to the harbour", true],
  ["a pair, as it is taught", "It was hard for Lena and me", true],
  ["a name and a second clause", "I went to Osterby and I saw the ferry", false],
  ["what several have to live with", "For us, the ferry families, it is late", true],
  ["the same without a comma", "All of us survivors want the ferry", true],
  ["whom one meets", "We met the families of the ferry", false],
  ["no name", "You and I know the ferry", false],
])("%s tells who speaks: %s", (_, words, expected) => {
  expect(tellsSpeaker(words)).toBe(expected);
});

test.each([
  ["I was settled in Osterby", true, true],
  ["They sold me to Norwick", true, true],
  ["We were settled in Osterby", true, false],
  ["I think the ferry will sail", false, false],
  ["I’ll tell you what: the ferry will sail", false, false],
  ["This is the best ferry in my lifetime", false, false],
  ["I would suggest that the ferry stays", false, false],
  ["I think that they will sell me", true, true],
  ["The harbour of the islands is full", false, false],
])("%s", (words, ofOneself, ofOneAlone) => {
  expect(speaksOfOneself(words)).toBe(ofOneself);
  expect(speaksOfOneAlone(words)).toBe(ofOneAlone);
});
