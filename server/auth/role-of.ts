import "server-only";
import type { Account } from "#core/policy/viewer";

/** A role as the database keeps it. Anything unknown is a bug, or somebody's hand in the database. */
export const roleOf = (stored: string): Account["role"] => {
  if (stored === "student" || stored === "teacher" || stored === "admin") return stored;
  throw new Error(`A user has the unknown role ${JSON.stringify(stored)}.`);
};
