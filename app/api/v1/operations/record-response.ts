import "server-only";
import { z } from "zod";
import { done } from "#core/policy/outcome";
import { recordResponse } from "#server/attempts/record-response";
import { db } from "#server/db/client";
import { operation } from "#server/http/operation";
import { Answer } from "./answer-schemas";
import { AttemptAddress, Response } from "./attempt-schemas";

export const recordResponseOperation = operation({
  method: "POST",
  path: "/api/v1/attempts/{id}/responses",
  id: "recordResponse",
  summary: "Answer a question",
  description:
    "The first answer to a question counts. Sent again it gets the very same reply, with or without an idempotency key; another answer is refused with already-answered, and `first` holds the one that counts. What can't be read for certain is refused and nothing is counted: send it again, clearer.",
  params: AttemptAddress,
  query: z.object({}),
  body: Answer,
  status: 200,
  reply: Response,
  refusals: [
    "not-found",
    "unknown-option",
    "incomplete-answer",
    "unclear-number",
    "unclear-date",
    "chosen-twice",
    "already-answered",
    "already-finished",
    "past-due",
    "time-is-up",
    "removed-from-class",
  ],
  run: async ({ viewer, params, body }) => {
    const outcome = await recordResponse(await db(), viewer, { attemptId: params.id, ...body }, new Date());
    if (!outcome.ok) return outcome;
    return done({ ...outcome.value, answeredAt: outcome.value.answeredAt.toISOString() });
  },
});
