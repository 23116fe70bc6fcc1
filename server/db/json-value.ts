import "server-only";
import { sqltag, type Sql } from "@prisma/client/runtime/client";
import { kindOf, type Database } from "./client";

/** A value for a column of JSON in raw SQL, null for none. PostgreSQL has a type for it, SQLite keeps the text. */
export const jsonValue = (database: Database, value: unknown): Sql => {
  const text = value === null ? null : JSON.stringify(value);
  return kindOf(database) === "postgresql" ? sqltag`CAST(${text} AS JSONB)` : sqltag`${text}`;
};
