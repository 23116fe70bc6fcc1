"use server";

import { startSession, endSession } from "#server/auth/session";
import { db } from "#server/db/client";
import { buttonAction, formAction, type FormState } from "#server/http/form-action";
import { changeNames } from "#server/users/change-names";
import { changePassword } from "#server/users/change-password";
import { setBoardPresence } from "#server/users/set-board-presence";
import { signOutEverywhere } from "#server/users/sign-out-everywhere";
import { startTeaching } from "#server/users/start-teaching";
import { BoardsForm, NamesForm, NoFields, PasswordForm } from "./schema";

const names = formAction(
  NamesForm,
  async (viewer, input) => changeNames(await db(), viewer, input, new Date()),
  { then: () => "/settings?done=names" },
);

export async function changeNamesAction(state: FormState, form: FormData): Promise<FormState> {
  return names(state, form);
}

const password = formAction(
  PasswordForm,
  async (viewer, input) => {
    const outcome = await changePassword(await db(), viewer, input, new Date());
    if (outcome.ok) await startSession(outcome.value);
    return outcome;
  },
  { secret: ["oldPassword", "newPassword"], then: () => "/settings?done=password" },
);

export async function changePasswordAction(state: FormState, form: FormData): Promise<FormState> {
  return password(state, form);
}

const boards = buttonAction(
  BoardsForm,
  async (viewer, { boards: wish }) =>
    setBoardPresence(await db(), viewer, { offBoards: wish === "leave" }, new Date()),
  { then: (_value, { boards: wish }) => `/settings?done=boards-${wish}`, back: () => "/settings" },
);

export async function boardsAction(form: FormData): Promise<void> {
  return boards(form);
}

const everywhere = buttonAction(
  NoFields,
  async (viewer, input) => {
    const outcome = await signOutEverywhere(await db(), viewer, input, new Date());
    if (outcome.ok) await endSession();
    return outcome;
  },
  { then: () => "/sign-in?done=signed-out", back: () => "/settings" },
);

export async function signOutEverywhereAction(form: FormData): Promise<void> {
  return everywhere(form);
}

const teaching = buttonAction(
  NoFields,
  async (viewer, input) => {
    const outcome = await startTeaching(await db(), viewer, input, new Date());
    if (outcome.ok) await startSession(outcome.value);
    return outcome;
  },
  { then: () => "/teach", back: () => "/settings" },
);

export async function startTeachingAction(form: FormData): Promise<void> {
  return teaching(form);
}
