// `npm run check`: everything that is checked without running the product. Each check runs to its end, so that one
// run shows everything there is to mend. `npm run check -- eslint types` runs the named ones.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateClients } from "./generate-clients.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const bin = (name) => path.join("node_modules/.bin", name);
const folders = ["app", "components", "core", "server", "cli", "scripts", "bench", "e2e"].filter((name) =>
  existsSync(name),
);

const checks = [
  ["prettier", bin("prettier"), ["--check", "--cache", "--log-level", "warn", "."]],
  ["types", bin("tsc"), ["--noEmit", "-p", "tsconfig.check.json"]],
  ["eslint", bin("eslint"), ["--max-warnings", "0", "."]],
  ["imports", bin("depcruise"), ["--config", ".dependency-cruiser.mjs", ...folders]],
  ["knip", bin("knip"), ["--no-config-hints"]],
  [
    "migrations",
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "scripts/check-migrations.ts"],
  ],
];

const run = ([name, command, args]) =>
  new Promise((resolve) => {
    const started = performance.now();
    let output = "";
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => (output += error.message));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trimEnd().replace(/^/gm, "         "));
      resolve({ name, ok: code === 0 });
    });
  });

/** Runs the named checks (all, when none is named), as many at once as there are processors. */
export const check = async (names) => {
  generateClients();
  const waiting = checks.filter(([name]) => names.length === 0 || names.includes(name));
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.push(await run(next));
  };
  await Promise.all(Array.from({ length: Math.min(4, os.availableParallelism()) }, worker));
  return results;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await check(process.argv.slice(2));
  const failed = results.filter((result) => !result.ok).map((result) => result.name);
  console.log(failed.length === 0 ? "Everything is in order." : `To mend: ${failed.join(", ")}.`);
  process.exit(failed.length === 0 ? 0 : 1);
}
