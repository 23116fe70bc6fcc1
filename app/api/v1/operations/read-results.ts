import "server-only";
import { z } from "zod";
import { done, refuse } from "#core/policy/outcome";
import { findResults, type ResultsView } from "#server/attempts/queries";
import { db } from "#server/db/client";
import { namedSchemas } from "#server/http/openapi";
import { operation } from "#server/http/operation";
import { AttemptAddress, AttemptItem, itemReply } from "./attempt-schemas";

const Results = z
  .discriminatedUnion("status", [
    z.object({ status: z.literal("open").describe("Not handed in yet.") }),
    z.object({
      status: z.literal("held").describe("Handed in; the policy shows the results later."),
      until: z.iso.datetime(),
    }),
    z.object({
      status: z.literal("shown"),
      points: z.int(),
      maxPoints: z.int(),
      items: z.array(AttemptItem),
    }),
  ])
  .register(namedSchemas, { id: "Results" });

const resultsReply = (results: ResultsView): z.input<typeof Results> => {
  if (results.status === "open") return { status: "open" };
  if (results.status === "held") return { status: "held", until: results.until.toISOString() };
  const { points, maxPoints, attempt } = results;
  return { status: "shown", points, maxPoints, items: attempt.items.map(itemReply) };
};

export const readResultsOperation = operation({
  method: "GET",
  path: "/api/v1/attempts/{id}/results",
  id: "readResults",
  summary: "Read the results of an attempt",
  description:
    "Every question with its key and the sentence that proves it, as soon as the policy shows them.",
  params: AttemptAddress,
  query: z.object({}),
  body: z.null(),
  status: 200,
  reply: Results,
  refusals: ["not-found"],
  run: async ({ viewer, params }) => {
    const results = await findResults(await db(), viewer, params.id, new Date());
    return results === null ? refuse("not-found") : done(resultsReply(results));
  },
});
