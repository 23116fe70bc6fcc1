import "server-only";
import type { FeedbackPolicy } from "#core/assessment/terms";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { canTeach, type Account, type Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { isDuplicate } from "../db/transaction";
import { windowOf, type AskedWindow } from "./window";

/** The window is by the clocks of the class's zone. */
export type AssignSet = AskedWindow & {
  /** Drawn when the form was shown, and the assignment's id: a form sent twice assigns once. */
  readonly requestId: string;
  readonly classId: string;
  /** A published version of an own or a public set. */
  readonly versionId: string;
  /** 1 to 10. */
  readonly attemptsAllowed: number;
  readonly feedback: FeedbackPolicy;
  /** Null: none. */
  readonly timeLimitMinutes: number | null;
};

/** Gives a class a set to take between two times of its own clocks. */
export async function assignSet(
  database: Database,
  viewer: Viewer,
  input: AssignSet,
  now: Date,
): Promise<Outcome<{ assignmentId: string }>> {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  if (!canTeach(viewer)) return refuse("not-allowed");
  const taught = await database.class.findFirst({
    where: { id: input.classId, teacherId: viewer.id, archivedAt: null },
    select: { zone: true },
  });
  if (taught === null) return refuse("not-found");
  if (!(await mayAssign(database, viewer, input.versionId))) {
    return refuse("invalid", { fields: { versionId: ["Choose a published set from the list."] } });
  }
  const window = windowOf(input, taught.zone, now, null);
  if (!window.ok) return window;
  const { requestId: id, classId, versionId, attemptsAllowed, feedback, timeLimitMinutes } = input;
  const terms = {
    classId,
    versionId,
    ...window.value,
    attemptsAllowed,
    feedback,
    timeLimitSeconds: timeLimitMinutes === null ? null : timeLimitMinutes * 60,
  };
  try {
    await database.assignment.create({ data: { id, ...terms, createdAt: now }, select: { id: true } });
    return done({ assignmentId: id });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const same = await database.assignment.count({ where: { id, ...terms } });
  if (same === 1) return done({ assignmentId: id });
  return refuse("key-reused", { detail: "This form was sent before, with other answers. Open it anew." });
}

/** What was published never changes, so it is enough to look before writing. */
const mayAssign = async (database: Database, viewer: Account, versionId: string): Promise<boolean> =>
  (await database.questionSetVersion.count({
    where: {
      id: versionId,
      publishedAt: { not: null },
      set: { archivedAt: null, OR: [{ isPublic: true }, { ownerId: viewer.id }] },
    },
  })) === 1;
