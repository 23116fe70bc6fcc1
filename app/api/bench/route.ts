import { insertBare, type BareAnswer } from "#server/bench/insert-bare";
import { env } from "#server/env";

/** The bare route of `npm run bench -- respond`. There is none unless the server was started for a benchmark. */
export const POST = async (request: Request): Promise<Response> => {
  if (!env().isBench) return new Response(null, { status: 404 });
  const answer = (await request.json()) as BareAnswer;
  insertBare(answer);
  return Response.json(answer);
};
