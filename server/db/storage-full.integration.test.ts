import { expect, test } from "vitest";
import { isStorageFull } from "./storage-full";
import { eachDatabase } from "./testing";

eachDatabase((open, kind) => {
  if (kind === "sqlite") {
    test("a database that may not grow is told from other failures, and is whole afterwards", async () => {
      const database = await open();
      const person = (at: number) => ({
        displayName: "x".repeat(20_000),
        alias: `Kestrel ${at}`,
        role: "student",
      });
      await database.$queryRawUnsafe("PRAGMA max_page_count = 1");
      let stored = 0;
      let failure: unknown;
      while (failure === undefined && stored < 1_000) {
        try {
          await database.user.create({ data: person(stored) });
          stored += 1;
        } catch (error) {
          failure = error;
        }
      }
      expect(isStorageFull(failure)).toBe(true);
      expect(await database.user.count()).toBe(stored);
      const inside = database.$transaction(async (tx) => {
        await tx.user.create({ data: person(stored) });
      });
      await expect(inside).rejects.toSatisfy(isStorageFull);
      await database.$queryRawUnsafe("PRAGMA max_page_count = 100000");
      await database.user.create({ data: person(stored) });
      expect(await database.user.count()).toBe(stored + 1);
    });
  }

  if (kind === "postgresql") {
    test("a full disk of the PostgreSQL server is known by its code, whatever language it speaks", async () => {
      const database = await open();
      await database.$executeRawUnsafe(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'Auf dem Gerät ist kein Platz mehr' USING ERRCODE = 'disk_full'; END $$`);
      await database.$executeRawUnsafe(
        `CREATE TRIGGER full_disk BEFORE INSERT ON "User" FOR EACH ROW EXECUTE FUNCTION full_disk()`,
      );
      const data = { displayName: "Ana", alias: "Kestrel", role: "student" };
      await expect(database.user.create({ data })).rejects.toSatisfy(isStorageFull);
      await expect(database.$transaction((tx) => tx.user.create({ data }))).rejects.toSatisfy(isStorageFull);
      await expect(
        database.$executeRaw`INSERT INTO "User" ("id", "displayName", "alias", "role") VALUES ('1', '', '', '')`,
      ).rejects.toSatisfy(isStorageFull);
    });
  }

  test("other failures are not taken for it", async () => {
    const database = await open();
    const failure: unknown = await database.user
      .findUniqueOrThrow({ where: { id: "database or disk is fulfilled" } })
      .catch((error: unknown) => error);
    expect(isStorageFull(failure)).toBe(false);
  });
});
