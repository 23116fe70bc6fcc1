import { commonPasswords } from "./common-passwords";

/**
 * A password's length in characters. The shortest is what NIST SP 800-63B asks of a password somebody chose; the
 * longest is far above any passphrase and keeps a request from making the server hash a book.
 */
export const passwordLength = { min: 8, max: 256 } as const;

export type PasswordFault = "too-short" | "too-long" | "too-common" | "is-your-name";

/**
 * The form in which a password is hashed and compared: composed (NFKC), so that "ü" typed on two keyboards is one
 * letter. Nothing is trimmed or cut.
 */
export const preparedPassword = (typed: string): string => typed.normalize("NFKC");

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * What is wrong with a new password, or null. Any characters are allowed and none are demanded (NIST SP 800-63B,
 * 5.1.1.2): rules of composition make passwords worse, lists of the commonest ones make them better.
 * `names` are the names of the account: none of them may be the password, alone or with digits after it.
 */
export const passwordFault = (typed: string, names: readonly string[]): PasswordFault | null => {
  const password = preparedPassword(typed);
  const characters = Array.from(password);
  if (characters.length < passwordLength.min) return "too-short";
  if (characters.length > passwordLength.max) return "too-long";
  if (new Set(characters).size <= 2 || commonPasswords.has(password.toLowerCase())) return "too-common";
  const stem = bare(password).replace(/\p{N}+$/u, "");
  const own = names.flatMap((name) => [bare(name), bare(name.split("@")[0] ?? "")]);
  return own.some((name) => name.length >= 3 && (name === stem || name === bare(password)))
    ? "is-your-name"
    : null;
};
