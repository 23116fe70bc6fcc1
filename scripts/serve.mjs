// Prepares what is stale (scripts/prepare.ts), then serves the built product in this process.
import { fork } from "node:child_process";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withPlainPages } from "./plain-pages.mjs";
import { refusedAtOnce } from "./refused-at-once.mjs";
import { whyNotListening } from "./why-not-listening.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });

/** How long requests that are under way may take to end after a request to stop, in milliseconds. */
const patience = 10_000;

const giveUp = (sentence) => {
  console.error(`Lede can't start. ${sentence}`);
  process.exit(1);
};

/** Runs the preparation as a process of its own, since it needs TypeScript. Resolves to the address to serve. */
const prepare = () =>
  new Promise((resolve) => {
    const child = fork("scripts/prepare.ts", ["--build"], {
      execArgv: ["--conditions=react-server", "--import", "tsx"],
    });
    const pass = (signal) => child.kill(signal);
    process.on("SIGINT", pass).on("SIGTERM", pass);
    let address;
    child.on("message", (message) => (address = message));
    child.on("close", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      if (code !== 0 || address === undefined) process.exit(code ?? 1);
      resolve(address);
    });
  });

const listen = (server, address) =>
  new Promise((resolve) => {
    server.once("error", (error) => giveUp(whyNotListening(error, address)));
    server.listen(address.port, address.host, resolve);
  });

const addressesOf = ({ host, port }) => {
  if (host !== "0.0.0.0" && host !== "::")
    return [`http://${host.includes(":") ? `[${host}]` : host}:${port}`];
  const others = Object.values(os.networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && !one.internal && one.family === "IPv4")
    .map((one) => `http://${one.address}:${port}`);
  return [`http://localhost:${port}`, ...others];
};

// Loaded while the other process prepares: a start with nothing to do is then twice as fast.
const loading = import("next");
const address = await prepare();

// The port is asked for before Next is loaded, and requests wait until it is.
let answer;
const loaded = new Promise((resolve) => (answer = resolve));
const server = createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
  if (!refusedAtOnce(request, response)) (await loaded)(request, withPlainPages(response));
});
await listen(server, address);

const { default: next } = await loading;
const app = next({ dev: false, dir: root, hostname: address.host, port: address.port });
await app.prepare();
answer(app.getRequestHandler());

const [here, ...others] = addressesOf(address);
console.log(`\nLede is ready: ${here}`);
if (others.length > 0) console.log(`For others on this network: ${others.join("  ")}`);
console.log("Stop it with Ctrl+C.\n");

let isStopping = false;
const stop = () => {
  if (isStopping) process.exit(1);
  isStopping = true;
  setTimeout(() => process.exit(0), patience).unref();
  server.close(async () => {
    await app.close();
    // Opened by server/db/client.ts in this process. Closing it folds the write-ahead log into the one file.
    await (await globalThis.ledeDatabase)?.$disconnect();
    process.exit(0);
  });
  server.closeIdleConnections();
};
process.on("SIGINT", stop).on("SIGTERM", stop);
