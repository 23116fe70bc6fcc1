import "server-only";
import { randomUUID } from "node:crypto";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { env } from "../env";

export type BareAnswer = { readonly attemptId: string; readonly itemId: string; readonly optionId: string };

let insert: Sqlite.Statement | undefined;

const prepared = (): Sqlite.Statement => {
  const database = new Sqlite(path.join(env().dataDir, "bench.db"));
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
    CREATE TABLE IF NOT EXISTS "Response" ("id" TEXT NOT NULL PRIMARY KEY, "attemptId" TEXT NOT NULL,
      "itemId" TEXT NOT NULL, "optionId" TEXT, "points" INTEGER NOT NULL, "maxPoints" INTEGER NOT NULL,
      "answeredAt" DATETIME NOT NULL);
    CREATE UNIQUE INDEX IF NOT EXISTS "one" ON "Response" ("attemptId", "itemId")`);
  return database.prepare(`INSERT INTO "Response" VALUES (?, ?, ?, ?, ?, ?, ?)`);
};

/**
 * The floor that `npm run bench -- respond` measures the answer route against: one prepared insert of the same row,
 * as safe on the disk, and nothing else: no session, no policy, no key, no Prisma.
 */
export const insertBare = ({ attemptId, itemId, optionId }: BareAnswer): void => {
  insert ??= prepared();
  insert.run(randomUUID(), attemptId, itemId, optionId, 1, 1, new Date().toISOString());
};
