import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SqlDriverAdapter, Transaction } from "@prisma/driver-adapter-utils";
import { describe, expect, onTestFinished, test } from "vitest";
import { adapterFactory, sqlitePragmas } from "./adapter";
import { oneAtATime } from "./one-at-a-time";
import { isStorageFull } from "./storage-full";
import { eachDatabase } from "./testing";
import { inTransaction } from "./transaction";

const person = (userName: string) => ({ userName, displayName: userName, alias: userName, role: "student" });

const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

eachDatabase((open, kind) => {
  const names = async (database: Awaited<ReturnType<typeof open>>): Promise<(string | null)[]> =>
    (await database.user.findMany({ orderBy: { userName: "asc" }, select: { userName: true } })).map(
      ({ userName }) => userName,
    );

  test("a write outside survives a transaction that is undone around it", async () => {
    const database = await open();
    let outside: Promise<unknown> = Promise.resolve();
    const undone = inTransaction(database, async (tx) => {
      await tx.user.create({ data: person("inside") });
      outside = database.user.create({ data: person("outside") }).then((user) => user.id);
      await tx.user.count();
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
    await outside;
    expect(await names(database)).toEqual(["outside"]);
  });

  test("so it does with many transactions in line, of which every other is undone", async () => {
    const database = await open();
    const inside = times(30, (at) =>
      inTransaction(database, async (tx) => {
        await tx.user.create({ data: person(`in ${String(at)}`) });
        await tx.user.count();
        if (at % 2 === 1) throw new Error("undo");
        await tx.user.update({ where: { userName: `in ${String(at)}` }, data: { alias: "twice" } });
      }).then(
        () => "kept",
        (error: unknown) => (error instanceof Error ? error.message : "?"),
      ),
    );
    const outside = times(60, (at) => database.user.create({ data: person(`out ${String(at)}`) }));
    expect(await Promise.all(inside)).toEqual(times(30, (at) => (at % 2 === 1 ? "undo" : "kept")));
    await Promise.all(outside);
    expect(await names(database)).toEqual(
      [
        ...times(30, (at) => `in ${String(at)}`).filter((_, at) => at % 2 === 0),
        ...times(60, (at) => `out ${String(at)}`),
      ].toSorted(),
    );
  });

  test("nobody outside sees what a transaction has not committed", async () => {
    const database = await open();
    const seen: number[] = [];
    const looks: Promise<unknown>[] = [];
    await inTransaction(database, async (tx) => {
      for (let at = 0; at < 5; at += 1) {
        await tx.user.create({ data: person(`half ${String(at)}`) });
        looks.push(database.user.count().then((count) => seen.push(count)));
      }
    });
    await Promise.all(looks);
    // Before it or after it, and never in the middle.
    expect(new Set([0, 5, ...seen])).toEqual(new Set([0, 5]));
  });

  test("what reads, reckons and writes in one transaction loses nothing, many at once", async () => {
    const database = await open();
    const { id } = await database.user.create({ data: person("counter") });
    await Promise.all(
      times(40, () =>
        inTransaction(database, async (tx) => {
          const { tokenVersion } = await tx.user.findUniqueOrThrow({ where: { id } });
          await tx.user.update({ where: { id }, data: { tokenVersion: tokenVersion + 1 } });
        }),
      ),
    );
    expect((await database.user.findUniqueOrThrow({ where: { id } })).tokenVersion).toBe(40);
  });

  test("a statement that fails takes no other's turn", async () => {
    const database = await open();
    await database.user.create({ data: person("taken") });
    const outcomes = await Promise.allSettled(
      times(20, (at) =>
        database.user.create({ data: person(at % 2 === 0 ? "taken" : `free ${String(at)}`) }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(
      times(20, (at) => (at % 2 === 0 ? "rejected" : "fulfilled")),
    );
    expect(await database.user.count()).toBe(11);
  });

  if (kind === "sqlite") {
    test("a transaction that waits for a statement outside itself ends at its time limit, and nobody else with it", async () => {
      const database = await open();
      const waitsForItself = database.$transaction(
        async (tx) => {
          await tx.user.create({ data: person("inside") });
          await database.user.create({ data: person("outside") });
        },
        { timeout: 300 },
      );
      const other = database.user.create({ data: person("other") });
      await expect(waitsForItself).rejects.toThrow(/Transaction/u);
      await other;
      await inTransaction(database, (tx) => tx.user.create({ data: person("later") }));
      expect(await names(database)).toEqual(["later", "other", "outside"]);
    });

    test("a transaction that a full disk has ended gives its turn back", async () => {
      const database = await open();
      await database.$queryRawUnsafe("PRAGMA max_page_count = 1");
      const large = { ...person("large"), displayName: "x".repeat(200_000) };
      await expect(inTransaction(database, (tx) => tx.user.create({ data: large }))).rejects.toSatisfy(
        isStorageFull,
      );
      await database.$queryRawUnsafe("PRAGMA max_page_count = 100000");
      await inTransaction(database, (tx) => tx.user.create({ data: large }));
      expect(await database.user.count()).toBe(1);
    });
  }
});

describe("the connection of SQLite itself", () => {
  /** Two connections to one file, as two processes have them. */
  const connections = async (): Promise<[SqlDriverAdapter, SqlDriverAdapter]> => {
    const folder = mkdtempSync(path.join(tmpdir(), "lede-turns-"));
    const factory = adapterFactory({ kind: "sqlite", url: `file:${path.join(folder, "turns.db")}` });
    const opened = await oneAtATime(factory, sqlitePragmas).connect();
    const other = await oneAtATime(factory, sqlitePragmas).connect();
    onTestFinished(async () => {
      await opened.dispose();
      await other.dispose();
      rmSync(folder, { recursive: true });
    });
    await opened.executeScript("CREATE TABLE said (word TEXT UNIQUE)");
    return [opened, other];
  };
  const connection = async (): Promise<SqlDriverAdapter> => (await connections())[0];
  const sql = (text: string) => ({ sql: text, args: [], argTypes: [] });
  const insert = (word: string) => sql(`INSERT INTO said VALUES ('${word}')`);
  const words = async (opened: SqlDriverAdapter): Promise<unknown[]> =>
    (await opened.queryRaw(sql("SELECT word FROM said ORDER BY rowid"))).rows.flat();
  // As Prisma's client ends them.
  const commit = async (transaction: Transaction): Promise<void> => {
    await transaction.executeRaw(sql("COMMIT"));
    await transaction.commit();
  };
  const undo = async (transaction: Transaction): Promise<void> => {
    await transaction.executeRaw(sql("ROLLBACK"));
    await transaction.rollback();
  };

  test("turns come in the order they are asked for, transactions and statements alike", async () => {
    const opened = await connection();
    await Promise.all(
      times(12, async (at) => {
        const word = String(at).padStart(2, "0");
        if (at % 3 > 0) return opened.executeRaw(insert(word));
        const transaction = await opened.startTransaction();
        await transaction.executeRaw(insert(word));
        await transaction.executeRaw(insert(`${word} again`));
        return commit(transaction);
      }),
    );
    const said = (await words(opened)).map(String);
    expect(said).toHaveLength(16);
    expect(said).toEqual(said.toSorted());
  });

  test("a statement outside is in none of the transactions that stand in line before it", async () => {
    const opened = await connection();
    const first = await opened.startTransaction();
    const waiting = [opened.startTransaction(), opened.startTransaction()] as const;
    await commit(first);
    await commit(await waiting[0]);
    const last = await waiting[1];
    await last.executeRaw(insert("inside"));
    const outside = opened.executeRaw(insert("outside"));
    await last.executeRaw(insert("inside too"));
    await undo(last);
    await outside;
    expect(await words(opened)).toEqual(["outside"]);
  });

  test("a transaction that can't begin, and one whose end fails, give their turn back", async () => {
    const opened = await connection();
    await expect(opened.startTransaction("READ UNCOMMITTED")).rejects.toThrow("InvalidIsolationLevel");
    const transaction = await opened.startTransaction();
    await expect(transaction.executeRaw(sql("no SQL"))).rejects.toThrow("syntax error");
    await commit(transaction);
    await opened.executeRaw(insert("later"));
    expect(await words(opened)).toEqual(["later"]);
  });

  test("writes done together: who is told that it is in, it is in, also for another process", async () => {
    const [opened, other] = await connections();
    const seen = await Promise.all(
      times(60, async (at) => {
        await opened.executeRaw(insert(String(at)));
        return (await words(other)).includes(String(at));
      }),
    );
    expect(seen).toEqual(times(60, () => true));
  });

  test("writes done together: one that breaks a constraint fails alone", async () => {
    const opened = await connection();
    await opened.executeRaw(insert("taken"));
    const outcomes = await Promise.allSettled(
      times(40, (at) => opened.executeRaw(insert(at % 4 === 0 ? "taken" : String(at)))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(
      times(40, (at) => (at % 4 === 0 ? "rejected" : "fulfilled")),
    );
    expect(await words(opened)).toHaveLength(31);
  });

  test("writes done together: when the disk is full, what was told as failed is not in, and the next goes on", async () => {
    const opened = await connection();
    const [pages] = (await opened.queryRaw(sql("PRAGMA page_count"))).rows.flat();
    await opened.executeRaw(sql(`PRAGMA max_page_count = ${String(Number(pages) + 4)}`));
    const long = (at: number) => `${String(at).padStart(2, "0")}${"x".repeat(3_000)}`;
    const outcomes = await Promise.allSettled(times(30, (at) => opened.executeRaw(insert(long(at)))));
    expect(outcomes.some(({ status }) => status === "rejected")).toBe(true);
    const told = outcomes.flatMap(({ status }, at) => (status === "fulfilled" ? [long(at)] : []));
    expect(await words(opened)).toEqual(told);
    await opened.executeRaw(sql("PRAGMA max_page_count = 100000"));
    await opened.executeRaw(insert("later"));
    expect(await words(opened)).toEqual([...told, "later"]);
  });
});
