import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { refuse } from "#core/policy/outcome";
import { authOptions } from "#server/auth/options";
import { nothingHere } from "#server/http/api-route";
import { problem } from "#server/http/problem";
import { readBody } from "#server/http/same-origin";

type Context = { params: Promise<{ nextauth: string[] }> };

const answer = async (request: NextRequest, context: Context): Promise<Response> =>
  (await NextAuth(request, context, await authOptions())) as Response;

/** next-auth throws on it. */
const isBrokenJson = (contentType: string | null, body: Buffer): boolean => {
  if (contentType?.includes("application/json") !== true) return false;
  try {
    JSON.parse(body.toString("utf8"));
    return false;
  } catch {
    return true;
  }
};

/** next-auth reads whatever it is sent, however long; a name and a password are short. */
const answerShort = async (request: NextRequest, context: Context): Promise<Response> => {
  const { nextauth } = await context.params;
  // Writes into our log what anybody sends. No page of ours uses it.
  if (nextauth[0] === "_log") return nothingHere();
  const body = await readBody(request);
  if (body === null) return problem(refuse("too-large"));
  if (isBrokenJson(request.headers.get("content-type"), body)) return problem(refuse("not-json"));
  const { url, method, headers } = request;
  return answer(new NextRequest(url, { method, headers, body: new Uint8Array(body) }), context);
};

export { answer as GET, answerShort as POST };
