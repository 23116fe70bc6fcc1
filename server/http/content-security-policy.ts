import "server-only";
import { openProviders } from "../auth/providers";
import { isDevelopment } from "../env";

/**
 * The content security policy of a page: everything from this site, no other; scripts by this answer's nonce alone;
 * no frames around or inside. Forms lead here, and to the sign-in pages that are set up (a browser counts the
 * redirect that follows a form).
 */
export const contentSecurityPolicy = (nonce: string): string => {
  const forms = ["'self'", ...openProviders().map(({ origin }) => origin)];
  const rules: readonly (readonly [string, ...string[]])[] = [
    ["default-src", "'none'"],
    // React's development build evaluates text to show where an error began.
    ["script-src", "'self'", `'nonce-${nonce}'`, ...(isDevelopment() ? ["'unsafe-eval'"] : [])],
    ["style-src", "'self'", ...(isDevelopment() ? ["'unsafe-inline'"] : [`'nonce-${nonce}'`])],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["manifest-src", "'self'"],
    ["worker-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", ...forms],
    ["frame-ancestors", "'none'"],
  ];
  return rules.map((rule) => rule.join(" ")).join("; ");
};
