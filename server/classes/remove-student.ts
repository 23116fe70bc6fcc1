import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { enrolmentTaught } from "./queries";

/** Takes a student out of one's class. The code no longer lets them in; `restoreStudent` does. */
export async function removeStudent(
  database: Database,
  viewer: Viewer,
  student: { readonly classId: string; readonly userId: string },
  now: Date,
): Promise<Outcome<{ classId: string; userId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  const enrolment = await enrolmentTaught(database, viewer, student);
  if (enrolment === null) return refuse("not-found");
  // The time of the first removal is kept.
  await database.enrolment.updateMany({
    where: { id: enrolment.id, removedAt: null },
    data: { removedAt: now },
  });
  return done(student);
}
