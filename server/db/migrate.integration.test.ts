import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forPostgresql, schemaFiles } from "../../scripts/generate-clients.mjs";
import { sqliteFile, type DatabaseAddress } from "./adapter";
import { migrate, migrationNames } from "./migrate";
import { migrationScript } from "./schema-diff";
import { eachDatabaseAddress, emptyDatabase } from "./testing";

const run = async (address: DatabaseAddress, sql: string): Promise<unknown[]> => {
  if (address.kind === "sqlite") {
    const database = new Sqlite(sqliteFile(address.url));
    try {
      const statement = database.prepare(sql);
      return statement.reader ? statement.all() : [statement.run()];
    } finally {
      database.close();
    }
  }
  const client = new Client({ connectionString: address.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
};

/** Migrates in a process of its own, as a second server that starts does. */
const migrateElsewhere = (address: DatabaseAddress): Promise<string> =>
  new Promise((resolve, reject) => {
    const program = `import("#server/db/migrate").then(async ({ migrate }) =>
      console.log(JSON.stringify(await migrate(${JSON.stringify(address)}))))`;
    const child = spawn(process.execPath, [
      "--conditions=react-server",
      "--import",
      "tsx",
      "--eval",
      program,
    ]);
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", () => resolve(output.trim()));
  });

/** Everything PostgreSQL knows of the tables, in words that don't name the database. */
const catalogue = async (address: DatabaseAddress) => ({
  columns: await run(
    address,
    `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
  ),
  indexes: await run(
    address,
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  ),
  constraints: await run(
    address,
    `SELECT conrelid::regclass::text AS of, conname, pg_get_constraintdef(oid) AS says FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`,
  ),
});

eachDatabaseAddress((make, kind) => {
  test("doing it again changes nothing", async () => {
    expect(await migrate(await make())).toEqual([]);
  });

  test("a database that is newer than the code is refused and left alone", async () => {
    const address = await make();
    await run(
      address,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('1', 'x', '29991231235959_from_the_future', CURRENT_TIMESTAMP, 1)`,
    );
    await expect(migrate(address)).rejects.toThrow(/newer than this copy.*29991231235959_from_the_future/u);
  });

  test("a database that is half changed is refused", async () => {
    const address = await make();
    await run(address, "UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(migrate(address)).rejects.toThrow("half changed");
  });

  test("three processes that start at once make one database, and each finds it whole", async () => {
    const { address, dispose } = await emptyDatabase(kind);
    try {
      const outputs = await Promise.all([1, 2, 3].map(() => migrateElsewhere(address)));
      const all = JSON.stringify(migrationNames(kind));
      expect(outputs.toSorted()).toEqual([all, "[]", "[]"]);
      expect(await run(address, `SELECT COUNT(*) AS n FROM "User"`)).toHaveLength(1);
    } finally {
      await dispose();
    }
  });

  if (kind === "postgresql") {
    // SQLite's are compared by `npm run check` (scripts/check-migrations.ts), which needs no server for it.
    test("the migrations lead to the very tables of the schema", async () => {
      const direct = await emptyDatabase("postgresql");
      try {
        const sql = await migrationScript({ from: null, to: forPostgresql(schemaFiles()) });
        await run(direct.address, sql ?? "");
        expect(await catalogue(await make())).toEqual(await catalogue(direct.address));
      } finally {
        await direct.dispose();
      }
    });
  }
});

describe("what SQLite alone needs", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "lede-migrate-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("an interruption while a database is made leaves none behind", async () => {
    const file = path.join(folder, "interrupted.db");
    const draft = new Sqlite(`${file}.new`);
    draft.exec("CREATE TABLE half (id)");
    draft.close();
    expect(await migrate({ kind: "sqlite", url: `file:${file}` })).toEqual(migrationNames("sqlite"));
    const made = new Sqlite(file);
    expect(made.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").all()).toEqual([]);
    made.close();
  });
});
