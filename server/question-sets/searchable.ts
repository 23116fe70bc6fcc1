import "server-only";
import { searchable } from "#core/text/searchable";
import type { Database } from "../db/client";

/** What a set is found by. Whoever writes one of the three writes it anew. */
export const searchableOf = (set: {
  readonly title: string;
  readonly topic: string | null;
  readonly sourceName: string;
}): string => searchable([set.title, set.topic ?? "", set.sourceName].join(" "));

const atOnce = 200;

/**
 * Gives sets that were made before there was a search in the database what they are found by. Done at every start;
 * from the second on there is nothing to do.
 */
export const fillSearchable = async (database: Database): Promise<void> => {
  for (;;) {
    const sets = await database.questionSet.findMany({
      where: { searchable: null },
      take: atOnce,
      select: { id: true, title: true, topic: true, article: { select: { sourceName: true } } },
    });
    for (const { id, title, topic, article } of sets)
      await database.questionSet.updateMany({
        where: { id, title },
        data: { searchable: searchableOf({ title, topic, sourceName: article.sourceName }) },
      });
    if (sets.length < atOnce) return;
  }
};
