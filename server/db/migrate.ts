import "server-only";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { DatabaseAddress } from "./adapter";
import { withSchemaEngine } from "./schema-engine";

/** What `applyMigrations` wants to know of the folder `prisma/migrations/<database>`. */
export const migrationsList = (kind: DatabaseAddress["kind"], folder = "prisma/migrations") => {
  const baseDir = path.resolve(folder, kind);
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort((a, b) => (a < b ? -1 : 1))
    : [];
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: `provider = "${kind}"\n` },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok" as const,
          value: readFileSync(path.join(baseDir, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
};

export const noFilters = { externalTables: [], externalEnums: [] };

/** Applies the migrations the database has not seen. Returns their names. */
export const migrate = (address: DatabaseAddress): Promise<readonly string[]> =>
  withSchemaEngine(address, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(address.kind),
      filters: noFilters,
    });
    return appliedMigrationNames;
  });
