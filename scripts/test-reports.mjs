// What the two test runners report in JSON, as numbers and the names of what failed.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

const firstLine = (text) => text?.split("\n", 1)[0] ?? "";

/** A suite that could not even report counts as one failed test. */
export const nothingReported = {
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: ["a suite ended before it could report"],
};

const failuresOfFile = (file) => {
  const name = path.relative(process.cwd(), file.name);
  const failed = file.assertionResults.filter((test) => test.status === "failed");
  // A file that can't be loaded has no tests, and has failed all the same.
  if (failed.length === 0 && file.status === "failed") return [`${name}: ${firstLine(file.message)}`];
  return failed.map((test) => `${name} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
};

/** Numbers and failures of `vitest --reporter=json`. */
export const readVitest = (file) => {
  const report = read(file);
  if (report === null) return nothingReported;
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOfFile),
  };
};

const specsOf = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

/** Numbers and failures of `playwright test --reporter=json`. */
export const readPlaywright = (file) => {
  const report = read(file);
  if (report === null) return nothingReported;
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    skipped: report.stats.skipped,
    failures: [
      ...report.errors.map((error) => firstLine(error.message)),
      ...report.suites
        .flatMap(specsOf)
        .filter((spec) => !spec.ok)
        .map((spec) => `${spec.file}:${spec.line} › ${spec.title}`),
    ],
  };
};
