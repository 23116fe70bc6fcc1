import "server-only";
import { changesOf, type TermChange } from "#core/assessment/term-changes";
import { feedbackPolicyOf, type FeedbackPolicy } from "#core/assessment/terms";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";
import type { Database } from "../db/client";
import { inTransaction } from "../db/transaction";
import { windowOf, type AskedWindow } from "./window";

export type ChangeAssignment = AskedWindow & {
  readonly assignmentId: string;
  /** 1 to 10, and never fewer than somebody has begun. */
  readonly attemptsAllowed: number;
  readonly feedback: FeedbackPolicy;
};

export type ChangedAssignment = { readonly assignmentId: string; readonly changes: readonly TermChange[] };

/**
 * Gives an assignment of one's own class other times, attempts or another time at which answers are shown. It holds at
 * once: whoever has not handed in goes on until the new due time, and what is handed in stays as it is. Once somebody
 * has begun it can't be made to open in the future. Saying the same twice changes nothing.
 */
export const changeAssignment = async (
  database: Database,
  viewer: Viewer,
  { assignmentId, opens, due, attemptsAllowed, feedback }: ChangeAssignment,
  now: Date,
): Promise<Outcome<ChangedAssignment>> => {
  if (viewer.kind !== "account") return refuse("sign-in-first");
  return inTransaction(database, async (tx) => {
    const standing = await tx.assignment.findFirst({
      where: { id: assignmentId, class: { teacherId: viewer.id, archivedAt: null } },
      select: {
        opensAt: true,
        dueAt: true,
        attemptsAllowed: true,
        feedback: true,
        class: { select: { zone: true } },
        attempts: { orderBy: { number: "desc" }, take: 1, select: { number: true } },
      },
    });
    if (standing === null) return refuse("not-found");
    const window = windowOf({ opens, due }, standing.class.zone, now, standing);
    if (!window.ok) return window;
    const used = standing.attempts[0]?.number ?? 0;
    if (used > 0 && window.value.opensAt > now && window.value.opensAt > standing.opensAt) {
      const sentence = "Somebody has begun already. Leave it open, or choose a time that has passed.";
      return refuse("invalid", { fields: { opens: [sentence] } });
    }
    if (attemptsAllowed < used) {
      const sentence = `Somebody has begun ${String(used)} attempts already. Allow at least ${String(used)}.`;
      return refuse("invalid", { fields: { attemptsAllowed: [sentence] } });
    }
    const terms = { ...window.value, attemptsAllowed, feedback };
    await tx.assignment.update({ where: { id: assignmentId }, data: terms, select: { id: true } });
    const before = { ...standing, feedback: feedbackPolicyOf(standing.feedback) };
    return done({ assignmentId, changes: changesOf(before, terms) });
  });
};
