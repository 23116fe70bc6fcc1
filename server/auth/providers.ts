import "server-only";
import type { AuthOptions, Profile } from "next-auth";
import AzureADProvider from "next-auth/providers/azure-ad";
import GitHubProvider, { type GithubProfile } from "next-auth/providers/github";
import GoogleProvider, { type GoogleProfile } from "next-auth/providers/google";
import { env, type SignInProvider } from "../env";

type Keys = { clientId: string; clientSecret: string };
type NextAuthProvider = AuthOptions["providers"][number];

type ProviderRow = {
  readonly id: SignInProvider;
  /** What next-auth calls it, in its routes. */
  readonly nextAuthId: string;
  readonly label: string;
  /** Where its sign-in page is: the content security policy lets a form lead there. */
  readonly origin: string;
  readonly make: (keys: Keys) => NextAuthProvider;
  /** The address in a profile, when the provider says that it verified it. */
  readonly verifiedEmail: (profile: Profile & { readonly email_verified?: unknown }) => string | null;
};

/**
 * What every sign-in must carry there and back: `state` ties the answer to this browser, and the code is worth
 * nothing without the secret this browser was given (PKCE, RFC 7636).
 */
const checks: ("state" | "pkce")[] = ["state", "pkce"];

/** The ways in through somebody else. Each is there when its keys are set, in this order. */
export const providerRows: readonly ProviderRow[] = [
  {
    id: "google",
    nextAuthId: "google",
    label: "Google",
    origin: "https://accounts.google.com",
    make: (keys) => GoogleProvider<GoogleProfile>({ ...keys, checks }),
    verifiedEmail: (profile) =>
      profile.email_verified === true && profile.email !== undefined ? profile.email.toLowerCase() : null,
  },
  {
    id: "microsoft",
    nextAuthId: "azure-ad",
    label: "Microsoft",
    origin: "https://login.microsoftonline.com",
    make: (keys) =>
      AzureADProvider({
        ...keys,
        checks,
        // The package's own profile fetches a photograph; none is wanted.
        profile: ({ sub }: { sub: string }) => ({ id: sub }),
      }),
    // A tenant's administrator may write any address there; Microsoft says not to identify people by it.
    verifiedEmail: () => null,
  },
  {
    id: "github",
    nextAuthId: "github",
    label: "GitHub",
    origin: "https://github.com",
    make: (keys) => GitHubProvider<GithubProfile>({ ...keys, checks }),
    // The profile doesn't say whether the address was verified.
    verifiedEmail: () => null,
  },
];

/** The rows whose keys are set on this installation. */
export const openProviders = (): readonly (ProviderRow & { readonly keys: Keys })[] =>
  providerRows.flatMap((row) => {
    const keys = env().signInKeys[row.id];
    return keys === undefined ? [] : [{ ...row, keys }];
  });
