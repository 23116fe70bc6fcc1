import "server-only";
import type { Refusal } from "#core/policy/outcome";
import { refusals, sentenceOf } from "./refusals";

/**
 * A refusal as problem+json (RFC 9457). `code` is for programs, `title` for people; a refusal's own members beside
 * `code`, `detail` and `fields` are sent along as they are, so none may hold what its reader must not see.
 */
export const problem = (refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response => {
  const { ok: _, code, ...more } = refusal;
  const { status, sentence } = refusals[code];
  return Response.json(
    { type: `urn:lede:problem:${code}`, title: sentence, status, code, ...more, detail: sentenceOf(refusal) },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
};
