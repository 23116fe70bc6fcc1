/** What somebody signs in with: an e-mail address, or a user name where the school gives children no e-mail. */
export type SignInName = { readonly kind: "email" | "user-name"; readonly value: string };

/** A user name's length, in characters. */
export const userNameLength = { min: 3, max: 32 } as const;

/** The longest address a mail server takes (RFC 5321, as corrected by erratum 1690). */
const longestEmail = 254;

/**
 * Reads what was typed into the one field for both. Anything with an @ is an address; the value is lower case and
 * composed (NFKC), so that "Ana" and "ana" are one person. Null when it is neither.
 */
export const readSignInName = (typed: string): SignInName | null => {
  const value = typed.normalize("NFKC").trim().toLowerCase();
  // Nobody can see or type these, letters among them, and PostgreSQL stores no null character.
  if (/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(value)) return null;
  if (value.includes("@")) {
    // Whether an address exists only a letter to it can tell; this keeps out what certainly is none.
    return value.length <= longestEmail && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u.test(value)
      ? { kind: "email", value }
      : null;
  }
  const length = Array.from(value).length;
  return length >= userNameLength.min &&
    length <= userNameLength.max &&
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}])?$/u.test(value)
    ? { kind: "user-name", value }
    : null;
};
