import type { Quantity } from "../../../annotate/annotation";

/** A statement that a figure is asked in, as it would be shown, with a gap for the figure. */
export type Shown = {
  readonly words: string;
  readonly quantity: Quantity;
  /** Who gave the figure, as the question names it; "" for nobody. */
  readonly source: string;
  /** Every name of the article, and those of places among them. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Words that the story turns on. */
  readonly topic: ReadonlySet<string>;
};

/** Something that a question about a figure must have, and when it has not. */
export type Need = { readonly name: string; readonly isMissing: (shown: Shown) => boolean };

/** A need that is missing where the words have one of the patterns. */
export const unlessWords = (name: string, ...patterns: readonly RegExp[]): Need => ({
  name,
  isMissing: ({ words }) => patterns.some((pattern) => pattern.test(words)),
});

/** "in Osterby", where the reading does not know Osterby for a place. */
const inName = /\b(?:in|at|across|from) (?:the )?(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}/u;

/** True when the words name a place. */
export const namesPlace = ({ words, places }: Shown): boolean =>
  inName.test(words) || places.some((place) => words.includes(place));
