import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "./migrate";

/** The server the tests may make databases on, or null when none answers. */
const findPostgresql = async (): Promise<string | null> => {
  const server = process.env["LEDE_TEST_POSTGRES"] ?? "postgresql://postgres@127.0.0.1:5432/postgres";
  const client = new Client({ connectionString: server, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.query("SELECT 1");
    return server;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = `No PostgreSQL answers at ${server} (${reason}).`;
    if (process.env["CI"] !== undefined) throw new Error(`${sentence} CI demands one.`);
    process.stderr.write(
      `\n${"!".repeat(78)}\n!! ${sentence}\n!! The integration tests run on SQLite ALONE. Name a server in LEDE_TEST_POSTGRES.\n${"!".repeat(78)}\n\n`,
    );
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const onServer = async (server: string, statements: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
};

/** Makes one migrated database of each kind for the run; each test works on a copy. Removes them after the run. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "lede-template-"));
  const template = path.join(folder, "lede.db");
  await migrate({ kind: "sqlite", url: `file:${template}` });
  provide("sqliteTemplate", template);

  const server = await findPostgresql();
  const name = `lede_test_${randomBytes(6).toString("hex")}`;
  if (server !== null) {
    await onServer(server, [`CREATE DATABASE "${name}"`]);
    const url = new URL(server);
    url.pathname = `/${name}`;
    await migrate({ kind: "postgresql", url: url.href });
  }
  provide("postgresqlTemplate", server === null ? null : { server, name });

  return async () => {
    rmSync(folder, { recursive: true, force: true });
    if (server !== null) await onServer(server, [`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`]);
  };
}
