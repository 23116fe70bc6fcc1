import { expect, test } from "vitest";
import { partsOfStem } from "./named-story";

test.each([
  [
    "In the story “Osterby sails”, who said: “It is late”?",
    ["", "In the story “Osterby sails”, ", "who said: “It is late”?"],
  ],
  [
    "True or false? From the story “Osterby sails”: Mara Velt came.",
    ["True or false? ", "From the story “Osterby sails”: ", "Mara Velt came."],
  ],
  [
    "Who is mayor, according to the story “Osterby sails”?",
    ["Who is mayor", ", according to the story “Osterby sails”?", ""],
  ],
  [
    "In the article of 8 May 2025, who said: “It is late”?",
    ["", "In the article of 8 May 2025, ", "who said: “It is late”?"],
  ],
  [
    "Who is mayor, according to the article of 8 May 2025?",
    ["Who is mayor", ", according to the article of 8 May 2025?", ""],
  ],
  // Words of the story that only look like it.
  [
    "In the article of a friend, who said: “It is late”?",
    ["", "", "In the article of a friend, who said: “It is late”?"],
  ],
  [
    "Who said: “In the story “Osterby sails” we lie”?",
    ["", "", "Who said: “In the story “Osterby sails” we lie”?"],
  ],
  [
    "Who said that the story “Osterby sails” was old?",
    ["", "", "Who said that the story “Osterby sails” was old?"],
  ],
])("%s", (stem, parts) => {
  expect(partsOfStem(stem)).toEqual(parts);
  expect(partsOfStem(stem).join("")).toBe(stem);
});
