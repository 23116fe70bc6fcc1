import "server-only";
import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log";

const header = "x-request-id";

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

const started = new WeakMap<IncomingMessage, number>();

/** The path without the query, which may hold what somebody typed. */
const pathOf = (request: IncomingMessage): string => (request.url ?? "").split("?", 1)[0] ?? "";

/**
 * Gives every request a number, sent back as X-Request-Id, and notes each when it is answered: failures always,
 * others at level "debug".
 */
export const logEveryRequest = (): void => {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Exchange;
    const id = randomUUID();
    request.headers[header] = id;
    response.setHeader(header, id);
    started.set(request, performance.now());
  });
  subscribe("http.server.response.finish", (message) => {
    const { request, response } = message as Exchange;
    const start = started.get(request);
    const entry = {
      requestId: request.headers[header],
      method: request.method,
      path: pathOf(request),
      status: response.statusCode,
      ...(start === undefined ? {} : { milliseconds: Math.round(performance.now() - start) }),
    };
    if (response.statusCode >= 500) log().error(entry, "failed");
    else log().debug(entry, "answered");
  });
};

type Failed = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** Notes what was thrown while a request was answered; `digest` is the number its page shows. */
export const logFailure = (error: unknown, { method, path, headers }: Failed, route: string): void => {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  const entry = {
    requestId: headers[header],
    method,
    path: path.split("?", 1)[0],
    route,
    digest,
    err: error,
  };
  log().error(entry, "threw");
};
