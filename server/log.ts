import "server-only";
import { pino, type Logger } from "pino";
import { env } from "./env";

// One for the process: Next loads a module once per bundle.
const holder = globalThis as { ledeLog?: Logger };

/** The server's log: one JSON object a line on standard output. Never an answer, never an address. */
export const log = (): Logger =>
  (holder.ledeLog ??= pino({ level: env().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }));
