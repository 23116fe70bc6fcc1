import "server-only";
import { hash, verify, type Options } from "@node-rs/argon2";
import { preparedPassword } from "#core/policy/password";

/**
 * argon2id (the package's own algorithm when none is named) with the least OWASP's password storage cheat sheet asks
 * for: 19 MiB, two passes, one lane. A class of thirty signing in at once needs them all in memory.
 */
export const argon2Options = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
  outputLen: 32,
} satisfies Options;

/** The hash to store for a password, as a PHC string. */
export const hashPassword = (password: string): Promise<string> =>
  hash(preparedPassword(password), argon2Options);

/** The hash of a password nobody knows, with the same options: what an account that isn't there is checked against. */
export const hashOfNobody =
  "$argon2id$v=19$m=19456,t=2,p=1$Lj9DLegL/QPXqXZE06DnlA$PKMPnwNrP/RmdGEd1LZ+86SP2dDDoDtdCC+DrKhT3OU";

/**
 * Whether a password fits a stored hash. Without one (no such account, or one that signs in by a provider) the same
 * work is done in vain, so that the time taken doesn't say which accounts exist.
 */
export const verifyPassword = async (stored: string | null, password: string): Promise<boolean> => {
  const fits = await verify(stored ?? hashOfNobody, preparedPassword(password));
  return fits && stored !== null;
};
