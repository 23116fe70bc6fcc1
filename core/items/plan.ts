import type { ItemKind } from "./item";

/** Kinds that a set counts together, how much of a set they should be, and what people call one and several of them. */
export type Quota = {
  readonly one: string;
  readonly several: string;
  readonly kinds: readonly ItemKind[];
  readonly share: number;
  readonly most: number;
  readonly mostIfShort: number;
};

/**
 * What a balanced set is made of. Shares add up to one; `most` is how far a group may fill in for others, `mostIfShort`
 * how far where the set would have fewer questions than asked for. A guess gets every second statement right, so they
 * are never more than a third.
 */
export const quotas: readonly Quota[] = [
  {
    one: "question about who said something",
    several: "questions about who said something",
    kinds: ["who-said", "who-said-indirect", "who-said-joint"],
    share: 4 / 12,
    most: 0.5,
    mostIfShort: 8 / 12,
  },
  {
    one: "quotation to complete",
    several: "quotations to complete",
    kinds: ["complete-quotation"],
    share: 1 / 12,
    most: 2 / 12,
    mostIfShort: 6 / 12,
  },
  {
    one: "question about a figure",
    several: "questions about figures",
    kinds: ["which-figure", "figure-period", "figure-entry"],
    share: 2 / 12,
    most: 0.5,
    mostIfShort: 8 / 12,
  },
  {
    one: "question about a date",
    several: "questions about dates",
    kinds: ["which-date", "date-entry"],
    share: 2 / 12,
    most: 4 / 12,
    mostIfShort: 6 / 12,
  },
  {
    one: "question about people, their positions, places or sources",
    several: "questions about people, their positions, places or sources",
    kinds: ["who-holds-role", "who-did", "where", "which-outlet"],
    share: 1 / 12,
    most: 4 / 12,
    mostIfShort: 6 / 12,
  },
  {
    one: "true-or-false statement",
    several: "true-or-false statements",
    kinds: ["true-false"],
    share: 2 / 12,
    most: 4 / 12,
    mostIfShort: 4 / 12,
  },
  // Nothing to plan with: an article has to have facts to spare.
  {
    one: "matching of speakers and words",
    several: "matchings of speakers and words",
    kinds: ["matching"],
    share: 0,
    most: 1 / 12,
    mostIfShort: 1 / 12,
  },
  {
    one: "ordering of events",
    several: "orderings of events",
    kinds: ["ordering"],
    share: 0,
    most: 1 / 12,
    mostIfShort: 1 / 12,
  },
];

/** Kinds that are answered by typing: harder than a choice, and nothing to have much of. */
export const typed: ReadonlySet<ItemKind> = new Set(["figure-entry", "date-entry"]);

/** How much of a set is typed at most. */
export const mostTyped = 2 / 12;

/** Wanted number of each group in a set of the given size: shares rounded so that they add up. */
export function wantedOf(size: number): readonly number[] {
  const exact = quotas.map(({ share }) => share * size);
  const wanted = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (wanted.reduce((sum, count) => sum + count, 0) >= size) break;
    wanted[index] = (wanted[index] ?? 0) + 1;
  }
  return wanted;
}

/** What a set lacks of a group, for people: "1 more question about a date was planned." */
export const lackOf = ({ one, several }: Quota, lack: number): string =>
  lack === 1 ? `1 more ${one} was planned.` : `${String(lack)} more ${several} were planned.`;

export const groupOf = (kind: ItemKind): number => quotas.findIndex(({ kinds }) => kinds.includes(kind));
