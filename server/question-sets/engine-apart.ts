import "server-only";
import { Worker } from "node:worker_threads";
import type { DraftedSet } from "#core/items/item";
import type { Apart } from "./drafting";
import type { ToDraft } from "./drafting-thread";

/** How long one article may be read, in milliseconds: a long report takes one or two seconds on a slow machine. */
const patience = 30_000;

/** What the thread may hold, in megabytes; reading a report takes a tenth of it. */
const mostMemory = 512;

/** Drafts wait for one another: a machine of two cores has one left for everybody else. */
let queue: Promise<unknown> = Promise.resolve();

/** Kept from one draft to the next, since it loads the rules when it starts. */
let standing: Worker | null = null;

/**
 * Drafts in a thread of its own, so that nobody else waits for an answer meanwhile. The same set as in this thread, or
 * null when it takes too long or too much memory.
 */
export const draftApart: Apart = (source, plan) => {
  const drafted = queue.then(() => askThread({ source, plan }));
  queue = drafted.catch(() => undefined);
  return drafted;
};

const startThread = (): Worker => {
  const thread = new Worker(new URL("./drafting-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const forget = (): void => {
    if (standing === thread) standing = null;
  };
  thread.on("error", forget).on("exit", forget);
  // A process that has nothing else to do may end.
  thread.unref();
  return thread;
};

const askThread = (toDraft: ToDraft): Promise<DraftedSet | null> =>
  new Promise((resolve, reject) => {
    const thread = (standing ??= startThread());
    const timer = setTimeout(() => void thread.terminate(), patience);
    const leave = (): void => {
      clearTimeout(timer);
      thread.off("message", answered).off("error", failed).off("exit", ended);
    };
    const answered = (drafted: DraftedSet): void => {
      leave();
      resolve(drafted);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      leave();
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(null);
      else reject(error);
    };
    const ended = (): void => {
      leave();
      resolve(null);
    };
    thread.on("message", answered).on("error", failed).on("exit", ended);
    thread.postMessage(toDraft);
  });
