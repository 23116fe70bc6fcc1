import "server-only";
import { learnerKey } from "#core/policy/viewer";
import type { Transaction } from "../db/client";

/** The same open key, the account standing where the guest stood. */
const moved = (openKey: string, userId: string): string =>
  `${learnerKey({ kind: "account", id: userId })}${openKey.slice(openKey.indexOf("|"))}`;

/**
 * Moves what a guest answered to an account, inside the caller's transaction. Each attempt moves once: it stops being
 * the guest's as it becomes the account's. Where the account already has attempts at the same version, the guest's
 * are numbered on, so what the account did first stays first. Returns how many moved.
 */
export const claimAttempts = async (tx: Transaction, guestId: string, userId: string): Promise<number> => {
  const attempts = await tx.attempt.findMany({
    where: { guestId, userId: null },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    select: { id: true, versionId: true, assignmentId: true, openKey: true },
  });
  for (const { id, versionId, assignmentId, openKey } of attempts) {
    const target = { versionId, assignmentId };
    const before = await tx.attempt.aggregate({ where: { userId, ...target }, _max: { number: true } });
    const ours = openKey === null ? null : moved(openKey, userId);
    // Two attempts at one version may both be running, one from before the sign-in. Starting leads to the account's;
    // the guest's keeps its own page and is finished there.
    const isRunningAlready = ours !== null && (await tx.attempt.count({ where: { openKey: ours } })) > 0;
    await tx.attempt.updateMany({
      where: { id, guestId, userId: null },
      data: {
        userId,
        guestId: null,
        number: (before._max.number ?? 0) + 1,
        openKey: isRunningAlready ? `${ours}|${id}` : ours,
      },
    });
  }
  return attempts.length;
};
