import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { refuse, type Refusal } from "#core/policy/outcome";
import { returnPath } from "#core/policy/return-path";
import { authOptions } from "#server/auth/options";
import { openProviders } from "#server/auth/providers";
import { isHttps } from "#server/http/request";
import { readForm } from "#server/http/same-origin";
import { secrets } from "#server/secrets";

type Context = { params: Promise<{ provider: string }> };

const toSignIn = ({ code }: Refusal): Response =>
  new Response(null, { status: 303, headers: { location: `/sign-in?refused=${code}` } });

/**
 * Starts a sign-in by another site from a plain form. next-auth wants a token of its own in the form, which it hands
 * out to scripts only; here the request is known to be ours by where it comes from, and the token is made for it.
 */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { provider } = await params;
  if (!openProviders().some(({ nextAuthId }) => nextAuthId === provider))
    return toSignIn(refuse("no-such-sign-in"));
  const form = await readForm(request);
  if ("ok" in form) return toSignIn(form);
  const next = returnPath(form.get("next")) ?? "/";

  const token = randomBytes(32).toString("hex");
  const hash = createHash("sha256").update(`${token}${secrets().session}`).digest("hex");
  const https = await isHttps();
  (await cookies()).set(`${https ? "__Host-" : ""}next-auth.csrf-token`, `${token}|${hash}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: https,
  });

  const asked = new NextRequest(new URL(`/api/auth/signin/${provider}`, request.url), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: token, callbackUrl: next }),
  });
  const answer: unknown = await NextAuth(
    asked,
    { params: Promise.resolve({ nextauth: ["signin", provider] }) },
    await authOptions(),
  );
  return answer as Response;
}
