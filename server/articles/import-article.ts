import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { ArticleText } from "#core/text/article-text";
import { compareDates, formatIso, type CivilDate } from "#core/text/civil-date";
import { wallClockIn } from "#core/text/wall-clock";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { revisionDigest } from "./revision-digest";

/** An article as a teacher brings it, its fields checked. */
export type BroughtArticle = {
  readonly title: string;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly publishedOn: CivilDate;
  /** IANA name. */
  readonly publishedZone: string;
  readonly text: ArticleText;
};

export type ImportedArticle = {
  readonly articleId: string;
  /** False when this teacher brought the very same article before: nothing was stored. */
  readonly isNew: boolean;
};

/**
 * Stores an article and its first revision for a teacher. Bringing the same article again (title, text, day and
 * zone) leads to the one that is there. Refused: "sign-in-first", "not-allowed", and "invalid" for a day that has
 * not come yet in its zone.
 */
export const importArticle = async (
  database: Database,
  viewer: Viewer,
  input: BroughtArticle,
  now: Date,
): Promise<Outcome<ImportedArticle>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  if (compareDates(input.publishedOn, wallClockIn(input.publishedZone, now).date) > 0) {
    return refuse("invalid", { fields: { publishedOn: ["This day has not come yet. Check the year."] } });
  }
  const { title, text, publishedZone } = input;
  const content = { title, text, publishedOn: formatIso(input.publishedOn), publishedZone };
  const digest = revisionDigest({ ...content, provenance: null });
  return inTransaction(database, async (tx) => {
    const known = await tx.articleRevision.findFirst({
      where: { digest, article: { ownerId: viewer.id, archivedAt: null } },
      select: { articleId: true },
    });
    if (known !== null) return done({ articleId: known.articleId, isNew: false });
    const { id } = await tx.article.create({
      data: {
        ownerId: viewer.id,
        sourceName: input.sourceName,
        sourceUrl: input.sourceUrl,
        createdAt: now,
        revisions: { create: { number: 1, ...content, digest, createdAt: now } },
      },
      select: { id: true },
    });
    return done({ articleId: id, isNew: true });
  });
};
