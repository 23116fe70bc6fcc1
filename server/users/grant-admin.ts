import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { findByName } from "./find-by-name";

export type NamedUser = { readonly displayName: string; readonly changed: boolean };

/**
 * Makes an account an administrator. For whoever runs the installation, at its command line: there the operating
 * system says who may. The account's sessions end, so that the next sign-in has the new role everywhere.
 */
export const grantAdmin = async (
  database: Database,
  { name }: { readonly name: string },
  now: Date,
): Promise<Outcome<NamedUser>> =>
  inTransaction(database, async (tx) => {
    const user = await findByName(tx, name);
    if (user === null) return refuse("not-found");
    if (user.role === "admin") return done({ displayName: user.displayName, changed: false });
    await tx.user.update({
      where: { id: user.id },
      data: { role: "admin", tokenVersion: { increment: 1 } },
      select: { id: true },
    });
    await tx.auditEntry.create({
      data: {
        action: "grant-admin",
        subjectType: "user",
        subjectId: user.id,
        details: { from: user.role },
        at: now,
      },
      select: { id: true },
    });
    return done({ displayName: user.displayName, changed: true });
  });
