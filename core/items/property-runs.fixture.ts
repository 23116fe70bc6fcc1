import { vi } from "vitest";
import type { CivilDate } from "../text/civil-date";
import { draftFromArticle } from "./from-article";
import type { DraftedSet, Item } from "./item";

/*
 * Each run of a property reads and questions a whole story, so a run of the tests tries a few. PROPERTY_RUNS=10000 npx
 * vitest run core/items/from-article core/items/laws tries as many (an hour or so); a failure prints the seed that
 * repeats it.
 */
const wanted = Number(process.env["PROPERTY_RUNS"] ?? "0");

/** How often a property is tried. */
export const times = (few: number): { readonly numRuns: number } => ({ numRuns: Math.max(few, wanted) });

/** Called by the file of tests that uses `times`. */
export const givePatience = (): void => {
  vi.setConfig({ testTimeout: 60_000 + wanted * 400 });
};

export const draft = (text: string, published: CivilDate, seed = 1): DraftedSet =>
  draftFromArticle({ text, published }, { seed, size: 12 });

/** What tells one question of a story from another. */
export const keyOf = ({ kind, stem, key }: Item): string => `${kind} ${stem} ${key}`;
