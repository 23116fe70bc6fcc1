import "server-only";
import type { engineWork } from "#core/items/engine-work";

/** What the engine does: from an article to checked questions. `size` is how many a set should have. */
export type Drafting = (typeof engineWork)["draft"];

/** Questions a set asks for: what a class does in a quarter of an hour. A thin article gives fewer. */
export const usualSize = 15;

/** A seed that belongs to a revision, so that the same text gives the same set on every machine. */
export const seedOfDigest = (digest: string): number => Number.parseInt(digest.slice(0, 7), 16);
