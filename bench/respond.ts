// How fast answers are taken, against the floor of the same build: a bare route handler that does one prepared insert
// by better-sqlite3, as safe on the disk. 50 connections, each somebody of its own: guests at a set of their own choice,
// then students of a class at what they were assigned. The routes take turns. Every answer sent is waited for, so that
// what was acknowledged and what the database keeps must be the very same number.
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { encode } from "next-auth/jwt";
import { pointsPerAnswer } from "#core/assessment/score";
import { assigned, newAccount, newGuest, publishedSet } from "#server/attempts/testing";
import { signGuest } from "#server/auth/guest";
import { sessionCookieName } from "#server/auth/session";
import { openDatabase, type Database } from "#server/db/client";
import { migrate } from "#server/db/migrate";
import { secretsIn, type Secrets } from "#server/secrets";
import { newDataFolder, removeDataOf, startServer } from "../scripts/built-server";

const connections = 50;
const rounds = 3;
/** How many answers each connection sends: first to warm up, then in each turn. */
const warmUp = 40;
const turn = 100;
/** The answer route must reach this share of the bare route's throughput. */
const atLeast = 0.6;

const itemsPerSet = 50;
const answersPerLearner = warmUp + rounds * turn;
/** One more than needed: a connection gets its next answer ready before it knows that it has sent its last. */
const attemptsPerLearner = Math.ceil(answersPerLearner / itemsPerSet) + 1;

type Learner = { readonly cookie: string; readonly owner: { userId: string } | { guestId: string } };

type Answer = {
  readonly attemptId: string;
  readonly cookie: string;
  readonly itemId: string;
  readonly optionId: string;
};

const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Every answer the attempts have room for, dealt so that neighbours are of different learners. */
const prepareAnswers = async (
  database: Database,
  learners: readonly Learner[],
  { versionId, items }: Awaited<ReturnType<typeof publishedSet>>,
  assignmentId: string | null,
): Promise<Answer[]> => {
  const attempts = times(attemptsPerLearner, (number) =>
    learners.map((learner) => ({ id: randomUUID(), learner, number: number + 1 })),
  ).flat();
  await database.attempt.createMany({
    data: attempts.map(({ id, learner, number }) => ({
      id,
      versionId,
      assignmentId,
      ...learner.owner,
      number,
      seed: number,
      startedAt: new Date(),
      maxPoints: itemsPerSet * pointsPerAnswer,
    })),
  });
  return items.flatMap((item, turnOf) =>
    attempts.map(({ id, learner }, at) => ({
      attemptId: id,
      cookie: learner.cookie,
      itemId: item.id,
      optionId: item.optionIds[(at + turnOf) % item.optionIds.length] ?? "",
    })),
  );
};

const guests = (secret: string): Learner[] =>
  times(connections, () => {
    const { guestId } = newGuest();
    return { cookie: `lede-guest=${signGuest(guestId, secret)}`, owner: { guestId } };
  });

/** A class of students, with what was assigned to them. */
const schoolClass = async (database: Database, versionId: string, secret: string) => {
  const students = [];
  for (let at = 0; at < connections; at += 1) students.push(await newAccount(database));
  const hour = 3_600_000;
  const { assignmentId } = await assigned(database, versionId, students, {
    opensAt: new Date(Date.now() - hour),
    dueAt: new Date(Date.now() + hour),
    attemptsAllowed: attemptsPerLearner,
  });
  const learners: Learner[] = [];
  for (const { id } of students) {
    const token = await encode({ token: { sub: id, tokenVersion: 0 }, secret, maxAge: 3_600 });
    learners.push({ cookie: `${sessionCookieName(false)}=${token}`, owner: { userId: id } });
  }
  return { learners, assignmentId };
};

