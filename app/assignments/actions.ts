"use server";

import { assignSet as assign } from "#server/assignments/assign-set";
import { changeAssignment as change } from "#server/assignments/change-assignment";
import { restoreAssignment as restore } from "#server/assignments/restore-assignment";
import { withdrawAssignment as withdraw } from "#server/assignments/withdraw-assignment";
import { db } from "#server/db/client";
import { buttonAction, formAction, type FormState } from "#server/http/form-action";
import { assignmentPath } from "./paths";
import { AssignForm, AssignmentForm, ChangeAssignmentForm } from "./schema";

const assigning = formAction(
  AssignForm,
  async (viewer, { timeLimitMinutes = null, ...input }) =>
    assign(await db(), viewer, { ...input, timeLimitMinutes }, new Date()),
  { then: ({ assignmentId }) => `${assignmentPath(assignmentId)}?done=assigned` },
);

export async function assignSet(state: FormState, form: FormData): Promise<FormState> {
  return assigning(state, form);
}

const changing = formAction(
  ChangeAssignmentForm,
  async (viewer, input) => change(await db(), viewer, input, new Date()),
  {
    then: ({ assignmentId, changes }) =>
      `${assignmentPath(assignmentId)}?done=changed&changes=${changes.join(",")}`,
  },
);

export async function changeAssignment(state: FormState, form: FormData): Promise<FormState> {
  return changing(state, form);
}

const backToAssignment = ({ assignmentId = "" }: { assignmentId?: string }): string =>
  assignmentPath(assignmentId);

const withdrawing = buttonAction(
  AssignmentForm,
  async (viewer, input) => withdraw(await db(), viewer, input, new Date()),
  { then: ({ assignmentId }) => `${assignmentPath(assignmentId)}?done=withdrawn`, back: backToAssignment },
);

export async function withdrawAssignment(form: FormData): Promise<void> {
  return withdrawing(form);
}

const restoring = buttonAction(AssignmentForm, async (viewer, input) => restore(await db(), viewer, input), {
  then: ({ assignmentId }) => `${assignmentPath(assignmentId)}?done=restored`,
  back: backToAssignment,
});

export async function restoreAssignment(form: FormData): Promise<void> {
  return restoring(form);
}
