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
  // Words of the story that only look like it.
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
