import "server-only";

/** What SQLite, PostgreSQL (53100) and the system say when nothing more fits on the disk. */
const words = /\b(?:SQLITE_FULL|database or disk is full|53100|ENOSPC|EDQUOT|No space left on device)\b/u;

/** True when a write failed because the disk is full. The database is as it was before; reading goes on. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error &&
  (words.test(error.message) ||
    ("code" in error && words.test(String(error.code))) ||
    isStorageFull(error.cause));
