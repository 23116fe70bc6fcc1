import "server-only";
import type { Account } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { roleOf } from "./role-of";
import type { Session } from "./session";

/**
 * The account a session belongs to, or null when the session is over: the account is closed, or its token version
 * was raised since (signed out everywhere, another password, another role).
 */
export const accountOf = async (database: Database, session: Session): Promise<Account | null> => {
  const user = await database.user.findUnique({
    where: { id: session.userId, tokenVersion: session.tokenVersion, closedAt: null },
    select: { id: true, role: true, displayName: true, alias: true },
  });
  return user === null
    ? null
    : {
        kind: "account",
        id: user.id,
        role: roleOf(user.role),
        displayName: user.displayName,
        alias: user.alias,
      };
};
