// The whole of the thread in which the engine works: what is asked in, what it makes out. Started by engine-apart.ts.
import { parentPort } from "node:worker_threads";
import { engineWork } from "#core/items/engine-work";
import type { Asked } from "./engine";

parentPort?.on("message", ({ name, args }: Asked) => {
  // The arguments are those of the work that is named: `Asked` is made nowhere but in engine.ts.
  const work = engineWork[name] as (...args: readonly unknown[]) => unknown;
  parentPort?.postMessage(work(...args));
});
