import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { passwordFault } from "#core/policy/password";
import { isAccount, type Viewer } from "#core/policy/viewer";
import { hashPassword, verifyPassword } from "../auth/password";
import type { Session } from "../auth/session";
import type { Database } from "../db/client";
import { giveBack, limits, spend } from "../http/rate-limit";
import { passwordFaultSentences } from "./password-faults";

/**
 * Changes the viewer's password, or sets the first one of an account made by a provider. All sessions end; the one
 * returned is for this browser to go on with. Of two changes at once, the second is refused: its old password is old.
 */
export const changePassword = async (
  database: Database,
  viewer: Viewer,
  input: { readonly oldPassword: string; readonly newPassword: string },
  _now: Date,
): Promise<Outcome<Session>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  const user = await database.user.findUnique({
    where: { id: viewer.id, closedAt: null },
    select: { passwordHash: true, userName: true, email: true, displayName: true, tokenVersion: true },
  });
  if (user === null) return refuse("sign-in-first");
  if (!(await spend(database, limits.passwordCheck, viewer.id))) return refuse("too-many-tries");
  if (user.passwordHash !== null && !(await verifyPassword(user.passwordHash, input.oldPassword))) {
    return refuse("wrong-credentials", { fields: { oldPassword: ["This is not your password."] } });
  }
  await giveBack(database, limits.passwordCheck, viewer.id);
  const names = [user.userName, user.email, user.displayName].filter((name) => name !== null);
  const fault = passwordFault(input.newPassword, names);
  if (fault !== null) {
    return refuse("invalid", { fields: { newPassword: [passwordFaultSentences[fault]] } });
  }
  const changed = await database.user.updateMany({
    where: {
      id: viewer.id,
      closedAt: null,
      passwordHash: user.passwordHash,
      tokenVersion: user.tokenVersion,
    },
    data: { passwordHash: await hashPassword(input.newPassword), tokenVersion: { increment: 1 } },
  });
  return changed.count === 1
    ? done({ userId: viewer.id, tokenVersion: user.tokenVersion + 1 })
    : refuse("sign-in-first");
};
