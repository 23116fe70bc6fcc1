import { expect, test } from "vitest";
import { displayNameLength, lineOfText, shownName } from "./shown-name";

test.each([
  ["Ana Ruiz", "Ana Ruiz"],
  ["  Ana \t Ruiz\n", "Ana Ruiz"],
  ["José", "José"],
  ["Jose\u0301", "José"],
  ["O’Neill-Żak, J.", "O’Neill-Żak, J."],
  ["李小龍", "李小龍"],
  ["علی\u200cرضا", "علی\u200cرضا"],
  ["7", "7"],
  ["🦊 Fox", "🦊 Fox"],
  ["Ana ❤️", "Ana ❤️"],
])("%j is shown as %j", (typed, expected) => {
  expect(shownName(typed, displayNameLength)).toBe(expected);
});

test.each([
  "",
  "   ",
  "…",
  "🦊",
  "Ana\u0000",
  "Ana\u202eziuR",
  "Ana\u200bRuiz",
  "\u200cAna",
  "Ana\u{e0041}",
  // Letters that are drawn as nothing, a mark that is, and one put behind a letter to make a second "Ana".
  "\u3164\u3164",
  "\u115f\u1160",
  "\uffa0",
  "\u2800Ana",
  "Ana\u034f",
  "Ana\ufe0f",
  "Ana\u17b4",
  `A${"\u0336\u0353".repeat(5)}na`,
  "x".repeat(61),
])("%j is not shown", (typed) => {
  expect(shownName(typed, displayNameLength)).toBeNull();
});

test.each(["Council votes on the bridge", "", "שלום\u200f!", "Prices up 5 % 🙂", "\u200ca"])(
  "%j is a line of text",
  (line) => {
    expect(lineOfText.test(line)).toBe(true);
  },
);

test.each(["Two\nlines", "a\u0000b", "\u202egnp.exe", "a\u2067b"])("%j is none", (line) => {
  expect(lineOfText.test(line)).toBe(false);
});
