import "server-only";
import { displayNameLength, shownName } from "#core/policy/shown-name";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { aliasFrom } from "#core/standings/alias";
import { roleOf } from "../auth/role-of";
import type { Database } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import type { SignInProvider } from "../env";
import type { SignedIn } from "./sign-in";

/** Whom a provider says it has before it. */
export type ProvidedPerson = {
  readonly provider: SignInProvider;
  /** The provider's own lasting id for the person; names and addresses change hands. */
  readonly providerId: string;
  /** An address the provider itself has verified, lower case; otherwise null. */
  readonly verifiedEmail: string | null;
  readonly name: string | null;
};

/**
 * Signs in whoever a provider vouches for: the account linked to that person, or a new one.
 *
 * An address alone links nothing to an account that has a password: we never verified its address, so somebody else
 * may have signed up with it, waiting. It does link two providers that both verified it.
 */
export const enterByProvider = async (
  database: Database,
  person: ProvidedPerson & { readonly aliasSeed: number },
  now: Date,
): Promise<Outcome<SignedIn>> => {
  const { provider, providerId, verifiedEmail } = person;
  try {
    return await inTransaction(database, async (tx): Promise<Outcome<SignedIn>> => {
      const entered = (user: { id: string; role: string; tokenVersion: number }) =>
        done({ userId: user.id, tokenVersion: user.tokenVersion, role: roleOf(user.role) });
      const columns = { id: true, role: true, tokenVersion: true, closedAt: true } as const;
      const linked = await tx.oAuthAccount.findUnique({
        where: { provider_providerId: { provider, providerId } },
        select: { user: { select: columns } },
      });
      if (linked !== null) {
        return linked.user.closedAt === null ? entered(linked.user) : refuse("wrong-credentials");
      }
      const sameEmail =
        verifiedEmail === null
          ? null
          : await tx.user.findUnique({
              where: { email: verifiedEmail },
              select: { ...columns, passwordHash: true },
            });
      if (sameEmail !== null) {
        if (sameEmail.passwordHash !== null || sameEmail.closedAt !== null) return refuse("name-taken");
        await tx.oAuthAccount.create({
          data: { provider, providerId, userId: sameEmail.id, createdAt: now },
          select: { id: true },
        });
        return entered(sameEmail);
      }
      const alias = aliasFrom(person.aliasSeed);
      const made = await tx.user.create({
        data: {
          email: verifiedEmail,
          displayName: shownName(person.name ?? "", displayNameLength) ?? alias,
          alias,
          role: "student",
          createdAt: now,
          oauthAccounts: { create: { provider, providerId, createdAt: now } },
        },
        select: columns,
      });
      return entered(made);
    });
  } catch (error) {
    // The same person came in twice at once, and the other one made the account.
    if (isDuplicate(error)) return enterByProvider(database, person, now);
    throw error;
  }
};
