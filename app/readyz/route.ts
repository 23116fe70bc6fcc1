import { databaseAnswers } from "#server/db/database-answers";

/** Whether requests can be served now: the database answers. A balancer asks this before it sends anybody. */
export const GET = async (): Promise<Response> =>
  (await databaseAnswers())
    ? new Response("ready\n", { headers: { "Cache-Control": "no-store" } })
    : new Response("the database does not answer\n", {
        status: 503,
        headers: { "Cache-Control": "no-store" },
      });

export const dynamic = "force-dynamic";
