import "server-only";
import type { Item, ItemKind } from "#core/items/item";
import { isSensitive } from "#core/items/sensitive-again";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import type { Database, Transaction } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import type { Engine } from "./engine";
import { engineApart } from "./engine-apart";
import { storeItem } from "./store-version";

/**
 * Takes a question that was left out for safety or taste into the viewer's draft, at its end, as the engine makes it.
 * Nothing that another check stopped can be put back. Saying it twice changes nothing; dropping the question undoes it.
 * Refused: "sign-in-first", "not-allowed", "not-found", "already-published", "fails-a-screen", "took-too-long".
 */
export const putBackQuestion = async (
  database: Database,
  viewer: Viewer,
  { rejectionId }: { readonly rejectionId: string },
  engine: Engine = engineApart,
): Promise<Outcome<{ readonly slug: string; readonly position: number }>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const stopped = await database.rejection.findFirst({
    where: { id: rejectionId, version: { set: { ownerId: viewer.id, archivedAt: null } } },
    select: {
      kind: true,
      stem: true,
      screen: true,
      start: true,
      end: true,
      version: {
        select: {
          id: true,
          seed: true,
          publishedAt: true,
          set: { select: { slug: true } },
          revision: { select: { id: true, title: true, text: true, publishedOn: true } },
        },
      },
    },
  });
  if (stopped === null) return refuse("not-found");
  const { version, kind, stem, start, end } = stopped;
  if (version.publishedAt !== null) return refuse("already-published");
  if (!isSensitive(stopped.screen)) return refuse("fails-a-screen");
  const { id: revisionId } = version.revision;
  const named = { kind: kind as ItemKind, stem, start, end };
  const made = await engine.again(version.revision, named, version.seed);
  if (!made.ok) return made;
  const item = made.value;
  if (item === null) return refuse("fails-a-screen");
  const { slug } = version.set;
  const store = () =>
    inTransaction(database, (tx) => storeAtEnd(tx, { versionId: version.id, revisionId, item }));
  let position;
  try {
    position = await store();
  } catch (error) {
    // Another press took the place at the end in between; now its question can be seen.
    if (!isDuplicate(error)) throw error;
    position = await store();
  }
  return position === null ? refuse("already-published") : done({ slug, position });
};

type NewAtEnd = { readonly versionId: string; readonly revisionId: string; readonly item: Item };

/** Keeps the question that is in the draft already, or writes it at its end. Its position; null once published. */
const storeAtEnd = async (
  tx: Transaction,
  { versionId, revisionId, item }: NewAtEnd,
): Promise<number | null> => {
  if ((await tx.questionSetVersion.count({ where: { id: versionId, publishedAt: null } })) === 0) return null;
  const there = await tx.item.findFirst({
    where: { versionId, kind: item.kind, stem: item.stem },
    select: { id: true, position: true },
  });
  if (there !== null) {
    await tx.item.updateMany({ where: { id: there.id }, data: { isKept: true } });
    return there.position;
  }
  const last = await tx.item.findFirst({
    where: { versionId },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  const position = (last?.position ?? -1) + 1;
  await storeItem(tx, { versionId, revisionId, position, item, isKept: true });
  return position;
};
