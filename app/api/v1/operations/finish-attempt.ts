import "server-only";
import { z } from "zod";
import { done } from "#core/policy/outcome";
import { finishAttempt } from "#server/attempts/finish-attempt";
import { db } from "#server/db/client";
import { namedSchemas } from "#server/http/openapi";
import { operation } from "#server/http/operation";
import { AttemptAddress } from "./attempt-schemas";

const FinishedAttempt = z
  .object({ attemptId: z.string(), finishedAt: z.iso.datetime(), answered: z.int() })
  .register(namedSchemas, { id: "FinishedAttempt" });

export const finishAttemptOperation = operation({
  method: "POST",
  path: "/api/v1/attempts/{id}/finish",
  id: "finishAttempt",
  summary: "Hand an attempt in",
  description: "Questions without an answer count 0. Again, it changes nothing and answers the same.",
  params: AttemptAddress,
  query: z.object({}),
  body: z.null(),
  status: 200,
  reply: FinishedAttempt,
  refusals: ["not-found"],
  run: async ({ viewer, params }) => {
    const outcome = await finishAttempt(await db(), viewer, { attemptId: params.id }, new Date());
    if (!outcome.ok) return outcome;
    return done({ ...outcome.value, finishedAt: outcome.value.finishedAt.toISOString() });
  },
});
