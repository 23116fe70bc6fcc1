import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/** Which database a `DATABASE_URL` means. */
export type DatabaseAddress = { kind: "sqlite" | "postgresql"; url: string };

/** The path in `file:path`. */
export const sqliteFile = (url: string): string => url.slice("file:".length);

/**
 * SQLite as it must be for answers that may not be lost: a write-ahead log so that readers never wait, full
 * synchronisation so that an acknowledged write survives a power cut, foreign keys on.
 */
export const sqlitePragmas =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

/** How long a process waits for another one's write, in milliseconds. */
const busyTimeout = 10_000;

export const adapterFactory = (address: DatabaseAddress): SqlMigrationAwareDriverAdapterFactory =>
  address.kind === "sqlite"
    ? new PrismaBetterSqlite3({ url: address.url, timeout: busyTimeout })
    : new PrismaPg({ connectionString: address.url });
