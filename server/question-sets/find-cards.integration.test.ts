import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Database } from "../db/client";
import { eachDatabase } from "../db/testing";
import { cardFilters, everySet, findCards, type CardSearch } from "./find-cards";
import { fillSearchable } from "./searchable";
import { setOfTheDay } from "./set-of-the-day";
import { makeAccount } from "./testing";

type Own = {
  topic?: string | null;
  sourceName?: string;
  publishedOn?: string;
  levels?: readonly number[];
  isPublic?: boolean;
  isDraft?: boolean;
  createdAt?: Date;
  /** The display name of the teacher it belongs to; without one it ships with the app. */
  owner?: string;
};

/** Makes a set as its tables hold it, one question for each level. */
const shelve = async (database: Database, title: string, own: Own = {}): Promise<void> => {
  const { levels = [2], publishedOn = "2022-03-31" } = own;
  const { revisions, id: articleId } = await database.article.create({
    data: {
      sourceName: own.sourceName ?? "The Harbour Post",
      revisions: {
        create: { number: 1, title, text: "…", digest: randomUUID(), publishedOn, publishedZone: "UTC" },
      },
    },
    select: { id: true, revisions: { select: { id: true } } },
  });
  await database.questionSet.create({
    data: {
      slug: `${title} ${randomUUID()}`,
      title,
      topic: own.topic === undefined ? "World" : own.topic,
      articleId,
      isPublic: own.isPublic ?? true,
      ownerId: own.owner === undefined ? null : (await makeAccount(database, own.owner)).id,
      createdAt: own.createdAt ?? new Date("2026-05-03T09:00:00Z"),
      versions: {
        create: {
          number: 1,
          revisionId: revisions[0]?.id ?? "",
          seed: 1,
          engineVersion: "test",
          shortfall: [],
          publishedAt: own.isDraft === true ? null : new Date("2026-05-03T09:00:00Z"),
          items: {
            create: levels.map((level, position) => ({
              position,
              kind: "who-said",
              stem: "Who?",
              level,
              rule: "test",
              claim: {},
              rationale: "…",
            })),
          },
        },
      },
    },
    select: { id: true },
  });
};

const find = async (database: Database, asked: Partial<CardSearch>, page = 1, length = 10) => {
  const { cards, ...counts } = await findCards(database, { ...everySet, ...asked }, { page, length });
  return { titles: cards.map(({ title }) => title), ...counts };
};

