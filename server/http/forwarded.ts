import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { env } from "../env";

const said = (headers: IncomingHttpHeaders, name: string): readonly string[] => {
  const value = headers[name];
  const text = Array.isArray(value) ? value.join(",") : (value ?? "");
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
};

/**
 * Makes the X-Forwarded headers say what is so, before anybody reads them. With no proxy trusted they are the
 * sender's own words: they go, and the address is the connection's. With `trusted` proxies in front the address is
 * the one the outermost of them saw, which is the `trusted`-th from the right; what stands left of it was sent.
 */
export const settleForwarded = (
  headers: IncomingHttpHeaders,
  connection: string | undefined,
  trusted: number,
): void => {
  const addresses = said(headers, "x-forwarded-for");
  const address = trusted === 0 ? undefined : addresses[addresses.length - trusted];
  headers["x-forwarded-for"] = address ?? connection ?? "unknown";
  for (const name of ["x-forwarded-proto", "x-forwarded-host", "x-forwarded-port"]) {
    const values = said(headers, name);
    const value = trusted === 0 ? undefined : (values[values.length - trusted] ?? values.at(-1));
    // Next fills in what is missing from the connection itself.
    if (value === undefined) Reflect.deleteProperty(headers, name);
    else headers[name] = value;
  }
  Reflect.deleteProperty(headers, "forwarded");
};

/** Settles the headers of every request this process gets, as Node's http server announces it. */
export const settleEveryRequest = (): void => {
  const { trustedProxies } = env();
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    settleForwarded(request.headers, request.socket.remoteAddress, trustedProxies);
  });
};
