import "server-only";
import { feedbackPolicyOf, ownTerms, termsFor, type Terms } from "#core/assessment/terms";
import { refuse, type Refusal } from "#core/policy/outcome";
import type { Learner } from "#core/policy/viewer";
import type { Prisma } from "../db/client";

/** What decides when a learner may answer an assignment. Nobody's but this learner's enrolment and extra time. */
export const assignmentTermsSelect = (learner: Learner) => {
  // A guest is in no class: the empty id matches nobody.
  const userId = learner.kind === "account" ? learner.id : "";
  return {
    opensAt: true,
    dueAt: true,
    timeLimitSeconds: true,
    attemptsAllowed: true,
    feedback: true,
    withdrawnAt: true,
    class: {
      select: {
        enrolments: { where: { userId }, select: { removedAt: true } },
        accommodations: { where: { userId }, select: { extraTimePercent: true, extraDueMinutes: true } },
      },
    },
  } satisfies Prisma.AssignmentSelect;
};

export type AssignmentTermsRow = Prisma.AssignmentGetPayload<{
  select: ReturnType<typeof assignmentTermsSelect>;
}>;

/** The terms of an assignment for the learner its row was selected for; without one, those of a set of one's own. */
export const termsOf = (assignment: AssignmentTermsRow | null): Terms =>
  assignment === null
    ? ownTerms
    : termsFor(
        { ...assignment, feedback: feedbackPolicyOf(assignment.feedback) },
        assignment.class.accommodations[0] ?? null,
      );

/** Why nothing more is taken for this assignment whatever the clock says, or null. */
export const whyShut = (assignment: AssignmentTermsRow | null): Refusal | null => {
  if (assignment === null) return null;
  const enrolment = assignment.class.enrolments[0];
  if (enrolment === undefined) return refuse("not-found");
  if (enrolment.removedAt !== null) return refuse("removed-from-class");
  if (assignment.withdrawnAt !== null)
    return refuse("past-due", { detail: "Your teacher has withdrawn this. What you answered is kept." });
  return null;
};
