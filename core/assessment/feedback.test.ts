import { expect, test } from "vitest";
import type { AttemptState } from "./attempt-state";
import { showsAfterAnswer, showsResults } from "./feedback";
import type { FeedbackPolicy } from "./terms";

const due = new Date("2026-05-03T17:00:00Z");
const before = new Date(due.getTime() - 1);
const states: AttemptState[] = ["running", "time-is-up", "past-due"];

test.each([
  ["after-answer", true],
  ["after-finish", false],
  ["after-due", false],
] as const)("under %s an answered item of a running attempt shows its key: %s", (policy, expected) => {
  expect(showsAfterAnswer(policy)).toBe(expected);
});

test("no policy shows results before the attempt is finished", () => {
  for (const policy of ["after-answer", "after-finish", "after-due"] satisfies FeedbackPolicy[])
    for (const state of states) expect(showsResults(policy, state, null, due)).toBe(false);
});

test.each([
  ["after-answer", before, true],
  ["after-finish", before, true],
  ["after-due", before, false],
  ["after-due", due, true],
] as const)("a finished attempt under %s", (policy, now, expected) => {
  expect(showsResults(policy, "finished", due, now)).toBe(expected);
});

test("after-due without a due time shows when finished", () => {
  expect(showsResults("after-due", "finished", null, before)).toBe(true);
});
