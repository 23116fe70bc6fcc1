import { NextResponse, type NextRequest } from "next/server";
import type { Refusal } from "#core/policy/outcome";
import { contentSecurityPolicy } from "#server/http/content-security-policy";
import { refusals, sentenceOf } from "#server/http/refusals";
import { refusedPageForm } from "#server/http/same-origin";
import { plainPage, plainPolicy } from "./scripts/plain-pages.mjs";

/**
 * Runs before every page: gives it a nonce, so that the browser runs this page's scripts and no others, and tells it
 * its own path, which Next tells no layout. What doesn't change from page to page stands in next.config.js.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refused = await refusedPageForm(request);
  if (refused !== null) return told(refused);
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

/** A refusal as a page: Next would answer such a form as if the server had failed. */
const told = (refusal: Refusal): NextResponse =>
  new NextResponse(plainPage("Nothing was done", `<p>${sentenceOf(refusal)}</p>`), {
    status: refusals[refusal.code].status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": plainPolicy,
    },
  });

export const config = { matcher: "/((?!api/|_next/static/|healthz|readyz|metrics).*)" };
