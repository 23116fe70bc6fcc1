// How much JavaScript (gzip, as it goes over the wire) the answering page and its results bring, against the floor:
// an empty page of the same Next version, built beside it. A phone on a school's Wi-Fi pays for every byte.
import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright";
import { pointsPerAnswer } from "#core/assessment/score";
import { newGuest, publishedSet } from "#server/attempts/testing";
import { signGuest } from "#server/auth/guest";
import { openDatabase } from "#server/db/client";
import { migrate } from "#server/db/migrate";
import { secretsIn } from "#server/secrets";
import { newDataFolder, removeDataOf, startServer } from "../scripts/built-server";
import { freePort } from "../scripts/free-port";

/** More than the empty page, in bytes. */
const allowed = 15_000;

const empty = path.resolve(".next-empty");

const buildEmpty = (): void => {
  rmSync(empty, { recursive: true, force: true });
  mkdirSync(path.join(empty, "app"), { recursive: true });
  const write = (name: string, content: string): void => writeFileSync(path.join(empty, name), content);
  write("package.json", JSON.stringify({ name: "empty", private: true, type: "module" }));
  write("next.config.js", `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`);
  write(
    "app/layout.jsx",
    `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  );
  write(
    "app/page.jsx",
    `export const dynamic = "force-dynamic"; export default function Page() { return <p>Nothing.</p>; }`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextBin, "build", empty], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`The empty page can't be built:\n${stdout}${stderr}`);
};

const nextBin = path.resolve("node_modules/next/dist/bin/next");

/** Bytes of script a page brings to a browser that has been nowhere yet. */
const scriptBytes = async (browser: Browser, url: string, cookie?: { name: string; value: string }) => {
  const context = await browser.newContext();
  if (cookie !== undefined) await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type !== "Script") return;
    if (response.headers["content-encoding"] !== "gzip" && response.headers["Content-Encoding"] !== "gzip")
      throw new Error(`${response.url} is not compressed`);
    scripts.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (answer?.ok() !== true) throw new Error(`${url} answers ${answer?.status() ?? "nothing"}`);
  await context.close();
  return bytes;
};

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const dataDir = newDataFolder();
const address = { kind: "sqlite", url: `file:${dataDir}/lede.db` } as const;
await migrate(address);
const database = await openDatabase(address);
const { versionId, items } = await publishedSet(database, { items: 10 });
const { guestId } = newGuest();
const newAttempt = async (number: number, finishedAt: Date | null): Promise<string> => {
  const maxPoints = items.length * pointsPerAnswer;
  const points = finishedAt === null ? null : maxPoints;
  const { id } = await database.attempt.create({
    data: {
      id: randomUUID(),
      versionId,
      guestId,
      number,
      seed: 1,
      startedAt: new Date(),
      finishedAt,
      points,
      maxPoints,
    },
    select: { id: true },
  });
  return id;
};
const finished = await newAttempt(1, new Date());
await database.response.createMany({
  data: items.map((item) => ({
    attemptId: finished,
    itemId: item.id,
    optionId: item.keyId,
    points: pointsPerAnswer,
    maxPoints: pointsPerAnswer,
    answeredAt: new Date(),
  })),
});
const running = await newAttempt(2, null);
await database.$disconnect();
const cookie = { name: "lede-guest", value: signGuest(guestId, secretsIn(dataDir).guest) };

const executablePath = process.env["LEDE_BROWSER"];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const server = await startServer({ dataDir });
buildEmpty();
const port = await freePort();
const floor = spawn(process.execPath, [nextBin, "start", empty, "-p", String(port), "-H", "127.0.0.1"], {
  stdio: "ignore",
  env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NODE_OPTIONS: "" },
});
try {
  const emptyPage = `http://127.0.0.1:${port}/`;
  while ((await fetch(emptyPage).catch(() => null)) === null)
    await new Promise((wait) => setTimeout(wait, 50));
  const least = await scriptBytes(browser, emptyPage);
  console.log(`${"empty page of this Next".padEnd(28)} ${kB(least).padStart(9)}`);
  for (const [name, at] of [
    ["the answering page", `/attempts/${running}`],
    ["its results", `/attempts/${finished}/results`],
  ] as const) {
    const bytes = await scriptBytes(browser, `${server.url}${at}`, cookie);
    const more = bytes - least;
    console.log(
      `${name.padEnd(28)} ${kB(bytes).padStart(9)}   ratio ${(bytes / least).toFixed(3)}   ${more < 0 ? "" : "+"}${kB(more)} (at most +${kB(allowed)})`,
    );
    if (more > allowed) process.exitCode = 1;
  }
} finally {
  floor.kill();
  await browser.close();
  await server.stop();
  removeDataOf(server);
  rmSync(empty, { recursive: true, force: true });
}
