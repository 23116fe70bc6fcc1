import type { Span } from "../text/span";
import type { Attribution, Speaker, Tier } from "./annotation";

/** An attribution before it has its number, its outlet and its time. */
export type Said = {
  readonly kind: Attribution["kind"];
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  /** Token of the cue; for "according to" the first of the two words. */
  readonly cue: number | null;
  readonly frame: string;
  readonly polarity: Attribution["polarity"];
  readonly addressee: Span | null;
  readonly tier: Tier;
  readonly rule: string;
  /** The sentence the cue stands in. */
  readonly sentence: number;
};

/** The worse of two tiers. */
export const weaker = (a: Tier, b: Tier): Tier => (a > b ? a : b);
