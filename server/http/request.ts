import "server-only";
import { headers } from "next/headers";
import { networkOf } from "./network-of";

/**
 * Whether the browser speaks https to us, and so whether cookies may be marked Secure. The header is the server's
 * own unless a proxy is trusted (see `forwarded.ts`).
 */
export const isHttps = async (): Promise<boolean> =>
  (await headers()).get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";

/** The network the request came from; only ever used hashed, to count attempts. */
export const clientAddress = async (): Promise<string> =>
  networkOf((await headers()).get("x-forwarded-for")?.split(",")[0]?.trim() ?? "unknown");
