import { expect, test } from "vitest";
import { eachDatabase } from "./testing";
import { inTransaction } from "./transaction";

const person = (userName: string) => ({ userName, displayName: userName, alias: userName, role: "student" });

eachDatabase((open) => {
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
    const names = await database.user.findMany({ select: { userName: true } });
    expect(names.map((user) => user.userName)).toEqual(["outside"]);
  });
});
