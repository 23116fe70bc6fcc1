import "server-only";
import { Worker } from "node:worker_threads";
import { done, refuse, type Outcome } from "#core/policy/outcome";
import { engineBy, type Asked, type Engine } from "./engine";

/** What reading one article may cost. */
export type Limits = {
  /** In milliseconds: a long report takes one or two seconds on a slow machine. */
  readonly patience: number;
  /** When a question takes longer, in milliseconds, others who wait get a second thread. */
  readonly haste: number;
  /** What the thread may hold, in megabytes; reading a report takes a tenth of it. */
  readonly mostMemory: number;
};

export type StartThread = (limits: Limits) => Worker;

/** A question that waits for a thread, and what to tell whoever asked it. */
type Waiting = {
  readonly asked: Asked;
  readonly resolve: (answer: Outcome<unknown>) => void;
  readonly reject: (error: unknown) => void;
};

/** A thread, the question it works on, whether that takes long, and whether it was asked none before. */
type Standing = { readonly thread: Worker; at: Waiting | null; isSlow: boolean; isFresh: boolean };

/** A machine of two cores has then none left for pages, but only while a text is being read that is too much. */
const mostThreads = 2;

/** The article that a question is about. */
const textOf = ({ args }: Asked): unknown => (args[0] as { readonly text?: unknown } | undefined)?.text;

/**
 * Asks a thread of its own, so that nobody else waits for an answer meanwhile, one question after the other: a machine
 * of two cores has one left for everybody else. While one takes too long, a second thread answers those who wait, but
 * for questions about the same text: whoever brings a slow text holds up nobody else by asking again. What takes far too
 * long or too much memory is ended with its thread.
 */
export const asksOf = (start: StartThread, limits: Limits): ((asked: Asked) => Promise<Outcome<unknown>>) => {
  const waiting: Waiting[] = [];
  // Kept from one question to the next, since it loads the rules when it starts and has read the article already.
  const threads: Standing[] = [];

  const newThread = (): Standing => {
    const thread = start(limits);
    const standing: Standing = { thread, at: null, isSlow: false, isFresh: true };
    const forget = (): void => {
      const place = threads.indexOf(standing);
      if (place >= 0) threads.splice(place, 1);
    };
    thread.on("error", forget).on("exit", forget);
    // A process that has nothing else to do may end.
    thread.unref();
    threads.push(standing);
    return standing;
  };

  /** A thread for the next question; none while another works on one and may soon be done. */
  const freeThread = (): Standing | null => {
    if (threads.some(({ at, isSlow }) => at !== null && !isSlow)) return null;
    return threads.find(({ at }) => at === null) ?? (threads.length < mostThreads ? newThread() : null);
  };

  const hasTextOf = (asked: Asked): boolean =>
    threads.some(({ at }) => at !== null && textOf(at.asked) === textOf(asked));

  /** Gives a thread to those who wait, in the order they came. */
  const goOn = (): void => {
    for (;;) {
      const place = waiting.findIndex(({ asked }) => !hasTextOf(asked));
      const next = waiting[place];
      const standing = next === undefined ? null : freeThread();
      if (next === undefined || standing === null) break;
      waiting.splice(place, 1);
      void answer(standing, next);
    }
    // One is enough again; its memory is the machine's.
    if (waiting.length === 0 && threads.every(({ at }) => at === null))
      for (const { thread } of threads.splice(1)) void thread.terminate();
  };

  const answer = async (standing: Standing, question: Waiting): Promise<void> => {
    const { isFresh } = standing;
    Object.assign(standing, { at: question, isSlow: false, isFresh: false } satisfies Partial<Standing>);
    const late = setTimeout(() => {
      standing.isSlow = true;
      goOn();
    }, limits.haste);
    try {
      const found = await answerOf(standing.thread, question.asked, limits.patience);
      // What was read before may have filled the thread; that is not the fault of this text.
      if (found === "out-of-memory" && !isFresh) waiting.unshift(question);
      else question.resolve(typeof found === "string" ? refuse("took-too-long") : found);
    } catch (error) {
      question.reject(error);
    }
    clearTimeout(late);
    standing.at = null;
    goOn();
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      goOn();
    });
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
export const engineApart: Engine = engineBy(
  asksOf(startThread, { patience: 30_000, haste: 3_000, mostMemory: 512 }),
);
