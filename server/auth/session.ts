import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { isHttps } from "../http/request";
import { secrets } from "../secrets";

/** How long a sign-in lasts, in seconds. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** What a session says: whose it is, and the token version it was made for. Anything else is asked of the database. */
export type Session = { readonly userId: string; readonly tokenVersion: number };

/** next-auth's own name for its cookie, so that its routes and ours read the same session. */
export const sessionCookieName = (https: boolean): string =>
  `${https ? "__Secure-" : ""}next-auth.session-token`;

/** Signs in: sets the cookie next-auth would set. Only in an action or a route. */
export const startSession = async ({ userId, tokenVersion }: Session): Promise<void> => {
  const https = await isHttps();
  const token = await encode({
    token: { sub: userId, tokenVersion },
    secret: secrets().session,
    maxAge: sessionSeconds,
  });
  (await cookies()).set(sessionCookieName(https), token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: https,
    maxAge: sessionSeconds,
  });
};

/** Signs out in this browser. Only in an action or a route. */
export const endSession = async (): Promise<void> => {
  const https = await isHttps();
  (await cookies()).set(sessionCookieName(https), "", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: https,
    maxAge: 0,
  });
};

type Opened = { readonly session: Session; readonly until: number };

/** Tokens opened before, by secret and token: unsealing one takes longer than all else that is asked about a viewer. */
const opened = new Map<string, Opened>();

/** How many a process remembers: a large school's day, in a few megabytes. */
const remembered = 5_000;

/**
 * What a sealed token says, or null when it is not ours, has been changed or is over. Whether the session was ended
 * since is asked of the database each time (`accountOf`), so nothing that can change is remembered here.
 */
export const openToken = async (token: string, secret: string): Promise<Session | null> => {
  const name = `${secret}\n${token}`;
  const known = opened.get(name);
  if (known !== undefined && Date.now() < known.until) return known.session;
  opened.delete(name);
  try {
    const claims = await decode({ token, secret });
    if (typeof claims?.sub !== "string" || typeof claims["tokenVersion"] !== "number") return null;
    const session = { userId: claims.sub, tokenVersion: claims["tokenVersion"] };
    if (opened.size >= remembered) opened.clear();
    if (typeof claims["exp"] === "number") opened.set(name, { session, until: claims["exp"] * 1000 });
    return session;
  } catch {
    return null;
  }
};

/** The session of this request's cookie. It may have been ended since: `viewer` asks the database. */
export const readSession = async (): Promise<Session | null> => {
  const token = (await cookies()).get(sessionCookieName(await isHttps()))?.value;
  return token === undefined ? null : openToken(token, secrets().session);
};
