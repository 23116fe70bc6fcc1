import "server-only";
import { engineVersion } from "#core/items/engine-version";
import type { Item } from "#core/items/item";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, isAccount, type Viewer } from "#core/policy/viewer";
import { slugOf } from "#core/text/slug";
import type { Database, Transaction } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import { seedOfDigest, usualSize } from "./drafting";
import type { Engine } from "./engine";
import { engineApart } from "./engine-apart";
import { freeSlug } from "./free-slug";
import { searchableOf } from "./searchable";
import { storeVersion } from "./store-version";

export type Draft = {
  readonly slug: string;
  readonly versionId: string;
  /** False when a draft was there already: it is left as the teacher has it. */
  readonly isNew: boolean;
};

/**
 * Drafts questions from the newest revision of an article the viewer brought. An unpublished draft is left as it is;
 * after publishing, a new draft begins with the decisions of the published version. Refused: "sign-in-first",
 * "not-allowed", "not-found", "took-too-long".
 */
export const draftSet = async (
  database: Database,
  viewer: Viewer,
  { articleId }: { readonly articleId: string },
  now: Date,
  engine: Engine = engineApart,
): Promise<Outcome<Draft>> => {
  if (!isAccount(viewer)) return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const revision = await database.articleRevision.findFirst({
    where: { articleId, article: { ownerId: viewer.id, archivedAt: null } },
    orderBy: { number: "desc" },
    select: {
      id: true,
      title: true,
      text: true,
      digest: true,
      publishedOn: true,
      article: { select: { sourceName: true } },
    },
  });
  if (revision === null) return refuse("not-found");
  const seed = seedOfDigest(revision.digest);
  const drafted = await engine.draft(revision, { seed, size: usualSize });
  if (!drafted.ok) return drafted;

  const store = () =>
    inTransaction(database, async (tx): Promise<Draft> => {
      const set = await setOf(tx, {
        articleId,
        ownerId: viewer.id,
        title: revision.title,
        sourceName: revision.article.sourceName,
        now,
      });
      const versions = await tx.questionSetVersion.findMany({
        where: { setId: set.id },
        orderBy: { number: "desc" },
        take: 1,
        select: {
          id: true,
          number: true,
          publishedAt: true,
          items: { where: { isKept: false }, select: { rule: true, stem: true } },
        },
      });
      const newest = versions[0];
      if (newest !== undefined && newest.publishedAt === null) {
        return { slug: set.slug, versionId: newest.id, isNew: false };
      }
      const dropped = new Set(newest?.items.map(identityOf));
      const { id } = await storeVersion(tx, {
        setId: set.id,
        number: (newest?.number ?? 0) + 1,
        revisionId: revision.id,
        seed,
        engineVersion,
        drafted: drafted.value,
        keeps: (item) => !dropped.has(identityOf(item)),
        now,
        publishedAt: null,
      });
      return { slug: set.slug, versionId: id, isNew: true };
    });

  try {
    return done(await store());
  } catch (error) {
    // Another request took the address or the version's number in between; now it can be seen.
    if (isDuplicate(error)) return done(await store());
    throw error;
  }
};

/** The same question in another draft of the same article. */
const identityOf = ({ rule, stem }: Pick<Item, "rule" | "stem">): string => `${rule} ${stem}`;

/** The teacher's set for an article, made when there is none. */
const setOf = async (
  tx: Transaction,
  article: { articleId: string; ownerId: string; title: string; sourceName: string; now: Date },
): Promise<{ id: string; slug: string }> => {
  const { articleId, ownerId, title, sourceName, now } = article;
  const known = await tx.questionSet.findFirst({
    where: { articleId, ownerId, archivedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, slug: true },
  });
  if (known !== null) return known;
  const slug = await freeSlug(tx, slugOf(title) || "set");
  return tx.questionSet.create({
    data: {
      slug,
      title,
      searchable: searchableOf({ title, topic: null, sourceName }),
      articleId,
      ownerId,
      createdAt: now,
    },
    select: { id: true, slug: true },
  });
};
