import { expect, test } from "vitest";
import { matchingForm, orderingForm, type AnswerBody, type AnswerForm } from "../items/answer-form";
import { markParts } from "./mark";
import { outcomeRows } from "./outcome-rows";

const cost: AnswerForm = {
  body: { kind: "number", before: "$", unit: "million", scale: 1e6 },
  key: { kind: "number", low: 48e6, high: 48e6, text: "$48 million" },
};
const day: AnswerForm = {
  body: { kind: "date", granularity: "day" },
  key: { kind: "date", label: "Monday, 11 May 2026" },
};
const speakers = matchingForm(
  [
    { prompt: "“It is shut.”", choice: "Cleo Marsh" },
    { prompt: "“It is open.”", choice: "Ana Ruiz" },
  ],
  ["Ben Okoro"],
);
const events = orderingForm(
  [
    { event: "The ship struck.", date: "early March 2026" },
    { event: "The council met.", date: "Monday, 11 May 2026" },
  ],
  [1, 0],
);

const rows = (form: AnswerForm, parts: readonly string[] | null, isTold: boolean) => {
  const rightParts = markParts(form, parts)?.rightParts ?? [];
  return outcomeRows(form.body, parts, isTold ? { answerKey: form.key, rightParts } : null).map(
    ({ asked, yours, right, isRight, note }) => [asked, yours, right, isRight, note],
  );
};

test.each<[what: string, form: AnswerForm, parts: string[] | null, isTold: boolean, expected: unknown]>([
  ["a figure", cost, ["48"], true, [[null, "$48 million", "$48 million", true, null]]],
  ["with its own words", cost, ["50m"], true, [[null, "50m", "$48 million", false, null]]],
  ["not told yet", cost, ["50"], false, [[null, "$50 million", null, false, null]]],
  ["a day", day, ["11", "May", "2026"], true, [[null, "11 May 2026", "Monday, 11 May 2026", true, null]]],
  ["not answered", day, null, true, [[null, null, "Monday, 11 May 2026", false, null]]],
  [
    "pairs",
    speakers,
    ["2", "1"],
    true,
    [
      ["“It is shut.”", "Cleo Marsh", "Cleo Marsh", true, null],
      ["“It is open.”", "Ben Okoro", "Ana Ruiz", false, null],
    ],
  ],
  [
    "events, in their right order once told",
    events,
    ["1", "2"],
    true,
    [
      ["The ship struck.", "Place 2", "Place 1", false, "Early March 2026"],
      ["The council met.", "Place 1", "Place 2", false, "Monday, 11 May 2026"],
    ],
  ],
  [
    "in the order given before",
    events,
    ["2", "1"],
    false,
    [
      ["The ship struck.", "Place 1", null, false, null],
      ["The council met.", "Place 2", null, false, null],
    ],
  ],
])("%s", (_, form, parts, isTold, expected) => {
  expect(rows(form, parts, isTold)).toEqual(expected);
});

test("nothing of a key stands in rows that may not tell it", () => {
  const bodies: readonly AnswerBody[] = [cost, day, speakers, events].map(({ body }) => body);
  for (const body of bodies)
    for (const row of outcomeRows(body, null, null)) expect(row).toMatchObject({ right: null, note: null });
});
