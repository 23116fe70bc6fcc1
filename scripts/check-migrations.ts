// Fails when the schema was changed and no migration leads to it, on either database.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate, migrationNames } from "#server/db/migrate";
import { differenceOf, migrationScript } from "#server/db/schema-diff";
import { forPostgresql, schemaFiles } from "./generate-clients.mjs";
import { keptSchema } from "./kept-schema";

const missing: string[] = [];
const kept = keptSchema();
const now = schemaFiles();
const remedy = "Write it with: npm run migration -- what-changed";

// What `npm run migration` believes it wrote, for both databases.
for (const [kind, schemaOf] of [
  ["SQLite", (schema: typeof now) => schema],
  ["PostgreSQL", forPostgresql],
] as const) {
  const lacking = await migrationScript({
    from: kept === null ? null : schemaOf([...kept]),
    to: schemaOf(now),
  });
  if (lacking !== null) missing.push(`A migration is missing for ${kind}. ${remedy}\n${lacking}`);
}

const [sqlite, postgresql] = [migrationNames("sqlite"), migrationNames("postgresql")];
if (sqlite.join() !== postgresql.join())
  missing.push(
    `The two databases have different migrations:\n  ${sqlite.join(", ")}\n  ${postgresql.join(", ")}`,
  );

// What the migrations really make. PostgreSQL's are proved in server/db/migrate.integration.test.ts, which has a
// server; the engine can't read a PostgreSQL database through its driver adapter.
const folder = mkdtempSync(path.join(tmpdir(), "lede-migrations-"));
try {
  const address = { kind: "sqlite", url: `file:${path.join(folder, "lede.db")}` } as const;
  await migrate(address);
  const difference = await differenceOf(address, now);
  if (difference !== null)
    missing.push(`The SQLite migrations don't lead to the schema. ${remedy}\n${difference}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const sentence of missing) console.error(sentence);
process.exitCode = missing.length === 0 ? 0 : 1;
