import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port";

export type BuiltServer = {
  readonly url: string;
  readonly dataDir: string;
  /** Asks it to stop, and waits. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as a power cut does, and waits until it is gone. */
  readonly kill: () => Promise<void>;
};

type Options = {
  /** Where its data is; a folder of its own, removed by `removeDataOf`, when there is none. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** A folder for the data of a server that nobody keeps. */
export const newDataFolder = (): string => mkdtempSync(path.join(tmpdir(), "lede-data-"));

export const removeDataOf = (server: BuiltServer): void =>
  rmSync(server.dataDir, { recursive: true, force: true });

/**
 * Starts the product as `npm start` does, on a free port of this machine, and waits until it is ready. Builds it
 * first when the build is stale. Throws with all it said when it ends before it is ready.
 */
export const startServer = async ({
  dataDir = newDataFolder(),
  env = {},
}: Options = {}): Promise<BuiltServer> => {
  const port = await freePort();
  const child = spawn(process.execPath, ["scripts/start.cjs"], {
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: dataDir,
      LEDE_LOG: "error",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const state = { isOver: false };
  const over = new Promise<void>((resolve) => {
    child.once("close", () => {
      state.isOver = true;
      resolve();
    });
  });
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await over;
  };

  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (state.isOver) throw new Error(`The server ended before it was ready:\n${said}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) break;
    await pause(50);
  }
  return { url, dataDir, stop: end("SIGTERM"), kill: end("SIGKILL") };
};
