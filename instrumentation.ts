/** Next calls this once, before the first request. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- no setting: the bundler writes it in, so that what follows is left out of the edge runtime, which has no sockets.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { settleEveryRequest } = await import("#server/http/forwarded");
  settleEveryRequest();
}
