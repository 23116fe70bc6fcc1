// Makes the two database clients (SQLite and PostgreSQL) from the one schema in prisma/.
// Runs after `npm ci` and again from `npm start` when the schema has changed. Plain JavaScript: it runs before
// anything else is set up.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = path.join(root, "prisma");
const generated = path.join(root, "server/db/generated");
const postgresql = path.join(generated, "postgresql-schema");

/** Every schema file, as [path inside prisma/, content], in a fixed order. */
export const schemaFiles = () => [
  ["schema.prisma", readFileSync(path.join(source, "schema.prisma"), "utf8")],
  ...readdirSync(path.join(source, "models"))
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => [`models/${name}`, readFileSync(path.join(source, "models", name), "utf8")]),
];

/** The same models for PostgreSQL: only the provider and the output folder differ. */
export const forPostgresql = (files) =>
  files.map(([name, content]) => [
    name,
    name === "schema.prisma"
      ? content
          .replace('provider = "sqlite"', 'provider = "postgresql"')
          .replace('"../server/db/generated/sqlite"', '"../postgresql"')
      : content,
  ]);

const prismaVersion = () =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve("prisma/package.json"), "utf8")).version;

const run = (schemaFolder) => {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const result = spawnSync(process.execPath, [cli, "generate", "--schema", schemaFolder], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      // `generate` only asks that an engine file exists; it never runs it. Naming any executable keeps Prisma
      // from fetching the real one, which many networks block.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (result.status !== 0) {
    process.stderr.write(
      `${result.stdout}${result.stderr}\nThe database client could not be generated from ${schemaFolder}.\n`,
    );
    process.exit(1);
  }
};

const stampFile = path.join(generated, "stamp");

/** One line that changes when the schema or the Prisma version does. */
const stampOf = (files) =>
  createHash("sha256")
    .update(JSON.stringify([prismaVersion(), files]))
    .digest("hex");

/** Whether the clients that are there fit the schema and the Prisma version. */
export const areClientsFresh = () =>
  existsSync(stampFile) && readFileSync(stampFile, "utf8") === stampOf(schemaFiles());

/** Generates both clients unless they are fresh. Returns whether it did. */
export const generateClients = () => {
  if (areClientsFresh()) return false;
  const files = schemaFiles();
  rmSync(generated, { recursive: true, force: true });
  for (const [name, content] of forPostgresql(files)) {
    const target = path.join(postgresql, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  run(source);
  run(postgresql);
  writeFileSync(stampFile, stampOf(files));
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClients();
