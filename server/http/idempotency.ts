import "server-only";
import { createHash } from "node:crypto";
import { refuse, type Refusal } from "#core/policy/outcome";
import type { Database } from "../db/client";
import { isDuplicate } from "../db/transaction";

/** A reply as it is kept: what was told the first time is told again. */
export type KeptReply = { readonly status: number; readonly body: unknown };

type Keyed = {
  /** Who asks, and which operation: one person's key means nothing to another's. */
  readonly scope: string;
  /** The Idempotency-Key header. */
  readonly key: string;
  /** The request, whole: its address and its body. */
  readonly request: string;
};

/** How long a key is known. A device that was off over a weekend still gets its first answer. */
const hoursKept = 72;

const isKey = (key: string): boolean => /^[\x21-\x7e]{1,255}$/u.test(key);

const kept = async (database: Database, { scope, key }: Keyed, requestHash: string) => {
  const record = await database.idempotencyRecord.findUnique({
    where: { scope_key: { scope, key } },
    select: { requestHash: true, status: true, body: true },
  });
  if (record === null) return null;
  if (record.requestHash !== requestHash) return refuse("key-reused");
  return { status: record.status, body: record.body as unknown };
};

/**
 * Answers a request that carries an idempotency key: the first time by `run`, and from then on with the first reply.
 * Two at once may both run — every command is safe to repeat by itself — and both get the reply that was kept first.
 */
export const idempotently = async (
  database: Database,
  keyed: Keyed,
  run: () => Promise<KeptReply>,
  now: Date,
): Promise<KeptReply | Refusal> => {
  if (!isKey(keyed.key)) {
    return refuse("invalid", {
      detail: "An Idempotency-Key is 1 to 255 visible ASCII characters without spaces.",
    });
  }
  const requestHash = createHash("sha256").update(keyed.request).digest("hex");
  const before = await kept(database, keyed, requestHash);
  if (before !== null) return before;
  const reply = await run();
  try {
    await database.idempotencyRecord.create({
      data: {
        scope: keyed.scope,
        key: keyed.key,
        requestHash,
        status: reply.status,
        body: reply.body as object,
        createdAt: now,
      },
      select: { id: true },
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await kept(database, keyed, requestHash)) ?? reply;
  }
  await forgetOld(database, now);
  return reply;
};

const swept = new WeakMap<Database, number>();

/** Forgets what is too old, at most once an hour in a process. */
const forgetOld = async (database: Database, now: Date): Promise<void> => {
  const hour = 3_600_000;
  if (now.getTime() - (swept.get(database) ?? 0) < hour) return;
  swept.set(database, now.getTime());
  await database.idempotencyRecord.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - hoursKept * hour) } },
  });
};
