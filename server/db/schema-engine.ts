import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { adapterFactory, type DatabaseAddress } from "./adapter";

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
 * Remembers every connection the engine opens. The engine never closes one, and on SQLite it takes the whole file
 * for itself (`locking_mode=EXCLUSIVE`), so a connection left open would lock everybody else out.
 */
const remembering = (factory: SqlMigrationAwareDriverAdapterFactory) => {
  const opened: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    opened.push(adapter);
    return adapter;
  };
  return {
    factory: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: () => remember(factory.connect()),
      connectToShadowDb: () => remember(factory.connectToShadowDb()),
    } satisfies SqlMigrationAwareDriverAdapterFactory,
    close: async () => {
      for (const adapter of opened.splice(0)) await adapter.dispose();
    },
  };
};

/**
 * Lends Prisma's own schema engine for one database to `work` and closes what it opened. It comes in the WebAssembly
 * form that is inside an npm package: the usual binary is fetched from a host that schools' networks block.
 */
export const withSchemaEngine = async <Result>(
  address: DatabaseAddress,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> => {
  binding ??= loadBinding();
  const { SchemaEngine } = await binding;
  const connections = remembering(adapterFactory(address));
  try {
    const engine = await SchemaEngine.new(
      { datamodels: undefined },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(connections.factory),
    );
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await connections.close();
  }
};
