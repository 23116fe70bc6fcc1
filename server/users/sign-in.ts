import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { readSignInName } from "#core/policy/sign-in-name";
import type { Account, Viewer } from "#core/policy/viewer";
import { verifyPassword } from "../auth/password";
import { roleOf } from "../auth/role-of";
import type { Session } from "../auth/session";
import type { Database } from "../db/client";
import { giveBack, limits, spend } from "../http/rate-limit";

export type SignIn = {
  /** E-mail address or user name, as typed. */
  readonly name: string;
  readonly password: string;
  /** Where the request comes from; counted, never stored. */
  readonly address: string;
};

export type SignedIn = Session & { readonly role: Account["role"] };

/**
 * Checks a name and a password. Whether the account is missing, closed, has no password or another one: the answer,
 * its words and the work done for it are the same.
 */
export const signIn = async (
  database: Database,
  _viewer: Viewer,
  { name, password, address }: SignIn,
  _now: Date,
): Promise<Outcome<SignedIn>> => {
  const known = readSignInName(name);
  const subject = known?.value ?? name.trim().toLowerCase();
  const here = `${subject}\n${address}`;
  if (
    !(await spend(database, limits.signInFromAddress, address)) ||
    !(await spend(database, limits.signInHere, here)) ||
    !(await spend(database, limits.signInToAccount, subject))
  ) {
    return refuse("too-many-tries");
  }
  const user =
    known === null
      ? null
      : await database.user.findUnique({
          where:
            known.kind === "email"
              ? { email: known.value, closedAt: null }
              : { userName: known.value, closedAt: null },
          select: { id: true, role: true, tokenVersion: true, passwordHash: true },
        });
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (user === null || !fits) return refuse("wrong-credentials");
  await giveBack(database, limits.signInFromAddress, address);
  await giveBack(database, limits.signInHere, here);
  await giveBack(database, limits.signInToAccount, subject);
  return done({ userId: user.id, tokenVersion: user.tokenVersion, role: roleOf(user.role) });
};
