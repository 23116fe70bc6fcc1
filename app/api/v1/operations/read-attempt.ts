import "server-only";
import { z } from "zod";
import { done, refuse } from "#core/policy/outcome";
import { findAttempt } from "#server/attempts/queries";
import { db } from "#server/db/client";
import { operation } from "#server/http/operation";
import { Attempt, AttemptAddress, attemptReply } from "./attempt-schemas";

export const readAttemptOperation = operation({
  method: "GET",
  path: "/api/v1/attempts/{id}",
  id: "readAttempt",
  summary: "Read an attempt to go on with it",
  description:
    "The questions as this attempt shows them, with the answers given. Under the policy after-answer, answered questions come with key and proof; everything else waits for the results.",
  params: AttemptAddress,
  query: z.object({}),
  body: z.null(),
  status: 200,
  reply: Attempt,
  refusals: ["not-found"],
  run: async ({ viewer, params }) => {
    const attempt = await findAttempt(await db(), viewer, params.id, new Date());
    return attempt === null ? refuse("not-found") : done(attemptReply(attempt));
  },
});
