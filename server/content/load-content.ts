import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { engineVersion } from "#core/items/engine-version";
import { draftFromArticle } from "#core/items/from-article";
import { parseIso } from "#core/text/civil-date";
import type { Database, Transaction } from "../db/client";
import { inTransaction, isDuplicate } from "../db/transaction";
import { seedOfDigest, usualSize, type Drafting } from "../question-sets/drafting";
import { freeSlug } from "../question-sets/free-slug";
import { searchableOf } from "../question-sets/searchable";
import { storeVersion } from "../question-sets/store-version";
import { readContentFile, type ContentFile } from "./content-file";
import { revisionDigest } from "../articles/revision-digest";

/** What loading did with one file of `content/articles`. */
export type LoadedContent = {
  /** The file's name without ".md": the address of its set, unless a teacher's set has it. */
  readonly name: string;
  readonly outcome: "new" | "changed" | "unchanged" | "no-questions";
};

type Options = { readonly folder?: string; readonly drafting?: Drafting };

/** Nobody asks about these articles again in this process, so nothing is kept of how they were read. */
const draftOnce: Drafting = ({ title, text, publishedOn }, options) =>
  draftFromArticle({ title, text, published: parseIso(publishedOn) }, options);

/**
 * Brings the database to what `content/articles` holds: each file is an article with a public, published set. A
 * changed file becomes a new revision and a new published version; earlier ones stay for those who took them. So does
 * a file that another version of the engine read. Doing it again changes nothing, and two processes may do it at
 * once. A file that was taken away leaves what it made.
 */
export const loadContent = async (
  database: Database,
  now: Date,
  { folder = path.join("content", "articles"), drafting = draftOnce }: Options = {},
): Promise<readonly LoadedContent[]> => {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(".md"))
    .sort((a, b) => (a < b ? -1 : 1));
  const loaded: LoadedContent[] = [];
  for (const fileName of names) {
    const name = fileName.slice(0, -".md".length);
    const file = readContentFile(fileName, await readFile(path.join(folder, fileName), "utf8"));
    loaded.push({ name, outcome: await loadFile(database, now, name, file, drafting) });
  }
  return loaded;
};

const loadFile = async (
  database: Database,
  now: Date,
  name: string,
  file: ContentFile,
  drafting: Drafting,
): Promise<LoadedContent["outcome"]> => {
  const load = () => inTransaction(database, (tx) => loadInto(tx, now, name, file, drafting));
  for (let tries = 1; ; tries += 1) {
    try {
      return await load();
    } catch (error) {
      // Another process stored the same row in between; the next look finds it.
      if (!isDuplicate(error) || tries === 3) throw error;
    }
  }
};

const loadInto = async (
  tx: Transaction,
  now: Date,
  name: string,
  file: ContentFile,
  drafting: Drafting,
): Promise<LoadedContent["outcome"]> => {
  const article = await articleOf(tx, now, name, file);
  const { topic, content, sourceName } = file;
  const shown = {
    title: content.title,
    topic,
    searchable: searchableOf({ title: content.title, topic, sourceName }),
  };
  const digest = revisionDigest(content);
  const revision = await revisionOf(tx, now, article.id, digest, content);

  const set = await tx.questionSet.findFirst({
    where: { articleId: article.id, ownerId: null },
    orderBy: { id: "asc" },
    select: {
      id: true,
      title: true,
      topic: true,
      searchable: true,
      versions: { orderBy: { number: "desc" }, take: 1, select: versionSelect },
    },
  });
  if (
    set !== null &&
    (set.title !== shown.title || set.topic !== topic || set.searchable !== shown.searchable)
  ) {
    await tx.questionSet.update({ where: { id: set.id }, data: shown });
  }
  const newest = set?.versions[0];
  if (newest?.revisionId === revision.id && newest.engineVersion === engineVersion) return "unchanged";

  const seed = seedOfDigest(digest);
  const drafted = drafting(content, { seed, size: usualSize });
  if (drafted.items.length === 0) return "no-questions";
  const { id: setId } =
    set ??
    (await tx.questionSet.create({
      data: {
        slug: await freeSlug(tx, name),
        ...shown,
        articleId: article.id,
        isPublic: true,
        createdAt: now,
      },
      select: { id: true },
    }));
  await storeVersion(tx, {
    setId,
    number: (newest?.number ?? 0) + 1,
    revisionId: revision.id,
    seed,
    engineVersion,
    drafted,
    keeps: () => true,
    now,
    publishedAt: now,
  });
  return newest === undefined ? "new" : "changed";
};

const versionSelect = { number: true, revisionId: true, engineVersion: true } as const;

const articleOf = async (
  tx: Transaction,
  now: Date,
  contentKey: string,
  { sourceName }: ContentFile,
): Promise<{ id: string }> => {
  const known = await tx.article.findUnique({ where: { contentKey }, select: { id: true } });
  return (
    known ?? tx.article.create({ data: { contentKey, sourceName, createdAt: now }, select: { id: true } })
  );
};

/** The revision with this digest, stored as the next one when there is none. */
const revisionOf = async (
  tx: Transaction,
  now: Date,
  articleId: string,
  digest: string,
  content: ContentFile["content"],
): Promise<{ id: string }> => {
  const known = await tx.articleRevision.findUnique({
    where: { articleId_digest: { articleId, digest } },
    select: { id: true },
  });
  if (known !== null) return known;
  const { provenance, ...rest } = content;
  const earlier = await tx.articleRevision.count({ where: { articleId } });
  return tx.articleRevision.create({
    data: {
      articleId,
      number: earlier + 1,
      ...rest,
      digest,
      createdAt: now,
      ...(provenance === null ? {} : { provenance: provenance.map((row) => ({ ...row })) }),
    },
    select: { id: true },
  });
};
