import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Account, type Viewer } from "#core/policy/viewer";
import type { Database, Transaction } from "../db/client";
import { inTransaction } from "../db/transaction";
import type { Engine } from "./engine";
import { engineApart } from "./engine-apart";
import { faultSentence, screenKept } from "./screen-kept";
import { storedItemSelect } from "./stored-item";

export type PublishedVersion = { readonly slug: string; readonly versionId: string };

/**
 * Freezes a draft: its kept questions are screened once more against the article, and from then on nothing of it
 * changes. Publishing what is published already is done already. Refused: "sign-in-first", "not-allowed",
 * "not-found", "nothing-to-publish", "took-too-long", and "fails-a-screen" with the question and what is wrong.
 */
export const publishSet = async (
  database: Database,
  viewer: Viewer,
  { versionId }: { readonly versionId: string },
  now: Date,
  engine: Engine = engineApart,
): Promise<Outcome<PublishedVersion>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const version = await ownVersion(database, viewer, versionId);
  if (version === null) return refuse("not-found");
  const published = done({ slug: version.set.slug, versionId });
  if (version.publishedAt !== null) return published;
  if (version.items.length === 0) return refuse("nothing-to-publish");
  // In no transaction: it takes as long as the engine is given, and other people's writes would wait for it.
  const screened = await screenKept(engine, version.revision, version.items);
  if (!screened.ok) return screened;
  const { stops } = screened.value;
  const first = stops[0];
  if (first !== undefined) {
    const more = stops.length === 1 ? "" : ` (and ${String(stops.length - 1)} more)`;
    return refuse("fails-a-screen", { detail: `${faultSentence(first)}${more} Drop it, then publish.` });
  }
  const isFrozen = await inTransaction(database, async (tx) => {
    const found = await ownVersion(tx, viewer, versionId);
    if (found === null || keptIn(found) !== keptIn(version)) return false;
    await tx.questionSetVersion.updateMany({
      where: { id: versionId, publishedAt: null },
      data: { publishedAt: now },
    });
    return true;
  });
  // Somebody decided on a question while these were screened: what is kept now is looked at in its turn.
  return isFrozen ? published : publishSet(database, viewer, { versionId }, now, engine);
};

const ownVersion = (database: Database | Transaction, viewer: Account, versionId: string) =>
  database.questionSetVersion.findFirst({
    where: { id: versionId, set: { ownerId: viewer.id, archivedAt: null } },
    select: {
      publishedAt: true,
      set: { select: { slug: true } },
      revision: { select: { title: true, text: true, publishedOn: true } },
      items: { where: { isKept: true }, orderBy: { position: "asc" }, select: storedItemSelect },
    },
  });

/** Which questions are kept. Nothing else of a draft's questions changes. */
const keptIn = ({ items }: { readonly items: readonly { readonly position: number }[] }): string =>
  items.map(({ position }) => position).join(" ");
