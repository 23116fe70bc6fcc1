"use server";

import { returnPath } from "#core/policy/return-path";
import { enter } from "#server/auth/enter";
import { homeOf } from "#server/auth/home-of";
import { db } from "#server/db/client";
import { formAction, type FormState } from "#server/http/form-action";
import { clientAddress } from "#server/http/request";
import { signIn } from "#server/users/sign-in";
import { SignInForm } from "./schema";

const run = formAction(
  SignInForm,
  async (viewer, { name, password }) => {
    const address = await clientAddress();
    const outcome = await signIn(await db(), viewer, { name, password, address }, new Date());
    if (outcome.ok) await enter(outcome.value);
    return outcome;
  },
  { secret: ["password"], then: ({ role }, { next }) => returnPath(next) ?? homeOf(role) },
);

export async function signInAction(state: FormState, form: FormData): Promise<FormState> {
  return run(state, form);
}
