import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { findByName } from "./find-by-name";
import type { NamedUser } from "./grant-admin";

/** The role an account had before it was made an administrator; "teacher" when nothing tells. */
const roleBefore = (details: unknown): "student" | "teacher" =>
  typeof details === "object" && details !== null && "from" in details && details.from === "student"
    ? "student"
    : "teacher";

/** Gives an administrator back the role they had before. Their sessions end. For the command line. */
export const revokeAdmin = async (
  database: Database,
  { name }: { readonly name: string },
  now: Date,
): Promise<Outcome<NamedUser & { readonly role: string }>> =>
  inTransaction(database, async (tx) => {
    const user = await findByName(tx, name);
    if (user === null) return refuse("not-found");
    if (user.role !== "admin") {
      return done({ displayName: user.displayName, changed: false, role: user.role });
    }
    const granted = await tx.auditEntry.findFirst({
      where: { subjectType: "user", subjectId: user.id, action: "grant-admin" },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { details: true },
    });
    const role = roleBefore(granted?.details);
    await tx.user.update({
      where: { id: user.id },
      data: { role, tokenVersion: { increment: 1 } },
      select: { id: true },
    });
    await tx.auditEntry.create({
      data: {
        action: "revoke-admin",
        subjectType: "user",
        subjectId: user.id,
        details: { to: role },
        at: now,
      },
      select: { id: true },
    });
    return done({ displayName: user.displayName, changed: true, role });
  });
