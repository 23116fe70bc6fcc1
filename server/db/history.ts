import "server-only";
import { accessSync, constants, existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { z } from "zod";
import { StartProblem } from "../start-problem";
import { sqliteFile, type DatabaseAddress } from "./adapter";

/** A row of the table in which Prisma's schema engine notes what it did. */
export type Applied = { readonly name: string; readonly isFinished: boolean };

const Rows = z.array(z.object({ migration_name: z.string(), finished: z.coerce.number() }));

const question = `SELECT migration_name, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`;

const applied = (rows: unknown): readonly Applied[] =>
  Rows.parse(rows).map((row) => ({ name: row.migration_name, isFinished: row.finished === 1 }));

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const notOurs = "Give it and the files beside it (…-wal, …-shm) to the user who runs Lede (chown).";

/** What SQLite answers when a file can't be used, and what to do about it. */
const whyUnusable: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN: notOurs,
  SQLITE_READONLY: notOurs,
  SQLITE_NOTADB: "It is no SQLite database. Is it the right file?",
  SQLITE_CORRUPT: "It is damaged. Put the copy from your back-up in its place (docs/operations.md).",
};

/** SQLite's extended codes name what exactly failed (SQLITE_READONLY_DIRECTORY); the first two words say enough. */
const primary = (code: string): string => code.split("_").slice(0, 2).join("_");

/** Reads a database. Throws a `StartProblem` that says what to mend when the file is not one that can be changed. */
const reading = <Result>(file: string, read: (database: Sqlite.Database) => Result): Result => {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    const database = new Sqlite(file, { timeout: 10_000 });
    try {
      return read(database);
    } finally {
      database.close();
    }
  } catch (error) {
    const reason = codeOf(error) === "EACCES" ? notOurs : whyUnusable[primary(codeOf(error))];
    if (reason === undefined) throw error;
    throw new StartProblem(`The database ${file} can't be opened. ${reason}`);
  }
};

const sqliteHistory = (file: string): readonly Applied[] =>
  existsSync(file)
    ? reading(file, (database) => {
        const has = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
        return has === undefined ? [] : applied(database.prepare(question).all());
      })
    : [];

/** What PostgreSQL and the network answer to a connection that can't be, and what to do about it. */
const whyNoConnection: Record<string, string> = {
  ECONNREFUSED: "Nothing answers there. Is PostgreSQL running, and are the host and port right?",
  ENOTFOUND: "There is no host of this name.",
  ETIMEDOUT: "Nothing answers there in time. Is a firewall in between?",
  "28P01": "The user or the password is wrong.",
  "28000": "PostgreSQL does not let this user in from here.",
  "3D000": "There is no database of this name. Make it first: createdb.",
};

/** Opens one plain connection. Throws a `StartProblem` that says what to mend when there can't be one. */
export const connectPostgresql = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = whyNoConnection[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
    throw new StartProblem(
      `The database ${pathname.slice(1)} at ${host} (DATABASE_URL) can't be reached. ${reason}`,
    );
  }
  return client;
};

const postgresqlHistory = async (url: string): Promise<readonly Applied[]> => {
  const client = await connectPostgresql(url);
  try {
    const has = await client.query("SELECT to_regclass('_prisma_migrations') AS at");
    const [row] = z.array(z.object({ at: z.string().nullable() })).parse(has.rows);
    return row === undefined || row.at === null ? [] : applied((await client.query(question)).rows);
  } finally {
    await client.end();
  }
};

/** The migrations a database has had, oldest first; none for one that is not there yet. */
export const history = async (address: DatabaseAddress): Promise<readonly Applied[]> =>
  address.kind === "sqlite" ? sqliteHistory(sqliteFile(address.url)) : postgresqlHistory(address.url);
