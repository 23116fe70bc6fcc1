import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import type { Guest } from "#core/policy/viewer";
import { isHttps } from "../http/request";
import { secrets } from "../secrets";

/** How long a guest can come back to what they answered, in seconds. */
const guestSeconds = 90 * 24 * 60 * 60;

const cookieName = (https: boolean): string => `${https ? "__Host-" : ""}lede-guest`;

const signature = (guestId: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(`guest ${guestId}`).digest();

/** A cookie's value for a guest: the id and its signature, so that nobody can make up somebody else's. */
export const signGuest = (guestId: string, secret: string): string =>
  `${guestId}.${signature(guestId, secret).toString("base64url")}`;

/** The guest id of a cookie's value, or null when the signature is not ours. */
export const guestIdIn = (value: string, secret: string): string | null => {
  const [guestId, signed, ...more] = value.split(".");
  if (guestId === undefined || guestId === "" || signed === undefined || more.length > 0) return null;
  const claimed = Buffer.from(signed, "base64url");
  const ours = signature(guestId, secret);
  return claimed.length === ours.length && timingSafeEqual(claimed, ours) ? guestId : null;
};

/** The guest of this request's cookie, or null. */
export const readGuest = async (): Promise<Guest | null> => {
  const value = (await cookies()).get(cookieName(await isHttps()))?.value;
  const guestId = value === undefined ? null : guestIdIn(value, secrets().guest);
  return guestId === null ? null : { kind: "guest", guestId };
};

/**
 * The guest of this request, made now when there is none. Call it only where a guest starts an attempt (an action or
 * a route): whoever only reads gets no cookie.
 *
 * A known guest's cookie is set again as well: its days begin anew, and a start that was under way while this browser
 * signed up, and whose guest was forgotten meanwhile, leaves the browser with what the attempt belongs to. `viewer`
 * then gives it to the account.
 */
export const ensureGuest = async (): Promise<Guest> => {
  const known = await readGuest();
  const guestId = known?.guestId ?? randomBytes(18).toString("base64url");
  const https = await isHttps();
  (await cookies()).set(cookieName(https), signGuest(guestId, secrets().guest), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: https,
    maxAge: guestSeconds,
  });
  return { kind: "guest", guestId };
};

/** Forgets the guest in this browser, once the attempts belong to an account. Only in an action or a route. */
export const forgetGuest = async (): Promise<void> => {
  const https = await isHttps();
  (await cookies()).set(cookieName(https), "", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: https,
    maxAge: 0,
  });
};