eachDatabase((open) => {
  describe("a search among the public sets", () => {
    test("finds what stands in title, topic or source, whatever the capitals and accents", async () => {
      const database = await open();
      await shelve(database, "A bridge closes", {
        topic: "Town",
        levels: [1, 1, 2],
        publishedOn: "2022-03-31",
      });
      await shelve(database, "Café prices", { topic: "Économie", publishedOn: "2025-11-02" });
      await shelve(database, "Three bridges in São Tomé", {
        topic: null,
        levels: [3, 3, 2],
        publishedOn: "2022-03-30",
        sourceName: "ÉCHO du Port",
      });
      await shelve(database, "100 % of it, under_scored!", { publishedOn: "2021-01-01" });
      await shelve(database, "A bridge of one’s own", { isPublic: false });
      await shelve(database, "A bridge to come", { isDraft: true });
      await fillSearchable(database);
      const [bridge, cafe, tome, percent] = [
        "A bridge closes",
        "Café prices",
        "Three bridges in São Tomé",
        "100 % of it, under_scored!",
      ];
      const cases: [string, Partial<CardSearch>, (string | undefined)[]][] = [
        ["nothing asked: the newest report first", {}, [cafe, bridge, tome, percent]],
        ["a word in capitals", { words: "BRIDGE" }, [bridge, tome]],
        ["two words, both needed", { words: " bridge  closes " }, [bridge]],
        ["in any order", { words: "closes bridge" }, [bridge]],
        ["without accents", { words: "sao tome" }, [tome]],
        ["with accents", { words: "CAFÉ" }, [cafe]],
        ["a topic as a word", { words: "economie" }, [cafe]],
        ["the source", { words: "echo port" }, [tome]],
        ["title and source together", { words: "harbour bridge" }, [bridge]],
        ["a topic", { topic: "Town" }, [bridge]],
        ["easy", { level: 1 }, [bridge]],
        ["medium", { level: 2 }, [cafe, percent]],
        ["hard", { level: 3 }, [tome]],
        ["no level of ours", { level: 7 }, []],
        ["a month", { month: "2022-03" }, [bridge, tome]],
        ["filters that exclude each other", { topic: "Town", level: 3 }, []],
        ["signs of a pattern are plain letters", { words: "%" }, [percent]],
        ["so is the underscore", { words: "under_scored" }, [percent]],
        ["which is no other letter", { words: "under-scored" }, []],
        ["so is the sign before them", { words: "scored!" }, [percent]],
        ["what belongs to SQL", { words: "' OR '1'='1" }, []],
        ["a word that is nowhere", { words: "ferry" }, []],
      ];
      for (const [name, asked, titles] of cases)
        expect(await find(database, asked), name).toEqual({
          titles,
          total: titles.length,
          page: 1,
          pages: 1,
        });
      expect(await cardFilters(database)).toEqual({
        topics: ["Économie", "Town", "World"],
        months: ["2025-11", "2022-03", "2021-01"],
      });
    });

    test("goes through pages: every set once, in one order, with more sets than a page holds", async () => {
      const database = await open();
      const days = Array.from(
        { length: 57 },
        (_, at) => `2026-0${String(1 + (at % 3))}-${String(10 + (at % 19))}`,
      );
      for (const [at, publishedOn] of days.entries())
        await shelve(database, `Bridge ${String(at)}`, { publishedOn });
      await shelve(database, "Ferry");
      await fillSearchable(database);
      const pages = [];
      for (let page = 1; page <= 3; page += 1)
        pages.push(await find(database, { words: "bridge" }, page, 24));
      expect(pages.map(({ titles }) => titles.length)).toEqual([24, 24, 9]);
      for (const { total, pages: count } of pages) expect([total, count]).toEqual([57, 3]);
      const titles = pages.flatMap((page) => page.titles);
      expect(new Set(titles).size).toBe(57);
      const daysInOrder = titles.map((title) => days[Number(title.split(" ")[1])] ?? "");
      expect(daysInOrder).toEqual([...daysInOrder].sort().reverse());
      expect(await find(database, { words: "bridge" }, 99, 24)).toEqual(pages[2]);
      expect(await find(database, { words: "bridge" }, -1, 24)).toEqual(pages[0]);
    });

    test("reads the newest published version, not a later draft", async () => {
      const database = await open();
      await shelve(database, "Bridge", { levels: [1] });
      const version = await database.questionSetVersion.findFirstOrThrow({
        select: { setId: true, revisionId: true },
      });
      for (const [number, level, publishedAt] of [
        [2, 3, new Date("2026-05-04T00:00:00Z")],
        [3, 1, null],
      ] as const)
        await database.questionSetVersion.create({
          data: {
            ...version,
            number,
            seed: 1,
            engineVersion: "test",
            shortfall: [],
            publishedAt,
            items: {
              create: [
                {
                  position: 0,
                  kind: "who-said",
                  stem: "Who?",
                  level,
                  rule: "test",
                  claim: {},
                  rationale: "…",
                },
                {
                  position: 1,
                  kind: "who-said",
                  stem: "Who not?",
                  level: 1,
                  rule: "test",
                  claim: {},
                  rationale: "…",
                  isKept: false,
                },
              ],
            },
          },
          select: { id: true },
        });
      expect((await find(database, { level: 3 })).titles).toEqual(["Bridge"]);
      expect((await find(database, { level: 1 })).titles).toEqual([]);
    });

    test("with nothing public there is nothing, and no page but the first", async () => {
      const database = await open();
      expect(await find(database, {})).toEqual({ titles: [], total: 0, page: 1, pages: 1 });
      expect(await cardFilters(database)).toEqual({ topics: [], months: [] });
      expect(await setOfTheDay(database, new Date("2026-05-03T10:00:00Z"))).toBeNull();
    });
  });

  describe("the set of the day", () => {
    const shelf = async () => {
      const database = await open();
      for (const [title, day] of [
        ["c", "03"],
        ["a", "01"],
        ["b", "02"],
      ] as const)
        await shelve(database, title, { createdAt: new Date(`2026-05-${day}T10:00:00Z`) });
      await shelve(database, "own", { isPublic: false, createdAt: new Date("2026-05-03T10:00:00Z") });
      await shelve(database, "draft", { isDraft: true, createdAt: new Date("2026-05-03T10:00:00Z") });
      return async (at: string) => (await setOfTheDay(database, new Date(at)))?.title;
    };

    test("is one made today, until the day is over", async () => {
      const titleAt = await shelf();
      expect(await titleAt("2026-05-03T10:00:00Z")).toBe("c");
      expect(await titleAt("2026-05-03T23:59:59Z")).toBe("c");
    });

    test("on other days the sets take turns, and each has its turn", async () => {
      const titleAt = await shelf();
      const turns = [];
      for (const day of [4, 5, 6, 7]) turns.push(await titleAt(`2026-05-0${String(day)}T12:00:00Z`));
      expect(new Set(turns.slice(0, 3))).toEqual(new Set(["a", "b", "c"]));
      expect(turns[3]).toBe(turns[0]);
    });
  });

  test("the set of the day is the house's own, and a long one while there is one", async () => {
    const database = await open();
    const day = (number: number) => new Date(`2026-05-0${String(number)}T10:00:00Z`);
    const titleAt = async (number: number) => (await setOfTheDay(database, day(number)))?.title;
    const [short, long] = [Array<number>(3).fill(1), Array<number>(8).fill(1)];
    await shelve(database, "a teacher's", { owner: "Ida Brandt", levels: long, createdAt: day(3) });
    expect(await titleAt(3)).toBeUndefined();
    await shelve(database, "short", { levels: short, createdAt: day(3) });
    expect(await titleAt(3)).toBe("short");
    await shelve(database, "long", { levels: long, createdAt: day(2) });
    for (const number of [3, 4, 5]) expect(await titleAt(number)).toBe("long");
  });

  test("what older sets are found by is filled in, however many, and again does nothing", async () => {
    const database = await open();
    for (let number = 0; number < 205; number += 1) await shelve(database, `Bridge ${String(number)}`);
    await fillSearchable(database);
    expect((await find(database, { words: "bridge world harbour" })).total).toBe(205);
    await database.questionSet.updateMany({ where: { title: "Bridge 7" }, data: { searchable: "kept" } });
    await fillSearchable(database);
    expect((await find(database, { words: "kept" })).titles).toEqual(["Bridge 7"]);
  });
});
