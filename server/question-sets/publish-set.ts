import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { faultSentence, screenKept, type Screening } from "./screen-kept";
import { storedItemSelect } from "./stored-item";

export type PublishedVersion = { readonly slug: string; readonly versionId: string };

/**
 * Freezes a draft: its kept questions are screened once more against the article, and from then on nothing of it
 * changes. Publishing what is published already is done already. Refused: "sign-in-first", "not-allowed",
 * "not-found", "nothing-to-publish", and "fails-a-screen" with the question and what is wrong.
 */
export const publishSet = async (
  database: Database,
  viewer: Viewer,
  { versionId }: { readonly versionId: string },
  now: Date,
  screening: Screening = screenKept,
): Promise<Outcome<PublishedVersion>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  return inTransaction(database, async (tx) => {
    const version = await tx.questionSetVersion.findFirst({
      where: { id: versionId, set: { ownerId: viewer.id, archivedAt: null } },
      select: {
        publishedAt: true,
        set: { select: { slug: true } },
        revision: { select: { text: true, publishedOn: true } },
        items: { where: { isKept: true }, orderBy: { position: "asc" }, select: storedItemSelect },
      },
    });
    if (version === null) return refuse("not-found");
    const published = done({ slug: version.set.slug, versionId });
    if (version.publishedAt !== null) return published;
    if (version.items.length === 0) return refuse("nothing-to-publish");
    const { stops } = screening(version.revision, version.items);
    const first = stops[0];
    if (first !== undefined) {
      const more = stops.length === 1 ? "" : ` (and ${String(stops.length - 1)} more)`;
      return refuse("fails-a-screen", { detail: `${faultSentence(first)}${more} Drop it, then publish.` });
    }
    await tx.questionSetVersion.updateMany({
      where: { id: versionId, publishedAt: null },
      data: { publishedAt: now },
    });
    return published;
  });
};
