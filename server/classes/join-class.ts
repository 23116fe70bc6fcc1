import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { isDuplicate } from "../db/transaction";
import { asJoinCode } from "./join-code";

/** Puts whoever knows a class's code into the class. Joining twice changes nothing. */
export async function joinClass(
  database: Database,
  viewer: Viewer,
  { code }: { readonly code: string },
  now: Date,
): Promise<Outcome<{ classId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  const found = await database.class.findFirst({
    where: { joinCode: asJoinCode(code), archivedAt: null },
    select: { id: true, teacherId: true },
  });
  if (found === null) return refuse("unknown-code");
  const classId = found.id;
  if (found.teacherId === viewer.id) return refuse("not-allowed", { detail: "You teach this class." });
  try {
    await database.enrolment.create({ data: { classId, userId: viewer.id, joinedAt: now } });
    return done({ classId });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const enrolment = await database.enrolment.findUnique({
    where: { classId_userId: { classId, userId: viewer.id } },
    select: { removedAt: true },
  });
  return enrolment !== null && enrolment.removedAt !== null
    ? refuse("removed-from-class")
    : done({ classId });
}
