import "server-only";
import type { Database } from "../db/client";

/** The options of an item with what tells the key. It never leaves the server. */
type SheetOption = { readonly id: string; readonly isKey: boolean };
export type AnswerSheet = ReadonlyMap<string, readonly SheetOption[]>;

/** How many versions a process remembers: a school's week, in a few megabytes. */
const remembered = 500;

const sheets = new WeakMap<Database, Map<string, AnswerSheet>>();

const readSheet = async (database: Database, versionId: string): Promise<AnswerSheet> => {
  const items = await database.item.findMany({
    where: { versionId, isKept: true, version: { publishedAt: { not: null } } },
    select: { id: true, options: { select: { id: true, isKey: true } } },
  });
  return new Map(items.map(({ id, options }) => [id, options]));
};

/**
 * The keys of a published version by item. A published version never changes, so each process reads it once; a
 * version that is not published has an empty sheet, which is not remembered.
 */
export const answerSheet = async (database: Database, versionId: string): Promise<AnswerSheet> => {
  const known = sheets.get(database) ?? new Map<string, AnswerSheet>();
  sheets.set(database, known);
  const sheet = known.get(versionId) ?? (await readSheet(database, versionId));
  // Set again on every use, so that the first in the map is the one used longest ago.
  known.delete(versionId);
  if (sheet.size > 0) known.set(versionId, sheet);
  const oldest = known.keys().next().value;
  if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  return sheet;
};
