import "server-only";
import { empty, raw, type Sql } from "@prisma/client/runtime/client";
import { kindOf, type Database } from "./client";

/**
 * What stands at the end of an `INSERT … SELECT` whose condition must still hold when the row is in. PostgreSQL lets
 * another transaction change the row that was read unless it is told to keep it; SQLite has one writer at a time and
 * no such words.
 */
export const keepingTheRowsRead = (database: Database): Sql =>
  kindOf(database) === "postgresql" ? raw("FOR SHARE") : empty;
