/** What one item is worth. Whole points only: sums of fractions differ by the order they are added in. */
export const pointsPerItem = 1;

/** The points of an answer by the option chosen. */
export const pointsFor = (option: { readonly isKey: boolean }): number => (option.isKey ? pointsPerItem : 0);

/** The most an attempt at this many items can reach. */
export const maxPointsOf = (items: number): number => items * pointsPerItem;

/** The points of an attempt: of what was answered. An item without a response adds nothing. */
export const totalOf = (responses: readonly { readonly points: number }[]): number =>
  responses.reduce((sum, response) => sum + response.points, 0);
