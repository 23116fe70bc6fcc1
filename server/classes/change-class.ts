import "server-only";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";

type ChangeClass = {
  readonly classId: string;
  readonly name: string;
  /** IANA name. Opening and due times that are set already keep their instant. */
  readonly zone: string;
  readonly aliasOnly: boolean;
};

/** Changes what one's class is called, its time zone, and whether its leaderboard shows aliases or names. */
export async function changeClass(
  database: Database,
  viewer: Viewer,
  { classId, ...data }: ChangeClass,
): Promise<Outcome<{ classId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  const { count } = await database.class.updateMany({
    where: { id: classId, teacherId: viewer.id, archivedAt: null },
    data,
  });
  return count === 0 ? refuse("not-found") : done({ classId });
}
