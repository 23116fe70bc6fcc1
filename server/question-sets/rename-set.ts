import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { searchableOf } from "./searchable";

/** Gives a set of the viewer another title; its address stays. Refused: "sign-in-first", "not-allowed", "not-found". */
export const renameSet = async (
  database: Database,
  viewer: Viewer,
  { slug, title }: { readonly slug: string; readonly title: string },
): Promise<Outcome<{ readonly slug: string }>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const own = { slug, ownerId: viewer.id, archivedAt: null };
  const set = await database.questionSet.findFirst({
    where: own,
    select: { topic: true, article: { select: { sourceName: true } } },
  });
  if (set === null) return refuse("not-found");
  const { topic, article } = set;
  const { count } = await database.questionSet.updateMany({
    where: own,
    data: { title, searchable: searchableOf({ title, topic, sourceName: article.sourceName }) },
  });
  return count === 0 ? refuse("not-found") : done({ slug });
};
