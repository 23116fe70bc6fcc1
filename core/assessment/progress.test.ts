import { expect, test } from "vitest";
import type { AttemptTimes } from "./attempt-state";
import { mayStart, progressOf, type Progress } from "./progress";
import type { Terms } from "./terms";

const at = (clock: string): Date => new Date(`2026-05-03T${clock}:00Z`);

const terms: Terms = {
  opensAt: at("08:00"),
  dueAt: at("17:00"),
  timeLimitSeconds: 600,
  attemptsAllowed: 2,
  feedback: "after-finish",
};

const started = (clock: string, finished: string | null = null): AttemptTimes => ({
  startedAt: at(clock),
  finishedAt: finished === null ? null : at(finished),
});

test.each<[string, AttemptTimes[], string, Progress, boolean]>([
  ["before it opens", [], "07:59", "opens-later", false],
  ["open", [], "08:00", "to-do", true],
  ["due and never started", [], "17:00", "missed", false],
  ["under way", [started("09:00")], "09:05", "running", false],
  ["its time ran out before it was handed in", [started("09:00")], "09:10", "done", true],
  ["handed in, one left", [started("09:00", "09:05")], "09:06", "done", true],
  ["the second under way", [started("09:00", "09:05"), started("09:06")], "09:07", "running", false],
  ["both used", [started("09:00", "09:05"), started("09:06", "09:09")], "09:10", "done", false],
  ["handed in, due", [started("09:00", "09:05")], "17:00", "done", false],
])("%s", (_name, attempts, now, progress, start) => {
  expect(progressOf(terms, attempts, at(now))).toBe(progress);
  expect(mayStart(terms, attempts, at(now))).toBe(start);
});
