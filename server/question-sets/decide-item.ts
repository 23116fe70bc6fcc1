import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";

/**
 * Keeps a question of a draft or leaves it out; either can be taken back until the draft is published. Saying the
 * same twice changes nothing. Refused: "sign-in-first", "not-allowed", "not-found", "already-published".
 */
export const decideItem = async (
  database: Database,
  viewer: Viewer,
  { itemId, isKept }: { readonly itemId: string; readonly isKept: boolean },
): Promise<Outcome<{ readonly slug: string; readonly position: number }>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  return inTransaction(database, async (tx) => {
    const item = await tx.item.findFirst({
      where: { id: itemId, version: { set: { ownerId: viewer.id } } },
      select: { position: true, version: { select: { publishedAt: true, set: { select: { slug: true } } } } },
    });
    if (item === null) return refuse("not-found");
    if (item.version.publishedAt !== null) return refuse("already-published");
    await tx.item.updateMany({ where: { id: itemId, version: { publishedAt: null } }, data: { isKept } });
    return done({ slug: item.version.set.slug, position: item.position });
  });
};
