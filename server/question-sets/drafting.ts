import "server-only";
import type { DraftedSet } from "#core/items/item";
import type { ArticleSource } from "#core/text/document";

/** What the engine does: from an article to checked questions. `size` is how many a set should have. */
export type Drafting = (
  source: ArticleSource,
  plan: { readonly seed: number; readonly size: number },
) => DraftedSet;

/** The same in another thread; null when it had to be stopped. */
export type Apart = (...asked: Parameters<Drafting>) => Promise<DraftedSet | null>;

/** Questions a set asks for: what a class does in a quarter of an hour. A thin article gives fewer. */
export const usualSize = 15;

/** A seed that belongs to a revision, so that the same text gives the same set on every machine. */
export const seedOfDigest = (digest: string): number => Number.parseInt(digest.slice(0, 7), 16);
