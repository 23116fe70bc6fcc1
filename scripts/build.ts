import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartProblem } from "#server/start-problem";

/** Everything that goes into a build. Tests don't, nor do scripts but those that proxy.ts and next.config.js import. */
const sources = [
  "app",
  "components",
  "core",
  "server",
  "public",
  "prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "scripts/plain-pages.mjs",
  "scripts/refused-at-once.mjs",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

const stampFile = ".next/lede-stamp";

const filesIn = (place: string): string[] => {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => !entry.name.endsWith(".test.ts") && !entry.name.endsWith(".test.tsx"))
    .flatMap((entry) => filesIn(path.join(place, entry.name)));
};

/** One line that changes when any source of the build does. */
const stampOf = (): string => {
  const hash = createHash("sha256").update(`${process.env["LEDE_STANDALONE"] ?? ""}\n`);
  for (const file of sources.flatMap(filesIn))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
};

const build = (): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve({ code, output }));
  });

/** True when the last build was made from the very same sources, or came without any, as in a container's image. */
export const isBuilt = (): boolean =>
  existsSync("app")
    ? existsSync(stampFile) && readFileSync(stampFile, "utf8") === stampOf()
    : existsSync(".next/BUILD_ID");

/** Builds the product unless it is built. Throws a `StartProblem` with what the build said when it fails. */
export const buildIfStale = async (): Promise<void> => {
  if (isBuilt()) return;
  console.log("Building Lede, as after every change of its code. This takes a minute or two …");
  const stamp = stampOf();
  rmSync(stampFile, { force: true });
  const started = performance.now();
  const { code, output } = await build();
  if (code !== 0) throw new StartProblem(`The build failed:\n\n${output}`);
  writeFileSync(stampFile, stamp);
  console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s.`);
};
