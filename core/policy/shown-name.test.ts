import { expect, test } from "vitest";
import { displayNameLength, shownName } from "./shown-name";

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
  "x".repeat(61),
])("%j is not shown", (typed) => {
  expect(shownName(typed, displayNameLength)).toBeNull();
});
