import { isWithin, type Stretch } from "./week";

/** A finished attempt as a board sees it. `unit` is what it may count for once: an assignment, or a set. */
export type FinishedAttempt = {
  readonly id: string;
  readonly learnerId: string;
  readonly unit: string;
  readonly finishedAt: Date;
  readonly points: number;
  /** Since when it may be shown: an assignment whose answers stay closed until it is due counts from then on. */
  readonly shownFrom: Date | null;
};

/** The attempt that counts, for each learner and unit. Never changed in place. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, FinishedAttempt>>;

export const noAttempts: Tally = new Map();

/** Whether `one` was finished before `other`; the id settles the same millisecond, so that order never matters. */
const isEarlier = (one: FinishedAttempt, other: FinishedAttempt): boolean =>
  one.finishedAt.getTime() === other.finishedAt.getTime()
    ? one.id < other.id
    : one.finishedAt < other.finishedAt;

/** The tally with one more attempt: the attempt finished first counts, every later one is practice. */
export function countAttempt(tally: Tally, attempt: FinishedAttempt): Tally {
  const units = tally.get(attempt.learnerId);
  const counted = units?.get(attempt.unit);
  if (counted !== undefined && !isEarlier(attempt, counted)) return tally;
  return new Map(tally).set(attempt.learnerId, new Map(units).set(attempt.unit, attempt));
}

/** The tally of all attempts, in whatever order they come. The same as counting them one by one. */
export function tallyOf(attempts: readonly FinishedAttempt[]): Tally {
  const tally = new Map<string, Map<string, FinishedAttempt>>();
  for (const attempt of attempts) {
    const units = tally.get(attempt.learnerId) ?? new Map<string, FinishedAttempt>();
    tally.set(attempt.learnerId, units);
    const counted = units.get(attempt.unit);
    if (counted === undefined || isEarlier(attempt, counted)) units.set(attempt.unit, attempt);
  }
  return tally;
}

/**
 * Each learner's points. The first attempt is chosen first and the week asked after: a later attempt does not
 * become the first one of a new week.
 *
 * @param week null for all time.
 */
export function pointsOf(tally: Tally, week: Stretch | null, now: Date): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const [learnerId, units] of tally) {
    const shown = [...units.values()].filter(
      ({ finishedAt, shownFrom }) =>
        (week === null || isWithin(finishedAt, week)) && (shownFrom === null || shownFrom <= now),
    );
    if (shown.length === 0) continue;
    points.set(
      learnerId,
      shown.reduce((sum, attempt) => sum + attempt.points, 0),
    );
  }
  return points;
}
