import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { passwordFault } from "#core/policy/password";
import { displayNameLength, shownName } from "#core/policy/shown-name";
import { readSignInName, userNameLength } from "#core/policy/sign-in-name";
import type { Viewer } from "#core/policy/viewer";
import { aliasFrom } from "#core/standings/alias";
import { hashPassword } from "../auth/password";
import { roleOf } from "../auth/role-of";
import type { Database } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import { isLeft, limits, spend } from "../http/rate-limit";
import { claimAttempts } from "./claim-attempts";
import { passwordFaultSentences } from "./password-faults";
import type { SignedIn } from "./sign-in";

export type SignUp = {
  /** E-mail address or user name, as typed. */
  readonly name: string;
  readonly displayName: string;
  readonly password: string;
  readonly role: "student" | "teacher";
  readonly under16: boolean;
  /** Chooses the first alias; any whole number from 0 up. */
  readonly aliasSeed: number;
  /** Where the request comes from; counted, never stored. */
  readonly address: string;
};

/**
 * Makes an account. What the viewer answered as a guest moves to it in the same transaction, once. Of two sign-ups
 * with one name at the same moment one makes the account and the other is told the name is taken.
 */
export const signUp = async (
  database: Database,
  viewer: Viewer,
  input: SignUp,
  now: Date,
): Promise<Outcome<SignedIn & { readonly claimed: number }>> => {
  const name = readSignInName(input.name);
  const displayName = shownName(input.displayName, displayNameLength);
  const fault = passwordFault(input.password, [input.name, input.displayName]);
  if (name === null || displayName === null || fault !== null) {
    return refuse("invalid", {
      fields: {
        ...(name === null
          ? {
              name: [
                input.name.includes("@")
                  ? "This is not a whole e-mail address, like ana@example.org."
                  : `Use ${userNameLength.min} to ${userNameLength.max} letters, digits, dots, hyphens or underscores.`,
              ],
            }
          : {}),
        ...(displayName === null
          ? { displayName: [`Use 1 to ${displayNameLength.max} letters, digits and signs.`] }
          : {}),
        ...(fault === null ? {} : { password: [passwordFaultSentences[fault]] }),
      },
    });
  }
  if (
    (name.kind === "email" && !(await isLeft(database, limits.takenEmailFromAddress, input.address))) ||
    !(await spend(database, limits.signUpFromAddress, input.address))
  ) {
    return refuse("too-many-tries");
  }
  // Hashed before anybody knows whether the name is free: both answers take the same time.
  const passwordHash = await hashPassword(input.password);
  try {
    const made = await inTransaction(database, async (tx) => {
      const user = await tx.user.create({
        data: {
          ...(name.kind === "email" ? { email: name.value } : { userName: name.value }),
          displayName,
          alias: aliasFrom(input.aliasSeed),
          passwordHash,
          role: input.role,
          under16: input.role === "student" && input.under16,
          createdAt: now,
        },
        select: { id: true, role: true, tokenVersion: true },
      });
      const claimed = viewer.kind === "guest" ? await claimAttempts(tx, viewer.guestId, user.id) : 0;
      return { user, claimed };
    });
    return done({
      userId: made.user.id,
      tokenVersion: made.user.tokenVersion,
      role: roleOf(made.user.role),
      claimed: made.claimed,
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  if (name.kind === "email") {
    await spend(database, limits.takenEmailFromAddress, input.address);
    return refuse("name-taken", {
      fields: { name: ["This e-mail can't be used to sign up. If it is yours, sign in instead."] },
    });
  }
  return refuse("name-taken", {
    fields: { name: ["Somebody has this user name already. Choose another, or sign in if it is yours."] },
  });
};
