import "server-only";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import type { DatabaseAddress } from "./adapter";
import { noFilters } from "./migrate";
import { withSchemaEngine } from "./schema-engine";

/** A schema as its files: path inside prisma/ and content. */
export type Schema = readonly (readonly [name: string, content: string])[];

const files = (schema: Schema) => schema.map(([name, content]) => ({ path: `prisma/${name}`, content }));

const model = (schema: Schema): DiffTarget => ({ tag: "schemaDatamodel", files: files(schema) });

/** `from` is the schema the database has, `to` the one it shall have; null: none yet. */
export type Change = { readonly from: Schema | null; readonly to: Schema };

const question = (change: Change, isScript: boolean) => ({
  from: change.from === null ? ({ tag: "empty" } as const) : model(change.from),
  to: model(change.to),
  script: isScript,
  exitCode: true,
  filters: noFilters,
});

/** A SQLite file nobody keeps, for the engine to stand on: comparing two schemas touches no database. */
const onNothing = async <Result>(work: (address: DatabaseAddress) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(path.join(tmpdir(), "lede-schema-"));
  try {
    return await work({ kind: "sqlite", url: `file:${path.join(folder, "nothing.db")}` });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The SQL of a change in the words of the schemas' own database, or null when nothing changes. */
export const migrationScript = (change: Change): Promise<string | null> =>
  onNothing((address) =>
    withSchemaEngine(address, async (engine) => {
      const { exitCode, stdout } = await engine.diff(question(change, true));
      return exitCode === 0 ? null : stdout;
    }),
  );

/** What a SQLite database lacks of a schema, in words, or null when it has all of it and no more. */
export const differenceOf = (address: DatabaseAddress, schema: Schema): Promise<string | null> =>
  withSchemaEngine(address, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: files(schema), configDir: process.cwd() },
      to: model(schema),
      script: false,
      exitCode: true,
      filters: noFilters,
    });
    return exitCode === 0 ? null : stdout;
  });
