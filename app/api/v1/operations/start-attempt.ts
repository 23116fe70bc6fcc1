import "server-only";
import { z } from "zod";
import { done } from "#core/policy/outcome";
import { newSeed } from "#server/attempts/new-seed";
import { startAttempt } from "#server/attempts/start-attempt";
import { ensureGuest } from "#server/auth/guest";
import { db } from "#server/db/client";
import { Id } from "#server/http/id";
import { namedSchemas } from "#server/http/openapi";
import { operation } from "#server/http/operation";

const StartAttempt = z
  .union([z.strictObject({ versionId: Id }), z.strictObject({ assignmentId: Id })])
  .register(namedSchemas, { id: "StartAttempt" });

const StartedAttempt = z
  .object({ attemptId: z.string(), number: z.int(), startedAt: z.iso.datetime() })
  .register(namedSchemas, { id: "StartedAttempt" });

export const startAttemptOperation = operation({
  method: "POST",
  path: "/api/v1/attempts",
  id: "startAttempt",
  summary: "Start an attempt",
  description:
    "Starts an attempt at a published version or at an assignment. While one runs, the same one is given again. Without an account the answer sets a guest's cookie.",
  params: z.object({}),
  query: z.object({}),
  body: StartAttempt,
  status: 201,
  reply: StartedAttempt,
  refusals: [
    "sign-in-first",
    "not-found",
    "removed-from-class",
    "not-open-yet",
    "past-due",
    "no-attempts-left",
  ],
  run: async ({ viewer, body }) => {
    const learner = viewer.kind !== "account" && "versionId" in body ? await ensureGuest() : viewer;
    const outcome = await startAttempt(await db(), learner, body, new Date(), newSeed());
    if (!outcome.ok) return outcome;
    return done({ ...outcome.value, startedAt: outcome.value.startedAt.toISOString() });
  },
});
