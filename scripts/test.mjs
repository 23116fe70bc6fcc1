// `npm test`: everything. The checks, the unit and integration tests, the build, and the journeys in a real browser.
// Finds what it needs by itself and says what it found. The last line counts the tests.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "./check.mjs";
import { findBrowser } from "./find-browser.mjs";
import { findPostgresql } from "./find-postgresql.mjs";
import { nothingReported, readPlaywright, readVitest } from "./test-reports.mjs";

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
process.env.NEXT_TELEMETRY_DISABLED = "1";

const results = "test-results";
const reports = {
  vitest: path.join(results, "vitest.json"),
  playwright: path.join(results, "playwright.json"),
};

const run = (title, args, env = {}) =>
  new Promise((resolve) => {
    console.log(`\n== ${title}`);
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("close", (code) => resolve(code === 0));
  });

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const browser = findBrowser();
const postgresql = await findPostgresql();
let isGood = browser !== null;
let suites = [nothingReported];
try {
  console.log("\n== Checks");
  isGood = (await check([])).every((result) => result.ok) && isGood;

  isGood =
    (await run(
      "Unit and integration tests",
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${reports.vitest}`,
      ],
      postgresql === null ? {} : { LEDE_TEST_POSTGRES: postgresql.url },
    )) && isGood;

  // Kept out of the folder that Playwright empties.
  const vitest = readVitest(reports.vitest);

  isGood =
    (await run(
      "Journeys in a browser",
      ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright,
        ...(browser === null ? {} : { LEDE_BROWSER: browser }),
        ...(postgresql === null ? {} : { LEDE_TEST_POSTGRES: postgresql.url }),
      },
    )) && isGood;
  suites = [vitest, readPlaywright(reports.playwright)];
} finally {
  postgresql?.stop();
}

const sum = (what) => suites.reduce((total, suite) => total + suite[what], 0);
// Said again at the end: who reads the log of a machine elsewhere often has its tail alone.
for (const failure of suites.flatMap((suite) => suite.failures)) console.log(`\nFailed: ${failure}`);
if (sum("skipped") > 0) console.log(`\n${sum("skipped")} tests were skipped.`);
if (postgresql === null) console.log("\nNo PostgreSQL was found: the integration tests ran on SQLite alone.");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(isGood && sum("failed") === 0 ? 0 : 1);
