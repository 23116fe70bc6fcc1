import "server-only";
import { canTeach, isAccount, type Account, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { setCard, setCardSelect, type SetCard } from "./set-card";

/** A set as its page shows it. */
export type ShownSet = SetCard & {
  readonly articleId: string;
  /** What is due or open for this viewer; a set of their teacher's is taken through it. */
  readonly assignmentId: string | null;
  readonly isPublic: boolean;
  readonly isOwn: boolean;
};

/**
 * The newest published version of a set, for those who may take it: everybody for a public set, its owner, and
 * students of a class it is assigned to. Null for all others, as for a set that does not exist.
 */
export const shownSet = async (
  database: Database,
  viewer: Viewer,
  slug: string,
): Promise<ShownSet | null> => {
  const row = await database.questionSet.findFirst({
    where: { slug, archivedAt: null },
    select: { ...setCardSelect, articleId: true, isPublic: true, ownerId: true },
  });
  const card = row === null ? null : setCard(row);
  if (row === null || card === null) return null;
  const isOwn = isAccount(viewer) && row.ownerId === viewer.id;
  const assignmentId = isAccount(viewer) && !isOwn ? await assignedTo(database, viewer, slug) : null;
  if (!row.isPublic && !isOwn && assignmentId === null) return null;
  return { ...card, articleId: row.articleId, assignmentId, isPublic: row.isPublic, isOwn };
};

/** The latest assignment of the set in a class the viewer is in. */
const assignedTo = async (database: Database, viewer: Account, slug: string): Promise<string | null> => {
  const assignment = await database.assignment.findFirst({
    where: {
      withdrawnAt: null,
      version: { set: { slug } },
      class: { archivedAt: null, enrolments: { some: { userId: viewer.id, removedAt: null } } },
    },
    orderBy: [{ dueAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return assignment?.id ?? null;
};

/** A set of the viewer's own, as the teacher's page lists it. */
export type OwnSet = {
  readonly slug: string;
  readonly title: string;
  readonly isPublic: boolean;
  readonly sourceName: string;
  /** The draft that waits for its teacher, if there is one. */
  readonly draft: { readonly kept: number; readonly of: number; readonly createdAt: Date } | null;
  readonly published: {
    readonly number: number;
    readonly questions: number;
    readonly publishedAt: Date;
    readonly attempts: number;
  } | null;
};

/** The viewer's own sets, the newest first. Nothing for those who don't teach. */
export const ownSets = async (database: Database, viewer: Viewer): Promise<readonly OwnSet[]> => {
  if (!canTeach(viewer)) return [];
  const rows = await database.questionSet.findMany({
    where: { ownerId: viewer.id, archivedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      slug: true,
      title: true,
      isPublic: true,
      article: { select: { sourceName: true } },
      versions: {
        orderBy: { number: "desc" },
        take: 2,
        select: {
          number: true,
          createdAt: true,
          publishedAt: true,
          items: { select: { isKept: true } },
          _count: { select: { attempts: { where: { finishedAt: { not: null } } } } },
        },
      },
    },
  });
  return rows.map(({ slug, title, isPublic, article, versions }) => {
    const draft = versions.find(({ publishedAt }) => publishedAt === null);
    const published = versions.find(({ publishedAt }) => publishedAt !== null);
    const kept = (items: readonly { isKept: boolean }[]) => items.filter(({ isKept }) => isKept).length;
    return {
      slug,
      title,
      isPublic,
      sourceName: article.sourceName,
      draft:
        draft === undefined
          ? null
          : { kept: kept(draft.items), of: draft.items.length, createdAt: draft.createdAt },
      published:
        published === undefined || published.publishedAt === null
          ? null
          : {
              number: published.number,
              questions: kept(published.items),
              publishedAt: published.publishedAt,
              attempts: published._count.attempts,
            },
    };
  });
};
