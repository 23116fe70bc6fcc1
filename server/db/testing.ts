import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, describe, inject, onTestFinished } from "vitest";
import { sqliteFile, type DatabaseAddress } from "./adapter";
import { openDatabase, type Database } from "./client";

declare module "vitest" {
  // Made once a run by testing-setup.ts: migrated databases to copy from. No PostgreSQL: null.
  interface ProvidedContext {
    sqliteTemplate: string;
    postgresqlTemplate: { server: string; name: string } | null;
  }
}

type Disposable = { address: DatabaseAddress; dispose: () => Promise<void> };

const freshSqlite = (): Disposable => {
  const folder = mkdtempSync(path.join(tmpdir(), "lede-test-"));
  const file = path.join(folder, "lede.db");
  copyFileSync(inject("sqliteTemplate"), file);
  return {
    address: { kind: "sqlite", url: `file:${file}` },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
};

const onServer = async (server: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

type Template = { readonly server: string; readonly name: string };

const newPostgresql = async (template: Template, from: string): Promise<Disposable> => {
  const name = `${template.name}_${randomBytes(6).toString("hex")}`;
  await onServer(template.server, `CREATE DATABASE "${name}" TEMPLATE "${from}"`);
  const url = new URL(template.server);
  url.pathname = `/${name}`;
  return {
    address: { kind: "postgresql", url: url.href },
    dispose: () => onServer(template.server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
};

const postgresqlTemplate = (): Template => {
  const template = inject("postgresqlTemplate");
  if (template === null) throw new Error("There is no PostgreSQL for this run.");
  return template;
};

const fresh = async (kind: DatabaseAddress["kind"]): Promise<Disposable> =>
  kind === "sqlite" ? freshSqlite() : newPostgresql(postgresqlTemplate(), postgresqlTemplate().name);

/** A database without any table (for SQLite: not even a file). The caller disposes of it. */
export const emptyDatabase = async (kind: DatabaseAddress["kind"]): Promise<Disposable> => {
  if (kind === "postgresql") return newPostgresql(postgresqlTemplate(), "template0");
  const made = freshSqlite();
  rmSync(sqliteFile(made.address.url));
  return made;
};

/** Runs `dispose` after the test that is running, or after the block when none is (in `beforeAll`). */
const disposeAfter = (later: (() => Promise<void>)[], dispose: () => Promise<void>): void => {
  try {
    onTestFinished(dispose);
  } catch {
    later.push(dispose);
  }
};

const kindsOfThisRun = (): DatabaseAddress["kind"][] =>
  inject("postgresqlTemplate") === null ? ["sqlite"] : ["sqlite", "postgresql"];

const forEachKind = (
  block: (kind: DatabaseAddress["kind"], later: (() => Promise<void>)[]) => void,
): void => {
  describe.each(kindsOfThisRun())("on %s", (kind) => {
    const later: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const dispose of later) await dispose();
    });
    block(kind, later);
  });
};

/**
 * Declares the tests of `block` once for SQLite and once for PostgreSQL. `open()` gives a fresh migrated database,
 * closed and removed after the test (after the block, when called in `beforeAll`).
 */
export const eachDatabase = (
  block: (open: () => Promise<Database>, kind: DatabaseAddress["kind"]) => void,
): void => {
  forEachKind((kind, later) => {
    block(async () => {
      const { address, dispose } = await fresh(kind);
      const database = await openDatabase(address);
      disposeAfter(later, async () => {
        await database.$disconnect();
        await dispose();
      });
      return database;
    }, kind);
  });
};

/** Like `eachDatabase` for tests that open the database themselves, in several processes for instance. */
export const eachDatabaseAddress = (
  block: (make: () => Promise<DatabaseAddress>, kind: DatabaseAddress["kind"]) => void,
): void => {
  forEachKind((kind, later) => {
    block(async () => {
      const { address, dispose } = await fresh(kind);
      disposeAfter(later, dispose);
      return address;
    }, kind);
  });
};
