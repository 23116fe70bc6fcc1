import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "#server/http/content-security-policy";

/**
 * Runs before every page: gives it a nonce, so that the browser runs this page's scripts and no others, and tells it
 * its own path, which Next tells no layout. What doesn't change from page to page stands in next.config.js.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-lede-path", request.nextUrl.pathname);
  // Next reads the nonce out of the policy and puts it on its own scripts.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: "/((?!api/|_next/static/|healthz|readyz|metrics).*)" };
