import type { Instrumentation } from "next";

/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- no setting: the bundler writes it in, so that what follows is left out of the edge runtime, which has no sockets.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { settleEveryRequest } = await import("#server/http/forwarded");
  const { logEveryRequest } = await import("#server/http/request-log");
  settleEveryRequest();
  logEveryRequest();
}

/** Next calls this with what a page, an action or a route threw. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  // eslint-disable-next-line no-restricted-syntax -- as above.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logFailure } = await import("#server/http/request-log");
  logFailure(error, request, context.routePath);
};
