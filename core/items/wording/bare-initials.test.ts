import { expect, test } from "vitest";
import { bareInitials } from "./bare-initials";

test.each([
  ["In which year did the VPP win 12 seats?", "VPP"],
  ["Who said: “Farmers gained more from the V.P.A.”?", "V.P.A."],
  ["Who said that the ODC’s chair had left?", "ODC"],
])("%s leaves %s open", (stem, open) => {
  expect(bareInitials(stem, "")).toBe(open);
});

test.each([
  // Known to all.
  "Who said that NATO and the U.N. had met the G.O.P.?",
  "Who told the BBC that the FBI’s chief had left?",
  // Spelled out in the question.
  "Who said that the Velda Port Police, the VPP, had left?",
  "Who said: “I trust the VPP, Velda Port Police”?",
  "Who said: “The VPP (Port Police of Velda) is here”?",
  // Names, and words in capitals for stress.
  "Who is the director of ODELL Action?",
  "Who raised money for Harbours USQ?",
  "Who said: “Do NOT text WORK to us”?",
  "Who is Olaf Brandt III?",
  "How many MPs of the A-AXB group voted?",
])("%s leaves nothing open", (stem) => {
  expect(bareInitials(stem, "")).toBeNull();
});

test("the name of a thing is no abbreviation of it", () => {
  const stem = "In which month was VELD launched?";
  expect(bareInitials(stem, "The VELD spacecraft was launched in May.")).toBeNull();
  expect(bareInitials(stem, "The Velda Early Landing Device (VELD) was launched in May.")).toBe("VELD");
});
