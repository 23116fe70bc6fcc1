import { describe, expect, test } from "vitest";
import { annotate } from "../../annotate/annotate";
import { cutText } from "../../text/cut";
import { readingOf } from "../reading";
import { isKnownBy, toldIn } from "./known-by-rest";
import { pointersIn } from "./quotation-pointers";

const text = `Osterby quarrels about its ferries

Osterby Mayor Mara Velt met harbour director Harlan Roe on Monday. The council of Osterby wants new ferries.

The ferries of Osterby leave the harbour at eight. The council pays for the ferries and for the harbour.`;
const reading = readingOf(annotate(cutText({ text, published: null })));

const isKnown = (words: string): boolean => {
  const told = toldIn(words, reading);
  const pointers = [...pointersIn(words, ["Mara Velt", "Harlan Roe"])];
  expect(pointers).not.toEqual([]);
  return pointers.every((pointer) => isKnownBy(pointer, told));
};

describe("whoever is told which story it is knows", () => {
  test.each([
    ["a thing by its noun", "Nobody wants this contract"],
    ["things by their noun", "Our captains left these boats"],
    [
      "the thing of the story",
      "Careful captains would have known the deal, and the ferries would have waited",
    ],
    ["it, among the story’s words", "It was a harbour like no other for the ferries of the council"],
    ["what “this” sums up", "This is the cheapest way to pay for the ferries and the harbour"],
    [
      "things among many words",
      "Captains, pilots and cooks left these boats long before the ferries came to the harbour",
    ],
  ])("%s", (_, words) => {
    expect(isKnown(words)).toBe(true);
  });
});

describe("nobody knows", () => {
  test.each([
    ["whom “he” means", "He pays more for the ferries of the harbour than any captain, pilot or cook"],
    ["whom “they” means", "They pay more for the ferries of the harbour than any captain, pilot or cook"],
    [
      "what “that’s” ends",
      "That’s why the captains and pilots of the ferries left the harbour of the islands",
    ],
    ["what “it” was", "It was good for the captains and the ferries"],
    ["both of whom", "Both were captains of the ferries and pilots of the harbour for many winters"],
    ["this, among few words", "The captains will be judged on this"],
    [
      "an answer without its question",
      "In the harbour the answer is yes, but the ferries of the captains look ugly",
    ],
    ["one of what", "One I would call the best of all ferries that the captains have in the harbour"],
    [
      "on which condition",
      "Only then will the captains and pilots of the ferries leave the harbour of the islands",
    ],
    [
      "in which cases",
      "In those cases, the captains and pilots of the ferries left the harbour of the islands",
    ],
    [
      "what stands on the one hand",
      "On the other hand the captains and pilots of the ferries left the harbour of the islands",
    ],
    ["a place with nobody in it", "There were no captains there who sailed the ferries of the harbour"],
    ["one thing, where another word means somebody", "Careful captains told him of the deal for the ferries"],
  ])("%s", (_, words) => {
    expect(isKnown(words)).toBe(false);
  });
});
