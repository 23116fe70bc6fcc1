import "server-only";
import type { Database, Transaction } from "./client";

/** Prisma's codes for "another transaction was in the way; nothing was changed; try again". */
const inTheWay = new Set(["P2034", "P1008"]);

const codeOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;

/** PostgreSQL may say so as late as at the commit; Prisma then passes on its adapter's error as it is. */
const isConflictAtCommit = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === "DriverAdapterError" &&
  error.message === "TransactionWriteConflict";

const wasInTheWay = (error: unknown): boolean =>
  inTheWay.has(codeOf(error) ?? "") || isConflictAtCommit(error);

/** Those who met wait for different times, longer each time, so that they do not meet again. */
const pauseAfter = (tries: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** Math.min(tries, 6)));

const mostTries = 12;

/**
 * Runs `work` in one transaction, again when another's write was in the way (at most twelve times). `work` must
 * touch nothing but the transaction, since it may run more than once.
 *
 * "read-committed" is PostgreSQL's own default, for work that waits for others and must then see what they did;
 * SQLite has one writer at a time and knows no such level.
 */
export const inTransaction = async <Result>(
  database: Database,
  work: (tx: Transaction) => Promise<Result>,
  isolation: "serializable" | "read-committed" = "serializable",
): Promise<Result> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.$transaction(work, {
        ...(isolation === "serializable" ? { isolationLevel: "Serializable" } : {}),
        maxWait: 10_000,
        timeout: 20_000,
      });
    } catch (error) {
      if (!wasInTheWay(error) || tries === mostTries) throw error;
      await pauseAfter(tries);
    }
  }
};

/** True when a write failed because a row with the same unique value is there already. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === "P2002";
