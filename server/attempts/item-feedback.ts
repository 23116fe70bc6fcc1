import "server-only";
import { proofsOf, type OpenItem } from "#core/assessment/proof";
import type { ItemFeedback } from "#core/assessment/results";
import type { Database } from "../db/client";

/** Which items of a version may be shown to their learner now, and what must not be given away by them. */
export type Shown = {
  readonly itemIds: readonly string[];
  /** Items whose answer is still to come: no proof of another may tell it. They are never told themselves. */
  readonly openIds: readonly string[];
};

/**
 * Key, rationale and proof of items: the one place that reads them for a learner. Callers ask for those items alone
 * that the policy of the attempt allows to be shown.
 *
 * @param chosen the option chosen, by item; an item without one was not answered.
 */
export const feedbackOf = async (
  database: Database,
  versionId: string,
  { itemIds, openIds }: Shown,
  chosen: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ItemFeedback>> => {
  if (itemIds.length === 0) return new Map();
  const open = await openItems(database, openIds);
  const { revision, items } = await database.questionSetVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      revision: { select: { text: true } },
      items: {
        where: { id: { in: [...itemIds] } },
        select: {
          id: true,
          rationale: true,
          options: { select: { id: true, isKey: true, why: true } },
          evidence: { orderBy: { position: "asc" }, select: { start: true, end: true } },
        },
      },
    },
  });
  return new Map(
    items.map(({ id, rationale, options, evidence }) => {
      const key = options.find(({ isKey }) => isKey);
      if (key === undefined) throw new Error(`The published item ${id} has no key.`);
      const answer = options.find((option) => option.id === chosen.get(id));
      return [
        id,
        {
          isRight: answer?.isKey ?? false,
          keyOptionId: key.id,
          why: answer?.why ?? null,
          rationale,
          proofs: proofsOf(revision.text, evidence, open),
        },
      ];
    }),
  );
};

const openItems = async (database: Database, ids: readonly string[]): Promise<readonly OpenItem[]> => {
  if (ids.length === 0) return [];
  const items = await database.item.findMany({
    where: { id: { in: [...ids] } },
    select: {
      options: { where: { isKey: true }, select: { text: true } },
      evidence: { select: { start: true, end: true } },
    },
  });
  return items.map(({ options, evidence }) => ({ key: options[0]?.text ?? "", evidence }));
};
