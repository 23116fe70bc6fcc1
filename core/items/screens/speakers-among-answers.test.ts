import { describe, expect, test } from "vitest";
import { handmade } from "../handmade.fixture";
import { optionsAreAlike } from "./option-screens";
import { readingOf } from "../reading";

const text = `Osterby Mayor Mara Velt met Nils Aker, Ole Dahl and Ida Kern at the new harbour.

“The ferry plan will bring work to every family of the islands,” Velt said.

Harbour director Harlan Roe warned that the ferry plan would empty the harbour of Norwick.

“The school board has waited ten years for the ferry plan,” said Tilda Brand. Her pupils cheered. Governor Sten Lind and Norwick Senator Vera Holm came late.`;

const { article, itemOf } = handmade(text, { year: 2025, month: 5, day: 8 });
const words = "The ferry plan will bring work to every family of the islands,";

/** What is wrong with the answers of who said it, or of who met whom. */
const fault = (wrong: readonly string[], kind: "who-said" | "who-did" = "who-said"): string | null =>
  optionsAreAlike.check(
    itemOf({
      kind,
      stem: kind === "who-said" ? `Who said: “${words.slice(0, -1)}”?` : "Who met Nils Aker at the harbour?",
      key: "Mara Velt",
      wrong,
      proof: "“The ferry plan will bring",
      claim: { kind: kind === "who-said" ? "attribution" : "action", words, speaker: "Mara Velt" },
    }),
    readingOf(article),
    false,
  );

describe("whoever read the article could take the words for somebody else’s", () => {
  test("stopped where nobody else speaks or counts in the story", () => {
    expect(fault(["Nils Aker", "Ole Dahl", "Ida Kern"])).toMatch(/say anything in the article/u);
  });

  test.each([
    ["one other speaks", ["Harlan Roe", "Ole Dahl", "Ida Kern"]],
    ["one is quoted and one reported", ["Harlan Roe", "Tilda Brand", "Ida Kern"]],
    ["two hold offices, though none speaks", ["Sten Lind", "Vera Holm", "Ida Kern"]],
  ])("asked where %s", (_, wrong) => {
    expect(fault(wrong)).toBeNull();
  });

  test("who did something is asked among people who need not speak", () => {
    expect(fault(["Nils Aker", "Ole Dahl", "Ida Kern"], "who-did")).toBeNull();
  });
});
