import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folders = "{core,server,cli,scripts,components,app,bench}";

export default defineConfig({
  resolve: {
    // Guards the bundler's border between server and browser; here there is only a server.
    alias: { "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)) },
  },
  test: {
    environment: "node",
    // Patience, not a measure: whole articles are read in a test, on a machine that may be busy with ten others.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Pure functions: a file each for the modules would load the lexicon a hundred times over.
          isolate: false,
          include: [`${folders}/**/*.test.{ts,tsx}`],
          exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [`${folders}/**/*.integration.test.ts`],
          globalSetup: ["server/db/testing-setup.ts"],
        },
      },
    ],
  },
});
