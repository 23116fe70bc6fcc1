// How fast answers are taken, against the floor of the same build: a bare route handler that does one prepared insert
// by better-sqlite3, as safe on the disk. 50 connections, each a guest of its own; the two take turns.
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { pointsPerItem } from "#core/assessment/score";
import { newGuest, publishedSet } from "#server/attempts/testing";
import { signGuest } from "#server/auth/guest";
import { openDatabase, type Database } from "#server/db/client";
import { migrate } from "#server/db/migrate";
import { secretsIn } from "#server/secrets";
import { newDataFolder, removeDataOf, startServer } from "../scripts/built-server";

const connections = 50;
const rounds = 3;
/** In seconds. */
const warmUp = 3;
const turn = 6;
/** The answer route must reach this share of the bare route's throughput. */
const atLeast = 0.6;

const itemsPerSet = 50;
const attemptsPerGuest = 40;

type Answer = {
  readonly attemptId: string;
  readonly cookie: string;
  readonly itemId: string;
  readonly optionId: string;
};

/** Every answer the attempts have room for, dealt so that neighbours are of different guests. */
const prepareAnswers = async (database: Database, guestSecret: string): Promise<Answer[]> => {
  const { versionId, items } = await publishedSet(database, { items: itemsPerSet });
  const attempts = Array.from({ length: connections * attemptsPerGuest }, () => ({ id: randomUUID() }));
  const guests = Array.from({ length: connections }, () => newGuest().guestId);
  const guestOf = (at: number): string => guests[at % connections] ?? "";
  await database.attempt.createMany({
    data: attempts.map(({ id }, at) => ({
      id,
      versionId,
      guestId: guestOf(at),
      number: Math.floor(at / connections) + 1,
      seed: at,
      startedAt: new Date(),
      maxPoints: itemsPerSet * pointsPerItem,
    })),
  });
  return items.flatMap((item, turnOf) =>
    attempts.map(({ id }, at) => ({
      attemptId: id,
      cookie: `lede-guest=${signGuest(guestOf(at), guestSecret)}`,
      itemId: item.id,
      optionId: item.optionIds[(at + turnOf) % item.optionIds.length] ?? "",
    })),
  );
};

type Load = { readonly path: string; readonly headers: Record<string, string>; readonly body: string };

const answerRoute = ({ attemptId, cookie, itemId, optionId }: Answer): Load => ({
  path: `/api/v1/attempts/${attemptId}/responses`,
  headers: { "content-type": "application/json", cookie },
  body: JSON.stringify({ itemId, optionId }),
});

const bareRoute = ({ attemptId, itemId, optionId }: Answer): Load => ({
  path: "/api/bench",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ attemptId, itemId, optionId }),
});

type Measured = { readonly perSecond: number; readonly p50: number; readonly p95: number };

/** Loads a route with answers never sent before for `duration` seconds. Throws when any was refused. */
const load = async (
  url: string,
  answers: Iterator<Answer>,
  route: (answer: Answer) => Load,
  duration: number,
) => {
  const latencies: number[] = [];
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const next = answers.next();
    if (next.done === true) throw new Error("The answers ran out: raise attemptsPerGuest.");
    return { ...request, ...route(next.value) };
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { url, connections, duration, requests: [{ method: "POST", setupRequest }] },
      (error: unknown, finished) => (error instanceof Error ? reject(error) : resolve(finished)),
    );
    instance.on("response", (_client, statusCode, _bytes, responseTime) => {
      if (statusCode === 200) latencies.push(responseTime);
    });
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were refused and ${result.errors} got none.`);
  }
  return { latencies, seconds: result.duration };
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

const measured = (turns: readonly { latencies: number[]; seconds: number }[]): Measured => {
  const all = turns.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const seconds = turns.reduce((sum, one) => sum + one.seconds, 0);
  return { perSecond: all.length / seconds, p50: quantile(all, 0.5), p95: quantile(all, 0.95) };
};

const row = (name: string, { perSecond, p50, p95 }: Measured): string =>
  `${name.padEnd(34)} ${perSecond.toFixed(0).padStart(7)}/s   p50 ${p50.toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms`;

const dataDir = newDataFolder();
const address = { kind: "sqlite", url: `file:${dataDir}/lede.db` } as const;
await migrate(address);
const database = await openDatabase(address);
const answers = await prepareAnswers(database, secretsIn(dataDir).guest);
await database.$disconnect();

const server = await startServer({ dataDir, env: { LEDE_BENCH: "1" } });
let acknowledged = 0;
try {
  // Each route has the answers in the same order; the bare one writes them to a file of its own.
  const [forBare, forRoute] = [answers.values(), answers.values()];
  const bareTurns = [];
  const routeTurns = [];
  await load(server.url, forBare, bareRoute, warmUp);
  acknowledged += (await load(server.url, forRoute, answerRoute, warmUp)).latencies.length;
  for (let round = 0; round < rounds; round += 1) {
    bareTurns.push(await load(server.url, forBare, bareRoute, turn));
    routeTurns.push(await load(server.url, forRoute, answerRoute, turn));
  }
  acknowledged += routeTurns.reduce((sum, one) => sum + one.latencies.length, 0);
  const [bare, route] = [measured(bareTurns), measured(routeTurns)];
  const ratio = route.perSecond / bare.perSecond;
  console.log(row("bare route, one prepared insert", bare));
  console.log(row("POST /api/v1/attempts/…/responses", route));
  console.log(`ratio ${ratio.toFixed(2)} (at least ${atLeast})`);
  if (ratio < atLeast) process.exitCode = 1;
} finally {
  await server.stop();
}

const after = await openDatabase(address);
const kept = await after.response.count();
await after.$disconnect();
removeDataOf(server);
// More may be kept than told: the last ones were under way when the load ended.
console.log(`${acknowledged} answers acknowledged, ${kept} kept`);
if (kept < acknowledged) process.exitCode = 1;
