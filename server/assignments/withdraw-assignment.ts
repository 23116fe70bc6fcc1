import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { isTaught } from "./queries";

type Assignment = { readonly assignmentId: string };

/** Takes an assignment back: students no longer see it, and it counts on no class board. Nothing is deleted. */
export async function withdrawAssignment(
  database: Database,
  viewer: Viewer,
  { assignmentId }: Assignment,
  now: Date,
): Promise<Outcome<Assignment>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  if (!(await isTaught(database, viewer, assignmentId))) return refuse("not-found");
  // The time of the first withdrawal is kept.
  await database.assignment.updateMany({
    where: { id: assignmentId, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  return done({ assignmentId });
}
