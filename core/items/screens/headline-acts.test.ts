import { expect, test } from "vitest";
import { toldByActs } from "./headline-acts";

const velt = ["mara", "velt"];
const sorry = "I regret what I said about the ferry";
const gone = "It is time for me to step down from the harbour board";
const dead = "Roe’s ferry plan is dead";

test.each([
  ["an apology", "Velt apologizes for ferry remarks", sorry, true],
  ["an apology of another", "Roe apologizes for Velt’s remarks", sorry, false],
  ["regret of others", "Velt apologizes for ferry remarks", "They regret what they said", false],
  ["words that do not apologize", "Velt apologizes for ferry remarks", "I like the ferry", false],
  ["a farewell", "Mayor Mara Velt Will Retire in May", gone, true],
  ["a farewell by a noun", "Velt’s resignation shocks Osterby", gone, true],
  ["a farewell of the ferry", "Velt sees ferry leave Osterby", gone, false],
  ["a quarrel, on the other", "Velt and Roe trade low blows", dead, true],
  ["a quarrel, with a comma", "Velt, Roe clash over ferry", dead, true],
  ["a quarrel, on somebody else", "Velt and Roe clash over ferry", "The ferry plan is dead", false],
  ["a quarrel of which she is the matter", "Roe and Berg clash over Velt", dead, false],
  ["no quarrel", "Velt and Roe meet", dead, false],
])("%s", (_, title, words, isTold) => {
  expect(toldByActs(title, velt, ["ida", "kern"], words) !== null).toBe(isTold);
});

test("where one of the others quarrels too, a headline tells nobody", () => {
  expect(toldByActs("Velt, Roe and Berg clash over ferry", velt, ["ole", "berg"], dead)).toBeNull();
});

test("of a statement the quarrel tells nothing", () => {
  expect(toldByActs("Velt and Roe clash over ferry", velt, null, dead)).toBeNull();
});
