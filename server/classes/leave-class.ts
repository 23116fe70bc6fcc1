import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";

/**
 * Takes the student who asks out of a class; the code lets them in again, and what they answered stays with the
 * teacher. Leaving twice changes nothing. A removal by the teacher stands.
 */
export async function leaveClass(
  database: Database,
  viewer: Viewer,
  { classId }: { readonly classId: string },
): Promise<Outcome<{ classId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  await database.enrolment.deleteMany({ where: { classId, userId: viewer.id, removedAt: null } });
  return done({ classId });
}
