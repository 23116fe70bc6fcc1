import "server-only";
import { empty, join, sqltag, type Sql } from "@prisma/client/runtime/client";
import { searchedWords } from "#core/text/searchable";
import type { Database } from "../db/client";
import { setCard, setCardSelect, type SetCard } from "./set-card";

/** What a visitor looks for among the public sets. Null means any. */
export type CardSearch = {
  /** Words that must all stand in the title, the topic or the source; capitals and accents don't matter. */
  readonly words: string;
  readonly topic: string | null;
  readonly level: number | null;
  /** Month of the report, "2022-03". */
  readonly month: string | null;
};

/** Looks for nothing and finds every public set. */
export const everySet: CardSearch = { words: "", topic: null, level: null, month: null };

/** One page of what was found. */
export type FoundCards = {
  readonly cards: readonly SetCard[];
  /** How many there are on all pages. */
  readonly total: number;
  /** From 1; a page there is not is the last one there is. */
  readonly page: number;
  readonly pages: number;
};

/** More words than this only make the search slower. */
const mostWords = 12;

// Written in SQL because level and month are those of the newest published version, which Prisma can't ask for in a
// condition. Both databases read it alike: "!" stands before what LIKE would take for a pattern, and searchable text
// is in lower case with plain letters, where SQLite's LIKE knows those alone.

const publicSets = sqltag`
  FROM "QuestionSet" q
  JOIN "QuestionSetVersion" v ON v."setId" = q."id" AND v."number" = (
    SELECT MAX(n."number") FROM "QuestionSetVersion" n WHERE n."setId" = q."id" AND n."publishedAt" IS NOT NULL
  )
  JOIN "ArticleRevision" r ON r."id" = v."revisionId"
  WHERE q."isPublic" AND q."archivedAt" IS NULL`;

/** The bounds of each level in the mean of a set's questions, as `set-card.ts` reckons it: from, and below. */
const bounds: ReadonlyMap<number, readonly [from: number, below: number]> = new Map([
  [1, [0, 1.5]],
  [2, [1.5, 2.5]],
  [3, [2.5, 4]],
]);

const hasLevel = (level: number): Sql => {
  const [from, below] = bounds.get(level) ?? [4, 4];
  const mean = sqltag`(SELECT AVG(i."level") FROM "Item" i WHERE i."versionId" = v."id" AND i."isKept")`;
  return sqltag`AND ${mean} >= ${from} AND ${mean} < ${below}`;
};

const hasWord = (word: string): Sql =>
  sqltag`AND q."searchable" LIKE ${`%${word.replaceAll(/[!%_]/gu, "!$&")}%`} ESCAPE '!'`;

const conditionsOf = ({ words, topic, level, month }: CardSearch): Sql =>
  join(
    [
      empty,
      ...searchedWords(words).slice(0, mostWords).map(hasWord),
      topic === null ? empty : sqltag`AND q."topic" = ${topic}`,
      level === null ? empty : hasLevel(level),
      month === null ? empty : sqltag`AND SUBSTR(r."publishedOn", 1, 7) = ${month}`,
    ],
    " ",
  );

/** The public sets that answer a search, the newest report first, then the set made last; a page at a time. */
export const findCards = async (
  database: Database,
  search: CardSearch,
  { page: asked, length }: { readonly page: number; readonly length: number },
): Promise<FoundCards> => {
  const found = sqltag`${publicSets} ${conditionsOf(search)}`;
  const [counted] = await database.$queryRaw<
    { total: number | bigint }[]
  >`SELECT COUNT(*) AS "total" ${found}`;
  const total = Number(counted?.total ?? 0);
  const pages = Math.max(1, Math.ceil(total / length));
  const page = Math.min(pages, Math.max(1, asked));
  const ids = await database.$queryRaw<{ id: string }[]>`
    SELECT q."id" ${found}
    ORDER BY r."publishedOn" DESC, q."createdAt" DESC, q."id" DESC
    LIMIT ${length} OFFSET ${(page - 1) * length}`;
  return {
    cards: await cardsOf(
      database,
      ids.map(({ id }) => id),
    ),
    total,
    page,
    pages,
  };
};

/** The cards of sets, in the order of their ids. */
const cardsOf = async (database: Database, ids: readonly string[]): Promise<readonly SetCard[]> => {
  const rows = await database.questionSet.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...setCardSelect },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return (row === undefined ? null : setCard(row)) ?? [];
  });
};

/** What the public sets can be narrowed by: their topics from A to Z, their months from the latest. */
export const cardFilters = async (
  database: Database,
): Promise<{ readonly topics: readonly string[]; readonly months: readonly string[] }> => {
  const topics = await database.$queryRaw<{ topic: string }[]>`
    SELECT DISTINCT q."topic" ${publicSets} AND q."topic" IS NOT NULL LIMIT 200`;
  const months = await database.$queryRaw<{ month: string }[]>`
    SELECT DISTINCT SUBSTR(r."publishedOn", 1, 7) AS "month" ${publicSets} ORDER BY 1 DESC LIMIT 240`;
  return {
    // Sorted here: the two databases disagree about letters beyond Z.
    topics: topics.map(({ topic }) => topic).sort((one, other) => one.localeCompare(other, "en")),
    months: months.map(({ month }) => month),
  };
};
