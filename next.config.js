/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // The image for containers is built with LEDE_STANDALONE=1; `npm start` serves the ordinary build.
  ...(process.env.LEDE_STANDALONE === "1" ? { output: "standalone" } : {}),
  serverExternalPackages: ["better-sqlite3", "@prisma/schema-engine-wasm", "@node-rs/argon2", "pino"],
  // `npm run check` runs the compiler; a build must not do it again.
  typescript: { ignoreBuildErrors: true },
};
