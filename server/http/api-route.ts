import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { refuse, type Refusal } from "#core/policy/outcome";
import { learnerKey, type Viewer } from "#core/policy/viewer";
import { viewer } from "../auth/viewer";
import { db } from "../db/client";
import { idempotently, type KeptReply } from "./idempotency";
import type { AnyOperation } from "./operation";
import { problem } from "./problem";
import { refusals } from "./refusals";
import { clientAddress } from "./request";
import { logFailure } from "./request-log";
import { keepsPace } from "./request-pace";
import { readJson } from "./same-origin";
import { orStorageFull } from "./storage-full";

type Context = { readonly params: Promise<Record<string, string | string[] | undefined> | undefined> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** Every method a route answers; those without an operation say which there are. */
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];

const faults = (error: z.ZodError, within: string): Refusal =>
  refuse("invalid", {
    detail: "Some of this can't be used as it is. See `fields`.",
    fields: Object.fromEntries(
      error.issues.map((issue) => [[within, ...issue.path].filter(Boolean).join("."), [issue.message]]),
    ),
  });

const isRefusal = (value: object): value is Refusal => "ok" in value && value.ok === false;

const whoOf = async (looking: Viewer): Promise<string> =>
  looking.kind === "visitor" ? `address:${await clientAddress()}` : learnerKey(looking);

const json = ({ status, body }: KeptReply, headers: Readonly<Record<string, string>> = {}): Response =>
  status >= 400
    ? problem(body as Refusal, headers)
    : Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });

const told = (reply: KeptReply | Refusal): Response => (isRefusal(reply) ? problem(reply) : json(reply));

/** One request from its schemas through the operation to the reply. A refusal is kept as it is, to be told again. */
const answer = async (
  { params, query, body, status, reply, run }: AnyOperation,
  looking: Viewer,
  given: { readonly params: unknown; readonly query: unknown; readonly body: unknown },
): Promise<KeptReply> => {
  const refused = (refusal: Refusal): KeptReply => ({ status: refusals[refusal.code].status, body: refusal });
  const known = params.safeParse(given.params);
  // An address that can't be is an address where nothing is.
  if (!known.success) return refused(refuse("not-found"));
  const asked = query.safeParse(given.query);
  if (!asked.success) return refused(faults(asked.error, "query"));
  const sent = body.safeParse(given.body);
  if (!sent.success) return refused(faults(sent.error, ""));
  const outcome = await run({ viewer: looking, params: known.data, query: asked.data, body: sent.data });
  // What the reply's schema doesn't name is left out; what it names and isn't there is a bug.
  return outcome.ok ? { status, body: reply.parse(outcome.value) } : refused(outcome);
};

const handler =
  (own: AnyOperation): Handler =>
  async (request, context) => {
    const looking = await viewer();
    const who = await whoOf(looking);
    if (!(await keepsPace(who))) return problem(refuse("too-fast"), { "retry-after": "10" });
    const sent = own.method === "GET" ? { json: null, text: "" } : await readJson(request);
    if (isRefusal(sent)) return problem(sent);
    const { pathname, searchParams } = new URL(request.url);
    const run = async (): Promise<KeptReply> =>
      answer(own, looking, {
        // A route without a variable in its address is given none.
        params: (await context.params) ?? {},
        query: Object.fromEntries(searchParams),
        body: sent.json,
      });
    const key = request.headers.get("idempotency-key");
    // Without a cookie nobody can be told from another: a visitor's key would be everybody's.
    if (own.method === "GET" || key === null || looking.kind === "visitor")
      return told(await orStorageFull(run));
    const keyed = {
      scope: `${who}|${own.method} ${own.path}`,
      key,
      // As it was sent: 64 KiB of brackets can be read, and not be written again.
      request: `${pathname}\n${sent.text}`,
    };
    // Around the keeping, not within it: what failed because the disk was full must not be told again tomorrow.
    return told(await orStorageFull(async () => idempotently(await db(), keyed, run, new Date())));
  };

/** What an operation threw is a bug, or a database that is away: it is written down and told like any refusal. */
const guarded =
  (own: AnyOperation): Handler =>
  async (request, context) => {
    try {
      return await handler(own)(request, context);
    } catch (error) {
      unstable_rethrow(error);
      const { pathname } = new URL(request.url);
      logFailure(
        error,
        { method: request.method, path: pathname, headers: Object.fromEntries(request.headers) },
        own.path,
      );
      return problem(refuse("failed"));
    }
  };

/** The handlers of one address, by method, made of its operations. `export const { GET, POST, … } = apiRoute(…)`. */
export const apiRoute = (...operations: readonly AnyOperation[]): Record<Method, Handler> => {
  const allow = operations.map(({ method }) => method).join(", ");
  const otherwise: Handler = () => Promise.resolve(problem(refuse("wrong-method"), { allow }));
  const handlerOf = (method: Method): Handler => {
    const own = operations.find((each) => each.method === method);
    return own === undefined ? otherwise : guarded(own);
  };
  return Object.fromEntries(methods.map((method) => [method, handlerOf(method)])) as Record<Method, Handler>;
};

/** The handlers of an address where there is nothing. */
export const nothingHere = (): Response => problem(refuse("not-found"));
