import { describe, expect, test } from "vitest";
import {
  dateForm,
  inTimeOf,
  keyShown,
  matchingForm,
  orderingForm,
  type AnswerForm,
} from "../items/answer-form";
import { mark } from "./mark";
import { readAnswer } from "./read-answer";
import { maxPointsFor } from "./score";

const tonnes: AnswerForm = {
  body: { kind: "number", before: "", unit: "million tonnes", scale: 1e6 },
  key: { kind: "number", low: 1.1e6, high: 1.1e6, text: "1.1 million tonnes" },
};
const range: AnswerForm = {
  body: { kind: "number", before: "", unit: "percent", scale: 1 },
  key: { kind: "number", low: 0, high: 2, text: "up to 2 percent" },
};
const march = { year: 2026, month: 3, day: 30 };
const day = dateForm({ from: march, to: march, style: "day", part: null });
const year = dateForm({
  from: { year: 2021, month: 1, day: 1 },
  to: { year: 2021, month: 12, day: 31 },
  style: "year",
  part: null,
});
const speakers = matchingForm(
  [
    { prompt: "“The bridge stays shut.”", choice: "Cleo Marsh" },
    { prompt: "“We were not asked.”", choice: "Ana Ruiz" },
    { prompt: "“It will cost more.”", choice: "Dev Anand" },
  ],
  ["Ben Okoro"],
);
const events = orderingForm(
  [
    { event: "The bridge was shut.", date: "early March 2026" },
    { event: "The council met.", date: "Monday, 30 March 2026" },
    { event: "The repairs began.", date: "April 2026" },
  ],
  [1, 2, 0],
);

const worth = (form: AnswerForm | null, ...parts: string[]) => {
  if (form === null) throw new Error("There is no such form.");
  const answer = readAnswer(form.body, parts);
  return typeof answer === "string" ? answer : mark(form.key, answer).points;
};

test.each<[what: string, form: AnswerForm | null, parts: string[], points: number]>([
  ["the figure", tonnes, ["1.1"], 1],
  ["the figure in full", tonnes, ["1,100,000"], 1],
  ["another figure", tonnes, ["1.2"], 0],
  ["a figure a thousand times as large", tonnes, ["1,100"], 0],
  ["the lower end of a range, which is zero", range, ["0"], 1],
  ["the upper end", range, ["2%"], 1],
  ["beyond it", range, ["2.1"], 0],
  ["the day", day, ["30 March 2026"], 1],
  ["the day in three fields", day, ["30", "March", "2026"], 1],
  ["the day without the year", day, ["30", "March", ""], 1],
  ["the day of another year", day, ["30", "March", "2025"], 0],
  ["another day", day, ["29", "March", "2026"], 0],
  ["the year", year, ["2021"], 1],
  ["a day of the year", year, ["4 May 2021"], 1],
  ["another year", year, ["2020"], 0],
  ["all pairs", speakers, ["2", "0", "3"], 3],
  ["one pair right, two crossed", speakers, ["2", "3", "0"], 1],
  ["the name to spare", speakers, ["2", "0", "1"], 2],
  ["the order of time", events, ["2", "3", "1"], 3],
  ["two events crossed", events, ["3", "2", "1"], 1],
  ["as they are shown", events, ["1", "2", "3"], 0],
])("%s", (_, form, parts, points) => {
  expect(worth(form, ...parts)).toBe(points);
});

test.each<[what: string, form: AnswerForm | null, parts: string[], why: string]>([
  ["nothing", tonnes, [""], "incomplete-answer"],
  ["no parts", tonnes, [], "incomplete-answer"],
  ["words", tonnes, ["a lot"], "unclear-number"],
  ["two figures", tonnes, ["1", "2"], "unclear-number"],
  ["two days in one", day, ["03/04/2026"], "unclear-date"],
  ["a prompt without its choice", speakers, ["2", "", "0"], "incomplete-answer"],
  ["too few parts", speakers, ["2", "0"], "incomplete-answer"],
  ["too many parts", speakers, ["2", "0", "1", "3"], "incomplete-answer"],
  ["a choice there is not", speakers, ["2", "0", "4"], "incomplete-answer"],
  ["a choice for two prompts", speakers, ["2", "0", "0"], "chosen-twice"],
  ["a place for two events", events, ["1", "1", "2"], "chosen-twice"],
  ["places from 0", events, ["0", "1", "2"], "incomplete-answer"],
  ["minus", events, ["-1", "1", "2"], "incomplete-answer"],
])("%s is asked for again: %s", (_, form, parts, why) => {
  expect(worth(form, ...parts)).toBe(why);
});

describe("what an answer is worth at most", () => {
  test.each([
    [null, 1],
    [tonnes.body, 1],
    [day?.body ?? null, 1],
    [speakers.body, 3],
    [events.body, 3],
  ])("%#", (body, points) => expect(maxPointsFor(body)).toBe(points));
});

describe("a form says nothing by its order", () => {
  test("choices stand in alphabetical order, the one to spare among them", () => {
    expect(speakers.body).toHaveProperty("choices", ["Ana Ruiz", "Ben Okoro", "Cleo Marsh", "Dev Anand"]);
  });
  test("a part of a month can't be typed", () => {
    expect(dateForm({ from: march, to: march, style: "part-of-month", part: "late" })).toBeNull();
  });
});

test("keys as people read them", () => {
  expect([tonnes, day, speakers, events].map((form) => (form === null ? "" : keyShown(form)))).toEqual([
    "1.1 million tonnes",
    "Monday, 30 March 2026",
    "Cleo Marsh: “The bridge stays shut.”; Ana Ruiz: “We were not asked.”; Dev Anand: “It will cost more.”",
    "The bridge was shut.; The council met.; The repairs began.",
  ]);
  expect(
    events.body.kind === "ordering" && events.key.kind === "ordering" && inTimeOf(events.body, events.key)[0],
  ).toEqual({
    event: "The bridge was shut.",
    date: "early March 2026",
  });
});
