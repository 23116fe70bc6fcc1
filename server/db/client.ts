import "server-only";
import { env } from "../env";
import { adapterFactory, sqlitePragmas, type DatabaseAddress } from "./adapter";
import type { PrismaClient } from "./generated/sqlite/client";
import { oneAtATime } from "./one-at-a-time";

/** The types of the models, for selects that are named. */
export type { Prisma } from "./generated/sqlite/client";

/** The client every query uses. Both databases' clients have the type of the first: their models are the same. */
export type Database = PrismaClient;

/** Inside a transaction: the same models, no nested transactions. */
export type Transaction = Omit<Database, "$transaction" | "$connect" | "$disconnect" | "$on" | "$extends">;

// One client for the process, and of each client what it speaks to. Kept on globalThis because Next loads a module
// once per bundle, and again on reload.
const holder = globalThis as {
  ledeDatabase?: Promise<Database>;
  ledeDatabaseKinds?: WeakMap<Database, DatabaseAddress["kind"]>;
};
const kinds = (holder.ledeDatabaseKinds ??= new WeakMap());

const newClient = async (address: DatabaseAddress): Promise<Database> => {
  if (address.kind === "postgresql") {
    const { PrismaClient } = await import("./generated/postgresql/client");
    return new PrismaClient({ adapter: adapterFactory(address) }) as unknown as Database;
  }
  const { PrismaClient } = await import("./generated/sqlite/client");
  return new PrismaClient({ adapter: oneAtATime(adapterFactory(address), sqlitePragmas) });
};

/** Opens the database at an address. The caller closes it with `$disconnect()`. */
export const openDatabase = async (address: DatabaseAddress): Promise<Database> => {
  const database = await newClient(address);
  kinds.set(database, address.kind);
  return database;
};

/** What an opened database is, for the few words the two don't share. */
export const kindOf = (database: Database): DatabaseAddress["kind"] => {
  const kind = kinds.get(database);
  if (kind === undefined) throw new Error("This database was not opened by openDatabase.");
  return kind;
};

/** The database of this process, opened on first use. */
export const db = (): Promise<Database> => (holder.ledeDatabase ??= openDatabase(env().database));
