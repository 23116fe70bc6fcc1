import "server-only";
import { randomInt } from "node:crypto";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { isDuplicate } from "../db/transaction";
import { newJoinCode, type Draw } from "./join-code";

type CreateClass = {
  /** Drawn when the form was shown, and the class's id: a form sent twice makes one class. */
  readonly requestId: string;
  readonly name: string;
  /** IANA name. */
  readonly zone: string;
};

/** Makes a class with a join code of its own. */
export async function createClass(
  database: Database,
  viewer: Viewer,
  { requestId, name, zone }: CreateClass,
  now: Date,
  draw: Draw = randomInt,
): Promise<Outcome<{ classId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const sent = { teacherId: viewer.id, name, zone };
  for (let tries = 1; ; tries += 1) {
    try {
      const made = await database.class.create({
        data: { id: requestId, ...sent, joinCode: newJoinCode(draw), createdAt: now },
        select: { id: true },
      });
      return done({ classId: made.id });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const same = await database.class.findFirst({ where: { id: requestId }, select: sentOf });
      if (same !== null) {
        const isSame = same.teacherId === viewer.id && same.name === name && same.zone === zone;
        if (isSame) return done({ classId: requestId });
        return refuse("key-reused", {
          detail: "This form was sent before, for another class. Open it anew.",
        });
      }
      // Somebody's class has this code; codes are plenty, so twenty in a row is a fault.
      if (tries === 20) throw error;
    }
  }
}

const sentOf = { teacherId: true, name: true, zone: true } as const;
