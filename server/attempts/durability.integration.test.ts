import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pointsPerAnswer } from "#core/assessment/score";
import { newDataFolder, removeDataOf, startServer, type BuiltServer } from "../../scripts/built-server";
import { signGuest } from "../auth/guest";
import { openDatabase, type Database } from "../db/client";
import { eachDatabaseAddress } from "../db/testing";
import { secretsIn } from "../secrets";
import { newGuest, publishedSet } from "./testing";

type Answer = {
  readonly attemptId: string;
  readonly itemId: string;
  readonly optionId: string;
  readonly cookie: string;
};

const attempts = 50;
const itemsPerAttempt = 20;

/** A thousand answers of fifty guests, each answer the right one. */
const thousandAnswers = async (database: Database, secret: string): Promise<Answer[]> => {
  const { versionId, items } = await publishedSet(database, { items: itemsPerAttempt });
  const all = Array.from({ length: attempts }, () => ({ id: randomUUID(), guestId: newGuest().guestId }));
  await database.attempt.createMany({
    data: all.map(({ id, guestId }) => ({
      id,
      guestId,
      versionId,
      number: 1,
      seed: 1,
      startedAt: new Date(),
      maxPoints: itemsPerAttempt * pointsPerAnswer,
    })),
  });
  return items.flatMap(({ id: itemId, keyId: optionId }) =>
    all.map(({ id, guestId }) => ({
      attemptId: id,
      itemId,
      optionId,
      cookie: `lede-guest=${signGuest(guestId, secret)}`,
    })),
  );
};

/** True when the server said that the answer is saved. A server that died says nothing. */
const send = async (
  server: BuiltServer,
  { attemptId, itemId, optionId, cookie }: Answer,
): Promise<boolean> => {
  try {
    const reply = await fetch(`${server.url}/api/v1/attempts/${attemptId}/responses`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ itemId, optionId }),
    });
    await reply.arrayBuffer();
    return reply.status === 200;
  } catch {
    return false;
  }
};

/** Sends all from twenty senders at once; `told` hears of each that was acknowledged. */
const sendAll = async (server: BuiltServer, answers: readonly Answer[], told: (answer: Answer) => void) => {
  const waiting = answers.values();
  const sender = async (): Promise<void> => {
    for (const answer of waiting) if (await send(server, answer)) told(answer);
  };
  await Promise.all(Array.from({ length: 20 }, sender));
};

const keptIn = async (database: Database): Promise<Set<string>> => {
  const rows = await database.response.findMany({ select: { attemptId: true, itemId: true } });
  return new Set(rows.map(({ attemptId, itemId }) => `${attemptId} ${itemId}`));
};

describe("a server that is killed while answers come in", () => {
  eachDatabaseAddress((make) => {
    test(
      "keeps every answer it acknowledged, and takes the rest afterwards",
      { timeout: 600_000 },
      async () => {
        const address = await make();
        const dataDir = newDataFolder();
        const database = await openDatabase(address);
        const answers = await thousandAnswers(database, secretsIn(dataDir).guest);
        await database.$disconnect();

        const options = { dataDir, env: { DATABASE_URL: address.url } };
        const killed = await startServer(options);
        const acknowledged: Answer[] = [];
        const deaths: Promise<void>[] = [];
        await sendAll(killed, answers, (answer) => {
          acknowledged.push(answer);
          if (acknowledged.length === 400) deaths.push(killed.kill());
        });
        await Promise.all(deaths);
        expect(acknowledged.length).toBeGreaterThanOrEqual(400);
        expect(acknowledged.length).toBeLessThan(answers.length);

        const again = await startServer(options);
        try {
          const reopened = await openDatabase(address);
          const kept = await keptIn(reopened);
          expect(acknowledged.filter(({ attemptId, itemId }) => !kept.has(`${attemptId} ${itemId}`))).toEqual(
            [],
          );

          // Whoever was told nothing sends again; whoever was told is told the same.
          let told = 0;
          await sendAll(again, answers, () => (told += 1));
          expect(told).toBe(answers.length);
          expect((await keptIn(reopened)).size).toBe(answers.length);
          await reopened.$disconnect();
        } finally {
          await again.stop();
          removeDataOf(again);
        }
      },
    );
  });
});
