import "server-only";
import type { Keyed } from "#core/assessment/worth";
import type { Database } from "../db/client";
import { formOf } from "../db/answer-columns";

/** An item of a published version with what tells its key. It never leaves the server. */
export type KeyedItem = Keyed & { readonly versionId: string };

/** How many items a process remembers: the sets of a large school's week, in a few megabytes. */
const remembered = 5_000;

const sheets = new WeakMap<Database, Map<string, KeyedItem>>();

/** All items of the version that an item belongs to: whoever answers one is about to answer the others. */
const readVersionOf = async (database: Database, itemId: string) => {
  const item = await database.item.findUnique({ where: { id: itemId }, select: { versionId: true } });
  if (item === null) return [];
  return database.item.findMany({
    where: { versionId: item.versionId, isKept: true, version: { publishedAt: { not: null } } },
    select: {
      id: true,
      versionId: true,
      body: true,
      answerKey: true,
      options: { select: { id: true, isKey: true } },
    },
  });
};

/**
 * An item with its key, or null when it is in no published version. What is published never changes, so each process
 * reads it once.
 */
export const keyedItem = async (database: Database, itemId: string): Promise<KeyedItem | null> => {
  const sheet = sheets.get(database) ?? new Map<string, KeyedItem>();
  sheets.set(database, sheet);
  const known = sheet.get(itemId);
  if (known !== undefined) return known;
  if (sheet.size >= remembered) sheet.clear();
  for (const { id, versionId, options, body, answerKey } of await readVersionOf(database, itemId))
    sheet.set(id, { versionId, options, form: formOf(body, answerKey) });
  return sheet.get(itemId) ?? null;
};
