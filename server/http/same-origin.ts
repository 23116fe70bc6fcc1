import "server-only";
import { refuse, type Refusal } from "#core/policy/outcome";

/**
 * Whether a request that changes something may come from where it comes from. Browsers say whose page sent it
 * (Sec-Fetch-Site, or at least Origin), and no page can forge either. A request with neither is no browser's: nobody
 * rides on its cookies. Server actions are checked by Next itself in the same way.
 */
export const isSameOrigin = (headers: Headers): boolean => {
  const site = headers.get("sec-fetch-site");
  // "none" is a person's own doing, a typed address or a bookmark; another site can't cause it.
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
};

const isJson = (headers: Headers): boolean =>
  /^application\/(?:[\w.-]+\+)?json$/u.test((headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "");

/** The most an API request may carry, in bytes: answers are short. */
export const largestBody = 64 * 1024;

/**
 * Why an API request that changes something is refused before it is read, or null. JSON alone is taken: a form on
 * another site can send no JSON without asking first.
 */
export const refusedMutation = ({ headers }: Request): Refusal | null => {
  if (!isSameOrigin(headers)) return refuse("cross-site");
  if (headers.has("content-type") && !isJson(headers)) return refuse("not-json");
  const length = headers.get("content-length");
  return length !== null && Number(length) > largestBody ? refuse("too-large") : null;
};

/**
 * The JSON a request carries, or why it can't be taken. Reads no further than `largestBody`, whatever the request
 * says of its length.
 */
export const readJson = async (request: Request): Promise<{ readonly json: unknown } | Refusal> => {
  const refused = refusedMutation(request);
  if (refused !== null) return refused;
  if (request.body === null) return { json: null };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largestBody) return refuse("too-large");
    chunks.push(chunk);
  }
  // Next gives every POST a body, an empty one too: nothing sent needs no content type.
  if (size === 0) return { json: null };
  if (!isJson(request.headers)) return refuse("not-json");
  try {
    return {
      json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))) as unknown,
    };
  } catch {
    return refuse("not-json");
  }
};
