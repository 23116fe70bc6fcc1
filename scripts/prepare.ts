// Makes everything ready to serve: settings, the data folder, the database's clients, migrations, content, and with
// --build the built product. Run by `npm start` and `npm run dev`; doing it again changes nothing.
import { mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { loadContent } from "#server/content/load-content";
import { sqliteFile } from "#server/db/adapter";
import { openDatabase } from "#server/db/client";
import { withExclusiveLock } from "#server/db/exclusive-lock";
import { migrate } from "#server/db/migrate";
import { isStorageFull } from "#server/db/storage-full";
import { env } from "#server/env";
import { fillSearchable } from "#server/question-sets/searchable";
import { secrets } from "#server/secrets";
import { StartProblem } from "#server/start-problem";
import { buildIfStale, isBuilt } from "./build";
import { areClientsFresh, generateClients } from "./generate-clients.mjs";
import { whyNotListening } from "./why-not-listening.mjs";

/** Less free space than this, in bytes, and answers may soon not be saved. */
const leastSpace = 20 * 1024 * 1024;

/** Made and seen to be writable by `env`. */
const checkDataFolder = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < leastSpace) {
    throw new StartProblem(`The disk that holds ${folder} is full. Make room, then start again.`);
  }
  secrets();
};

/** Asked before anything takes time, and again by serve.mjs when it listens for good. */
const checkPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new StartProblem(whyNotListening(error, { host, port }))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

/** Changes the code's own folder while no other process does; nothing there is touched when nothing is to be done. */
const madeAlone = async (work: () => Promise<unknown>): Promise<void> => {
  const lock = path.resolve("node_modules/.cache/lede/build.lock");
  mkdirSync(path.dirname(lock), { recursive: true });
  await withExclusiveLock(lock, work, () =>
    console.log("Another process is making Lede ready. Waiting for it …"),
  );
};

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
  const { dataDir, host, port } = env();
  checkDataFolder(dataDir);
  const isToServe = process.argv.includes("--build");
  if (isToServe) await checkPort(host, port);
  if (!areClientsFresh()) await madeAlone(() => Promise.resolve(generateClients()));
  await prepareDatabase();
  await prepareContent();
  if (isToServe && !isBuilt()) await madeAlone(buildIfStale);
  process.send?.({ host, port });
};

const whereItIsFull = (): string => {
  const { database, dataDir } = env();
  return database.kind === "sqlite"
    ? `The disk that holds ${sqliteFile(database.url)} or ${dataDir} is full.`
    : `The disk of the database server, or the one that holds ${dataDir}, is full.`;
};

try {
  await prepare();
} catch (error) {
  if (error instanceof StartProblem) console.error(`Lede can't start. ${error.message}`);
  else if (isStorageFull(error))
    console.error(`Lede can't start. ${whereItIsFull()} Make room, then start again.`);
  else console.error("Lede can't start, and this was not foreseen:", error);
  process.exitCode = 1;
}
if (process.connected) process.disconnect();
