import { largestForm } from "./scripts/refused-at-once.mjs";

// What every answer carries. The content security policy of pages is made for each of them in proxy.ts.
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  },
];

// Answers that are no pages load nothing and are framed by nobody; a file that isn't there is answered by a page.
const nothing = { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" };

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The image for containers is built with LEDE_STANDALONE=1; `npm start` serves the ordinary build.
  ...(process.env.LEDE_STANDALONE === "1" ? { output: "standalone" } : {}),
  serverExternalPackages: ["better-sqlite3", "@prisma/schema-engine-wasm", "@node-rs/argon2", "pino"],
  headers: () => [
    { source: "/:path*", headers },
    ...["/api/:path*", "/_next/static/:path*", "/healthz", "/readyz"].map((source) => ({
      source,
      headers: [nothing],
    })),
  ],
  // An article of two megabytes is refused beside its field, with what was typed; more than this before it is read
  // (scripts/refused-at-once.mjs). Of what doesn't say how large it is, proxy.ts is given so much, and the page no more.
  experimental: { serverActions: { bodySizeLimit: largestForm }, proxyClientMaxBodySize: largestForm },
  // `npm run check` runs the compiler; a build must not do it again.
  typescript: { ignoreBuildErrors: true },
};
