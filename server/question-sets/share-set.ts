import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { isTakenDown } from "./take-down-set";

type Sharing = {
  readonly slug: string;
  /** True: everybody finds it and may take it. False: its owner, and classes it is or was assigned to. */
  readonly isPublic: boolean;
};

/**
 * Makes a set of the viewer public, or keeps it to them and their classes again. Saying the same twice changes nothing.
 * What was begun goes on either way, and so do the assignments of others. Refused: "sign-in-first", "not-allowed",
 * "not-found", "not-published" where there is nothing yet to share, and "taken-down".
 */
export const shareSet = async (
  database: Database,
  viewer: Viewer,
  { slug, isPublic }: Sharing,
): Promise<Outcome<Sharing>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  return inTransaction(database, async (tx) => {
    const set = await tx.questionSet.findFirst({
      where: { slug, ownerId: viewer.id, archivedAt: null },
      select: { id: true, _count: { select: { versions: { where: { publishedAt: { not: null } } } } } },
    });
    if (set === null) return refuse("not-found");
    if (isPublic && set._count.versions === 0) return refuse("not-published");
    if (isPublic && (await isTakenDown(tx, set.id))) return refuse("taken-down");
    await tx.questionSet.update({ where: { id: set.id }, data: { isPublic }, select: { id: true } });
    return done({ slug, isPublic });
  });
};
