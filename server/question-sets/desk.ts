import "server-only";
import type { Rejected } from "#core/items/rejected";
import { isSensitive } from "#core/items/sensitive-again";
import type { Revision } from "#core/items/engine-work";
import { canTeach, type Viewer } from "#core/policy/viewer";
import { parseIso, type CivilDate } from "#core/text/civil-date";
import { cutBlocks } from "#core/text/cut-blocks";
import { cutSentences } from "#core/text/cut-sentences";
import { overlaps, textOf, type Span } from "#core/text/span";
import type { Database } from "../db/client";
import type { Engine } from "./engine";
import { engineApart } from "./engine-apart";
import { screenKept, type Faults } from "./screen-kept";
import { sentenceOf } from "../http/refusals";
import { storedItemSelect, type StoredItem } from "./stored-item";

/** A question on its teacher's desk, key and proof included. */
export type DeskItem = StoredItem & { readonly id: string; readonly isKept: boolean };

/** Everything the review desk shows. */
export type Desk = {
  readonly slug: string;
  readonly title: string;
  readonly isPublic: boolean;
  /** The newest version or an earlier one is published, so that there is something to share. */
  readonly isShareable: boolean;
  readonly article: {
    readonly id: string;
    /** Its headline; the set may have been given another title. */
    readonly title: string;
    readonly text: string;
    readonly sourceName: string;
    readonly reported: CivilDate | null;
  };
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly publishedAt: Date | null;
    readonly shortfall: readonly string[];
  };
  readonly items: readonly DeskItem[];
  readonly rejections: readonly Rejected[];
  /** What the screens say of the kept questions of a draft; null once it is published. */
  readonly faults: Faults | null;
};

const sentences = (json: unknown): readonly string[] =>
  Array.isArray(json) ? json.filter((line): line is string => typeof line === "string") : [];

const withSentences = (
  text: string,
  rejections: readonly (Omit<Rejected, "sentence" | "mayReturn"> & Span)[],
  items: readonly DeskItem[],
): readonly Rejected[] => {
  if (rejections.length === 0) return [];
  const sentences = cutSentences(text, cutBlocks(text));
  const isThere = ({ kind, stem }: { kind: string; stem: string }) =>
    items.some((item) => item.kind === kind && item.stem === stem);
  return rejections.map(({ start, end, ...rejection }) => ({
    ...rejection,
    mayReturn: isSensitive(rejection.screen) && !isThere(rejection),
    sentence: sentences
      .filter((sentence) => overlaps(sentence, { start, end }))
      .map((sentence) => textOf(text, sentence))
      .join(" "),
  }));
};

/** Questions that could not be checked are not published: that is said where the checks would say what they found. */
const faultsOf = async (engine: Engine, revision: Revision, items: readonly DeskItem[]): Promise<Faults> => {
  const screened = await screenKept(
    engine,
    revision,
    items.filter(({ isKept }) => isKept),
  );
  return screened.ok
    ? screened.value
    : { stops: [{ questions: [], reason: sentenceOf(screened) }], advice: [] };
};

/** The newest version of a set of the viewer's own: the draft, or what is published when there is no draft. */
export const deskOf = async (
  database: Database,
  viewer: Viewer,
  slug: string,
  engine: Engine = engineApart,
): Promise<Desk | null> => {
  if (!canTeach(viewer)) return null;
  const set = await database.questionSet.findFirst({
    where: { slug, ownerId: viewer.id, archivedAt: null },
    select: {
      title: true,
      isPublic: true,
      article: { select: { id: true, sourceName: true } },
      _count: { select: { versions: { where: { publishedAt: { not: null } } } } },
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          id: true,
          number: true,
          publishedAt: true,
          shortfall: true,
          revision: { select: { title: true, text: true, publishedOn: true } },
          items: { orderBy: { position: "asc" }, select: { ...storedItemSelect, id: true, isKept: true } },
          rejections: {
            orderBy: { position: "asc" },
            select: { id: true, kind: true, stem: true, screen: true, reason: true, start: true, end: true },
          },
        },
      },
    },
  });
  const version = set?.versions[0];
  if (set === null || version === undefined) return null;
  const { revision, items, rejections, shortfall, ...rest } = version;
  return {
    slug,
    title: set.title,
    isPublic: set.isPublic,
    isShareable: set._count.versions > 0,
    article: {
      ...set.article,
      title: revision.title,
      text: revision.text,
      reported: parseIso(revision.publishedOn),
    },
    version: { ...rest, shortfall: sentences(shortfall) },
    items,
    rejections: withSentences(revision.text, rejections, items),
    faults: version.publishedAt === null ? await faultsOf(engine, revision, items) : null,
  };
};
