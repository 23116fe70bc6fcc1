import "server-only";
import { passwordLength, type PasswordFault } from "#core/policy/password";

/** What to say of a password that can't be taken. */
export const passwordFaultSentences: Record<PasswordFault, string> = {
  "too-short": `Use at least ${passwordLength.min} characters. A few words in a row are easy to remember.`,
  "too-long": `Use at most ${passwordLength.max} characters.`,
  "too-common": "Many people use this password, so it is the first to be guessed. Choose another.",
  "is-your-name": "This is your name, so it is easy to guess. Choose another.",
};
