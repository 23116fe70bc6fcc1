// `npm run dev -- --port 3001`: clients, migrations, content, then Next in development mode.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateClients } from "./generate-clients.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";

const run = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.on("close", (code) => resolve(code ?? 1));
  });

generateClients();
const prepared = await run(["--conditions=react-server", "--import", "tsx", "scripts/prepare.ts"]);
if (prepared !== 0) process.exit(prepared);
process.exit(await run(["node_modules/next/dist/bin/next", "dev", ...process.argv.slice(2)]));
