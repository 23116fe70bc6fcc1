"use server";

import { changeClass as change } from "#server/classes/change-class";
import { createClass as create } from "#server/classes/create-class";
import { leaveClass as leave } from "#server/classes/leave-class";
import { removeStudent as remove } from "#server/classes/remove-student";
import { renewJoinCode as renew } from "#server/classes/renew-join-code";
import { restoreStudent as restore } from "#server/classes/restore-student";
import { db } from "#server/db/client";
import { buttonAction, formAction, type FormState } from "#server/http/form-action";
import { classPath } from "./paths";
import { ChangeClassForm, ClassForm, NewClassForm, RenewCodeForm, StudentForm } from "./schema";

const creating = formAction(
  NewClassForm,
  async (viewer, input) => create(await db(), viewer, input, new Date()),
  { then: ({ classId }) => `${classPath(classId)}?done=made` },
);

export async function createClass(state: FormState, form: FormData): Promise<FormState> {
  return creating(state, form);
}

const changing = formAction(
  ChangeClassForm,
  async (viewer, { names, ...input }) =>
    change(await db(), viewer, { ...input, aliasOnly: names === "aliases" }),
  { then: ({ classId }) => `${classPath(classId)}?done=changed` },
);

export async function changeClass(state: FormState, form: FormData): Promise<FormState> {
  return changing(state, form);
}

const backToClass = ({ classId = "" }: { classId?: string }): string => classPath(classId);

const renewing = buttonAction(RenewCodeForm, async (viewer, input) => renew(await db(), viewer, input), {
  then: ({ classId }) => `${classPath(classId)}?done=renewed`,
  back: backToClass,
});

export async function renewJoinCode(form: FormData): Promise<void> {
  return renewing(form);
}

const removing = buttonAction(
  StudentForm,
  async (viewer, input) => remove(await db(), viewer, input, new Date()),
  {
    then: ({ classId, userId }) => `${classPath(classId)}?done=removed&who=${encodeURIComponent(userId)}`,
    back: backToClass,
  },
);

export async function removeStudent(form: FormData): Promise<void> {
  return removing(form);
}

const restoring = buttonAction(StudentForm, async (viewer, input) => restore(await db(), viewer, input), {
  then: ({ classId, userId }) => `${classPath(classId)}?done=restored&who=${encodeURIComponent(userId)}`,
  back: backToClass,
});

export async function restoreStudent(form: FormData): Promise<void> {
  return restoring(form);
}

const leaving = buttonAction(ClassForm, async (viewer, input) => leave(await db(), viewer, input), {
  then: () => "/classes?done=left",
  back: backToClass,
});

export async function leaveClass(form: FormData): Promise<void> {
  return leaving(form);
}
