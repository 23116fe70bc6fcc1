import "server-only";
import { proofsOf } from "#core/assessment/proof";
import type { ItemFeedback } from "#core/assessment/results";
import type { Database } from "../db/client";

/**
 * Key, rationale and proof of items: the one place that reads them for a learner. Callers ask for those items alone
 * that the policy of the attempt allows to be shown.
 *
 * @param chosen the option chosen, by item; an item without one was not answered.
 */
export const feedbackOf = async (
  database: Database,
  versionId: string,
  itemIds: readonly string[],
  chosen: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ItemFeedback>> => {
  if (itemIds.length === 0) return new Map();
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
          proofs: proofsOf(revision.text, evidence),
        },
      ];
    }),
  );
};
