import "server-only";
import { readSignInName } from "#core/policy/sign-in-name";
import type { Transaction } from "../db/client";

/** The open account with a user name or e-mail, as somebody at the command line types it. */
export const findByName = async (tx: Transaction, typed: string) => {
  const name = readSignInName(typed);
  if (name === null) return null;
  return tx.user.findUnique({
    where:
      name.kind === "email"
        ? { email: name.value, closedAt: null }
        : { userName: name.value, closedAt: null },
    select: { id: true, role: true, displayName: true },
  });
};
