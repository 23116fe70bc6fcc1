import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { isTaught } from "./queries";

type Assignment = { readonly assignmentId: string };

/** Gives back an assignment that was withdrawn, with its times and answers as they were. */
export async function restoreAssignment(
  database: Database,
  viewer: Viewer,
  { assignmentId }: Assignment,
): Promise<Outcome<Assignment>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  if (!(await isTaught(database, viewer, assignmentId))) return refuse("not-found");
  await database.assignment.updateMany({ where: { id: assignmentId }, data: { withdrawnAt: null } });
  return done({ assignmentId });
}
