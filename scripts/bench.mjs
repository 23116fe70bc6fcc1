// `npm run bench -- weight`: each benchmark is a file of bench/ and prints ratios against a named floor.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";
import { generateClients } from "./generate-clients.mjs";

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

const names = readdirSync("bench")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""));
const [name, ...words] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`Name a benchmark: npm run bench -- ${names.join(" | ")}`);
  process.exit(2);
}
generateClients();
const browser = name === "weight" ? findBrowser() : null;
const { status } = spawnSync(
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", `bench/${name}.ts`, ...words],
  { stdio: "inherit", env: { ...process.env, ...(browser === null ? {} : { LEDE_BROWSER: browser }) } },
);
process.exit(status ?? 1);
