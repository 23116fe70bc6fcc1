"use server";

import { db } from "#server/db/client";
import { formAction, type FormState } from "#server/http/form-action";
import { takeDownSet as takeDownCommand } from "#server/question-sets/take-down-set";
import { TakeDownSet } from "./schema";

const takeDown = formAction(
  TakeDownSet,
  async (viewer, input) => takeDownCommand(await db(), viewer, input, new Date()),
  { then: () => "/admin#audit" },
);

export async function takeDownSet(state: FormState, form: FormData): Promise<FormState> {
  return takeDown(state, form);
}
