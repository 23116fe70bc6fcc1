import "server-only";
import type { z } from "zod";
import type { Outcome, RefusalCode } from "#core/policy/outcome";
import type { Viewer } from "#core/policy/viewer";

/** What a request brings once its schemas have passed it. */
export type Request<Params, Query, Body> = {
  readonly viewer: Viewer;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
};

/**
 * One operation of the API: the only place that says what it takes, what it answers and what it refuses. The route
 * is made from it (`api-route.ts`), and so is its part of the OpenAPI document (`openapi.ts`).
 */
export type Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> = {
  readonly method: "GET" | "POST";
  /** As OpenAPI writes it: "/api/v1/attempts/{id}". */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly params: Params;
  readonly query: Query;
  /** `z.null()` where nothing is sent. */
  readonly body: Body;
  readonly status: 200 | 201;
  readonly reply: Reply;
  /** What it may refuse beyond what every operation may. */
  readonly refusals: readonly RefusalCode[];
  readonly run: (
    request: Request<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Outcome<z.input<Reply>>>;
};

/** An operation whose types are known only to itself: what a list of operations holds. */
export type AnyOperation = Omit<Operation, "run"> & {
  readonly run: (request: Request<unknown, unknown, unknown>) => Promise<Outcome<unknown>>;
};

/** Checks an operation's parts against each other, then forgets the details, so that lists and routes can hold it. */
export const operation = <
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
>(
  own: Operation<Params, Query, Body, Reply>,
): AnyOperation => ({
  ...own,
  // The route gives each run what the operation's own schemas have made of the request.
  run: (request) => own.run(request as Request<z.output<Params>, z.output<Query>, z.output<Body>>),
});

/** What any operation may refuse. */
export const commonRefusals: readonly RefusalCode[] = ["invalid", "too-fast", "failed"];

/** What any operation that changes something may refuse besides. */
export const mutationRefusals: readonly RefusalCode[] = ["cross-site", "not-json", "too-large", "key-reused"];
