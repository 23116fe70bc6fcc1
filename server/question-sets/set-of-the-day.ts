import "server-only";
import type { SetCard } from "./set-card";

const dayLength = 86_400_000;
const dayNumber = (at: Date): number => Math.floor(at.getTime() / dayLength);

/**
 * The set on the front page: one made today (UTC) if there is one, the newest of them; else the sets take turns, one
 * a day, in the order they were made. Null when there is none.
 */
export const setOfTheDay = (cards: readonly SetCard[], now: Date): SetCard | null => {
  const inTurn = [...cards].sort(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.slug < b.slug ? -1 : 1),
  );
  const newest = inTurn.at(-1);
  if (newest === undefined) return null;
  if (dayNumber(newest.createdAt) === dayNumber(now)) return newest;
  return inTurn[dayNumber(now) % inTurn.length] ?? null;
};
