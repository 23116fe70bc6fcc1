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
  // Asked with every request, so in plain SQL: half the time of the same by Prisma's own words.
  const [user] = await database.$queryRaw<{ id: string; role: string; displayName: string; alias: string }[]>`
    SELECT "id", "role", "displayName", "alias" FROM "User"
    WHERE "id" = ${session.userId} AND "tokenVersion" = ${session.tokenVersion} AND "closedAt" IS NULL`;
  return user === undefined
    ? null
    : {
        kind: "account",
        id: user.id,
        role: roleOf(user.role),
        displayName: user.displayName,
        alias: user.alias,
      };
};
