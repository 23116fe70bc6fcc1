import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { isAccount, type Viewer } from "#core/policy/viewer";
import type { Session } from "../auth/session";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";

/**
 * Turns the viewer's account from studying to teaching: whoever came by another site was not asked which. Anybody may
 * sign up to teach, so anybody may turn to it, except who is under 16. Other sessions end, as with every new role; the
 * one returned is for this browser to go on with.
 */
export const startTeaching = async (
  database: Database,
  viewer: Viewer,
  _input: unknown,
  now: Date,
): Promise<Outcome<Session>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  return inTransaction(database, async (tx): Promise<Outcome<Session>> => {
    const changed = await tx.user.updateMany({
      where: { id: viewer.id, role: "student", under16: false, closedAt: null },
      data: { role: "teacher", tokenVersion: { increment: 1 } },
    });
    const user = await tx.user.findUnique({
      where: { id: viewer.id, closedAt: null },
      select: { tokenVersion: true, role: true },
    });
    if (user === null) return refuse("sign-in-first");
    if (user.role === "student") return refuse("not-allowed");
    if (changed.count === 1) {
      await tx.auditEntry.create({
        data: {
          actorId: viewer.id,
          action: "start-teaching",
          subjectType: "user",
          subjectId: viewer.id,
          details: { from: "student" },
          at: now,
        },
        select: { id: true },
      });
    }
    return done({ userId: viewer.id, tokenVersion: user.tokenVersion });
  });
};