const prepareKinds = async (database: Database, secrets: Secrets) => {
  const set = await publishedSet(database, { items: itemsPerSet });
  const { learners, assignmentId } = await schoolClass(database, set.versionId, secrets.session);
  return {
    own: await prepareAnswers(database, guests(secrets.guest), set, null),
    assigned: await prepareAnswers(database, learners, set, assignmentId),
  };
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

type Turn = { readonly latencies: readonly number[]; readonly seconds: number };

/** Sends `each` answers never sent before from every connection, and waits for them all. Throws when any was refused. */
const load = async (
  url: string,
  answers: Iterator<Answer>,
  route: (answer: Answer) => Load,
  each: number,
): Promise<Turn> => {
  const latencies: number[] = [];
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const next = answers.next();
    if (next.done === true) throw new Error("The answers ran out: raise attemptsPerLearner.");
    return { ...request, ...route(next.value) };
  };
  const started = performance.now();
  let ended = started;
  const amount = each * connections;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { url, connections, amount, timeout: 60, requests: [{ method: "POST", setupRequest }] },
      (error: unknown, finished) => (error instanceof Error ? reject(error) : resolve(finished)),
    );
    instance.on("response", (_client, statusCode, _bytes, responseTime) => {
      ended = performance.now();
      if (statusCode === 200) latencies.push(responseTime);
    });
  });
  if (latencies.length !== amount || result.errors > 0) {
    const told = `${latencies.length} of ${amount} answers were taken`;
    throw new Error(`${told}, ${result.non2xx} were refused and ${result.errors} got no reply.`);
  }
  return { latencies, seconds: (ended - started) / 1000 };
};

type Measured = { readonly perSecond: number; readonly p50: number; readonly p95: number };

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

const measured = (turns: readonly Turn[]): Measured => {
  const all = turns.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  const seconds = turns.reduce((sum, one) => sum + one.seconds, 0);
  return { perSecond: all.length / seconds, p50: quantile(all, 0.5), p95: quantile(all, 0.95) };
};

const row = (name: string, { perSecond, p50, p95 }: Measured): string =>
  `${name.padEnd(42)} ${perSecond.toFixed(0).padStart(7)}/s   p50 ${p50.toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms`;

const dataDir = newDataFolder();
const address = { kind: "sqlite", url: `file:${dataDir}/lede.db` } as const;
await migrate(address);
const database = await openDatabase(address);
const answers = await prepareKinds(database, secretsIn(dataDir));
await database.$disconnect();

const server = await startServer({ dataDir, env: { LEDE_BENCH: "1" } });
let acknowledged = 0;
try {
  const routes = [
    // The bare one writes to a file of its own, so it may be sent the same answers.
    { name: "bare route, one prepared insert", answers: answers.own.values(), route: bareRoute },
    { name: "POST …/responses, a set of one's own", answers: answers.own.values(), route: answerRoute },
    { name: "POST …/responses, an assignment", answers: answers.assigned.values(), route: answerRoute },
  ].map((each) => ({ ...each, turns: [] as Turn[] }));
  const send = async ({ answers: waiting, route }: (typeof routes)[number], each: number): Promise<Turn> => {
    const done = await load(server.url, waiting, route, each);
    if (route === answerRoute) acknowledged += done.latencies.length;
    return done;
  };
  for (const each of routes) await send(each, warmUp);
  for (let round = 0; round < rounds; round += 1)
    for (const each of routes) each.turns.push(await send(each, turn));

  const [bare = Number.NaN] = routes.map(({ turns }) => measured(turns).perSecond);
  for (const { name, route, turns } of routes) {
    const result = measured(turns);
    const ratio = result.perSecond / bare;
    console.log(
      row(name, result) + (route === answerRoute ? `   ratio ${ratio.toFixed(2)} (at least ${atLeast})` : ""),
    );
    if (ratio < atLeast) process.exitCode = 1;
  }
} finally {
  await server.stop();
}

const after = await openDatabase(address);
const kept = await after.response.count();
await after.$disconnect();
removeDataOf(server);
console.log(`${acknowledged} answers acknowledged, warming up included; ${kept} kept`);
if (kept !== acknowledged) process.exitCode = 1;
