import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server", "node", "import"] } },
  test: { include: ["{core,server,cli,scripts,components,app}/**/*.test.ts"], environment: "node" },
});
