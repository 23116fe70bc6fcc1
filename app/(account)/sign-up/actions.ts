"use server";

import { randomInt } from "node:crypto";
import { returnPath } from "#core/policy/return-path";
import { enter } from "#server/auth/enter";
import { homeOf } from "#server/auth/home-of";
import { db } from "#server/db/client";
import { formAction, type FormState } from "#server/http/form-action";
import { clientAddress } from "#server/http/request";
import { signUp } from "#server/users/sign-up";
import { SignUpForm } from "./schema";

const run = formAction(
  SignUpForm,
  async (viewer, { next: _next, under16, ...fields }) => {
    const input = {
      ...fields,
      under16: under16 === "on",
      aliasSeed: randomInt(2 ** 31),
      address: await clientAddress(),
    };
    const outcome = await signUp(await db(), viewer, input, new Date());
    if (outcome.ok) await enter(outcome.value);
    return outcome;
  },
  { secret: ["password"], then: ({ role }, { next }) => returnPath(next) ?? homeOf(role) },
);

export async function signUpAction(state: FormState, form: FormData): Promise<FormState> {
  return run(state, form);
}
