import "server-only";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { StartProblem } from "../start-problem";
import { usableFolder } from "../usable-folder";
import { sqliteFile, type DatabaseAddress } from "./adapter";
import { withExclusiveLock } from "./exclusive-lock";
import { connectPostgresql, history } from "./history";
import { withSchemaEngine } from "./schema-engine";

/** Where the migrations of both databases are, seen from the folder the server runs in. */
export const migrationsFolder = (kind: DatabaseAddress["kind"]): string =>
  path.resolve("prisma/migrations", kind);

/** The migrations this code comes with, oldest first. */
export const migrationNames = (kind: DatabaseAddress["kind"]): readonly string[] =>
  readdirSync(migrationsFolder(kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));

/** What `applyMigrations` wants to know of them. */
const migrationsList = (kind: DatabaseAddress["kind"]) => ({
  baseDir: migrationsFolder(kind),
  lockfile: { path: "migration_lock.toml", content: `provider = "${kind}"\n` },
  shadowDbInitScript: "",
  migrationDirectories: migrationNames(kind).map((name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: {
        tag: "ok" as const,
        value: readFileSync(path.join(migrationsFolder(kind), name, "migration.sql"), "utf8"),
      },
    },
  })),
});

export const noFilters = { externalTables: [], externalEnums: [] };

const apply = async (address: DatabaseAddress): Promise<readonly string[]> =>
  withSchemaEngine(address, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(address.kind),
      filters: noFilters,
    });
    return appliedMigrationNames;
  });

/** The migrations a database still lacks. Throws a `StartProblem` when this code must not touch it. */
const pending = async (address: DatabaseAddress): Promise<readonly string[]> => {
  const done = await history(address);
  const ours = migrationNames(address.kind);
  const newer = done.filter(({ name }) => !ours.includes(name));
  if (newer.length > 0) {
    throw new StartProblem(
      `The database is newer than this copy of Lede: it has had ${newer.map(({ name }) => name).join(", ")}, which this copy does not know.\n` +
        "Start the newer copy, or put back the copy of the database that was made before the upgrade.",
    );
  }
  const half = done.find(({ isFinished }) => !isFinished);
  if (half !== undefined) {
    throw new StartProblem(
      `The change ${half.name} of the database was interrupted or failed, and the database is half changed.\n` +
        "Put back the copy that was made before it (docs/operations.md), then start again.",
    );
  }
  return ours.filter((name) => !done.some((applied) => applied.name === name));
};

/** Without the lock only this can be told for sure: a migration that looks half done may be another process's. */
const isUpToDate = async (address: DatabaseAddress): Promise<boolean> => {
  const done = await history(address);
  const ours = migrationNames(address.kind);
  return (
    done.length === ours.length && done.every(({ name, isFinished }) => isFinished && ours.includes(name))
  );
};

/** Refuses when another process has the file open: it would go on with the tables as they were. */
const mustBeAlone = (database: Sqlite.Database, file: string): void => {
  try {
    database.pragma("locking_mode = EXCLUSIVE");
    database.exec("BEGIN EXCLUSIVE; COMMIT");
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith("SQLITE_BUSY")) throw error;
    throw new StartProblem(
      `${file} must be changed for this copy of Lede, and another process has it open. Stop that one, then start again.`,
    );
  }
};

/** Copies a database before it is changed. Returns the copy's place. */
const keepCopy = (file: string, before: string): string => {
  const copy = `${file.replace(/\.db$/u, "")}-before-${before}.db`;
  rmSync(copy, { force: true });
  const database = new Sqlite(file, { timeout: 1_000 });
  try {
    mustBeAlone(database, file);
    database.prepare("VACUUM INTO ?").run(copy);
  } finally {
    database.close();
  }
  return copy;
};

/** A new database is made under another name, so that an interruption leaves none that is half made. */
const makeSqlite = async (file: string): Promise<readonly string[]> => {
  const draft = `${file}.new`;
  const clear = (): void => {
    for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${draft}${end}`, { force: true });
  };
  clear();
  try {
    const names = await apply({ kind: "sqlite", url: `file:${draft}` });
    renameSync(draft, file);
    return names;
  } catch (error) {
    // Where the disk is full, nothing that is of no use stays on it.
    clear();
    throw error;
  }
};

const migrateSqlite = async (address: DatabaseAddress, say: (sentence: string) => void) => {
  const file = sqliteFile(address.url);
  usableFolder(path.dirname(file), "DATABASE_URL");
  return withExclusiveLock(`${file}.lock`, async () => {
    const [first] = await pending(address);
    if (first === undefined) return [];
    if (!existsSync(file)) return makeSqlite(file);
    say(`A copy of the database as it was: ${keepCopy(file, first)}`);
    return apply(address);
  });
};

/** The number of the lock that stands for "this database is being migrated"; any number that is always the same. */
const advisoryLock = 7_531_944;

const migratePostgresql = async (address: DatabaseAddress) => {
  const client = await connectPostgresql(address.url);
  try {
    await client.query("SELECT pg_advisory_lock($1)", [advisoryLock]);
    return (await pending(address)).length === 0 ? [] : await apply(address);
  } finally {
    // Ends the session, and with it the lock.
    await client.end();
  }
};

/**
 * Applies the migrations the database has not had, and returns their names. Safe when several processes start at
 * once: one does it, the others wait and find it done. Throws a `StartProblem` when the database is newer than this
 * code, half changed or out of reach.
 */
export const migrate = async (
  address: DatabaseAddress,
  say: (sentence: string) => void = () => undefined,
): Promise<readonly string[]> => {
  if (await isUpToDate(address)) return [];
  return address.kind === "sqlite" ? migrateSqlite(address, say) : migratePostgresql(address);
};
