// The whole of a thread that drafts: an article in, its set out. Started by draft-apart.ts.
import { parentPort } from "node:worker_threads";
import { draftFromArticle } from "#core/items/from-article";
import type { Drafting } from "./drafting";

export type ToDraft = {
  readonly source: Parameters<Drafting>[0];
  readonly plan: Parameters<Drafting>[1];
};

parentPort?.on("message", ({ source, plan }: ToDraft) => {
  parentPort?.postMessage(draftFromArticle(source, plan));
});
