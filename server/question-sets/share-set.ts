import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";

type Sharing = {
  readonly slug: string;
  /** True: everybody finds it and may take it. False: its owner, and classes it is or was assigned to. */
  readonly isPublic: boolean;
};

/**
 * Makes a set of the viewer public, or keeps it to them and their classes again. Saying the same twice changes nothing.
 * What was begun goes on either way, and so do the assignments of others. Refused: "sign-in-first", "not-allowed",
 * "not-found", and "not-published" where there is nothing yet to share.
 */
export const shareSet = async (
  database: Database,
  viewer: Viewer,
  { slug, isPublic }: Sharing,
): Promise<Outcome<Sharing>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const own = { slug, ownerId: viewer.id, archivedAt: null };
  const { count } = await database.questionSet.updateMany({
    where: { ...own, ...(isPublic ? { versions: { some: { publishedAt: { not: null } } } } : {}) },
    data: { isPublic },
  });
  if (count > 0) return done({ slug, isPublic });
  return refuse((await database.questionSet.count({ where: own })) === 0 ? "not-found" : "not-published");
};
