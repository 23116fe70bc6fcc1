import "server-only";
import type { Account } from "#core/policy/viewer";
import type { Database } from "../db/client";

/**
 * The time zone an article is likely to be dated in: that of the viewer's last article, else of a class of theirs;
 * else UTC, as a guess.
 */
export const likelyZone = async (
  database: Database,
  viewer: Account,
): Promise<{ readonly zone: string; readonly isGuess: boolean }> => {
  const revision = await database.articleRevision.findFirst({
    where: { article: { ownerId: viewer.id } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { publishedZone: true },
  });
  if (revision !== null) return { zone: revision.publishedZone, isGuess: false };
  const taught = await database.class.findFirst({
    where: { teacherId: viewer.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { zone: true },
  });
  return taught === null ? { zone: "UTC", isGuess: true } : { zone: taught.zone, isGuess: false };
};
