import "server-only";
import { randomInt } from "node:crypto";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { isDuplicate } from "../db/transaction";
import { newJoinCode, type Draw } from "./join-code";

type RenewJoinCode = {
  readonly classId: string;
  /** The code the page showed: a button pressed twice gives one new code. */
  readonly oldCode: string;
};

/** Gives one's class another join code; the old one stops working. Who is in the class stays in it. */
export async function renewJoinCode(
  database: Database,
  viewer: Viewer,
  { classId, oldCode }: RenewJoinCode,
  draw: Draw = randomInt,
): Promise<Outcome<{ classId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  const own = { id: classId, teacherId: viewer.id, archivedAt: null };
  for (let tries = 1; ; tries += 1) {
    try {
      const { count } = await database.class.updateMany({
        where: { ...own, joinCode: oldCode },
        data: { joinCode: newJoinCode(draw) },
      });
      if (count === 1 || (await database.class.count({ where: own })) === 1) return done({ classId });
      return refuse("not-found");
    } catch (error) {
      if (!isDuplicate(error) || tries === 20) throw error;
    }
  }
}
