import "server-only";
import { db } from "../db/client";
import { claimGuestAttempts } from "../users/claim-guest-attempts";
import { forgetGuest, readGuest } from "./guest";
import { startSession, type Session } from "./session";

/** What every way in ends with: the guest's attempts become the account's, and the browser is signed in. */
export const enter = async (session: Session): Promise<void> => {
  await takeGuestAlong(session.userId);
  await startSession(session);
};

/** Gives the account what this browser's guest answered, then forgets the guest. Only in an action or a route. */
export const takeGuestAlong = async (userId: string): Promise<void> => {
  const guest = await readGuest();
  if (guest === null) return;
  await claimGuestAttempts(await db(), guest, { userId }, new Date());
  await forgetGuest();
};
