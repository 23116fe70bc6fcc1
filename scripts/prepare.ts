// Makes everything ready to serve: settings, the data folder, the database's clients, migrations, content, and with
// --build the built product. Run by `npm start` and `npm run dev`; doing it again changes nothing.
import { accessSync, constants, mkdirSync, readdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { loadContent } from "#server/content/load-content";
import { openDatabase } from "#server/db/client";
import { withExclusiveLock } from "#server/db/exclusive-lock";
import { migrate } from "#server/db/migrate";
import { env } from "#server/env";
import { fillSearchable } from "#server/question-sets/searchable";
import { StartProblem } from "#server/start-problem";
import { buildIfStale } from "./build";
import { generateClients } from "./generate-clients.mjs";
import { whyNotListening } from "./why-not-listening.mjs";

/** Less free space than this, in bytes, and answers may soon not be saved. */
const leastSpace = 20 * 1024 * 1024;

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const checkDataFolder = (): void => {
  let folder;
  try {
    folder = env().dataDir;
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    readdirSync(folder);
  } catch (error) {
    if (error instanceof StartProblem || codeOf(error) === "ENOSPC") throw error;
    const where = folder ?? path.resolve(process.env["DATA_DIR"] ?? "data");
    throw new StartProblem(
      `The folder ${where} (DATA_DIR), where everything is kept, can't be written to: ${codeOf(error)}.\n` +
        "Give it to the user who runs Lede (chown), or set DATA_DIR to a folder of that user's own.",
    );
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < leastSpace) {
    throw new StartProblem(`The disk that holds ${folder} is full. Make room, then start again.`);
  }
};

/** Asked before anything takes time, and again by serve.mjs when it listens for good. */
const checkPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new StartProblem(whyNotListening(error, { host, port }))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const prepareDatabase = async (): Promise<void> => {
  const { database: address } = env();
  for (const name of await migrate(address, console.log)) console.log(`Database: ${name} is done.`);
};

const prepareContent = async (): Promise<void> => {
  const database = await openDatabase(env().database);
  try {
    await fillSearchable(database);
    for (const { name, outcome } of await loadContent(database, new Date()))
      if (outcome !== "unchanged") console.log(`Content: ${name} (${outcome}).`);
  } finally {
    await database.$disconnect();
  }
};

const prepare = async (): Promise<void> => {
  checkDataFolder();
  const { host, port } = env();
  const isToServe = process.argv.includes("--build");
  if (isToServe) await checkPort(host, port);
  const lock = path.resolve("node_modules/.cache/lede/build.lock");
  mkdirSync(path.dirname(lock), { recursive: true });
  const waiting = (): void => console.log("Another process is making Lede ready. Waiting for it …");
  await withExclusiveLock(lock, () => Promise.resolve(generateClients()), waiting);
  await prepareDatabase();
  await prepareContent();
  if (isToServe) await withExclusiveLock(lock, buildIfStale, waiting);
  process.send?.({ host, port });
};

const full = new Set(["ENOSPC", "EDQUOT", "SQLITE_FULL"]);

try {
  await prepare();
} catch (error) {
  if (error instanceof StartProblem) console.error(`Lede can't start. ${error.message}`);
  else if (full.has(codeOf(error)))
    console.error("Lede can't start. The disk is full. Make room, then start again.");
  else console.error("Lede can't start, and this was not foreseen:", error);
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
