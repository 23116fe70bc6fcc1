import { describe, expect, test } from "vitest";
import { read } from "../annotate/testing-read";
import { textOf } from "../text/span";
import { claimsOf } from "./claims-of";
import { isRefrain, othersWhoSaid, tellsOfOthers } from "./said-by-more";

const story = `Osterby Mayor Mara Velt met harbour director Harlan Roe and Tilda Brand, the head of the Osterby School Board.

Velt said that more ferries of the islands would stop in the winter.`;

const claimsIn = (text: string) => {
  const annotated = read(text, "2025-05-08");
  return { annotated, claims: claimsOf(annotated) };
};

/** Who else is shown to say the same as Velt, in a story that goes on with these words: names, or "several". */
function others(more: string): readonly string[] {
  const { annotated, claims } = claimsIn(`${story} ${more}`);
  const claim = claims.find(
    ({ kind, span }) =>
      kind === "attribution" && textOf(annotated.document.text, span).includes("would stop in the winter"),
  );
  if (claim === undefined) throw new Error("The story has no such report.");
  const { named, areSeveral } = othersWhoSaid(annotated, claim);
  return [
    ...annotated.entities.filter(({ id }) => named.has(id)).map(({ canonical }) => canonical),
    ...(areSeveral ? ["several"] : []),
  ];
}

describe("a report that others make as well", () => {
  test.each([
    ["several", "Three shipping firms also predicted that more ferries would stop.", "several"],
    ["somebody by name", "Roe also warned that ferries would stop before the winter.", "Harlan Roe"],
    ["who endorsed it", "That forecast was endorsed by three shipping firms.", "several"],
    ["who agreed", "Roe agreed, saying the harbour was empty.", "Harlan Roe"],
    ["who agreed with her", "Roe agreed with the mayor.", "Harlan Roe"],
    [
      "who agreed when she had gone on",
      "“The ferries are old,” Velt said. Roe agreed, saying they leak.",
      "Harlan Roe",
    ],
    ["who echoed it", "Brand echoed those concerns.", "Tilda Brand"],
  ])("%s", (_, more, who) => {
    expect(others(more)).toEqual([who]);
  });

  test.each([
    ["nothing more", "The council meets on Monday."],
    ["herself", "Velt also warned that ferries would stop before the winter."],
    ["herself by a pronoun", "She also warned that ferries would stop before the winter."],
    ["something else", "Roe also said that the harbour was deep."],
    ["what another said between", "“The ferries are old,” Brand said. Roe agreed, saying they leak."],
    ["something else that was agreed", "Roe and the council have had an agreement for years."],
    ["what was not agreed", "Plans of Roe for a bridge have not been agreed."],
    ["a view of another", "The plan for a bridge was backed by three shipping firms."],
    [
      "far behind",
      "The council met. It rained. The boats lay still. Three shipping firms also predicted that more ferries would stop.",
    ],
  ])("not %s", (_, more) => {
    expect(others(more)).toEqual([]);
  });
});

test.each([
  [
    "Velt agrees with harbour director Harlan Roe that more ferries would stop in the winter.",
    ["Harlan Roe"],
  ],
  ["Velt, who sailed with Harlan Roe, said that more ferries would stop in the winter.", []],
])("whom somebody agrees with said so too: %s", (report, expected) => {
  const { annotated, claims } = claimsIn(
    `${story.split("\n\n")[0] ?? ""}\n\n“It is cold,” said Velt. ${report}`,
  );
  const claim = claims.find(
    ({ kind, span }) =>
      kind === "attribution" && textOf(annotated.document.text, span).includes("would stop in the winter"),
  );
  if (claim === undefined) throw new Error("The story has no such report.");
  const { named } = othersWhoSaid(annotated, claim);
  expect(annotated.entities.filter(({ id }) => named.has(id)).map(({ canonical }) => canonical)).toEqual(
    expected,
  );
});

describe("words said again and again", () => {
  test.each([
    ["as a refrain", "It is a refrain that has become common for her.", true],
    ["as a line", "It is a line she often uses.", true],
    ["once", "The crowd cheered for a long time.", false],
    ["beside what is often done", "She often sails to the islands.", false],
  ])("%s", (_, more, expected) => {
    const { annotated, claims } = claimsIn(
      `${story}\n\n“If the ferries sail on Sunday, we will win here in Norwick,” Velt said. ${more}`,
    );
    const claim = claims.find(
      ({ kind, span }) =>
        kind === "attribution" && textOf(annotated.document.text, span).includes("we will win"),
    );
    expect(claim !== undefined && isRefrain(annotated, claim)).toBe(expected);
  });
});

describe("a report that tells of others itself", () => {
  test.each([
    ["Velt had also suggested that the ferries could stop in the winter.", true],
    ["Velt too warned that the ferries could stop in the winter.", true],
    // "Also said" goes on; and words between marks are hers alone.
    ["Velt also said that the ferries could stop in the winter.", false],
    ["Velt had suggested that the ferries could stop in the winter.", false],
    ["Velt also warned: “The ferries could stop in the winter.”", false],
  ])("%s", (report, expected) => {
    const { annotated, claims } = claimsIn(
      `Osterby Mayor Mara Velt met harbour director Harlan Roe.\n\n${report}`,
    );
    const claim = claims.find(({ kind }) => kind === "attribution");
    expect(claim !== undefined && tellsOfOthers(annotated, claim)).toBe(expected);
  });
});
