import "server-only";
import { everybodyDoneAt } from "#core/assessment/everybody-done";
import { showsResults } from "#core/assessment/feedback";
import { feedbackPolicyOf } from "#core/assessment/terms";
import type { Viewer } from "#core/policy/viewer";
import { parseIso, type CivilDate } from "#core/text/civil-date";
import type { Database } from "../db/client";
import type { ProvenanceRow } from "./revision-digest";

/** An article as its page shows it: one revision, whole. */
export type ShownArticle = {
  readonly title: string;
  readonly text: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly reported: CivilDate | null;
  readonly publishedZone: string;
  readonly revision: number;
  /** The newest revision the viewer may read is another one. */
  readonly isOlder: boolean;
  readonly provenance: readonly ProvenanceRow[];
  readonly isOwn: boolean;
};

/** Why there is nothing to read: no such article, or its questions come first. */
export type Withheld = "not-found" | "after-your-attempt";

/**
 * An article for those who brought it and for those who have finished a set made from it and may see their results:
 * its text answers the questions. Learners read the revision that their questions were about.
 */
export const articleToRead = async (
  database: Database,
  viewer: Viewer,
  articleId: string,
  now: Date,
): Promise<ShownArticle | Withheld> => {
  const article = await database.article.findFirst({
    where: { id: articleId, archivedAt: null },
    select: {
      ownerId: true,
      sourceName: true,
      sourceUrl: true,
      sets: { where: { isPublic: true, archivedAt: null }, take: 1, select: { id: true } },
    },
  });
  if (article === null) return "not-found";
  const isOwn = viewer.kind === "account" && article.ownerId === viewer.id;
  const answered = isOwn ? [] : await answeredRevisions(database, viewer, articleId, now);
  const revisions = await database.articleRevision.findMany({
    where: { articleId, ...(isOwn ? {} : { id: { in: [...answered] } }) },
    orderBy: { number: "desc" },
    take: 1,
    select: {
      title: true,
      text: true,
      publishedOn: true,
      publishedZone: true,
      number: true,
      provenance: true,
    },
  });
  const revision = revisions[0];
  if (revision === undefined) return article.sets.length > 0 ? "after-your-attempt" : "not-found";
  const newest = await database.articleRevision.count({ where: { articleId } });
  return {
    title: revision.title,
    text: revision.text,
    sourceName: article.sourceName,
    sourceUrl: article.sourceUrl,
    reported: parseIso(revision.publishedOn),
    publishedZone: revision.publishedZone,
    revision: revision.number,
    isOlder: revision.number < newest,
    provenance: (revision.provenance ?? []) as unknown as readonly ProvenanceRow[],
    isOwn,
  };
};

/** The revisions whose questions the viewer has answered, where the results may be seen. */
const answeredRevisions = async (
  database: Database,
  viewer: Viewer,
  articleId: string,
  now: Date,
): Promise<ReadonlySet<string>> => {
  if (viewer.kind === "visitor") return new Set();
  const attempts = await database.attempt.findMany({
    where: {
      // An attempt that moved to an account is no guest's any more.
      ...(viewer.kind === "account" ? { userId: viewer.id } : { userId: null, guestId: viewer.guestId }),
      finishedAt: { not: null },
      version: { revision: { articleId } },
    },
    select: {
      version: { select: { revisionId: true } },
      assignment: {
        select: {
          dueAt: true,
          feedback: true,
          class: { select: { accommodations: { select: { extraDueMinutes: true } } } },
        },
      },
    },
  });
  return new Set(
    attempts
      .filter(({ assignment }) =>
        assignment === null
          ? true
          : showsResults(
              feedbackPolicyOf(assignment.feedback),
              "finished",
              everybodyDoneAt(
                assignment.dueAt,
                assignment.class.accommodations.map(({ extraDueMinutes }) => extraDueMinutes),
              ),
              now,
            ),
      )
      .map(({ version }) => version.revisionId),
  );
};
