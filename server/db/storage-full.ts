import "server-only";

/** SQLite's, PostgreSQL's (SQLSTATE 53100) and the system's codes for "nothing more fits on the disk". */
const codes = new Set(["SQLITE_FULL", "53100", "ENOSPC", "EDQUOT"]);

/** The same in words, where a code was lost on the way. PostgreSQL's follow its language; its code does not. */
const words = /\b(?:SQLITE_FULL|database or disk is full|ENOSPC|EDQUOT|No space left on device)\b/u;

/** How deep a failure is looked into: Prisma wraps its adapter's, which wraps the driver's. */
const deepest = 6;

const says = (failure: unknown, depth: number): boolean => {
  if (typeof failure !== "object" || failure === null || depth > deepest) return false;
  const { code, originalCode, message, cause, meta, driverAdapterError } = failure as Record<string, unknown>;
  return (
    [code, originalCode].some((each) => typeof each === "string" && codes.has(each)) ||
    (typeof message === "string" && words.test(message)) ||
    [cause, meta, driverAdapterError].some((inner) => says(inner, depth + 1))
  );
};

/** True when a write failed because the disk is full. The database is as it was before; reading goes on. */
export const isStorageFull = (error: unknown): boolean => error instanceof Error && says(error, 0);
