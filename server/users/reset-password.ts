import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { hashPassword } from "../auth/password";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { findByName } from "./find-by-name";

/**
 * Gives an account another password, for who has forgotten theirs. All sessions end. For the command line, which
 * makes the password and shows it once.
 */
export const resetPassword = async (
  database: Database,
  { name, password }: { readonly name: string; readonly password: string },
  now: Date,
): Promise<Outcome<{ readonly displayName: string }>> => {
  const passwordHash = await hashPassword(password);
  return inTransaction(database, async (tx) => {
    const user = await findByName(tx, name);
    if (user === null) return refuse("not-found");
    await tx.user.update({
      where: { id: user.id },
      data: { passwordHash, tokenVersion: { increment: 1 } },
      select: { id: true },
    });
    await tx.auditEntry.create({
      data: {
        action: "reset-password",
        subjectType: "user",
        subjectId: user.id,
        at: now,
      },
      select: { id: true },
    });
    return done({ displayName: user.displayName });
  });
};
