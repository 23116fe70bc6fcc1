import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "../db/client";
import { secrets } from "../secrets";

export type Limit = {
  readonly name: string;
  /** How many tries in a window … */
  readonly points: number;
  /** … of how many seconds. */
  readonly seconds: number;
};

/**
 * What is limited. A whole school stands behind one address, so the limits per address are wide and those per
 * account narrow; and a classmate who fails on purpose must not lock another out everywhere, so the narrowest counts
 * one account from one address. Only failures stay counted: a success gives its try back.
 */
export const limits = {
  signInHere: { name: "sign-in here", points: 10, seconds: 15 * 60 },
  signInToAccount: { name: "sign-in to account", points: 50, seconds: 60 * 60 },
  signInFromAddress: { name: "sign-in from address", points: 300, seconds: 15 * 60 },
  signUpFromAddress: { name: "sign-up from address", points: 300, seconds: 60 * 60 },
  /** Sign-ups refused because the e-mail has an account: asking on and on whose addresses are known here. */
  takenEmailFromAddress: { name: "taken e-mail from address", points: 10, seconds: 60 * 60 },
  /** The old password asked for when changing it: somebody at a screen left open. */
  passwordCheck: { name: "password check", points: 10, seconds: 15 * 60 },
  /** Articles read for a draft: a text made to be slow keeps the server busy for seconds. */
  draftsByAccount: { name: "drafts by account", points: 60, seconds: 60 * 60 },
  /** Class codes that are nobody’s, tried by one account, and by all behind one address; those being looked up count. */
  codeByAccount: { name: "code by account", points: 40, seconds: 15 * 60 },
  codeFromAddress: { name: "code from address", points: 200, seconds: 15 * 60 },
} as const satisfies Record<string, Limit>;

// Limiters hold no counts; they are kept so that only one per database sweeps out what has run out.
const limiters = new WeakMap<Database, Map<string, RateLimiterPrisma>>();

const limiterOf = (database: Database, limit: Limit): RateLimiterPrisma => {
  const ofDatabase = limiters.get(database) ?? new Map<string, RateLimiterPrisma>();
  limiters.set(database, ofDatabase);
  const known = ofDatabase.get(limit.name);
  if (known !== undefined) return known;
  const made = new RateLimiterPrisma({
    storeClient: database,
    tableName: "rateLimit",
    keyPrefix: "",
    points: limit.points,
    duration: limit.seconds,
    clearExpiredByTimeout: ofDatabase.size === 0,
  });
  ofDatabase.set(limit.name, made);
  return made;
};

/** Neither names nor addresses are stored: a keyed hash tells them apart and can't be turned back without the key. */
const keyOf = (limit: Limit, subject: string): string =>
  createHmac("sha256", secrets().guest).update(`limit ${limit.name}\n${subject}`).digest("base64url");

/** Counts a try. False when there are none left in this window. Shared by all processes through the database. */
export const spend = async (database: Database, limit: Limit, subject: string): Promise<boolean> => {
  try {
    await limiterOf(database, limit).consume(keyOf(limit, subject));
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
};

/** Takes back one counted try: it was no failure. */
export const giveBack = async (database: Database, limit: Limit, subject: string): Promise<void> => {
  await limiterOf(database, limit).reward(keyOf(limit, subject));
};

/** Whether a try is left, without counting one. */
export const isLeft = async (database: Database, limit: Limit, subject: string): Promise<boolean> => {
  const counted = await limiterOf(database, limit).get(keyOf(limit, subject));
  return counted === null || counted.consumedPoints < limit.points;
};
