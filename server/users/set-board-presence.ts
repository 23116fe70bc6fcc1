import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";

/** Takes the viewer off all leaderboards, or puts them back. Off the boards they still see their own rank. */
export const setBoardPresence = async (
  database: Database,
  viewer: Viewer,
  { offBoards }: { readonly offBoards: boolean },
  _now: Date,
): Promise<Outcome<null>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  await database.user.update({
    where: { id: viewer.id, closedAt: null },
    data: { offBoards },
    select: { id: true },
  });
  return done(null);
};
