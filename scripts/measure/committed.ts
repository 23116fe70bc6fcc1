import { z } from "zod";
import { ratesOf, type Tally } from "./spans";

const percent = z.number().min(0).max(100);

const Committed = z.strictObject({
  articles: z.int().min(0),
  layers: z.record(z.string(), z.strictObject({ precision: percent, recall: percent, f1: percent })),
});

/** The figures that are kept in the repository: percentages with one decimal, by layer. */
export type Committed = z.infer<typeof Committed>;

/** Reads the file of committed figures. Throws when it is not of the form. */
export const readCommitted = (file: string): Committed => Committed.parse(JSON.parse(file));

/** 0.98764 → 98.8: below that, figures tell nothing on a few hundred annotations. */
export const inPercent = (rate: number): number => Math.round(rate * 1000) / 10;

export const toCommitted = (articles: number, layers: ReadonlyMap<string, Tally>): Committed => ({
  articles,
  layers: Object.fromEntries(
    [...layers].map(([name, tally]) => {
      const { precision, recall, f1 } = ratesOf(tally);
      return [name, { precision: inPercent(precision), recall: inPercent(recall), f1: inPercent(f1) }];
    }),
  ),
});

/** Which layers fell below what is committed, by F1, and which rose above it. A layer that is missing has fallen to 0. */
export function compare(committed: Committed, now: Committed) {
  const names = [...new Set([...Object.keys(committed.layers), ...Object.keys(now.layers)])];
  const f1 = ({ layers }: Committed, name: string) => layers[name]?.f1 ?? 0;
  return {
    fallen: names.filter((name) => f1(now, name) < f1(committed, name)),
    risen: names.filter((name) => f1(now, name) > f1(committed, name)),
  };
}
