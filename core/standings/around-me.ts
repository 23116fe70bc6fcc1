import type { Standing } from "./rank";

/** Neighbouring rows of a board, and how many rows are left out before them. */
export type Run = { readonly leftOut: number; readonly rows: readonly Standing[] };

/**
 * The part of a board worth showing: its top, and whoever is looking with their neighbours. Long boards discourage
 * those far down, who want to know the next place and not the first.
 *
 * @param top how many rows from the top.
 * @param either how many neighbours above and below the own row.
 */
export function aroundMe(standings: readonly Standing[], top: number, either: number): readonly Run[] {
  if (standings.length === 0) return [];
  const own = standings.findIndex(({ isOwn }) => isOwn);
  if (own === -1 || own + either < top) return [{ leftOut: 0, rows: standings.slice(0, top) }];
  const from = own - either;
  const until = own + either + 1;
  // A gap of one row would take as much room as the row.
  if (from <= top + 1) return [{ leftOut: 0, rows: standings.slice(0, until) }];
  return [
    { leftOut: 0, rows: standings.slice(0, top) },
    { leftOut: from - top, rows: standings.slice(from, until) },
  ];
}
