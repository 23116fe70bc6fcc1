import "server-only";
import { env } from "../env";
import { adapterFactory, sqlitePragmas, type DatabaseAddress } from "./adapter";
import type { PrismaClient } from "./generated/sqlite/client";
import { oneAtATime } from "./one-at-a-time";

/** The client every query uses. Both databases' clients have the type of the first: their models are the same. */
export type Database = PrismaClient;

/** Inside a transaction: the same models, no nested transactions. */
export type Transaction = Omit<Database, "$transaction" | "$connect" | "$disconnect" | "$on" | "$extends">;

/** Opens the database at an address. The caller closes it with `$disconnect()`. */
export const openDatabase = async (address: DatabaseAddress): Promise<Database> => {
  if (address.kind === "postgresql") {
    const { PrismaClient } = await import("./generated/postgresql/client");
    return new PrismaClient({ adapter: adapterFactory(address) }) as unknown as Database;
  }
  const { PrismaClient } = await import("./generated/sqlite/client");
  return new PrismaClient({ adapter: oneAtATime(adapterFactory(address), sqlitePragmas) });
};

// One client for the process. Kept on globalThis because Next loads a module once per bundle, and again on reload.
const holder = globalThis as { ledeDatabase?: Promise<Database> };

/** The database of this process, opened on first use. */
export const db = (): Promise<Database> => (holder.ledeDatabase ??= openDatabase(env().database));
