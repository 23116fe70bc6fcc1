import "server-only";
import type { Database } from "../db/client";
import { setCard, setCardSelect, type SetCard } from "./set-card";

const dayLength = 86_400_000;
const dayNumber = (at: Date): number => Math.floor(at.getTime() / dayLength);

/** A set for somebody who has just come should be long enough to be worth the click. */
const fewestQuestions = 8;

/**
 * The set on the front page: of those that ship with Lede, for what stands there is shown to everybody as the house's
 * own, and teachers' public sets are a list away. One made today (UTC) if there is one, the newest of them; else the
 * sets take turns, one a day, in the order they were made. Short ones have no turn while there are longer ones. Null
 * when there is none.
 */
export const setOfTheDay = async (database: Database, now: Date): Promise<SetCard | null> => {
  const rows = await database.questionSet.findMany({
    where: {
      isPublic: true,
      ownerId: null,
      archivedAt: null,
      versions: { some: { publishedAt: { not: null } } },
    },
    orderBy: [{ createdAt: "asc" }, { slug: "asc" }],
    select: setCardSelect,
  });
  const all = rows.flatMap((row) => setCard(row) ?? []);
  const long = all.filter(({ questions }) => questions >= fewestQuestions);
  const inTurn = long.length > 0 ? long : all;
  const newest = inTurn.at(-1);
  if (newest === undefined) return null;
  return dayNumber(newest.createdAt) === dayNumber(now)
    ? newest
    : (inTurn[dayNumber(now) % inTurn.length] ?? newest);
};
