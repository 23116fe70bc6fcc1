// `npm test`: everything. The checks, the unit and integration tests, the build, and the journeys in a real browser.
// Finds what it needs by itself and says what it found. The last line counts the tests.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "./check.mjs";
import { findBrowser } from "./find-browser.mjs";
import { findPostgresql } from "./find-postgresql.mjs";

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

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** A suite that could not even report counts as one failed test. */
const none = { passed: 0, failed: 1, skipped: 0 };

const countVitest = (report) =>
  report === null
    ? none
    : {
        passed: report.numPassedTests,
        // A file that can't be loaded has no tests, and has failed all the same.
        failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
        skipped: report.numPendingTests + report.numTodoTests,
      };

const countPlaywright = (report) =>
  report === null
    ? none
    : {
        passed: report.stats.expected,
        failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
        skipped: report.stats.skipped,
      };

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const browser = findBrowser();
const postgresql = await findPostgresql();
let isGood = browser !== null;
let counts = [none];
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
  const vitest = countVitest(read(reports.vitest));

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
  counts = [vitest, countPlaywright(read(reports.playwright))];
} finally {
  postgresql?.stop();
}

const sum = (what) => counts.reduce((total, count) => total + count[what], 0);
if (sum("skipped") > 0) console.log(`\n${sum("skipped")} tests were skipped.`);
if (postgresql === null) console.log("\nNo PostgreSQL was found: the integration tests ran on SQLite alone.");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(isGood && sum("failed") === 0 ? 0 : 1);
