import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";

/** Ends every session of the viewer's account, this one too: they were made for the token version before. */
export const signOutEverywhere = async (
  database: Database,
  viewer: Viewer,
  _input: unknown,
  _now: Date,
): Promise<Outcome<null>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  await database.user.update({
    where: { id: viewer.id },
    data: { tokenVersion: { increment: 1 } },
    select: { id: true },
  });
  return done(null);
};
