/**
 * The first instant at which nobody in a class can answer any more: the due time, moved by the longest extra time
 * anybody there has.
 */
export const everybodyDoneAt = (dueAt: Date, extraDueMinutes: readonly number[]): Date =>
  new Date(dueAt.getTime() + Math.max(0, ...extraDueMinutes) * 60_000);
