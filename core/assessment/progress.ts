import { stateOf, whyNotStart, type AttemptTimes } from "./attempt-state";
import type { Terms } from "./terms";

/**
 * How far a student is with an assignment: it opens later, it waits to be started, an attempt is running, something
 * was handed in (or its time ran out with answers kept), or it was due before anything was started.
 */
export type Progress = "opens-later" | "to-do" | "running" | "done" | "missed";

/** @param terms those of the student, extra time included. */
export function progressOf(terms: Terms, attempts: readonly AttemptTimes[], now: Date): Progress {
  if (attempts.some((attempt) => stateOf(attempt, terms, now) === "running")) return "running";
  if (attempts.length > 0) return "done";
  const why = whyNotStart(terms, 0, now);
  if (why === "not-open-yet") return "opens-later";
  return why === "past-due" ? "missed" : "to-do";
}

/** Whether the student may begin an attempt now: it is open, none is running, and one is left. */
export const mayStart = (terms: Terms, attempts: readonly AttemptTimes[], now: Date): boolean =>
  progressOf(terms, attempts, now) !== "running" && whyNotStart(terms, attempts.length, now) === null;
