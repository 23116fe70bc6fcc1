import "server-only";
import type { Database, Transaction } from "./client";

/** Prisma's codes for "another transaction was in the way; nothing was changed; try again". */
const inTheWay = new Set(["P2034", "P1008"]);

const codeOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;

/**
 * Runs `work` in one transaction, again when another process's write was in the way (at most five times). `work`
 * must touch nothing but the transaction, since it may run more than once.
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
      const code = codeOf(error);
      if (code === null || !inTheWay.has(code) || tries === 5) throw error;
    }
  }
};

/** True when a write failed because a row with the same unique value is there already. */
export const isDuplicate = (error: unknown): boolean => codeOf(error) === "P2002";
