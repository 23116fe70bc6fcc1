import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "@playwright/test";

// This file is read once by the runner and once by each worker: what the runner chose, the workers find in the
// environment.
const chosen = process.env["E2E_PORT"];
if (chosen === undefined) {
  const askForPort =
    "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })";
  process.env["E2E_PORT"] = execFileSync(process.execPath, ["-e", askForPort], { encoding: "utf8" }).trim();
}
const port = process.env["E2E_PORT"] ?? "";
const dataDir = path.resolve("data/e2e");
if (chosen === undefined) rmSync(dataDir, { recursive: true, force: true });

const debian = "/usr/bin/chromium";

// A server that runs already, for trying one test again and again.
const running = process.env["E2E_BASE_URL"];

// `npm test` finds one and names it here; Playwright alone uses its own or Debian's.
const browser = process.env["LEDE_BROWSER"] ?? (existsSync(debian) ? debian : undefined);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // Two: the server and the database work on the same processors.
  workers: 2,
  // A test that passes at the second try has found a fault.
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  // A whole set is answered in one test, on machines that do other things besides.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: running ?? `http://127.0.0.1:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  ...(running === undefined
    ? {
        webServer: {
          // The command of the README, so that what is tested is what is started.
          command: "node scripts/start.cjs",
          url: `http://127.0.0.1:${port}/healthz`,
          env: { PORT: port, HOST: "127.0.0.1", DATA_DIR: dataDir },
          // A stale build is made anew first.
          timeout: 600_000,
          stdout: "pipe",
          stderr: "pipe",
        },
      }
    : {}),
});
