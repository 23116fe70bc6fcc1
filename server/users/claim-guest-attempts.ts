import "server-only";
import { done, type Outcome } from "#core/policy/outcome";
import type { Guest } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import { claimAttempts } from "./claim-attempts";

/** Moves what a guest answered to the account that has just signed in. Again, or twice at once, it moves nothing. */
export const claimGuestAttempts = async (
  database: Database,
  guest: Guest,
  { userId }: { readonly userId: string },
  _now: Date,
): Promise<Outcome<{ readonly claimed: number }>> => {
  // Asked outside a transaction: nearly always there is nothing, and then nobody has to wait.
  const has = await database.attempt.findFirst({
    where: { guestId: guest.guestId, userId: null },
    select: { id: true },
  });
  if (has === null) return done({ claimed: 0 });
  for (let tries = 1; ; tries += 1) {
    try {
      return done({
        claimed: await inTransaction(database, (tx) => claimAttempts(tx, guest.guestId, userId)),
      });
    } catch (error) {
      // The account started an attempt at the same version in this very moment: look again.
      if (!isDuplicate(error) || tries === 3) throw error;
    }
  }
};
