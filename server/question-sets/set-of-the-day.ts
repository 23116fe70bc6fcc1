import "server-only";
import type { Database } from "../db/client";
import { setCard, setCardSelect, type SetCard } from "./set-card";

const dayLength = 86_400_000;
const dayNumber = (at: Date): number => Math.floor(at.getTime() / dayLength);

const inTurn = { isPublic: true, archivedAt: null, versions: { some: { publishedAt: { not: null } } } };

/**
 * The set on the front page: a public one made today (UTC) if there is one, the newest of them; else the sets take
 * turns, one a day, in the order they were made. Null when there is none.
 */
export const setOfTheDay = async (database: Database, now: Date): Promise<SetCard | null> => {
  const newest = await database.questionSet.findFirst({
    where: inTurn,
    orderBy: [{ createdAt: "desc" }, { slug: "desc" }],
    select: setCardSelect,
  });
  if (newest === null) return null;
  if (dayNumber(newest.createdAt) === dayNumber(now)) return setCard(newest);
  const [turn] = await database.questionSet.findMany({
    where: inTurn,
    orderBy: [{ createdAt: "asc" }, { slug: "asc" }],
    skip: dayNumber(now) % (await database.questionSet.count({ where: inTurn })),
    take: 1,
    select: setCardSelect,
  });
  return setCard(turn ?? newest);
};
