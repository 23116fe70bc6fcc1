import type { Terms } from "./terms";

/**
 * What the clock and the learner have made of an attempt. Answers are taken while it is "running" and in no other
 * state; "time-is-up" and "past-due" can still be handed in as they are; "finished" allows nothing more.
 */
export type AttemptState = "running" | "time-is-up" | "past-due" | "finished";

/** The instants of an attempt that decide its state. */
export type AttemptTimes = { readonly startedAt: Date; readonly finishedAt: Date | null };

/** The first instant at which no answer is taken any more, or null when there is none. */
export function closesAt(startedAt: Date, terms: Terms): Date | null {
  const limit = limitOf(startedAt, terms);
  if (limit === null) return terms.dueAt;
  if (terms.dueAt === null || limit < terms.dueAt) return limit;
  return terms.dueAt;
}

const limitOf = (startedAt: Date, terms: Terms): Date | null =>
  terms.timeLimitSeconds === null ? null : new Date(startedAt.getTime() + terms.timeLimitSeconds * 1000);

/**
 * The state at `now`. Intervals are half open: an answer at the very instant of closing is late. When the limit and
 * the due time have both passed, the earlier one is the reason given.
 */
export function stateOf(attempt: AttemptTimes, terms: Terms, now: Date): AttemptState {
  if (attempt.finishedAt !== null) return "finished";
  const closing = closesAt(attempt.startedAt, terms);
  if (closing === null || now < closing) return "running";
  return terms.dueAt !== null && closing.getTime() === terms.dueAt.getTime() ? "past-due" : "time-is-up";
}

/** When an attempt handed in at `now` counts as finished: never later than it closed. */
export function finishedAtOf(startedAt: Date, terms: Terms, now: Date): Date {
  const closing = closesAt(startedAt, terms);
  return closing !== null && closing < now ? closing : now;
}

/** Why an attempt can't be started at `now`, or null when it can. `used` counts the learner's attempts so far. */
export function whyNotStart(
  terms: Terms,
  used: number,
  now: Date,
): "not-open-yet" | "past-due" | "no-attempts-left" | null {
  if (terms.opensAt !== null && now < terms.opensAt) return "not-open-yet";
  if (terms.dueAt !== null && now >= terms.dueAt) return "past-due";
  if (terms.attemptsAllowed !== null && used >= terms.attemptsAllowed) return "no-attempts-left";
  return null;
}
