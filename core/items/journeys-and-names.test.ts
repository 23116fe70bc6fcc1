import { describe, expect, test } from "vitest";
import { annotate } from "../annotate/annotate";
import { cutText } from "../text/cut";
import { draftsOf } from "./draft-set";
import { readingOf } from "./reading";
import { faultIn } from "./screens/screens";

/** Every sound question of one rule that a paper of 13 March 2025 gives: stem, and answers with the right one first. */
function asked(text: string, rule: string): string {
  const reading = readingOf(annotate(cutText({ text, published: { year: 2025, month: 3, day: 13 } })));
  return draftsOf(reading)
    .filter(({ item }) => item.rule === rule && faultIn(item, reading) === null)
    .map(({ item: { stem, key, options } }) =>
      [stem, key, ...options.flatMap(({ isKey, text: name }) => (isKey ? [] : [name])).sort()].join(" | "),
    )
    .join("\n");
}

const talks = `A New Ferry for the North

The ferry talks of Danish Transport Minister Mara Velt and Harlan Roe, head of the Norwick Fishing Guild, went on for a week.

“The ferry will bring work to every family of the islands,” Velt said. Ida Novak, chair of the Osterby Sailing Union, and Ole Berg, the mayor of Osterby, praised the ferry.

The price of steel from Portugal and of timber from Kenya has doubled. Novak likes the harbours of Chile.`;

describe("where somebody went, or was to go", () => {
  test.each([
    [
      "a journey to come, with the day in front of it",
      "On Friday, Velt will visit Iceland, which has ferries of its own.",
      "Which country was Mara Velt due to visit on Friday, 14 March 2025? | Iceland | Chile | Kenya | Portugal",
    ],
    [
      "an article in front of the place goes with it",
      "Velt flew to the Netherlands.",
      "Which country did Mara Velt fly to?",
    ],
    [
      "a journey that is over",
      "Velt travelled to Iceland in January with 12 captains.",
      "Which country did Mara Velt travel to",
    ],
  ])("is asked: %s", (_, more, question) => {
    expect(asked(`${talks}\n\n${more}`, "where/visit")).toContain(question);
  });

  test.each([
    ["two places", "Velt visited Iceland and Norway."],
    ["what somebody would like", "Velt would visit Iceland if the ferry were sold."],
    ["what is no journey", "Velt sold the ferry to Iceland."],
    ["something at the place", "Velt visited Iceland’s harbours."],
  ])("is not asked of %s", (_, more) => {
    expect(asked(`${talks}\n\n${more}`, "where/visit")).toBe("");
  });

  test("offers neither the country that the traveller comes from nor one where the story has people meet", () => {
    const more =
      "On Friday, Velt will visit Iceland. Roe met Berg in Norway in May. The ferry was painted in Denmark.";
    expect(asked(`${talks}\n\n${more}`, "where/visit")).not.toMatch(/Norway|Denmark/u);
  });
});

describe("whom somebody gave a name", () => {
  test.each([
    [
      "called",
      "Roe called Berg a “danger for the ferry.”",
      "Whom did Harlan Roe call a “danger for the ferry”? | Ole Berg | Ida Novak | Mara Velt",
    ],
    [
      "referred to",
      "Roe has previously referred to Berg as his “best friend.”",
      "Whom has Harlan Roe referred to as his “best friend”? | Ole Berg",
    ],
  ])("is asked: %s", (_, more, question) => {
    expect(asked(`${talks}\n\n${more}`, "who-did/whom")).toContain(question);
  });

  test.each([
    ["a thing has the name", "Roe called the ferry a “danger for Berg.”"],
    ["no words of the speaker are told", "Roe called Berg a danger for the ferry."],
    ["it is a comparison", "Roe called Berg “as strong a swimmer” as anybody."],
  ])("is not asked where %s", (_, more) => {
    expect(asked(`${talks}\n\n${more}`, "who-did/whom")).toBe("");
  });
});

test("the dead, and who lives quite another life, are not offered to whom somebody gave a name", () => {
  const more = `Roe called Mayor Ole Berg a “danger for the ferry.”\n\nThe late Per Holt and Ina Lund, a swimmer, liked the ferry.`;
  expect(asked(`${talks}\n\n${more}`, "who-did/whom")).not.toMatch(/Holt|Lund/u);
});

test("what two declare in a joint statement is asked, though “the two” stand in it", () => {
  const more = `Velt and Roe met Novak and Berg. Velt and Roe released a joint statement ahead of the Ocean Games, in which they said that “the friendship between the two ports has no borders.”`;
  expect(asked(`${talks}\n\n${more}`, "who-said/joint")).toMatch(
    /^Who declared in a joint statement that “the friendship between the two ports has no borders”\? \| Mara Velt and Harlan Roe \|/u,
  );
});

test("what “they” said is asked of no two, unless they declared it", () => {
  const more = (cue: string) =>
    `Velt and Roe met Novak and Berg. Velt and Roe wrote a plan for the Ocean Games. “The friendship between the ports has no borders,” ${cue}.`;
  expect(asked(`${talks}\n\n${more("they wrote")}`, "who-said/joint")).toBe("");
  expect(asked(`${talks}\n\n${more("Velt and Roe wrote")}`, "who-said/joint")).toContain(
    "Mara Velt and Harlan Roe",
  );
});
