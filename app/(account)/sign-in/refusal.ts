import "server-only";
import { refusedSentence } from "#server/http/form-action";

const byProvider =
  "There is an account with this e-mail and a password. Sign in with the password; we can't be sure that both are you.";
const providerFailed =
  "The other site did not sign you in. Nothing is lost: try again, or use your password.";

/** What to say to who comes back from a sign-in that failed: our own codes, and next-auth's. */
export const signInRefusal = (code: string | string[] | undefined): string | null => {
  if (code === undefined) return null;
  if (code === "email-has-password") return byProvider;
  if (code === "SessionRequired") return refusedSentence("sign-in-first");
  if (code === "CredentialsSignin") return refusedSentence("wrong-credentials");
  return refusedSentence(code) ?? providerFailed;
};
