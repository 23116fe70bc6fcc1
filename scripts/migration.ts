// `npm run migration -- add-accommodations`: writes the change from the schema the migrations lead to up to the
// schema as it is now, for both databases, under prisma/migrations/. Read what it wrote before you commit it.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrationsFolder } from "#server/db/migrate";
import { migrationScript } from "#server/db/schema-diff";
import { forPostgresql, schemaFiles } from "./generate-clients.mjs";
import { keepSchema, keptSchema } from "./kept-schema";

const name = process.argv[2] ?? "";
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
  console.error("Name the change in small letters: npm run migration -- add-review-cards");
  process.exit(1);
}

const before = keptSchema();
const now = schemaFiles();
const stamp = new Date().toISOString().replace(/\D/gu, "").slice(0, 14);
const folder = `${stamp}_${name.replaceAll("-", "_")}`;

const scripts = [
  ["sqlite", await migrationScript({ from: before, to: now })],
  [
    "postgresql",
    await migrationScript({ from: before === null ? null : forPostgresql(before), to: forPostgresql(now) }),
  ],
] as const;

if (scripts.every(([, sql]) => sql === null)) {
  console.log("The migrations lead to the schema as it is: there is nothing to write.");
  process.exit(0);
}
for (const [kind, sql] of scripts) {
  const target = path.join(migrationsFolder(kind), folder);
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, "migration.sql"), sql ?? "-- Nothing changes on this database.\n");
  console.log(`Written: ${path.relative(process.cwd(), target)}/migration.sql`);
}
keepSchema(now);
