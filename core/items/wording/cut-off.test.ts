import { expect, test } from "vitest";
import { endsInHalf, goesOnBehind, isCutOff } from "./cut-off";

test.each([
  "Who left the Norwick club in May, and although Harlan Roe has sailed there before?",
  "Who passed the ball to Harlan Roe and when he gave it to Tilda Bram?",
  "Who learned to sail in Norwick, and on her return to Osterby she opened a school?",
  "Who sold the first ferry but late offers from Norwick Motors?",
])("%s", (question) => {
  expect(isCutOff(question)).toBe(true);
});

test.each([
  "Who sold the first ferry and bought two of Norwick Motors?",
  "Who told the council that the ferry was old and that it had to be sold?",
  "Who left the Norwick club in May, although Harlan Roe had asked her to stay?",
  "Who won the first race but lost the second?",
])("whole: %s", (question) => {
  expect(isCutOff(question)).toBe(false);
});

test.each([
  ["Mara Velt sold the first ferry but late offers from Norwick.", true],
  ["Mara Velt won the first race but the second was too fast.", false],
  ["Mara Velt won the first race but lost the second.", false],
])("a statement that ends in half of another: %s", (statement, is) => {
  expect(endsInHalf(statement)).toBe(is);
});

test.each([
  ["to ensure the ferry", ", built in 1984 by Mara Velt, was safe.", true],
  ["sold the ferry", ", built in 1984 by Mara Velt.", false],
  ["sold the ferry", ", built in 1984, and the pier was closed.", false],
])("%s[%s]", (words, behind, expected) => {
  expect(goesOnBehind(words + behind, { start: 0, end: words.length })).toBe(expected);
});
