import "server-only";
import type { Level } from "#core/items/item";
import { parseIso, type CivilDate } from "#core/text/civil-date";

/** What a list shows of a published set: nothing that answers a question. */
export type SetCard = {
  readonly slug: string;
  readonly versionId: string;
  readonly title: string;
  readonly topic: string | null;
  readonly sourceName: string;
  /** The day of the report. */
  readonly reported: CivilDate;
  readonly questions: number;
  readonly minutes: number;
  readonly level: Level;
  /** The kinds of question it has, the most frequent first. */
  readonly kinds: readonly string[];
  /** When the set was first made. */
  readonly createdAt: Date;
};

/** What a card needs of a set: its newest published version alone. */
export const setCardSelect = {
  slug: true,
  title: true,
  topic: true,
  createdAt: true,
  article: { select: { sourceName: true } },
  versions: {
    where: { publishedAt: { not: null } },
    orderBy: { number: "desc" },
    take: 1,
    select: {
      id: true,
      revision: { select: { publishedOn: true } },
      items: { where: { isKept: true }, select: { kind: true, level: true } },
    },
  },
} as const;

export type SetCardRow = {
  readonly slug: string;
  readonly title: string;
  readonly topic: string | null;
  readonly createdAt: Date;
  readonly article: { readonly sourceName: string };
  readonly versions: readonly {
    readonly id: string;
    readonly revision: { readonly publishedOn: string };
    readonly items: readonly { readonly kind: string; readonly level: number }[];
  }[];
};

/** Half a minute a question: reading it, choosing, and the sentence that proves it. */
const minutesFor = (questions: number): number => Math.max(1, Math.round(questions / 2));

/** The middle level of a set's questions, as a whole number. */
const levelOf = (levels: readonly number[]): Level => {
  const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  return mean < 1.5 ? 1 : mean < 2.5 ? 2 : 3;
};

const kindsOf = (items: readonly { readonly kind: string }[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
};

/** The card of a set; null when nothing of it is published. */
export const setCard = (row: SetCardRow): SetCard | null => {
  const version = row.versions[0];
  const reported = version === undefined ? null : parseIso(version.revision.publishedOn);
  if (version === undefined || reported === null) return null;
  return {
    slug: row.slug,
    versionId: version.id,
    title: row.title,
    topic: row.topic,
    sourceName: row.article.sourceName,
    reported,
    questions: version.items.length,
    minutes: minutesFor(version.items.length),
    level: levelOf(version.items.map(({ level }) => level)),
    kinds: kindsOf(version.items),
    createdAt: row.createdAt,
  };
};
