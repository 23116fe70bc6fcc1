import "server-only";
import { Worker } from "node:worker_threads";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { engineBy, type Asked, type Engine } from "./engine";

/** What reading one article may cost. */
export type Limits = {
  /** In milliseconds: a long report takes one or two seconds on a slow machine. */
  readonly patience: number;
  /** What the thread may hold, in megabytes; reading a report takes a tenth of it. */
  readonly mostMemory: number;
};

export type StartThread = (limits: Limits) => Worker;

/**
 * Asks a thread of its own, so that nobody else waits for an answer meanwhile, one question after the other: a machine
 * of two cores has one left for everybody else. What takes too long or too much memory is ended with its thread.
 */
export const asksOf = (start: StartThread, limits: Limits): ((asked: Asked) => Promise<Outcome<unknown>>) => {
  let queue: Promise<unknown> = Promise.resolve();
  // Kept from one question to the next, since it loads the rules when it starts and has read the article already.
  let standing: Worker | null = null;

  const standingThread = (): Worker => {
    if (standing !== null) return standing;
    const thread = start(limits);
    const forget = (): void => {
      if (standing === thread) standing = null;
    };
    thread.on("error", forget).on("exit", forget);
    // A process that has nothing else to do may end.
    thread.unref();
    standing = thread;
    return thread;
  };

  const ask = async (asked: Asked): Promise<Outcome<unknown>> => {
    const isFresh = standing === null;
    const answer = await answerOf(standingThread(), asked, limits.patience);
    // What was read before may have filled the thread; that is not the fault of this text.
    if (answer === "out-of-memory" && !isFresh) return ask(asked);
    return typeof answer === "string" ? refuse("took-too-long") : answer;
  };

  return (asked) => {
    const answered = queue.then(() => ask(asked));
    queue = answered.catch(() => undefined);
    return answered;
  };
};

type Answer = Outcome<unknown> | "stopped" | "out-of-memory";

const answerOf = (thread: Worker, asked: Asked, patience: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => void thread.terminate(), patience);
    const leave = (): void => {
      clearTimeout(timer);
      thread.off("message", answered).off("error", failed).off("exit", ended);
    };
    const answered = (value: unknown): void => {
      leave();
      resolve(done(value));
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      leave();
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve("out-of-memory");
      else reject(error);
    };
    const ended = (): void => {
      leave();
      resolve("stopped");
    };
    thread.on("message", answered).on("error", failed).on("exit", ended);
    thread.postMessage(asked);
  });

const startThread: StartThread = ({ mostMemory }) =>
  new Worker(new URL("./engine-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });

/** The engine in its thread. */
export const engineApart: Engine = engineBy(asksOf(startThread, { patience: 30_000, mostMemory: 512 }));
