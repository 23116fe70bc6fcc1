import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine as Engine } from "@prisma/schema-engine-wasm";
import { adapterFactory, type DatabaseAddress } from "./adapter";

export type SchemaEngine = Engine;

type Binding = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/** The package's entry imports its .wasm file, which Node can't do, so the module is put together here. */
const loadBinding = async (): Promise<Binding> => {
  const entry = createRequire(path.join(process.cwd(), "package.json")).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const binding = (await import(/* turbopackIgnore: true */ entry)) as Binding;
  const wasm = await WebAssembly.compile(
    readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm")),
  );
  const instance = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": binding as unknown as WebAssembly.ModuleImports,
  });
  // Where the module leaves its words before it gives up; without it the reason is lost.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  binding.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return binding;
};

// The module holds its state in one place: a process can have only one.
let binding: Promise<Binding> | undefined;

/**
 * Prisma's own schema engine for one database, in the WebAssembly form that comes inside an npm package: the usual
 * binary is fetched from a host that schools' networks block. The caller ends it with `free()`.
 */
export const openSchemaEngine = async (address: DatabaseAddress): Promise<SchemaEngine> => {
  binding ??= loadBinding();
  const { SchemaEngine } = await binding;
  return SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory(address)),
  );
};
