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

const mediaType = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

const isJson = (headers: Headers): boolean => /^application\/(?:[\w.-]+\+)?json$/u.test(mediaType(headers));

/** The most an API request may carry, in bytes: answers are short. */
export const largestBody = 64 * 1024;

/** True when a request says of itself that it carries more. */
const saysMoreThan = (most: number, headers: Headers): boolean =>
  Number(headers.get("content-length")) > most;

/**
 * Why an API request that changes something is refused before it is read, or null. JSON alone is taken: a form on
 * another site can send no JSON without asking first.
 */
export const refusedMutation = ({ headers }: Request): Refusal | null => {
  if (!isSameOrigin(headers)) return refuse("cross-site");
  if (headers.has("content-type") && !isJson(headers)) return refuse("not-json");
  return saysMoreThan(largestBody, headers) ? refuse("too-large") : null;
};

/**
 * What a request carries, or null when it is too large. Reads no further than `largestBody`, whatever the request
 * says of its length.
 */
export const readBody = async (request: Request): Promise<Buffer | null> => {
  if (request.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** The JSON a request carries, as it was sent and as it is read, or why it can't be taken. */
export const readJson = async (
  request: Request,
): Promise<{ readonly json: unknown; readonly text: string } | Refusal> => {
  const refused = refusedMutation(request);
  if (refused !== null) return refused;
  const body = await readBody(request);
  if (body === null) return refuse("too-large");
  // Next gives every POST a body, an empty one too: nothing sent needs no content type.
  if (body.byteLength === 0) return { json: null, text: "" };
  if (!isJson(request.headers)) return refuse("not-json");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return { json: JSON.parse(text) as unknown, text };
  } catch {
    return refuse("not-json");
  }
};

/** The fields of a plain form that a page of ours sent outside the server actions, or why it can't be taken. */
export const readForm = async (request: Request): Promise<URLSearchParams | Refusal> => {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  if (mediaType(request.headers) !== "application/x-www-form-urlencoded") return refuse("not-a-form");
  const body = await readBody(request);
  return body === null ? refuse("too-large") : new URLSearchParams(body.toString());
};

/**
 * The most a form sent to a page may carry, in bytes: as scripts/refused-at-once.mjs has it, which a server may not look
 * up and which refuses first where it serves.
 */
export const largestForm = 5 * 1024 * 1024;

/**
 * Why a form sent to a page of ours is refused before the page sees it, or null. Reads the form: Next gives the page a
 * copy of its own, and a second here would hold ten megabytes more for each that somebody sends.
 */
export const refusedPageForm = async (request: Request): Promise<Refusal | null> => {
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  if (saysMoreThan(largestForm, request.headers)) return refuse("too-large");
  if (mediaType(request.headers) !== "multipart/form-data") return null;
  try {
    await request.formData();
    return null;
  } catch {
    return refuse("not-a-form");
  }
};
