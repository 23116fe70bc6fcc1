import "server-only";
import { db } from "../db/client";
import { isStorageFull } from "../db/storage-full";
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

/**
 * Gives a signed-in account what this browser's guest still has: an attempt that was being started in the very moment
 * of the sign-in. Looked for wherever both cookies come together; a page can't take the cookie away, and need not.
 */
export const takeStrays = async (userId: string): Promise<void> => {
  const guest = await readGuest();
  if (guest === null) return;
  try {
    await claimGuestAttempts(await db(), guest, { userId }, new Date());
  } catch (error) {
    // A page that can be read is shown all the same; the attempt is moved when there is room again.
    if (!isStorageFull(error)) throw error;
  }
};
