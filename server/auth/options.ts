import "server-only";
import { randomInt } from "node:crypto";
import type { AuthOptions, Profile } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { returnPath } from "#core/policy/return-path";
import { db } from "../db/client";
import { clientAddress, isHttps } from "../http/request";
import { secrets } from "../secrets";
import { enterByProvider } from "../users/enter-by-provider";
import { signIn } from "../users/sign-in";
import { accountOf } from "./account-of";
import { takeGuestAlong } from "./enter";
import { openProviders } from "./providers";
import { sessionSeconds } from "./session";

/** next-auth passes on whatever JSON it was sent. The limits are those of the form. */
const Typed = z.object({ name: z.string().max(300), password: z.string().max(2000) });

/** Whom next-auth's token is for. Only these two claims; the database knows the rest. */
type Claims = { sub: string; tokenVersion: number };

const claimsOf = (token: Record<string, unknown>): Claims | null =>
  typeof token["sub"] === "string" && typeof token["tokenVersion"] === "number"
    ? { sub: token["sub"], tokenVersion: token["tokenVersion"] }
    : null;

/** The row a provider's sign-in belongs to, and the person it vouches for. */
const personOf = (nextAuthId: string, providerId: string, profile: Profile | undefined) => {
  const row = openProviders().find((open) => open.nextAuthId === nextAuthId);
  return row === undefined || profile === undefined
    ? null
    : {
        provider: row.id,
        providerId,
        verifiedEmail: row.verifiedEmail(profile),
        name: profile.name ?? null,
        aliasSeed: randomInt(2 ** 31),
      };
};

/**
 * next-auth's options for this request. The forms sign in by the same commands and set the same cookie, so that they
 * work without JavaScript; next-auth's routes serve the providers and whoever knows next-auth's protocol.
 */
export const authOptions = async (): Promise<AuthOptions> => ({
  secret: secrets().session,
  session: { strategy: "jwt", maxAge: sessionSeconds },
  useSecureCookies: await isHttps(),
  pages: { signIn: "/sign-in", signOut: "/sign-out", error: "/sign-in" },
  // Codes alone: what comes with them can hold tokens and profiles.
  logger: {
    error: (code) => {
      if (code !== "JWT_SESSION_ERROR") process.stderr.write(`next-auth: ${code}\n`);
    },
    warn: () => undefined,
    debug: () => undefined,
  },
  providers: [
    CredentialsProvider({
      credentials: { name: { type: "text" }, password: { type: "password" } },
      authorize: async (credentials) => {
        const typed = Typed.safeParse(credentials);
        if (!typed.success) return null;
        const address = await clientAddress();
        const outcome = await signIn(await db(), { kind: "visitor" }, { ...typed.data, address }, new Date());
        if (!outcome.ok) return null;
        await takeGuestAlong(outcome.value.userId);
        return { id: outcome.value.userId };
      },
    }),
    ...openProviders().map((row) => row.make(row.keys)),
  ],
  callbacks: {
    // Everything is decided in `jwt`, which next-auth runs after this and which alone can name our account.
    signIn: async ({ account, profile }) => {
      if (account === null || account.provider === "credentials") return account !== null;
      const person = personOf(account.provider, account.providerAccountId, profile);
      if (person === null) return false;
      const outcome = await enterByProvider(await db(), person, new Date());
      if (!outcome.ok)
        return `/sign-in?refused=${outcome.code === "name-taken" ? "email-has-password" : outcome.code}`;
      await takeGuestAlong(outcome.value.userId);
      return true;
    },
    jwt: async ({ token, user, account, trigger }) => {
      const database = await db();
      if (trigger === "signIn" && account !== null) {
        const entering =
          account.provider === "credentials"
            ? await database.user.findUnique({
                where: { id: user.id, closedAt: null },
                select: { id: true, tokenVersion: true },
              })
            : ((
                await database.oAuthAccount.findUnique({
                  where: {
                    provider_providerId: {
                      provider: providerOf(account.provider),
                      providerId: account.providerAccountId,
                    },
                  },
                  select: { user: { select: { id: true, tokenVersion: true } } },
                })
              )?.user ?? null);
        if (entering === null) throw new Error("Signed in without an account.");
        return { sub: entering.id, tokenVersion: entering.tokenVersion };
      }
      const claims = claimsOf(token);
      const current =
        claims === null
          ? null
          : await accountOf(database, { userId: claims.sub, tokenVersion: claims.tokenVersion });
      // next-auth takes a throw here as "this session is over" and clears the cookie.
      if (claims === null || current === null) throw new Error("The session is over.");
      return claims;
    },
    // No name, no address: pages ask `viewer`, and scripts have no use for more than that somebody is signed in.
    session: ({ session }) => ({ expires: session.expires, user: {} }),
    redirect: ({ url, baseUrl }) => {
      const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
      return `${baseUrl}${returnPath(path) ?? "/"}`;
    },
  },
});

const providerOf = (nextAuthId: string): string =>
  openProviders().find((open) => open.nextAuthId === nextAuthId)?.id ?? nextAuthId;
