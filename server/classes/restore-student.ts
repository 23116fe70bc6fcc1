import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { enrolmentTaught } from "./queries";

/** Lets a student who was removed back into one's class, with everything they had answered. */
export async function restoreStudent(
  database: Database,
  viewer: Viewer,
  student: { readonly classId: string; readonly userId: string },
): Promise<Outcome<{ classId: string; userId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  const enrolment = await enrolmentTaught(database, viewer, student);
  if (enrolment === null) return refuse("not-found");
  await database.enrolment.update({ where: { id: enrolment.id }, data: { removedAt: null } });
  return done(student);
}
